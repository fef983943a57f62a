/** Rows with figures of which no table was made: what is not judged is said, with the table that stands before them. */
import type { Area, Grid } from '../../sheet/grid';
import { isFigure } from '../columns/figureColumns';
import { textOf } from '../labels/legible';
import { isTotalLabel } from '../../form/ownRows';
import type { UnreadRows } from '../../sheet/unreadRows';
import type { Table } from '../table';
import type { LooseRows } from './looseRows';
import { columnsOfSameRows } from './sameRows';

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

/**
 * Says them with the tables before them; `left` are the rows that were not read, in the order of the workbook. A document of
 * thousands of tables is as many sheets: each is looked up, and none is looked for.
 */
export function sayUnread(sheets: readonly Sheet[], left: readonly Left[]): void {
  const homes = new Map<Grid, Sheet>();
  for (const sheet of sheets) homes.set(sheet.grid, sheet);
  const first = sheets.reduce<Table | undefined>((found, { tables }) => found ?? tables[0], undefined);
  const told = new Map<Table, UnreadRows[]>();
  for (const each of left) {
    const home = homes.get(each.grid);
    if (!home || isRead(each, home) || !isTold(each, home)) continue;
    const { before } = each;
    const near =
      before === null
        ? undefined
        : homes.get(before.grid)?.tables.find(({ area }) => area.row === before.area.row);
    const teller = near ?? first;
    if (!teller) continue;
    const unread = told.get(teller) ?? [];
    if (unread.length === 0) told.set(teller, unread);
    const { rows } = each;
    const likely = near !== undefined && standsUnder(each, near);
    const here = each.grid === teller.grid;
    const [from, to] = [rows.first + 1, rows.last + 1];
    const columns = near && !here ? columnsOfSameRows(each.grid, rows, near) : [];
    unread.push({
      sheet: each.grid.sheet,
      first: from,
      last: to,
      figure: rows.figure,
      here,
      likely,
      ...(columns.length > 0 ? { columns } : {}),
    });
  }
  for (const sheet of sheets) {
    sheet.tables = sheet.tables.map((table) => {
      const unread = told.get(table);
      return unread ? { ...table, unread } : table;
    });
  }
}

/** A table was made of them after all. */
function isRead({ rows: { first } }: Left, { tables }: Sheet): boolean {
  return tables.some(({ area }) => first >= area.row && first < area.row + area.rows);
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
