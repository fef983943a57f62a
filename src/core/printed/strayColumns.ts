/** Figures that stand right of a table, under no heading of it: no rule speaks of them, and they are printed all the same. */
import { addressOf, type Grid } from '../sheet/grid';
import { isFigure } from '../table/columns/figureColumns';
import type { OtherColumn } from '../table/table';
import { textAt } from './header/textAt';

/** So many columns right of a table are looked at. */
const NEAR = 6;

/** `from`: behind the table's last column; `first`: its header's first row. A column with words is another table's. */
export function strayColumns(
  grid: Grid,
  from: number,
  first: number,
  rows: readonly { readonly at: number }[],
): OtherColumn[] {
  const found: OtherColumn[] = [];
  const last = rows[rows.length - 1]?.at ?? first;
  for (let column = from; column < Math.min(grid.columns, from + NEAR); column++) {
    const texts: string[] = [];
    for (let row = first; row <= last; row++) texts.push(textAt(grid, row, column));
    if (texts.some((text) => /[a-zà-ỹđ]{2}/i.test(text))) return found;
    const filled = rows.filter(({ at }) => isFigure(grid.cell(at, column)));
    const row = filled[0]?.at;
    // A column that goes on above or below belongs to something else.
    if (row === undefined || filled.length < texts.filter((text) => text !== '').length) continue;
    const text = grid.cell(row, column)?.text.trim() ?? '';
    const told = { cell: addressOf({ row, column }), row, text };
    found.push({ column, heading: '', under: [], figures: filled.length, first: told, reason: 'unknown' });
  }
  return found;
}
