/** The check, as every door offers it: find the tables, judge each. */
import { evaluate, type Judgement } from '../core/check/evaluate';
import type { Grid } from '../core/table/grid';
import type { Table } from '../core/table/table';
import { findTables, type FormChoice } from './findTables';
import type { Problem } from './problem';

export interface CheckedTable {
  readonly table: Table;
  readonly judgement: Judgement;
}

export type Checked = { readonly tables: readonly CheckedTable[] } | { readonly problem: Problem };

export function checkTables(grids: readonly Grid[], form: FormChoice): Checked {
  const found = findTables(grids, form);
  if ('problem' in found) return found;
  return { tables: found.tables.map((table) => ({ table, judgement: evaluate(table) })) };
}
