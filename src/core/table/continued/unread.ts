/** Rows with figures of which no table was made: what is not judged is said, with the table that stands before them. */
import type { Area, Grid } from '../../sheet/grid';
import { isFigure } from '../columns/figureColumns';
import { textOf } from '../labels/legible';
import { isTotalLabel } from '../../form/ownRows';
import type { UnreadRows } from '../../sheet/unreadRows';
import type { Table } from '../table';
import type { LooseRows } from './looseRows';

export interface Left {
  readonly rows: LooseRows;
  readonly grid: Grid;
  /** The table that was read last before them. */
  readonly before: Table | null;
}

interface Sheet {
  readonly grid: Grid;
  tables: Table[];
  readonly taken: readonly Area[];
}

/** Says them with the tables before them; `left` are the rows that were not read, in the order of the workbook. */
export function sayUnread(sheets: readonly Sheet[], left: readonly Left[]): void {
  const unread = left.filter(
    ({ grid, rows: { first } }) =>
      !sheets.some((sheet) =>
        sheet.tables.some(
          ({ area }) => sheet.grid === grid && first >= area.row && first < area.row + area.rows,
        ),
      ),
  );
  for (const sheet of sheets) sheet.tables = sheet.tables.map((table) => withUnread(table, sheets, unread));
}

function withUnread(table: Table, sheets: readonly Sheet[], left: readonly Left[]): Table {
  const all = sheets.reduce<Table[]>((list, { tables }) => list.concat(tables), []);
  const unread: UnreadRows[] = [];
  for (const each of left) {
    const home = sheets.find(({ grid }) => grid === each.grid);
    if (!home || !isTold(each, home)) continue;
    const near = all.find(
      (other) => other.grid === each.before?.grid && other.area.row === each.before.area.row,
    );
    if ((near ?? all[0]) !== table) continue;
    const { first, last, figure } = each.rows;
    const likely = near !== undefined && standsUnder(each, near);
    const here = each.grid === table.grid;
    unread.push({ sheet: each.grid.sheet, first: first + 1, last: last + 1, figure, here, likely });
  }
  return unread.length > 0 ? { ...table, unread } : table;
}

/** Lines above a table say something of it; one line alone below is no table, unless it is a total. */
function isTold({ rows: { first, counted }, grid }: Left, { tables, taken }: Sheet): boolean {
  const areas = tables.map(({ area }) => area).concat(taken);
  if (areas.length > 0 && areas.every(({ row }) => row > first)) return counted >= 3;
  return counted >= 2 || saysTotal(grid, first);
}

function saysTotal(grid: Grid, row: number): boolean {
  for (let column = 0; column < Math.min(grid.columns, 3); column++)
    if (isTotalLabel(textOf(grid.cell(row, column)))) return true;
  return false;
}

/** All its figures stand in columns in which the table has its own. */
function standsUnder({ rows: { first, last }, grid }: Left, { columns }: Table): boolean {
  const own: number[] = [];
  columns.figures.forEach((column) => own.push(column));
  for (let row = first; row <= last; row++)
    for (let column = 0; column < grid.columns; column++)
      if (column !== columns.order && isFigure(grid.cell(row, column)) && !own.includes(column)) return false;
  return true;
}
