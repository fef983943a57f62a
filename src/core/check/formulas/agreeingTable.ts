/** Random tables in which the rules of a form hold, as a formula on the sheet would see them. */
import Big from 'big.js';
import { evaluateFormula, subtotalsIn } from '../../formula/evaluate';
import { type Expression, readFormula } from '../../formula/expression';
import { rational, type Rational, times } from '../../formula/rational';
import { BLANK, ERROR, numberValue, UNKNOWN_VALUE, type Value } from '../../formula/value';
import { isPercentFormat } from '../../number/format/numberFormat';
import { kindOf } from '../../rule/kinds/kinds';
import { contextsOf, ownFormula, rulesOf } from '../../rule/kinds/definingRule';
import type { Ref } from '../../rule/rule';
import { positionOf } from '../../sheet/grid';
import type { Table } from '../../table/table';
import type { Readings, TableCell } from '../../table/readings';

/** A helper of a helper of a helper…: a column of running totals is not followed to its top. */
const DEEPEST_HELPER = 12;

/** What every cell of the sheet holds, in one such table. */
export type CellValues = (address: string) => Value;

/**
 * What the form computes is computed, all other figures are drawn by lot; cells
 * that hold no figure of the form keep what stands in them, and a helper cell
 * computes its own formula. The lots are the same in every run.
 */
export function agreeingTables(table: Table, readings: Readings): (trial: number) => CellValues {
  const figures: Record<string, TableCell> = {};
  for (const cell of readings.cells) figures[cell.quantity.cell] = cell;
  const computed = computedCells(table, readings);
  const helpers: Record<string, Expression | null> = {};
  const helper = (address: string, formula: string): Expression | null =>
    (helpers[address] ??= readFormula(formula, table.grid.sheet));

  const subtotal = subtotalsIn(table.grid);
  return (trial) => {
    const lot = lots(trial);
    const values: Record<string, Value> = {};
    let depth = 0;
    const cell: CellValues = (address) => {
      const known = values[address];
      if (known) return known;
      // Until it is known, a cell that needs itself finds an error here, as it would in Excel.
      values[address] = ERROR;
      return (values[address] = valueOf(address));
    };
    const valueOf = (address: string): Value => {
      const figure = figures[address];
      if (!figure) return besideTheTable(address);
      const rule = computed[address];
      const value = rule ? evaluateFormula(rule, { cell, rounding: false }) : ERROR;
      const drawn = rule && value.kind !== 'error' ? value : lot(figure);
      return drawn.kind === 'number' ? numberValue(asStored(figure, drawn.value)) : BLANK;
    };
    const besideTheTable = (address: string): Value => {
      const position = positionOf(address);
      const stored = position && table.grid.cell(position.row, position.column);
      if (!stored) return BLANK;
      if (stored.formula !== null) {
        const expression = helper(address, stored.formula);
        if (!expression || depth === DEEPEST_HELPER) return UNKNOWN_VALUE;
        depth++;
        const value = evaluateFormula(expression, { cell, rounding: true, subtotal });
        depth--;
        return value;
      }
      if (stored.error) return ERROR;
      if (typeof stored.value === 'number') return numberValue(rational(new Big(stored.value)));
      if (typeof stored.value === 'boolean') return { kind: 'boolean', value: stored.value };
      return stored.value === null ? BLANK : { kind: 'text', value: stored.value };
    };
    return cell;
  };
}

/** By address. A figure that two rows must share is computed from the other; what is only usual is not relied on. */
function computedCells(table: Table, readings: Readings): Readonly<Record<string, Expression | null>> {
  const computed: Record<string, Expression | null> = {};
  const address = addressIn(readings);
  for (const rule of rulesOf(table.form)) {
    const kind = kindOf(rule.body);
    const target: Ref | null | undefined =
      kind.target(rule.body) ?? (kind.name === 'sum' ? kind.refs(rule.body)[0] : null);
    if (!target || rule.severity === 'info') continue;
    for (const context of contextsOf(rule, table.form, readings.rowCodes)) {
      const cell = address(target.row ?? context.row ?? '', target.column ?? context.column ?? '');
      const formula = ownFormula({ rule, context }, table.form, address);
      if (cell === null || formula === null || cell in computed) continue;
      computed[cell] = readFormula(formula, table.grid.sheet);
    }
  }
  return computed;
}

/** "D61" by row and column; null for a cell that is not on the sheet. */
export function addressIn(readings: Readings): (row: string, column: string) => string | null {
  return (row, column) => readings.at(row, column)?.quantity.cell ?? null;
}

/** 99,7 in a percent format is stored as 0.997. */
function asStored({ quantity, cell }: TableCell, value: Rational): Rational {
  const fraction = quantity.measure === 'rate' && cell !== undefined && isPercentFormat(cell.format);
  return fraction ? times(value, rational(new Big('0.01'))) : value;
}

/** Of one to four digits; in every third table nothing is there for some. */
function lots(trial: number): (figure: TableCell) => Value {
  const next = random(trial + 1);
  return ({ quantity }) => {
    if (trial % 3 === 2 && next(4) === 0) return numberValue(rational(0));
    switch (quantity.measure) {
      case 'count':
        return numberValue(rational(1 + next([9, 90, 900, 9000][next(4)] ?? 9)));
      case 'yesNo':
        return numberValue(rational(next(2)));
      case 'rate':
        return numberValue(rational(new Big(1 + next(10000)).times('0.01')));
      case 'amount':
        return numberValue(rational(new Big(1 + next(1000000)).times('0.001')));
    }
  };
}

/** Park and Miller's generator (1988): its products stay below 2^53, where whole numbers are exact. */
function random(seed: number): (below: number) => number {
  let state = (seed * 48271) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor(state / 7) % below;
  };
}
