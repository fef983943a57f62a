/** Reads the last period's workbook. A chunk of its own, which needs a newer engine than the pane. */
import type { Problem } from '../../app/contract/problem';
import type { Grid } from '../../core/sheet/grid';
import { unlocked } from '../../hosts/package/encrypted/unlocked';
import { readWorkbook } from '../../hosts/xlsx/read/readWorkbook';

/** Larger files are refused before they are read into memory. */
const LARGEST = 100 * 1024 * 1024;

export async function readPreviousFile(
  file: File,
): Promise<{ readonly grids: readonly Grid[] } | { readonly problem: Problem }> {
  if (file.size > LARGEST)
    return { problem: { code: 'file/tooBig', detail: { reason: 'file', file: file.name } } };
  const read = await readWorkbook(await unlocked(new Uint8Array(await file.arrayBuffer())));
  if ('problem' in read) {
    const { code, detail } = read.problem;
    return { problem: { code, detail: { reason: detail, file: file.name } } };
  }
  return { grids: read.workbook.sheets.filter(({ visibility }) => visibility === 'visible') };
}
