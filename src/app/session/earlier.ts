/** The table of the last period that a table is compared with: in another workbook, or in its own. */
import type { Finding } from '../../core/finding/finding';
import { comparePeriods } from '../../core/comparison/comparePeriods';
import { areAlike } from '../../core/comparison/matchTables';
import { periodIn } from '../../core/comparison/periodIn';
import { isEarlier, relationOf } from '../../core/period/relation';
import { officeOf } from '../../core/table/heading/office';
import type { Table } from '../../core/table/table';

/** What is said of a table besides what it says itself. */
export type Besides = (table: Table) => readonly Finding[];

/** `previous`: the tables of the last period's workbook; without them, earlier tables of the same workbook. */
export function againstEarlier(tables: readonly Table[], previous: readonly Table[] | null): Besides {
  return (table) => {
    const before = earlierOf(table, tables, previous);
    return before ? comparePeriods(table, before) : [];
  };
}

/** The table that this one is compared with; null for none. */
export function earlierOf(
  table: Table,
  tables: readonly Table[],
  previous: readonly Table[] | null,
): Table | null {
  return previous ? fromLast(table, tables, previous) : fromOwn(table, tables);
}

/** Any of the tables goes on from one of the last period's. */
export function hasEarlier(tables: readonly Table[], previous: readonly Table[]): boolean {
  return tables.some((table) => fromLast(table, tables, previous) !== null);
}

/** The table of the last period's workbook that this one goes on from; null where none is alike. */
function fromLast(table: Table, tables: readonly Table[], previous: readonly Table[]): Table | null {
  const alike = previous.filter((other) => areAlike(table, other));
  const [only, ...more] = alike;
  if (!only || more.length === 0) return only ?? null;
  const sameSheet = alike.filter(({ grid }) => grid.sheet === table.grid.sheet);
  const among = sameSheet.length > 0 ? sameSheet : alike;
  // Several of one form stand in the same order in both.
  const place = tables.filter((other) => areAlike(table, other)).indexOf(table);
  return (sameSheet.length === 1 ? among[0] : alike[place]) ?? among[0] ?? null;
}

/** The latest of the earlier tables of the same office in the same workbook, where both say their periods. */
function fromOwn(table: Table, tables: readonly Table[]): Table | null {
  const own = periodIn(table);
  if (!own) return null;
  let latest: Table | null = null;
  for (const other of tables) {
    if (other === table || !areAlike(table, other) || officeOf(other) !== officeOf(table)) continue;
    const period = periodIn(other);
    const relation = relationOf(own, period);
    if (!period || relation === 'apart' || !isEarlier(period, own)) continue;
    const best = latest && periodIn(latest);
    if (!best || isEarlier(best, period)) latest = other;
  }
  return latest;
}
