/** The next cell whose text contains what is sought, row by row and round and round; tone marks need not be typed. */
import type { Grid, Position } from '../../core/sheet/grid';
import { bare } from '../../core/text/vietnamese';

export function findCell(grid: Grid, sought: string, from: Position, by: 1 | -1): Position | null {
  const wanted = bare(sought);
  const count = grid.rows * grid.columns;
  const start = Math.min(from.row, grid.rows - 1) * grid.columns + Math.min(from.column, grid.columns - 1);
  for (let step = 1; step <= count; step++) {
    const at = (start + by * step + count) % count;
    const position = { row: Math.floor(at / grid.columns), column: at % grid.columns };
    if (grid.hiddenRows.has(position.row)) continue;
    const text = grid.cell(position.row, position.column)?.text ?? '';
    if (text !== '' && bare(text).includes(wanted)) return position;
  }
  return null;
}
