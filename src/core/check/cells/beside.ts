/** A figure typed one cell beside its place. */
import { addressOf } from '../../sheet/grid';
import type { TableCell } from '../../table/readings';
import { isNothing } from './headings';
import type { Table } from '../../table/table';

export interface Astray {
  readonly cell: string;
  readonly text: string;
}

/** The lone figure of a column that has hardly any, right beside the blank cell, or that of a heading above; else null. */
export function figureBeside(table: Table, cell: TableCell): Astray | null {
  return besideIn(table, cell) ?? inHeadingAbove(table, cell);
}

/** A heading wants no figure: one that stands there, above a blank, was typed a row too high. */
function inHeadingAbove({ grid, rows }: Table, { position }: TableCell): Astray | null {
  const { row, column } = position;
  const heading = rows.find(({ at }) => at === row - 1);
  const text = grid.cell(row - 1, column)?.text.trim() ?? '';
  if (!heading || heading.row.kind === 'indicator' || heading.row.unit !== '') return null;
  return /^[0-9][0-9.,\s]*$/.test(text) && !isNothing(text)
    ? { cell: addressOf({ row: row - 1, column }), text }
    : null;
}

function besideIn({ grid, columns }: Table, { position }: TableCell): Astray | null {
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
