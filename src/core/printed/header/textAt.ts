/** What a person reads in a cell. */
import type { Grid } from '../../sheet/grid';
import { tidy } from '../../text/label';

export function textAt(grid: Grid, row: number, column: number): string {
  return tidy((grid.cell(row, column)?.text ?? '').slice(0, 1000));
}
