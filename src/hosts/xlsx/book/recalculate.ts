/**
 * Brings the form's own formulas up to date after an edit, as Excel would. There
 * is no formula engine here: the rules that the formulas were written from give
 * their results. Formulas of other people keep the result that their file holds.
 */
import { readTable } from '../../../core/table/readings';
import type { CellContent } from '../../../core/fill/change';
import { derive } from '../../../core/fill/derive';
import { ownedCells, ownFormula } from '../../../core/rule/kinds/definingRule';
import type { Quantity } from '../../../core/rule/quantity';
import { cellKey } from '../../../core/rule/rule';
import type { Position } from '../../../core/sheet/grid';
import type { Table } from '../../../core/table/table';

export interface Recalculated {
  readonly position: Position;
  readonly after: CellContent;
}

export function recalculate(table: Table): Recalculated[] {
  const readings = readTable(table);
  const own = new Set<string>();
  const owned = ownedCells(table.form, readings.rowCodes);
  for (const { cell, quantity } of readings.cells) {
    const key = cellKey(quantity.row, quantity.column);
    const owner = owned.get(key);
    if (!owner || typeof cell?.formula !== 'string') continue;
    const formula = ownFormula(
      owner,
      table.form,
      (row, column) => readings.at(row, column)?.quantity.cell ?? null,
    );
    if (formula !== null && bare(formula) === bare(cell.formula)) own.add(key);
  }
  if (own.size === 0) return [];

  const byKey = new Map(
    derive(table, readings, own).derived.map((each) => [cellKey(each.target.row, each.target.column), each]),
  );
  const isText = ({ row, column, sign }: Quantity): boolean =>
    !own.has(cellKey(row, column)) && !sign && readings.at(row, column)?.reading.stored === 'text';
  const results: Recalculated[] = [];
  for (const { cell, quantity, position } of readings.cells) {
    const key = cellKey(quantity.row, quantity.column);
    if (!own.has(key) || !cell) continue;
    const derived = byKey.get(key);
    // A live formula waits, as "", for every operand to be a number or "-".
    const known = derived?.rule === owned.get(key)?.rule && !derived?.because.some(isText);
    const value =
      derived && known
        ? derived.figure
          ? Number(derived.figure.value.toString())
          : table.form.zeroOverZero
        : '';
    if ((cell.value ?? '') !== value) results.push({ position, after: { value, formula: cell.formula } });
  }
  return results;
}

/** Excel rewrites case and spaces, and may anchor references. */
function bare(formula: string): string {
  return formula.replace(/[\s$]/g, '').toUpperCase();
}
