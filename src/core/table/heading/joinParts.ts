/** Tables that are parts of one: the sections of a form on two sheets, side by side, or gone on with on another sheet. */
import { withoutAbsent } from '../../form/added';
import type { Row } from '../../form/form';
import { joinLists } from './continuedList';
import { officeOf } from './office';
import { periodOf } from './title';
import type { MissingRows, Table, TableRow } from '../table';

/** The same tables in the same order; those that are parts of one know of each other. */
export function joinParts(found: readonly Table[]): Table[] {
  const tables = joinLists(found, isOfOne);
  const wholes: Table[][] = [];
  for (const table of tables) {
    const whole = isPart(table) ? wholes.find((parts) => belongs(table, parts)) : undefined;
    if (whole) whole.push(table);
    else wholes.push([table]);
  }
  return tables.map((table) => {
    const all = wholes.find((parts) => parts.includes(table)) ?? [table];
    return all.length === 1 ? ofItsRows(table, all) : joined(all, all.indexOf(table));
  });
}

/** The joined table with this one in its place: as it would be after a change. */
export function rejoined(changed: Table, { parts }: Table): Table {
  return parts
    ? joined(
        parts.all.map((part, i) => (i === parts.at ? changed : part)),
        parts.at,
      )
    : ofItsRows(changed, [changed]);
}

/** It lacks rows of its form, and its rows are not the office's own. */
function isPart({ listed, missing }: Table): boolean {
  return listed !== true && missing.some(({ rows }) => rows.some(isIndicator));
}

/** Of the same form, office and period; what another part has too, printed once more where the sheet begins, is the same there. */
function belongs(table: Table, parts: readonly Table[]): boolean {
  return parts.every(
    (part) =>
      isPart(part) && part.form.id === table.form.id && isOfOne(part, table) && repeatsOnly(table, part),
  );
}

/** What stands above them says nothing against it. */
function isOfOne(one: Table, other: Table): boolean {
  return (
    one.columns.figures.size === other.columns.figures.size &&
    agree(officeOf(one), officeOf(other)) &&
    agree(periodOf(one), periodOf(other))
  );
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one.toLowerCase() === other.toLowerCase();
}

/** A few rows at a page's edge may stand on both. */
const MOST_REPEATED = 3;

function repeatsOnly(table: Table, part: Table): boolean {
  const own = table.rows.filter(({ row }) => isIndicator(row));
  const pairs = own.map((one) => [one, part.rows.find(({ row }) => row.code === one.row.code)] as const);
  const repeated = pairs.filter(([, other]) => other !== undefined);
  if (repeated.length > MOST_REPEATED || repeated.length * 2 > own.length) return false;
  return repeated.every(([one, other]) =>
    table.form.columns.every(
      (column) => other && textIn(table, one, column.key) === textIn(part, other, column.key),
    ),
  );
}

function textIn({ grid, columns }: Table, { at }: TableRow, key: string): string {
  const column = columns.figures.get(key);
  return column === undefined ? '' : (grid.cell(at, column)?.text.trim() ?? '');
}

function isIndicator({ kind }: Row): boolean {
  return kind === 'indicator';
}

function joined(all: readonly Table[], at: number): Table {
  const [first] = all;
  const table = all[at] ?? first;
  if (!table) throw new Error('a table is a part of itself');
  const each = all.map((part) => ofItsRows(part, all));
  return { ...ofItsRows(table, all), missing: missingOf(all, at), parts: { all: each, at } };
}

/** Rows that an office added to its form are in the form of a table that has them. */
function ofItsRows(table: Table, all: readonly Table[]): Table {
  const present = all.reduce<string[]>(
    (codes, { rows }) => codes.concat(rows.map(({ row }) => row.code)),
    [],
  );
  const columns: string[] = [];
  table.columns.figures.forEach((_column, key) => columns.push(key));
  const form = withoutAbsent(table.form, present, columns);
  return form === table.form ? table : { ...table, form };
}

/** What no part has, said by the part in which the rows before it stand. */
function missingOf(all: readonly Table[], at: number): MissingRows[] {
  const groups: MissingRows[] = [];
  let owner = 0;
  let after: number | null = null;
  let open: Row[] | null = null;
  for (const row of all[0]?.official.rows ?? []) {
    const place = placeOf(all, row.code, owner);
    if (row.added && !place) continue;
    if (place) {
      ({ owner, after } = place);
      open = null;
    } else if (owner !== at) {
      open = null;
    } else if (open && row.kind !== 'section') {
      open.push(row);
    } else {
      open = [row];
      groups.push({ rows: open, after });
    }
  }
  return groups;
}

/** A heading that several parts print is where the rows before it are. */
function placeOf(
  all: readonly Table[],
  code: string,
  before: number,
): { owner: number; after: number } | null {
  const order = all.map((_part, i) => i).sort((a, b) => Number(b === before) - Number(a === before) || a - b);
  for (const owner of order) {
    const found = all[owner]?.rows.find(({ row }) => row.code === code);
    if (found) return { owner, after: found.at };
  }
  return null;
}
