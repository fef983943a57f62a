/**
 * Reads a Word file: its paragraphs, its tables as grids, its properties. One pass over the main part without a tree
 * (ECMA-376 Part 1, 17). Deleted text of tracked changes is left out, inserted text is in; text boxes are read once.
 */
import type { Area, Cell, Grid } from '../../core/sheet/grid';
import { readCustomProperties } from '../package/parts/customProperties';
import { orProblem, refuse, type FileProblem } from '../package/fileProblem';
import { openArchive, type Archive } from '../package/zip/archive';
import { scanPart } from '../package/parts/readPart';
import { readRelationships } from '../package/parts/relationships';
import { decodeXml, prefixedAttribute } from '../package/xml/xmlText';
import type { XmlEvents } from '../package/xml/scanXml';
import type { ZipEntry } from '../package/zip/zipDirectory';

export interface DocxDocument {
  /** Outside of tables, in order; empty ones, too. */
  readonly paragraphs: readonly string[];
  /** Every table as a sheet of text cells: "Bảng 1", "Bảng 2". */
  readonly tables: readonly Grid[];
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
      const body = createBody();
      scanPart(archive, mainPart(archive), body.events);
      return {
        document: {
          paragraphs: body.paragraphs,
          tables: body.tables.map(gridOf),
          properties: readCustomProperties(archive),
        },
      };
    }),
  );
}

function mainPart(archive: Archive): ZipEntry {
  const main = readRelationships(archive, '').find(({ kind }) => kind === 'officeDocument');
  const entry = archive.entry(main?.target ?? 'word/document.xml');
  return entry && !/^(xl|ppt)\//i.test(entry.name) ? entry : refuse('file/notWorkbook', 'other');
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly span: number;
  merged: 'no' | 'restart' | 'continue';
  paragraphs: string[];
}

interface FoundTable {
  readonly cells: FoundCell[];
  rows: number;
}

/** More cells than a table of a report has; a hostile span claims billions. */
const mostColumns = 200;
const mostCells = 500_000;

/** Text that was deleted or moved away, and what older programs show in place of a text box: its text once more. */
const SKIPPED: readonly string[] = ['mc:Fallback', 'del', 'moveFrom'];

interface OpenTable {
  readonly table: FoundTable;
  column: number;
  cell: FoundCell | null;
}

function createBody(): { events: XmlEvents; paragraphs: string[]; tables: FoundTable[] } {
  const paragraphs: string[] = [];
  const tables: FoundTable[] = [];
  const open: OpenTable[] = [];
  let cells = 0;
  // A text box has paragraphs inside of a paragraph.
  const texts: string[] = [];
  let inRun = false;
  let inText = false;
  let skipped = 0;

  const here = (): OpenTable | undefined => open[open.length - 1];
  const valueOf = (attributes: string): string | null => prefixedAttribute(attributes, 'val');
  const numberOf = (attributes: string): number => {
    const count = Number(valueOf(attributes) ?? '1');
    return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : 1;
  };
  const add = (raw: string): void => {
    const text = texts.pop();
    if (text !== undefined) texts.push(text + raw);
  };

  const opening: Readonly<Record<string, (attributes: string) => void>> = {
    tbl: () => {
      const table = { cells: [], rows: 0 };
      tables.push(table);
      open.push({ table, column: 0, cell: null });
    },
    tr: () => {
      const table = here();
      if (!table) return;
      table.table.rows++;
      table.column = 0;
    },
    gridBefore: (attributes) => {
      const table = here();
      if (table && !table.cell) table.column += numberOf(attributes);
    },
    tc: () => {
      const table = here();
      if (!table) return;
      if (++cells > mostCells) refuse('file/tooBig', 'cells');
      table.cell = { row: table.table.rows - 1, column: table.column, span: 1, merged: 'no', paragraphs: [] };
    },
    gridSpan: (attributes) => {
      const cell = here()?.cell;
      const table = here();
      if (cell && table) table.cell = { ...cell, span: numberOf(attributes) };
    },
    vMerge: (attributes) => {
      const cell = here()?.cell;
      if (cell) cell.merged = valueOf(attributes) === 'restart' ? 'restart' : 'continue';
    },
    p: () => {
      texts.push('');
    },
    r: () => (inRun = true),
    t: () => (inText = true),
    // Outside of a run it is a tab stop of the paragraph's looks.
    tab: () => {
      if (inRun) add('\t');
    },
    br: () => {
      add('\n');
    },
    noBreakHyphen: () => {
      add('-');
    },
  };
  const closing: Readonly<Record<string, () => void>> = {
    t: () => (inText = false),
    r: () => (inRun = false),
    p: () => {
      const text = texts.pop() ?? '';
      const cell = here()?.cell;
      if (cell) cell.paragraphs.push(text);
      else if (open.length === 0) paragraphs.push(decodeXml(text));
    },
    tc: () => {
      const table = here();
      if (!table?.cell) return;
      table.table.cells.push(table.cell);
      table.column += table.cell.span;
      table.cell = null;
    },
    tbl: () => {
      open.pop();
    },
  };
  const known = (names: object, name: string): boolean => Object.prototype.hasOwnProperty.call(names, name);
  const events: XmlEvents = {
    open(name, attributes) {
      if (SKIPPED.includes(name)) skipped++;
      if (skipped === 0 && known(opening, name)) opening[name]?.(attributes);
    },
    close(name) {
      if (SKIPPED.includes(name)) skipped--;
      else if (skipped === 0 && known(closing, name)) closing[name]?.();
    },
    text(raw) {
      if (inText && skipped === 0) add(raw);
    },
  };
  return { events, paragraphs, tables };
}

function gridOf({ cells, rows }: FoundTable, index: number): Grid {
  const byPlace = new Map<string, Cell>();
  const merges: Area[] = [];
  /** The cell that a column's merge began with, as long as it goes on. */
  const begun = new Map<number, { row: number; column: number; span: number; rows: number }>();
  let columns = 0;
  const finish = (column: number): void => {
    const merge = begun.get(column);
    begun.delete(column);
    if (merge && (merge.rows > 1 || merge.span > 1)) {
      merges.push({ row: merge.row, column, rows: merge.rows, columns: merge.span });
    }
  };
  for (const { row, column, span, merged, paragraphs } of cells) {
    columns = Math.max(columns, column + span);
    const merge = begun.get(column);
    if (merged === 'continue' && merge) {
      merge.rows = row - merge.row + 1;
      continue;
    }
    finish(column);
    begun.set(column, { row, column, span, rows: 1 });
    const text = decodeXml(paragraphs.join('\n'));
    if (text !== '') byPlace.set(`${row},${column}`, { value: text, text, format: 'General', formula: null });
  }
  Array.from(begun.keys()).forEach(finish);
  return {
    sheet: `Bảng ${index + 1}`,
    rows,
    columns,
    cell: (row, column) => byPlace.get(`${row},${column}`),
    merges,
    hiddenRows: new Set(),
  };
}
