/** The filling of every table of a workbook, planned but not written. */
import { type FillOptions, type FillPlan, planFill } from '../../core/fill/plan';
import type { Form } from '../../core/form/form';
import type { Grid } from '../../core/sheet/grid';
import { finish, type Task, Work } from '../../core/task';
import type { Table } from '../../core/table/table';
import { readAcceptances } from '../acceptance/acceptance';
import { agreedPlan } from './agreedFill';
import { type CheckedTable, checkTable } from './checkTables';
import { findTables, type FormChoice } from './findTables';
import type { Problem } from '../contract/problem';

export interface PlannedTable {
  readonly table: Table;
  readonly plan: FillPlan;
}

export type Planned = { readonly tables: readonly PlannedTable[] } | { readonly problem: Problem };

/** `learnt`: forms that offices made themselves. */
export function planFilling(
  grids: readonly Grid[],
  form: FormChoice,
  options: FillOptions,
  learnt: readonly Form[] = [],
): Planned {
  const found = findTables(grids, form, { printed: true, learnt });
  if ('problem' in found) return found;
  const acceptances = readAcceptances(grids);
  const checked = found.tables.map((table) => checkTable(table, acceptances));
  return { tables: finish(planInSteps(checked, () => options)) };
}

/** A table at a time, in agreement with its check; which typed cells may be replaced may differ from sheet to sheet. */
export function planInSteps(
  checked: readonly CheckedTable[],
  optionsFor: (table: Table) => FillOptions,
): Task<PlannedTable[]> {
  const work = new Work();
  const planned: PlannedTable[] = [];
  for (const { table, open } of checked) {
    work.add(() => {
      planned.push({ table, plan: agreedPlan(table, planFill(table, optionsFor(table)), open) });
    });
  }
  return work.towards(() => planned);
}
