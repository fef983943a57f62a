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
}

/** `column` is the language's word; the rule's text tells whether columns or rows are compared: `[3] = [4] + [5]`. */
export function namingWith(column: string, rule: string | null): Naming {
  const severalColumns = (rule ?? '').includes('[');
  const oneRow = rule !== null && /(^|[^A-Za-z0-9_.])\[/.test(rule);
  const columnOf = (quantity: Quantity): string =>
    severalColumns || quantity.column !== '1' ? column + ' ' + shortened(quantity.column, 40) : '';
  const full = (quantity: Quantity): string =>
    joined(rowName(quantity.row, quantity.label), columnOf(quantity));
  const short = (quantity: Quantity): string =>
    oneRow ? columnOf(quantity) : joined(shortened(quantity.row, 40), columnOf(quantity));
  return { full, short, beside: oneRow ? short : full };
}

/** `I.2 “Tỷ lệ hoàn thành Kế hoạch CCHC năm”`; a row without a label is its code. */
export function rowName(code: string, label: string): string {
  const text = shortLabel(label);
  return joined(shortened(code, 40), text === '' ? '' : '“' + text + '”');
}

/** The sheet's row of "D61" is 61. */
export function sheetRow(cell: string): string {
  return cell.replace(/^[^0-9]+/, '');
}

function joined(one: string, other: string): string {
  return one === '' || other === '' ? one + other : one + ' ' + other;
}
