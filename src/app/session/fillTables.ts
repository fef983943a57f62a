/** The filling of every table of a workbook, planned but not written. */
import { type FillOptions, type FillPlan, planFill } from '../../core/fill/plan';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { findTables, type FormChoice } from './findTables';
import type { Problem } from '../contract/problem';

export interface PlannedTable {
  readonly table: Table;
  readonly plan: FillPlan;
}

export type Planned = { readonly tables: readonly PlannedTable[] } | { readonly problem: Problem };

export function planFilling(grids: readonly Grid[], form: FormChoice, options: FillOptions): Planned {
  const found = findTables(grids, form);
  if ('problem' in found) return found;
  return { tables: found.tables.map((table) => ({ table, plan: planFill(table, options) })) };
}
