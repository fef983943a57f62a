/** What conditional formats make of a cell's letters, as far as the file tells (ECMA-376 Part 1, 18.3.1.10 and 18.8.14). */
import { evaluateFormula } from '../../../core/formula/evaluate';
import { readFormula } from '../../../core/formula/expression';
import { rational } from '../../../core/formula/rational';
import {
  asCondition,
  BLANK,
  booleanValue,
  errorShown,
  numberValue,
  type Value,
} from '../../../core/formula/value';
import {
  addressOf,
  type Area,
  type Cell,
  type Grid,
  type Position,
  positionOf,
} from '../../../core/sheet/grid';
import { moveFormula } from '../read/cells/moveFormula';

export interface ConditionalLook {
  /** "#FFFFFF"; null where the cell keeps its own. */
  color: string | null;
  fill: string | null;
  struck: boolean;
  /** The number format in the place of the cell's; null for the cell's own. */
  format: string | null;
}

export interface Condition {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly look: ConditionalLook;
  /** Bars or signs stand in the place of the figure. */
  readonly withoutValue: boolean;
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** What may be spent on the conditions of one file: an area looked at is 1, a formula computed is 100. */
export interface Effort {
  left: number;
}

/** Some 20,000 formulas: a table of a thousand cells under twenty conditions. */
export const ENOUGH_EFFORT = 2_000_000;

/** False only where the condition is surely not met: what cannot be computed here, or not in time, may be met. */
export function mayApply(
  condition: Condition,
  grid: Grid,
  { row, column }: Position,
  effort: Effort,
): boolean {
  effort.left -= condition.areas.length;
  if (effort.left < 0) return true;
  const area = condition.areas.find(
    (each) =>
      row >= each.row &&
      row < each.row + each.rows &&
      column >= each.column &&
      column < each.column + each.columns,
  );
  const [first] = condition.areas;
  if (!area || !first) return false;
  const asked = askedOf(condition, addressOf({ row, column }));
  if (asked === null) return true;
  effort.left -= 100;
  // Written for the first cell of all; each other has it moved.
  const [own, ...formulas] = asked;
  const moved = formulas.map((formula) => moveFormula(formula, row - first.row, column - first.column));
  const expression = readFormula(own === undefined ? (moved[0] ?? '') : own(moved), grid.sheet);
  if (!expression) return true;
  const cell = (address: string): Value => {
    const at = positionOf(address);
    return valueOf(at ? grid.cell(at.row, at.column) : undefined);
  };
  return asCondition(evaluateFormula(expression, { cell, rounding: true })) !== false;
}

type Join = (formulas: readonly string[]) => string;

/** How its formulas make one, and they themselves; null for kinds that look at more than formulas say. */
function askedOf(
  { type, operator, formulas }: Condition,
  address: string,
): readonly [Join | undefined, ...(readonly string[])] | null {
  const [one, other] = formulas;
  if (type === 'expression') return one === undefined ? null : [undefined, one];
  if (type !== 'cellIs' || one === undefined) return null;
  const sign = OPERATORS[operator];
  if (sign !== undefined) return [([from = '']) => `${address}${sign}(${from})`, one];
  if (other === undefined) return null;
  const between: Join = ([from = '', to = '']) => `AND(${address}>=(${from}),${address}<=(${to}))`;
  if (operator === 'between') return [between, one, other];
  return operator === 'notBetween' ? [(moved) => `NOT(${between(moved)})`, one, other] : null;
}

function valueOf(cell: Cell | undefined): Value {
  const value = cell?.value ?? null;
  if (!cell || value === null) return BLANK;
  if (cell.error) return errorShown(cell.text);
  if (typeof value === 'number') return numberValue(rational(value));
  return typeof value === 'boolean' ? booleanValue(value) : { kind: 'text', value };
}
