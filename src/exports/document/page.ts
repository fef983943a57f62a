/** The page of the annex (NĐ 30/2020/NĐ-CP, Phụ lục I): A4, upright or across, and how wide the table's columns are. */
import { textWidth } from '../../core/text/textWidth';
import { pageBreaks } from '../../core/layout/pageBreaks';
import type { AnnexCell, AnnexRow, AnnexTable, ColumnKind } from './annexTable';

export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Of the whole table, squeezed into one page where it is wider. */
  readonly columnWidths: readonly number[];
  /** Points, of the table's text. */
  readonly fontSize: number;
  /** A table too wide to be read on one page: its parts, under each other, the labels before each; empty for one that fits. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly table: AnnexTable;
  readonly columnWidths: readonly number[];
}

/** Of the text of parts. */
export const PART_SIZE = 10;

/** Top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
export const A4 = { short: 210, long: 297 } as const;

const SIDES = MARGINS.left + MARGINS.right;
const MILLIMETRES_PER_POINT = 25.4 / 72;
/** What a cell keeps free on both sides together, and a little for letters wider than reckoned. */
export const CELL_PADDING = 1.2;
const ROOM = 2 * CELL_PADDING + 1;

/** Labels break into lines: on an upright page few, across rather more than that the figures become small. */
const LABEL = { portrait: 65, landscape: 42 };
const OTHER = 22;
const LEAST = { order: 9, unit: 11, figure: 11 };
const WIDEST = { order: 22, unit: 27, figure: 34 };

/** Upright at a good size, else across, else smaller: whatever first holds the widest word of every column. */
const TRIES = [
  { orientation: 'portrait', fontSize: 12 },
  { orientation: 'portrait', fontSize: 11 },
  { orientation: 'landscape', fontSize: 12 },
  { orientation: 'landscape', fontSize: 11 },
  { orientation: 'landscape', fontSize: 10 },
  { orientation: 'landscape', fontSize: 9 },
  { orientation: 'landscape', fontSize: 8 },
] as const;

export function pageOf(table: AnnexTable): Page {
  for (const { orientation, fontSize } of TRIES) {
    const needed = leastWidths(table, orientation, fontSize);
    const room = (orientation === 'portrait' ? A4.short : A4.long) - SIDES;
    const total = sum(needed);
    const last = fontSize === 8;
    if (total > room && !last) continue;
    const columnWidths =
      total > room ? needed.map((width) => (width * room) / total) : spread(table.columns, needed, room);
    return {
      orientation,
      margins: MARGINS,
      columnWidths: columnWidths.map(tenths),
      fontSize,
      parts: last ? partsOf(table, room) : [],
    };
  }
  throw new Error('the last try always holds');
}

/** The labels, and as many of the other columns as a page holds. */
function partsOf(table: AnnexTable, room: number): Part[] {
  const needed = leastWidths(table, 'landscape', PART_SIZE);
  const leading = Math.max(0, table.columns.indexOf('figure'));
  const labels = sum(needed.slice(0, leading));
  const breaks = pageBreaks(needed.slice(leading), room - labels, (at) => crossing(table, leading + at));
  const starts = [0, ...breaks].map((at) => leading + at);
  if (starts.length < 2) return [];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? table.columns.length;
    const columns = needed.map((_width, at) => at).filter((at) => at < leading || (at >= start && at < end));
    const part = columnsOf(table, columns);
    const widths = spread(
      part.columns,
      columns.map((at) => needed[at] ?? 0),
      room,
    );
    return { table: part, columnWidths: widths.map(tenths) };
  });
}

/** Headings that reach over the place before this column. */
function crossing({ header }: AnnexTable, at: number): number {
  return header.reduce(
    (count, { cells }) =>
      count + cells.filter(({ column, columnSpan }) => column < at && column + columnSpan > at).length,
    0,
  );
}

/** A table of these columns: a heading over several stands over those of them that are left. */
function columnsOf(table: AnnexTable, columns: readonly number[]): AnnexTable {
  const rowOf = (row: AnnexRow): AnnexRow => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      const own = columns
        .map((at, i) => ({ at, i }))
        .filter(({ at }) => at >= cell.column && at < cell.column + cell.columnSpan);
      return own.length === 0 ? [] : [{ ...cell, column: own[0]?.i ?? 0, columnSpan: own.length }];
    }),
  });
  return {
    columns: columns.map((at) => table.columns[at] ?? 'other'),
    header: table.header.map(rowOf),
    body: table.body.map(rowOf),
  };
}

/** A figure is never broken; other columns break between words. */
function leastWidths(table: AnnexTable, orientation: Page['orientation'], fontSize: number): number[] {
  const widths = table.columns.map((kind) =>
    kind === 'label' ? LABEL[orientation] : kind === 'other' ? OTHER : LEAST[kind],
  );
  for (const { cells } of [...table.header, ...table.body]) {
    for (const cell of cells) {
      const kind = table.columns[cell.column];
      if (kind === undefined || kind === 'label' || kind === 'other' || cell.columnSpan > 1) continue;
      // "1=3+5+7+9" under a heading may be broken anywhere.
      if (isPrintedRule(cell)) continue;
      const longest = widestWord(cell.text, fontSize, cell.bold);
      const width = Math.min(longest * MILLIMETRES_PER_POINT + ROOM, WIDEST[kind]);
      widths[cell.column] = Math.max(widths[cell.column] ?? 0, width);
    }
  }
  return widths;
}

function isPrintedRule({ text, bold }: AnnexCell): boolean {
  return bold && text.length > 5 && /^[^=]{1,4}=/.test(text.replace(/\s/g, ''));
}

function widestWord(text: string, fontSize: number, bold: boolean): number {
  return text
    .slice(0, 300)
    .split(/\s+/)
    .reduce((most, word) => Math.max(most, textWidth(word, fontSize, bold)), 0);
}

/** What is left goes to the labels, save a little for narrow figure and unit columns. */
function spread(columns: readonly ColumnKind[], needed: readonly number[], room: number): number[] {
  const comfortable = { order: 13, unit: 25, figure: 22, label: 0, other: 30 };
  const rest = Math.max(0, room - sum(needed));
  const more = columns.map((kind, i) => Math.max(0, comfortable[kind] - (needed[i] ?? 0)));
  // Where there is not enough for all, all get the same share of it.
  const share = Math.min(1, rest / Math.max(1, sum(more)));
  const widths = needed.map((width, i) => width + (more[i] ?? 0) * share);
  const labels = columns.indexOf('label');
  if (labels >= 0) widths[labels] = (widths[labels] ?? 0) + room - sum(widths);
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function tenths(width: number): number {
  return Math.floor(width * 10) / 10;
}
