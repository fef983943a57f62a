/** Reads a Word file as it is printed: its paragraphs, its tables as grids, its properties; and its prose. */
import type { Grid } from '../../core/sheet/grid';
import { readCustomProperties } from '../package/parts/customProperties';
import { orProblem, type FileProblem } from '../package/fileProblem';
import { openArchive, type Archive } from '../package/zip/archive';
import { readCoreTitle } from '../package/parts/coreTitle';
import { proseOf, type DocxProse } from './docxProse';
import { printedText } from './walk/printed';
import { gridOf } from './tableGrid';
import { wordParts, type WordParts } from './wordParts';

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

type OrProblem<Read> = Promise<Read | { readonly problem: FileProblem }>;

/**
 * ```ts
 * const read = await readDocx(bytes);
 * if ('problem' in read) return sayWhy(read.problem);
 * read.document.tables[0]?.cell(60, 3)?.text; // "2.677"
 * ```
 */
export function readDocx(bytes: Uint8Array): OrProblem<{ document: DocxDocument }> {
  return reading(bytes, (parts, archive) => ({ document: documentOf(parts, archive) }));
}

/** Refuses, as a problem, whatever is no Word file or a damaged one. */
export function readDocxProse(bytes: Uint8Array): OrProblem<{ prose: DocxProse }> {
  return reading(bytes, (parts) => ({ prose: proseOf(parts) }));
}

/** Prose and tables of one walk. */
export function readDocxReport(bytes: Uint8Array): OrProblem<{ document: DocxDocument; prose: DocxProse }> {
  return reading(bytes, (parts, archive) => ({
    document: documentOf(parts, archive),
    prose: proseOf(parts),
  }));
}

async function reading<Read>(
  bytes: Uint8Array,
  read: (parts: WordParts, archive: Archive) => Read,
): OrProblem<Read> {
  await Promise.resolve();
  return orProblem(() => {
    const archive = openArchive(bytes);
    return read(wordParts(archive), archive);
  });
}

function documentOf({ body }: WordParts, archive: Archive): DocxDocument {
  const paragraphs: string[] = [];
  const before = new Map<object, number>();
  for (const block of body.blocks) {
    if (block.kind === 'paragraph') paragraphs.push(printedText(block));
    else before.set(block, paragraphs.length);
  }
  // A table within a cell stands where the table around it does.
  let place = 0;
  return {
    paragraphs,
    tables: body.tables.map(gridOf),
    places: body.tables.map((table) => (place = before.get(table) ?? place)),
    floating: body.floating,
    title: readCoreTitle(archive),
    properties: readCustomProperties(archive),
  };
}
