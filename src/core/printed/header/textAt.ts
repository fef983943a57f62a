/** What a person reads in a cell. */
import type { Cell, Grid } from '../../sheet/grid';
import { tidy } from '../../text/label';

export function textAt(grid: Grid, row: number, column: number): string {
  return textIn(grid.cell(row, column));
}

export function textIn(cell: Cell | undefined): string {
  return tidy((cell?.text ?? '').slice(0, 1000));
}
