/** The sheet of a filled form as a person types it into Excel, with what a trap changes in it. */
import type { Grid } from '../../../../src/core/sheet/grid';
import { sheetOf } from '../../../core/check/field/otherForms';
import type { Written } from '../../../core/gridOf';
import type { Sheet } from './fieldSheets';

export type Cells = Readonly<Record<string, Written>>;
type Also = Omit<Sheet, 'rows' | 'merges'> & { readonly merged?: readonly string[] };

/** The sheet of a form as it is typed. */
export function typedForm(grid: Grid): Sheet {
  const rows: Written[][] = [];
  for (let row = 0; row < grid.rows; row++) {
    rows.push([]);
    for (let column = 0; column < grid.columns; column++) {
      const cell = grid.cell(row, column);
      const value = cell?.value ?? null;
      const isPlain = typeof value === 'string' && cell?.formula === null && cell.error !== true;
      rows[row]?.push(value === null || !cell ? null : isPlain ? value : cell);
    }
  }
  return { rows, merges: grid.merges };
}

export function form(id: string, cells: Cells = {}, also: Also = {}): readonly Sheet[] {
  const sheet = typedForm(sheetOf(id, cells));
  const areas = (also.merged ?? []).map((cell) => ({
    row: Number(cell.slice(1)) - 1,
    column: cell.charCodeAt(0) - 65,
    rows: 2,
    columns: 1,
  }));
  return [{ ...sheet, ...also, merges: (sheet.merges ?? []).concat(areas) }];
}
