/** Figures that the prose surely gives for cells of the table, where the table has others: hints to what is wrong there. */
import type { Claim } from '../../core/narrative/claim/claim';
import type { Hint } from '../../core/locate/explain';
import { positionOf } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';

/**
 * "Đúng hạn: 2.647 hồ sơ" against 2.677 in D61 proposes 2.647 there. Nothing of a question, and nothing where the prose
 * itself gives a cell two figures, or where the cell has changed since the two were compared. A proposal is shown with its ground and written by nobody but who takes it.
 */
export function hintsFor({ grid, area }: Table, claims: readonly Claim[]): Hint[] {
  const hints: Record<string, Hint> = {};
  const disputed: Record<string, true> = {};
  for (const { rule, verdict, figures, row } of claims) {
    const [told] = figures;
    if (rule !== 'table' || verdict !== 'broken' || !told || row?.sheet !== grid.sheet) continue;
    const place = positionOf(row.cell);
    if (!place || place.row < area.row || place.row >= area.row + area.rows) continue;
    if (place.column < area.column || place.column >= area.column + area.columns) continue;
    if ((grid.cell(place.row, place.column)?.text ?? '').trim() !== row.printed.trim()) continue;
    const figure = { value: told.figure.value, decimals: Math.max(told.figure.decimals, 0) };
    if (hints[row.cell]?.figure.value.eq(figure.value) === false) disputed[row.cell] = true;
    hints[row.cell] = { row: row.code, column: row.column, figure };
  }
  return Object.keys(hints)
    .filter((cell) => !disputed[cell])
    .reduce<Hint[]>((all, cell) => all.concat(hints[cell] ?? []), []);
}
