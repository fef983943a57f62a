/** Rows of the sheet that the form does not have. */
import { isFigure } from '../columns/figureColumns';
import type { Block } from '../columns/blocks';
import type { LegibleSheet } from '../labels/legible';
import type { ExtraRow, TableColumns } from '../table';
import type { SheetRow } from './sheetRows';

/** Inside the table every row with an STT or a figure counts; under it only rows with a figure that go on without a gap. */
export function extraRows(unpaired: readonly SheetRow[], top: number, bottom: number): ExtraRow[] {
  let end = bottom;
  return unpaired
    .filter(({ at, until, orders, figured }) => {
      if (at > top && at < bottom) return orders.length > 0 || figured;
      if (at !== end + 1 || !figured) return false;
      end = until;
      return true;
    })
    .map(({ at, printedOrder, printedLabel }) => ({ at, printedOrder, printedLabel }));
}

/** So near below the last row a figure was meant for the table. */
const BELOW = 2;

/** A figure inside the table, or right below it, beside which nothing is printed is of no row; one in a label merged over several rows is of that label's. */
export function namelessRows(
  { grid, text }: LegibleSheet,
  { bodyRows }: Block,
  { label, order, unit, figures }: TableColumns,
  read: readonly SheetRow[],
  top: number,
  bottom: number,
): ExtraRow[] {
  const columns: number[] = [];
  figures.forEach((column) => columns.push(column));
  const words = [label, order, unit].filter((column) => column !== null);
  return bodyRows
    .filter(
      (at) =>
        at > top &&
        at <= bottom + BELOW &&
        !read.some((row) => row.at <= at && at <= row.until) &&
        words.every((column) => text(at, column).trim() === '') &&
        columns.some(
          (column) => isFigure(grid.cell(at, column)) && /[0-9]/.test(grid.cell(at, column)?.text ?? ''),
        ) &&
        grid.mergesUnknown !== true &&
        !grid.merges.some(
          (merge) =>
            merge.row < at &&
            at < merge.row + merge.rows &&
            merge.column <= label &&
            label < merge.column + merge.columns,
        ),
    )
    .map((at) => ({ at, printedOrder: '', printedLabel: '' }));
}
