/** A sheet as the half of a table: its header, its rows and what tells them from others. */
import type { Grid } from '../sheet/grid';
import { isFigure } from '../table/columns/figureColumns';
import type { OnSheet } from '../table/continued/continueTables';
import { looseRows } from '../table/continued/looseRows';
import type { Half } from '../table/continued/sideBySide';
import { isHeaderRow } from '../table/labels/header';
import { textOf } from '../table/labels/legible';
import { bareLabel } from '../text/label';

/** Its one table, or the rows that would be one; null where it has several. */
export function halfOf({ grid, tables, taken }: OnSheet): Half | null {
  const [table, ...more] = tables;
  if (more.length > 0 || taken.length > 0 || table?.parts) return null;
  if (table) {
    const { area, columns, rows } = table;
    return {
      grid,
      top: area.row,
      rows: rows.map(({ at }) => at),
      label: columns.label,
      to: Math.max(area.column + area.columns, ...columns.others.map(({ column }) => column + 1)),
    };
  }
  const [loose, ...others] = looseRows(grid, []);
  if (!loose || others.length > 0) return null;
  const rows: number[] = [];
  for (let row = loose.first; row <= loose.last; row++) if (rightmost(grid, row) >= 0) rows.push(row);
  const label = labelColumn(grid, loose.first);
  return { grid, top: headerAbove(grid, loose.first), rows, label, to: grid.columns };
}

/** The last column with a figure; -1 for none. */
function rightmost(grid: Grid, row: number): number {
  for (let column = grid.columns - 1; column >= 0; column--)
    if (isFigure(grid.cell(row, column))) return column;
  return -1;
}

/** The first column with words, else the first of all. */
function labelColumn(grid: Grid, row: number): number {
  for (let column = 0; column < grid.columns; column++)
    if (/[a-zà-ỹđ]{2}/i.test(textOf(grid.cell(row, column)))) return column;
  return 0;
}

const HIGHEST = 8;

function headerAbove(grid: Grid, row: number): number {
  for (let at = row - 1; at >= Math.max(0, row - HIGHEST); at--) {
    const texts: string[] = [];
    for (let column = 0; column < grid.columns; column++) texts.push(textOf(grid.cell(at, column)));
    if (isHeaderRow(texts)) return at;
  }
  return Math.max(0, row - 1);
}

const FEWEST_ROWS = 3;

/** The same labels one after the other; where the right half prints none, the same numbers. */
export function areSameRows(left: Half, right: Half): boolean {
  const count = left.rows.length;
  if (count < FEWEST_ROWS || count !== right.rows.length) return false;
  const text = ({ grid, rows }: Half, i: number, column: number): string =>
    bareLabel(textOf(grid.cell(rows[i] ?? 0, column)));
  let told = 0;
  for (let i = 0; i < count; i++) {
    const [one, other] = [text(left, i, left.label), text(right, i, right.label)];
    const number = left.label > 0 ? text(left, i, left.label - 1) : '';
    if (other === '' || other === number) {
      if (/[0-9]/.test(other)) told++;
    } else if (one !== other) return false;
    else told++;
  }
  return told >= FEWEST_ROWS && told * 2 > count;
}
