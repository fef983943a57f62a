/** A file of tables, .xlsx or .csv, as grids. */
import { basename, extname } from 'node:path';
import type { Grid } from '../../core/sheet/grid';
import { readCsv } from '../../hosts/csv/readCsv';
import { type Read, readBytes, readWorkbookFile } from './workbookFile';
import { kindOfFile } from './standardInput';

/** The visible sheets of a workbook; a .csv is one sheet named after its file. */
export async function readTableFile(file: string): Promise<Read<{ readonly grids: readonly Grid[] }>> {
  if (kindOfFile(file) === '.csv') {
    const read = await readBytes(file);
    return 'problem' in read ? read : { grids: [readCsv(read.bytes, basename(file, extname(file)))] };
  }
  const read = await readWorkbookFile(file);
  if ('problem' in read) return read;
  return { grids: read.workbook.sheets.filter(({ visibility }) => visibility === 'visible') };
}
