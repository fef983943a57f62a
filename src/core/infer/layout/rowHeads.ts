/** What the rows of an unknown table are called: their code by section and number, their label, their unit. */
import type { Area } from '../../sheet/grid';
import type { InferCell } from '../plane/plane';
import { type ColumnHead, nearestHeading } from './columnHead';

export interface RowHead {
  /** Section and number, "III.3.2.1"; else "D" and the row of the sheet, "D12". */
  readonly code: string;
  /** The number as printed, without the dot behind it: "3.2.1"; "" where none is. */
  readonly order: string;
  readonly section: string;
  readonly label: string;
  readonly unit: string;
}

const ORDER = /^([0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zđ])[.)]?$/;
const SECTION = /^([IVX]{1,5}|[A-HĐ])[.)]?$/;

/** "STT" heads the column of numbers, whatever stands in it. */
const NUMBERS = /^(?:s?tt|số tt|số thứ tự|thứ tự|no\.?|mã số|mã)$/i;

/** Columns that say what a row is. */
export interface HeadColumns {
  /** Of numbers; -1 where there is none. */
  readonly orders: number;
  readonly labels: number;
  readonly units: number;
}

/** It says what a row is; figures stand in the others. */
export function isHeadColumn({ orders, labels, units }: HeadColumns, column: number): boolean {
  return column === orders || column === labels || column === units;
}

export function headColumns(
  cells: readonly (readonly InferCell[])[],
  firstRow: number,
  columns: readonly ColumnHead[],
): HeadColumns {
  const named = columns.slice(0, 3).findIndex((head) => NUMBERS.test(nearestHeading(head)));
  const orders = named >= 0 ? named : columnOfOrders(cells, firstRow, columns.length);
  const labels = columnOfLabels(cells, firstRow, columns.length, orders);
  return { orders, labels, units: columnOfUnits(cells, firstRow, columns, orders, labels) };
}

export function rowHeads(
  area: Area,
  cells: readonly (readonly InferCell[])[],
  firstRow: number,
  numberRow: number,
  { orders, labels, units }: HeadColumns,
): RowHead[] {
  const heads: RowHead[] = [];
  const codes = new Set<string>();
  let section = '';
  cells.forEach((row, at) => {
    const printed = orders < 0 ? '' : (row[orders]?.text ?? '');
    // A section stands above the first figure; "A" and "B" in the row of column numbers are none.
    const found = at === 0 || at <= numberRow ? null : SECTION.exec(printed);
    if (found) section = found[1] ?? '';
    const order = found || at < firstRow ? '' : (ORDER.exec(printed)?.[1] ?? '');
    let code = found ? section : order === '' ? '' : (section === '' ? 'M' : section + '.') + order;
    if (code === '' || codes.has(code) || !/^[A-Za-z][A-Za-z0-9.]*$/.test(code))
      code = 'D' + String(area.row + at + 1);
    codes.add(code);
    const label = labels < 0 ? '' : (row[labels]?.text ?? '');
    const unit = units < 0 || at < firstRow ? '' : (row[units]?.text ?? '');
    heads.push({ code, order, section, label, unit });
  });
  return heads;
}

/** The first column in which most texts are numbers of a list: sections, outline numbers, or 1, 2, 3, … */
function columnOfOrders(cells: readonly (readonly InferCell[])[], firstRow: number, columns: number): number {
  for (let column = 0; column < Math.min(3, columns); column++) {
    const texts = textsOf(cells, firstRow, column);
    const numbers = texts.filter((text) => ORDER.test(text) || SECTION.test(text));
    if (numbers.length < 2 || numbers.length < texts.length * 0.7) continue;
    const outlined = numbers.some((text) => /^[IVX]+\.?$|^[0-9]+\.[0-9]+\.[0-9]+/.test(text));
    if (outlined || countsUp(numbers)) return column;
  }
  return -1;
}

/** 1, 2, 2.1, 2.2, 3, 1, 2: each follows the one before it, goes a level deeper or begins anew. */
function countsUp(numbers: readonly string[]): boolean {
  let follow = 0;
  for (let i = 1; i < numbers.length; i++) {
    const [before, own] = [lastOf(numbers[i - 1] ?? ''), lastOf(numbers[i] ?? '')];
    if (own === before + 1 || own === 1) follow++;
  }
  return lastOf(numbers[0] ?? '') === 1 && follow >= (numbers.length - 1) * 0.75;
}

function lastOf(order: string): number {
  const last = order.replace(/[.)]$/, '').split('.').pop() ?? '';
  return /^[0-9]+$/.test(last) ? Number(last) : 'abcdđeghik'.indexOf(last) + 1;
}

/** The column of the longest texts among the first. */
function columnOfLabels(
  cells: readonly (readonly InferCell[])[],
  firstRow: number,
  columns: number,
  orders: number,
): number {
  let [best, most] = [-1, 0];
  for (let column = 0; column < Math.min(6, columns); column++) {
    if (column === orders) continue;
    let letters = 0;
    for (const row of cells.slice(firstRow)) {
      const cell = row[column];
      if (cell && !cell.figure) letters += Math.min(60, cell.text.length);
    }
    if (letters > most * 1.2) [best, most] = [column, letters];
  }
  return best;
}

/** A column that is headed so, or whose texts are short and come again and again. */
function columnOfUnits(
  cells: readonly (readonly InferCell[])[],
  firstRow: number,
  columns: readonly ColumnHead[],
  orders: number,
  labels: number,
): number {
  const headed = columns.findIndex(({ headings }, column) => {
    if (column === orders || column === labels) return false;
    return headings.some((heading) => /^(?:đơn vị(?: tính)?|đvt|unit)$/i.test(heading.trim()));
  });
  if (headed >= 0) return headed;
  for (let column = 0; column < Math.min(5, columns.length); column++) {
    if (column === orders || column === labels) continue;
    const texts = textsOf(cells, firstRow, column);
    const rows = cells.length - firstRow;
    const percent = texts.includes('%') && texts.length > rows / 3;
    if (percent && texts.every((text) => text.length < 25 && !/^[0-9.,]+$/.test(text))) return column;
  }
  return -1;
}

function textsOf(cells: readonly (readonly InferCell[])[], firstRow: number, column: number): string[] {
  return cells
    .slice(firstRow)
    .map((row) => row[column]?.text ?? '')
    .filter((text) => text !== '');
}
