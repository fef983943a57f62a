/** Tables of shipped forms, filled, as another period would have them. */
import { recogniseAll } from '../../../src/core/table/recognise/recognise';
import type { Table } from '../../../src/core/table/table';
import type { Grid } from '../../../src/core/sheet/grid';
import { shippedCatalogue } from '../../../src/forms/catalogue';
import { type FilledForm, gridWith } from '../../forms/filledForm';

/** By place, "row,column" counted from 0. */
export type Figures = ReadonlyMap<string, number | string>;

/** The filled form, its title of another period. */
export function tableOf(filled: FilledForm, figures: Figures, period: string): Table {
  const base = gridWith({ ...filled, figures }, new Map([['-1,-1', 0]]));
  const grid: Grid = {
    ...base,
    cell: (row, column) => {
      const cell = base.cell(row, column);
      const text = cell?.text.replace(/6 THÁNG ĐẦU NĂM 2026/, period);
      return cell && text !== undefined && text !== cell.text ? { ...cell, value: text, text } : cell;
    },
  };
  const [table] = recogniseAll(grid, shippedCatalogue());
  if (!table) throw new Error('no table');
  return table;
}
