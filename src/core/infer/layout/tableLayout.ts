/** What the rows and columns of an unknown table are called. */
import { addressOf, type Area } from '../../sheet/grid';
import type { InferCell } from '../plane/plane';
import type { NamedItem } from '../plane/words';
import { type ColumnHead, nearestHeading } from './columnHead';
import { headColumns, type HeadColumns, isHeadColumn, rowHeads, type RowHead } from './rowHeads';

export interface TableLayout {
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly RowHead[];
  readonly heads: HeadColumns;
  /** The row that numbers the columns; -1 where none does. */
  readonly numberRow: number;
  /** The first row of figures. */
  readonly firstRow: number;
}

/** Columns of figures by their nearest headings; none without one. */
export function namedColumns({ columns, heads }: TableLayout): NamedItem[] {
  return columns
    .map((head, item) => ({ item, words: nearestHeading(head).toLowerCase() }))
    .filter(({ item, words }) => words !== '' && !isHeadColumn(heads, item));
}

/** Headings stand in the first rows. */
const HEAD_ROWS = 25;

export function tableLayout(area: Area, cells: readonly (readonly InferCell[])[]): TableLayout {
  const numberRow = findNumberRow(cells);
  const firstRow = numberRow >= 0 ? numberRow + 1 : findFirstRow(cells);
  const columns: ColumnHead[] = [];
  const keys = new Set<string>();
  for (let column = 0; column < area.columns; column++) {
    const printed = numberRow < 0 ? '' : keyIn(cells[numberRow]?.[column]?.text ?? '');
    const letter = addressOf({ row: 0, column: area.column + column }).replace(/[0-9]/g, '');
    const key = printed !== '' && !keys.has(printed) ? printed : letter;
    keys.add(key);
    columns.push({ key, headings: headingsOf(cells, column, numberRow >= 0 ? numberRow : firstRow) });
  }
  const heads = headColumns(cells, firstRow, columns);
  return { columns, rows: rowHeads(area, cells, firstRow, numberRow, heads), numberRow, firstRow, heads };
}

/** "3", "(3)", "3=4+8" -> "3"; "A" -> "A". */
export function keyIn(text: string): string {
  return /^\(?\s*([0-9]{1,2}[a-z]?|[A-HĐ])\s*\)?\s*(?:[=(].*)?$/.exec(text)?.[1] ?? '';
}

/** A row of three or more keys that count up, with nothing else in it. */
function findNumberRow(cells: readonly (readonly InferCell[])[]): number {
  for (let row = 0; row < Math.min(HEAD_ROWS, cells.length); row++) {
    const texts = (cells[row] ?? []).map(({ text }) => text).filter((text) => text !== '');
    const keys = texts.map(keyIn);
    if (texts.length < 3 || keys.includes('')) continue;
    const numbers = keys.filter((key) => /^[0-9]+$/.test(key)).map(Number);
    // One number may stand over two columns.
    const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
    const counting = steps.every((step) => step === 1 || step === 0) && steps.includes(1);
    if (numbers.length > 1 && counting && (numbers[0] ?? 9) <= 3) return row;
  }
  return -1;
}

/** The first row with a figure other than a year, whose headings end above it. */
function findFirstRow(cells: readonly (readonly InferCell[])[]): number {
  const at = cells.findIndex((row) => {
    const figures = row.filter(({ figure, text }) => figure && !/^(?:19|20)[0-9]{2}$/.test(text)).length;
    return figures > 0 && row.some(({ figure, text }) => !figure && text !== '');
  });
  return Math.max(0, at);
}

/** Above the headings stand the title, the office and the unit: lines of one text at the left, or prose. */
function bandStart(cells: readonly (readonly InferCell[])[], end: number): number {
  let start = end;
  while (start > 0 && start > end - 6 && !isAbove(cells[start - 1] ?? [])) start--;
  return start;
}

function isAbove(row: readonly InferCell[]): boolean {
  const at = row.findIndex(({ text }) => text !== '');
  const texts = row.filter(({ text }) => text !== '');
  const [first] = texts;
  if (!first) return true;
  if (texts.some(({ text }) => /^(?:cộng hòa xã hội|độc lập)/i.test(text))) return true;
  return texts.length === 1 && (at === 0 || first.text.length > 80);
}

function headingsOf(cells: readonly (readonly InferCell[])[], column: number, end: number): string[] {
  const headings: string[] = [];
  for (let row = bandStart(cells, end); row < end; row++) {
    const text = cells[row]?.[column]?.text ?? '';
    if (text !== '' && text.length < 300 && headings[headings.length - 1] !== text) headings.push(text);
  }
  return headings;
}
