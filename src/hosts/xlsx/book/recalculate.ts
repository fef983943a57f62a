/**
 * Brings the form's own formulas up to date after an edit, as Excel would: each is computed exactly as it stands on the
 * sheet. Formulas of other people keep the result that their file holds.
 */
import { addressOf, type Position } from '../../../core/sheet/grid';
import type { CellContent } from '../../../core/fill/change';
import { isTotalRow } from '../../../core/form/ownRows';
import { calculated } from '../../../core/formula/calculated';
import type { Value } from '../../../core/formula/value';
import { divide } from '../../../core/number/round';
import { ownedCells, ownFormula } from '../../../core/rule/kinds/definingRule';
import { cellKey } from '../../../core/rule/rule';
import { readTable } from '../../../core/table/readings';
import type { Table } from '../../../core/table/table';

export interface Recalculated {
  readonly position: Position;
  readonly after: CellContent;
}

/** A total over however many rows an office lists: `core/layout/blankRows.ts` draws it so. */
const TOTAL_OF_ROWS = /^=IF\(COUNT\(([A-Z]+[0-9]+:[A-Z]+[0-9]+)\)=0,"",SUM\(\1\)\)$/;

export function recalculate(table: Table): Recalculated[] {
  const readings = readTable(table);
  const owned = ownedCells(table.form, readings.rowCodes);
  const address = (row: string, column: string): string | null =>
    readings.at(row, column)?.quantity.cell ?? null;
  const valueOf = calculated(table.grid);
  const results: Recalculated[] = [];
  for (const { cell, quantity, position } of readings.cells) {
    if (typeof cell?.formula !== 'string') continue;
    const owner = owned.get(cellKey(quantity.row, quantity.column));
    const formula = owner ? ownFormula(owner, table.form, address) : null;
    const own = formula !== null && bare(formula) === bare(cell.formula);
    if (!own && !(isTotalRow(quantity.row) && TOTAL_OF_ROWS.test(bare(cell.formula)))) continue;
    const value = storedValue(valueOf(addressOf(position)));
    if (value !== null && (cell.value ?? '') !== value)
      results.push({ position, after: { value, formula: cell.formula } });
  }
  return results;
}

/** Excel keeps 15 digits; null for what cannot be told, or is an error that the form's formulas guard against. */
function storedValue(value: Value): string | number | null {
  if (value.kind === 'text') return value.value;
  if (value.kind !== 'number') return null;
  const { over, under } = value.value;
  return Number(Number(divide(over, under, 15).toString()).toPrecision(15));
}

/** Excel rewrites case and spaces, and may anchor references. */
function bare(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
