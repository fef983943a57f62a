/** Reads a Word file as it is printed: its paragraphs, its tables as grids, its properties. */
import type { Grid } from '../../core/sheet/grid';
import { readCustomProperties } from '../package/parts/customProperties';
import { orProblem, refuse, type FileProblem } from '../package/fileProblem';
import { openArchive, type Archive } from '../package/zip/archive';
import { readCoreTitle } from '../package/parts/coreTitle';
import { scanPart } from '../package/parts/readPart';
import { readRelationships } from '../package/parts/relationships';
import { decodeXml } from '../package/xml/xmlText';
import type { ZipEntry } from '../package/zip/zipDirectory';
import { gridOf } from './foundTable';
import { createBody } from './readBody';
import { readWordStyles } from './wordStyles';

export interface DocxDocument {
  /** Outside of tables, in order; empty ones, too. */
  readonly paragraphs: readonly string[];
  /** Every table as a sheet of text cells: "Bảng 1", "Bảng 2". */
  readonly tables: readonly Grid[];
  /** For each table, how many of the paragraphs stand before it. */
  readonly places: readonly number[];
  /** How many pictures, text boxes and frames float over the text. */
  readonly floating: number;
  /** Of the file's properties; "" for none. */
  readonly title: string;
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * ```ts
 * const read = await readDocx(bytes);
 * if ('problem' in read) return sayWhy(read.problem);
 * read.document.tables[0]?.cell(60, 3)?.text; // "2.677"
 * ```
 */
export function readDocx(bytes: Uint8Array): Promise<{ document: DocxDocument } | { problem: FileProblem }> {
  return Promise.resolve().then(() =>
    orProblem(() => {
      const archive = openArchive(bytes);
      const main = mainPart(archive);
      const body = createBody(readWordStyles(archive, main.name));
      scanPart(archive, main, body.events);
      return {
        document: {
          paragraphs: body.paragraphs.map(decodeXml),
          tables: body.tables.map(gridOf),
          places: body.tables.map(({ after }) => after),
          floating: body.floating(),
          title: readCoreTitle(archive),
          properties: readCustomProperties(archive),
        },
      };
    }),
  );
}

/** The document itself, whatever it is called; refuses a workbook or a presentation. */
export function mainPart(archive: Archive): ZipEntry {
  const main = readRelationships(archive, '').find(({ kind }) => kind === 'officeDocument');
  const entry = archive.entry(main?.target ?? 'word/document.xml');
  return entry && !/^(xl|ppt)\//i.test(entry.name) ? entry : refuse('file/notWorkbook', 'other');
}
