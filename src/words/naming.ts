/** How a sentence names cells: by code and label of their row, and by column where the form has several. */
import type { Quantity } from '../core/rule/quantity';
import { shortened, shortLabel } from './plainText';

export interface Naming {
  /** `I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm”` */
  readonly full: (quantity: Quantity) => string;
  /** Beside a cell named in full: in full too, but of the same row only its column. */
  readonly beside: (quantity: Quantity) => string;
  /** `I.2`, for expressions. */
  readonly short: (quantity: Quantity) => string;
  /** The row of a rule over columns, in full; "" where the rule is over rows, which are named one by one. */
  readonly row: (quantity: Quantity | undefined) => string;
}

/** A row as facts name it; `called` is what is said in the place of a code that is not printed. */
export interface NamedRow {
  readonly code: string;
  readonly called?: string;
  readonly label: string;
}

/** Where a table stands: on a sheet, or (`page`) in a document, whose tables are named "Bảng 1", "Bảng 2". */
export interface TablePlace {
  readonly sheet: string;
  readonly range: string;
  readonly page: boolean;
}

export interface Nouns {
  /** "cột" */
  readonly column: string;
  /** "trang tính" */
  readonly sheet: string;
}

/** `column` is the language's word; the rule's text tells whether columns or rows are compared: `[3] = [4] + [5]`. */
export function namingWith({ column, sheet }: Nouns, rule: string | null): Naming {
  const severalColumns = (rule ?? '').includes('[');
  const oneRow = rule !== null && /(^|[^A-Za-z0-9_.])\[/.test(rule);
  // Columns that the sheet has beside the form's own are called by their letters, and the own one with them.
  const letters = /\[[A-Z]{1,3}\]/.test(rule ?? '');
  const nameOf = (quantity: Quantity): string => {
    // Where no number is printed, a column is called by its letter, and the same column by others where a list goes on beside.
    const byLetter = letters || /^[A-Z]{1,3}$/.test(quantity.column);
    const letter = byLetter ? /[A-Z]+(?=[0-9]+$)/.exec(quantity.cell) : null;
    return letter ? letter[0] : shortened(quantity.column, 40);
  };
  const columnOf = (quantity: Quantity): string =>
    severalColumns || quantity.column !== '1' ? column + ' ' + nameOf(quantity) : '';
  const full = (quantity: Quantity): string =>
    joined(joined(rowName(codeOf(quantity), quantity.label), columnOf(quantity)), sheetOf(quantity, sheet));
  // "1 + 2" would be read as figures: rows whose codes are not printed are told by their cells.
  const short = (quantity: Quantity): string =>
    oneRow
      ? joined(columnOf(quantity), sheetOf(quantity, sheet))
      : quantity.called === undefined || quantity.cell === ''
        ? joined(briefName({ code: codeOf(quantity), label: quantity.label }), columnOf(quantity))
        : quantity.cell;
  const row = (quantity: Quantity | undefined): string =>
    oneRow && quantity ? rowName(codeOf(quantity), quantity.label) : '';
  return { full, short, row, beside: oneRow ? short : full };
}

/** `I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm”`; a row without a label is its code. */
export function rowName(code: string, label: string): string {
  const text = shortLabel(label);
  return joined(shortened(code, 40), text === '' ? '' : '“' + text + '”');
}

/** The row of a cell, by what is printed of it: `I.2 “Tỷ lệ …”`, `“Xã An Bình”`. */
export function nameOfRow({ row, called = row, label }: Quantity): string {
  return rowName(called, label);
}

/** The first of the quantities of each row. */
export function eachRowOnce(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(({ row }, i) => quantities.findIndex((other) => other.row === row) === i);
}

/** `I.2`; of a row without a printed code its label: `“Xã An Bình”`. */
export function briefName({ code, called = code, label }: NamedRow): string {
  return called === '' ? rowName('', label) : shortened(called, 40);
}

/** `I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm”`, by the code that is printed. */
export function fullName({ code, called = code, label }: NamedRow): string {
  return rowName(called, label);
}

function codeOf({ row, called = row }: Quantity): string {
  return called;
}

/** `(trang tính “Trang 2”)` for "'Trang 2'!D61"; "" for a cell of the table's own sheet. */
function sheetOf({ cell }: Quantity, noun: string): string {
  const name = /^'(.*)'!/.exec(cell)?.[1];
  return name === undefined ? '' : `(${noun} “${shortened(name.replace(/''/g, "'"), 40)}”)`;
}

/** The sheet's row of "D61" is 61. */
export function sheetRow(cell: string): string {
  return cell.replace(/^.*!/, '').replace(/^[^0-9]+/, '');
}

function joined(one: string, other: string): string {
  return one === '' || other === '' ? one + other : one + ' ' + other;
}
