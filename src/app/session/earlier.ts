/** The table of the last period that a table is compared with: in another workbook, or in its own. */
import type { Finding } from '../../core/finding/finding';
import { comparePeriods } from '../../core/comparison/comparePeriods';
import { alikeBy } from '../../core/comparison/matchTables';
import { periodIn } from '../../core/comparison/periodIn';
import type { Period } from '../../core/period/period';
import { isEarlier, relationOf } from '../../core/period/relation';
import { officeOf } from '../../core/table/heading/office';
import type { Table } from '../../core/table/table';

/** What is said of a table besides what it says itself. */
export type Besides = (table: Table) => readonly Finding[];

/** The table that a table is compared with; null for none. */
export type Earlier = (table: Table) => Table | null;

/** `previous`: the tables of the last period's workbook; without them, earlier tables of the same workbook. */
export function againstEarlier(tables: readonly Table[], previous: readonly Table[] | null): Besides {
  const earlier = earlierOf(tables, previous);
  return (table) => {
    const before = earlier(table);
    return before ? comparePeriods(table, before) : [];
  };
}

export function earlierOf(tables: readonly Table[], previous: readonly Table[] | null): Earlier {
  return previous ? fromLast(tables, previous) : fromOwn(tables);
}

/** Any of the tables goes on from one of the last period's. */
export function hasEarlier(tables: readonly Table[], previous: readonly Table[]): boolean {
  const last = grouped(previous, alikeBy);
  return tables.some((table) => last.has(alikeBy(table)));
}

/** The table of the last period's workbook that one goes on from; null where none is alike. */
function fromLast(tables: readonly Table[], previous: readonly Table[]): Earlier {
  const [own, last] = [grouped(tables, alikeBy), grouped(previous, alikeBy)];
  return (table) => {
    const alike = last.get(alikeBy(table)) ?? [];
    const [only, ...more] = alike;
    if (!only || more.length === 0) return only ?? null;
    const [sameSheet, ...others] = alike.filter(({ grid }) => grid.sheet === table.grid.sheet);
    if (sameSheet && others.length === 0) return sameSheet;
    // Several of one form stand in the same order in both.
    const place = (own.get(alikeBy(table)) ?? []).indexOf(table);
    return alike[place] ?? sameSheet ?? only;
  };
}

interface Dated {
  readonly table: Table;
  readonly period: Period;
  /** Its form and its office. */
  readonly series: string;
}

/** The latest of the earlier tables of the same office in the same workbook, where both say their periods. */
function fromOwn(tables: readonly Table[]): Earlier {
  const dated = new Map<Table, Dated>();
  // Of one period the first is taken: a workbook of many sheets is gone through once, not once for each of them.
  const firsts = new Map<string, Dated[]>();
  for (const table of tables.length > 1 ? tables : []) {
    const period = periodIn(table);
    if (!period) continue;
    const series = [alikeBy(table), officeOf(table)].join('|');
    const each = { table, period, series };
    dated.set(table, each);
    const known = firsts.get(series) ?? [];
    if (!known.some((first) => isSame(first.period, period))) known.push(each);
    firsts.set(series, known);
  }
  return (table) => {
    const own = dated.get(table);
    if (!own) return null;
    let latest: Dated | null = null;
    for (const each of firsts.get(own.series) ?? []) {
      if (relationOf(own.period, each.period) === 'apart' || !isEarlier(each.period, own.period)) continue;
      if (!latest || isEarlier(latest.period, each.period)) latest = each;
    }
    return latest?.table ?? null;
  };
}

function isSame(one: Period, other: Period): boolean {
  return !isEarlier(one, other) && !isEarlier(other, one);
}

function grouped(tables: readonly Table[], by: (table: Table) => string): Map<string, Table[]> {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const group = groups.get(by(table));
    if (group) group.push(table);
    else groups.set(by(table), [table]);
  }
  return groups;
}
