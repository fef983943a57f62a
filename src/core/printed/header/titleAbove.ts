/** What a table of no known form is called: the line above it. */
import type { Grid } from '../../sheet/grid';
import type { HeaderArea } from './headerArea';
import { textAt } from './textAt';

/** The nearest line above that is no unit of measure. */
export function titleAbove(grid: Grid, { first, from, to }: HeaderArea): string {
  for (let row = first - 1; row >= Math.max(0, first - 5); row--) {
    for (let column = Math.max(0, from - 1); column < to; column++) {
      const text = textAt(grid, row, column);
      if (text !== '' && !/^\(?(?:đơn vị|đvt)/i.test(text) && text.length < 200) return text;
    }
  }
  return grid.sheet;
}
