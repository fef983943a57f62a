/** What people put into the cells of a table: figures and formulas that filling never overwrites by itself. */
import { kindOf } from '../rule/kinds/kinds';
import type { OwnedCell } from '../rule/kinds/definingRule';
import { cellKey } from '../rule/rule';
import type { Readings, TableCell } from '../table/readings';
import type { Table } from '../table/table';
import { derive, type Derived } from './derive';

export function isFormula({ cell }: Pick<TableCell, 'cell'>): boolean {
  return typeof cell?.formula === 'string';
}

/** What somebody entered: spaces do not count, a formula does, whatever it shows. The form's own formula is told before. */
export function isTyped({ cell, reading }: Pick<TableCell, 'cell' | 'reading'>): boolean {
  if (!cell) return false;
  return isFormula({ cell }) || (cell.value !== null && reading.reading.kind !== 'blank');
}

/** Formulas of people that show no figure: nothing is written there without consent, so nothing may rest on it. */
export function keptFormulas(readings: Readings, open: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const cell of readings.cells) {
    const key = keyOf(cell);
    if (isFormula(cell) && cell.quantity.absence === 'blank' && !open.has(key)) kept.add(key);
  }
  return kept;
}

/**
 * What the rules say of typed cells that contradict them, and of formulas that
 * show nothing, each taken alone: the rest of the table is believed.
 */
export function contradicted(
  table: Table,
  readings: Readings,
  owned: ReadonlyMap<string, OwnedCell>,
  open: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Derived[] {
  const agrees = (key: string): boolean => {
    const owner = owned.get(key);
    if (!owner) return true;
    const { rule, context } = owner;
    const verdict = kindOf(rule.body).judge(rule.body, rule, table.form, readings.look(context));
    return verdict.outcome === 'holds';
  };
  const found: Derived[] = [];
  for (const cell of readings.cells) {
    const key = keyOf(cell);
    if (open.has(key) || !isTyped(cell) || (!kept.has(key) && agrees(key))) continue;
    const alone = new Set<string>();
    alone.add(key);
    const others = new Set<string>();
    kept.forEach((other) => other !== key && others.add(other));
    const mine = derive(table, readings, alone, others).derived.find(
      ({ target }) => target.cell === cell.quantity.cell,
    );
    if (mine) found.push(mine);
  }
  return found;
}

export function keyOf({ quantity }: TableCell): string {
  return cellKey(quantity.row, quantity.column);
}
