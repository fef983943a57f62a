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

function besideIn(table: Table, { position }: TableCell): Astray | null {
  const { grid, columns } = table;
  for (const step of [1, -1]) {
    const column = position.column + step;
    const typed = column === columns.unit ? (grid.cell(position.row, column)?.text.trim() ?? '') : '';
    if (/^[0-9][0-9.,]*$/.test(typed)) return { cell: addressOf({ row: position.row, column }), text: typed };
    const other = columns.others.find((each) => each.column === column);
    if (other?.reason !== 'sparse' && other?.reason !== 'unknown') continue;
    const cell = grid.cell(position.row, column);
    const text = cell?.text.trim() ?? '';
    if (
      /[0-9]/.test(text) &&
      (other.figures <= MOST_ASTRAY || standsForBlanks(table, column, position.column))
    )
      return { cell: addressOf({ row: position.row, column }), text };
  }
  return null;
}

/** A column with more figures is a column of its own, unless each stands beside a blank. */
const MOST_ASTRAY = 3;

/** Rows of which nothing stands in the one column, and whose figures stand in the other: a block typed one column away. */
function standsForBlanks({ grid, rows }: Table, other: number, own: number): boolean {
  return rows.every(({ at }) => {
    const [astray, text] = [other, own].map((column) => grid.cell(at, column)?.text.trim() ?? '');
    return astray === '' || text === '';
  });
}
