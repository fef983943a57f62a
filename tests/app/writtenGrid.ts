import type { SheetChanges } from '../../src/app/contract/writer';
import type { Grid } from '../../src/core/sheet/grid';
import { cellOf, gridOf, type Written } from '../core/gridOf';

/** The sheet after the changes were written to it. */
export function writtenGrid({ sheet, changes }: SheetChanges, before?: Grid): Grid {
  const cells: Written[][] = [];
  const put = (row: number, column: number, value: Written): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row]!;
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  for (let row = 0; row < (before?.rows ?? 0); row++) {
    for (let column = 0; column < before!.columns; column++)
      put(row, column, before!.cell(row, column) ?? null);
  }
  for (const { position, after } of changes) {
    put(position.row, position.column, after.value === null ? null : cellOf(String(after.value))!);
  }
  return gridOf(cells, [], sheet);
}
