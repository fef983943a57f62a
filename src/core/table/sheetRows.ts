/** The rows of a sheet that could belong to a table, read once: order, label, and their keys. */
import { decodeLegacy, encodingOfFont, type LegacyEncoding, looksLegacy } from '../text/legacy';
import { type LabelKey, labelKey, leadingOrder, tidy } from '../text/label';
import type { Area, Cell, Grid } from './grid';
import { isHeaderRow, isNumberingRow } from './header';
import { readOrder } from './order';

export interface SheetRow {
  readonly at: number;
  /** Possible readings of its STT; empty where none is printed. */
  readonly orders: readonly string[];
  readonly printedOrder: string;
  readonly printedLabel: string;
  readonly key: LabelKey;
  readonly printedUnit: string;
  readonly legacy: { readonly encoding: LegacyEncoding; readonly text: string } | null;
  /** Any cell to the right of the label is filled. */
  readonly filled: boolean;
}

/** Text of a cell as a label; merged cells hold theirs in the top left corner only. */
export function textOf(cell: Cell | undefined): string {
  if (!cell || cell.value === null) return '';
  return typeof cell.value === 'string' ? cell.value : cell.text;
}

/** Old encodings are read by their font, or where the letters could be nothing else and `known` agrees. */
export function readableLabel(
  cell: Cell | undefined,
  known: (label: string) => boolean,
): { label: string; legacy: SheetRow['legacy'] } {
  const text = textOf(cell);
  const byFont = encodingOfFont(cell?.font);
  if (byFont) {
    const decoded = decodeLegacy(text, byFont);
    if (decoded !== text) return { label: decoded, legacy: { encoding: byFont, text } };
    return { label: text, legacy: null };
  }
  if (looksLegacy(text) && !known(text)) {
    const encodings: LegacyEncoding[] = ['TCVN3', 'VNI'];
    for (const encoding of encodings) {
      const decoded = decodeLegacy(text, encoding);
      if (known(decoded)) return { label: decoded, legacy: { encoding, text } };
    }
  }
  return { label: text, legacy: null };
}

/** Each cell covered by a merge -> the cell that holds its value. Only asked within `area`, however far a merge claims to reach. */
export function coveringMerge(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find(
    (merge) =>
      row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns,
  );
}

export function rowTexts(grid: Grid, row: number, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let column = from; column < to; column++) texts.push(textOf(grid.cell(row, column)));
  return texts;
}

export type RowSort = 'header' | 'numbering' | 'body' | 'empty';

export function sortOfRow(texts: readonly string[]): RowSort {
  if (texts.every((text) => tidy(text) === '')) return 'empty';
  if (isHeaderRow(texts)) return 'header';
  return isNumberingRow(texts) ? 'numbering' : 'body';
}

/** Reads one body row; null where neither label nor number is printed. */
export function readSheetRow(
  grid: Grid,
  at: number,
  columns: { order: number | null; label: number; unit: number | null; last: number },
  known: (label: string) => boolean,
): SheetRow | null {
  const orderCell = columns.order === null ? undefined : grid.cell(at, columns.order);
  const { label, legacy } = readableLabel(grid.cell(at, columns.label), known);
  let orders = readOrder(orderCell);
  let printedOrder = tidy(textOf(orderCell));
  let printedLabel = tidy(label);
  if (orders.length === 0 && !known(printedLabel)) {
    const split = leadingOrder(printedLabel);
    if (split) {
      orders = [split[0]];
      printedOrder = printedOrder === '' ? split[0] : printedOrder;
      printedLabel = split[1];
    }
  }
  // A section may stand in one merged cell: "II. Cải cách thể chế" under the number's column.
  if (printedLabel === '' && orders.length === 0 && printedOrder !== '') {
    const split = leadingOrder(printedOrder);
    printedLabel = split ? split[1] : printedOrder;
    orders = split ? [split[0]] : [];
    printedOrder = split ? split[0] : '';
  }
  if (printedLabel === '' && orders.length === 0) return null;
  const rest = rowTexts(grid, at, columns.label + 1, columns.last);
  return {
    at,
    orders,
    printedOrder,
    printedLabel,
    key: labelKey(printedLabel),
    printedUnit: columns.unit === null ? '' : tidy(textOf(grid.cell(at, columns.unit))),
    legacy,
    filled: rest.some((text) => tidy(text) !== ''),
  };
}
