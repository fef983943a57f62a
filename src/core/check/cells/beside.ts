/** A figure typed one cell beside its place. */
import { addressOf } from '../../sheet/grid';
import type { TableCell } from '../../table/readings';
import type { Table } from '../../table/table';

/** The lone figure of a column that has hardly any, right beside the blank cell; else null. */
export function figureBeside(
  { grid, columns }: Table,
  { position }: TableCell,
): { readonly cell: string; readonly text: string } | null {
  for (const step of [1, -1]) {
    const column = position.column + step;
    const other = columns.others.find((each) => each.column === column);
    if (other?.reason !== 'sparse' && other?.reason !== 'unknown') continue;
    const cell = grid.cell(position.row, column);
    const text = cell?.text.trim() ?? '';
    if (other.figures <= MOST_ASTRAY && /[0-9]/.test(text))
      return { cell: addressOf({ row: position.row, column }), text };
  }
  return null;
}

/** A column with more figures is a column of its own. */
const MOST_ASTRAY = 3;
