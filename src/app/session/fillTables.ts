/** The filling of every table of a workbook, planned but not written. */
import { type FillOptions, type FillPlan, planFill } from '../../core/fill/plan';
import type { Grid } from '../../core/sheet/grid';
import { finish, type Task, Work } from '../../core/task';
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
  return { tables: finish(planInSteps(found.tables, () => options)) };
}

/** A table at a time; which typed cells may be replaced may differ from sheet to sheet. */
export function planInSteps(
  tables: readonly Table[],
  optionsFor: (table: Table) => FillOptions,
): Task<PlannedTable[]> {
  const work = new Work();
  const planned: PlannedTable[] = [];
  for (const table of tables) {
    work.add(() => {
      planned.push({ table, plan: planFill(table, optionsFor(table)) });
    });
  }
  return work.towards(() => planned);
}
