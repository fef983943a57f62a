/** Rows that the office lists, gone on with on another page or sheet: one list, with one total over all of it. */
import { type ListedRow, isTotalRow, withListedRows } from '../../form/ownRows';
import type { Table, TableRow } from '../table';

/** The same tables in the same order; those that go on from the ones before know of each other. */
export function joinLists(tables: readonly Table[], isOfOne: (one: Table, other: Table) => boolean): Table[] {
  const lists: Table[][] = [];
  for (const table of tables) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    if (list && last && goesOn(last, table) && (isNext(last, table) || isOfOne(last, table)))
      list.push(table);
    else lists.push([table]);
  }
  return lists.reduce<Table[]>((all, list) => all.concat(list.length > 1 ? asOne(list) : list), []);
}

/** The numbers of its rows go on, and the one before ends without a total. */
function goesOn(before: Table, table: Table): boolean {
  if (!isPlainList(before) || !isPlainList(table) || before.form.id !== table.form.id) return false;
  if (before.rows.some(({ row }) => isTotalRow(row.code))) return false;
  const last = numbersIn(before.rows).pop();
  return last !== undefined && numbersIn(table.rows)[0] === last + 1;
}

/** So many rows part what a page's end parts. */
const PAGE = 3;

/** Right under it, in the same columns: the lines above it are its own rows. */
function isNext(before: Table, table: Table): boolean {
  const gap = table.area.row - (before.area.row + before.area.rows);
  const places = ({ columns: { figures } }: Table): string =>
    before.form.columns.map(({ key }) => String(figures.get(key))).join();
  const alike = places(before) === places(table);
  return before.grid.sheet === table.grid.sheet && gap >= 0 && gap <= PAGE && alike;
}

/** Its form says nothing of other columns that stand beside its own. */
function isPlainList({ listed, listedOf, form, official }: Table): boolean {
  return listed === true && listedOf !== undefined && form === official;
}

/** "1", "02.": what numbers the rows of a list. */
export function numbersIn(rows: readonly TableRow[]): number[] {
  const numbers: number[] = [];
  for (const { printedOrder } of rows) {
    const number = /^0*([0-9]{1,4})[.)]?$/.exec(printedOrder)?.[1];
    if (number !== undefined) numbers.push(Number(number));
  }
  return numbers;
}

function asOne(list: readonly Table[]): Table[] {
  const [first] = list;
  if (!first?.listedOf) return list.slice();
  const rows = list.reduce<ListedRow[]>((all, table) => all.concat(table.rows.map(listedRow)), []);
  const form = withListedRows(first.listedOf, rows);
  let at = 0;
  const parts = list.map((table): Table => ({
    ...table,
    form,
    official: form,
    rows: table.rows.map((row): TableRow => ({ ...row, row: form.rows[at++] ?? row.row })),
  }));
  return parts.map((part, i) => ({ ...part, parts: { all: parts, at: i } }));
}

function listedRow({ row, printedOrder, printedLabel, printedUnit }: TableRow): ListedRow {
  const figured = row.kind === 'indicator';
  return { order: printedOrder, label: printedLabel, unit: printedUnit, figured };
}
