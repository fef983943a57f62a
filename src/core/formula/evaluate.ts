/** Computes a formula as Excel does, exactly: `=45/79*100` is 4500/79 and not 56,9620253164557. */
import { addressOf, type Grid, type Position, positionOf } from '../sheet/grid';
import type { Expression, Operator } from './expression';
import { FUNCTIONS } from './functions';
import { compare, folded, minus, over, plus, rational, type Rational, times } from './rational';
import {
  asCondition,
  asNumber,
  BLANK,
  booleanValue,
  errorShown,
  isValue,
  numberValue,
  UNKNOWN_VALUE,
  type Value,
} from './value';

/** Areas larger than this are not added up: no table has so many rows. */
const LARGEST_AREA = 10000;
/** Powers above this are no statistics. */
const GREATEST_POWER = 8;

export interface Setting {
  /** What a cell holds, by its address: "D7". */
  readonly cell: (address: string) => Value;
  /** False: ROUND and its like leave the number as it is, so that what is rounded can be seen. */
  readonly rounding: boolean;
  /** Whether a cell's own formula is a SUBTOTAL, which other SUBTOTALs pass over. */
  readonly subtotal?: (address: string) => boolean;
}

/** `=D7/D8` with 45 and 79 is the number 45/79; with a blank D8 an error; `=Khác!D7` is unknown. */
export function evaluateFormula(expression: Expression, setting: Setting): Value {
  switch (expression.kind) {
    case 'number':
      return numberValue(rational(expression.value));
    case 'text':
    case 'boolean':
      return expression;
    case 'error':
      return errorShown(expression.shown);
    case 'nothing':
      return BLANK;
    case 'elsewhere':
    case 'named':
      return UNKNOWN_VALUE;
    case 'range': {
      const cells = cellsOf(expression);
      return cells?.length === 1 ? setting.cell(cells[0] ?? '') : UNKNOWN_VALUE;
    }
    case 'negative':
    case 'percent': {
      const by = rational(expression.kind === 'negative' ? -1 : 100);
      const number = asNumber(evaluateFormula(expression.of, setting));
      if (isValue(number)) return number;
      return numberValue(expression.kind === 'negative' ? times(number, by) : over(number, by));
    }
    case 'operation':
      return operate(
        expression.operator,
        evaluateFormula(expression.left, setting),
        evaluateFormula(expression.right, setting),
      );
    case 'call': {
      const call = Object.prototype.hasOwnProperty.call(FUNCTIONS, expression.name)
        ? FUNCTIONS[expression.name]
        : undefined;
      if (!call) return UNKNOWN_VALUE;
      return call({
        count: expression.given.length,
        value: (i) => evaluateFormula(expression.given[i] ?? { kind: 'nothing' }, setting),
        values: (i) => valuesOf(expression.given[i], setting, passesOver(expression.name, setting)),
        rounding: setting.rounding,
      });
    }
  }
}

/** The cells of an area, or the one value of anything else; null where they cannot be told. */
function valuesOf(
  given: Expression | undefined,
  setting: Setting,
  passed: (address: string) => boolean,
): { values: readonly Value[]; ofCells: boolean } | null {
  const expression = given && chosen(given, setting);
  if (expression?.kind !== 'range') {
    const value: Value = expression ? evaluateFormula(expression, setting) : BLANK;
    // Whether IFERROR(D7,0) hands on the cell, which is passed over, or the text in it, which is an error, is not told here.
    const isEither = expression?.kind === 'call' && /^IF(?:ERROR|NA)$/.test(expression.name);
    return isEither && (value.kind === 'text' || value.kind === 'blank')
      ? null
      : { values: [value], ofCells: false };
  }
  const cells = cellsOf(expression);
  return cells && { values: cells.filter((cell) => !passed(cell)).map(setting.cell), ofCells: true };
}

/** IF hands on the cells that it chose, not what they hold: SUM(IF(A1>0,D7:D9)) passes over their texts. */
function chosen(expression: Expression, setting: Setting): Expression {
  if (expression.kind !== 'call' || expression.name !== 'IF') return expression;
  const [asked, ...branches] = expression.given;
  const condition = asked && asCondition(evaluateFormula(asked, setting));
  const branch = typeof condition === 'boolean' ? branches[condition ? 0 : 1] : undefined;
  return branch ? chosen(branch, setting) : expression;
}

function passesOver(name: string, { subtotal }: Setting): (address: string) => boolean {
  return subtotal && (name === 'SUBTOTAL' || name === 'AGGREGATE') ? subtotal : () => false;
}

/** Which cells of a sheet hold a SUBTOTAL or an AGGREGATE. */
export function subtotalsIn(grid: Grid): (address: string) => boolean {
  return (address) => {
    const at = positionOf(address);
    const formula = at && grid.cell(at.row, at.column)?.formula;
    return typeof formula === 'string' && /\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(formula);
  };
}

/** Addresses of an area, row by row; null for one that is too large to list. */
export function cellsOf({ from, to }: { readonly from: Position; readonly to: Position }): string[] | null {
  if ((to.row - from.row + 1) * (to.column - from.column + 1) > LARGEST_AREA) return null;
  const cells: string[] = [];
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) cells.push(addressOf({ row, column }));
  }
  return cells;
}

function operate(operator: Operator, left: Value, right: Value): Value {
  const stopped = [left, right].find((value) => value.kind === 'unknown' || value.kind === 'error');
  if (stopped) return stopped;
  switch (operator) {
    case '&':
      // What a number looks like as text is a matter of formats.
      return left.kind === 'text' && right.kind === 'text'
        ? { kind: 'text', value: left.value + right.value }
        : UNKNOWN_VALUE;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const [a, b] = [asNumber(left), asNumber(right)];
      if (isValue(a)) return a;
      return isValue(b) ? b : calculate(operator, a, b);
    }
    default: {
      const order = orderOf(left, right);
      // Which of two texts comes first is a matter of the language that Excel runs in.
      if (isTextOf(left, right) && order !== 0 && operator !== '=' && operator !== '<>') return UNKNOWN_VALUE;
      return booleanValue(
        operator === '='
          ? order === 0
          : operator === '<>'
            ? order !== 0
            : operator === '<'
              ? order < 0
              : operator === '>'
                ? order > 0
                : operator === '<='
                  ? order <= 0
                  : order >= 0,
      );
    }
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', a: Rational, b: Rational): Value {
  switch (operator) {
    case '+':
      return numberValue(plus(a, b));
    case '-':
      return numberValue(minus(a, b));
    case '*':
      return numberValue(times(a, b));
    case '/':
      return numberValue(over(a, b));
    case '^':
      return power(a, b);
  }
}

function power(base: Rational, exponent: Rational): Value {
  for (let whole = 0; whole <= GREATEST_POWER; whole++) {
    const size = rational(whole);
    const negative = compare(exponent, rational(-whole)) === 0;
    if (!negative && compare(exponent, size) !== 0) continue;
    const factors: Rational[] = [];
    for (let i = 0; i < whole; i++) factors.push(base);
    const result = folded(factors, times, rational(1));
    return numberValue(negative && whole > 0 ? over(rational(1), result) : result);
  }
  return UNKNOWN_VALUE;
}

/** As Excel sorts: numbers before texts before FALSE and TRUE; a blank is whatever it is compared with: 0, "" or FALSE. */
function orderOf(left: Value, right: Value): number {
  const [a, b] = [filled(left, right), filled(right, left)];
  if (a.kind === 'number' && b.kind === 'number') return compare(a.value, b.value);
  if (a.kind === 'text' && b.kind === 'text') {
    const [one, other] = [a.value.toLowerCase(), b.value.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (a.kind === 'boolean' && b.kind === 'boolean') return Number(a.value) - Number(b.value);
  const kinds = ['number', 'text', 'boolean'];
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

function isTextOf(left: Value, right: Value): boolean {
  return left.kind === 'text' && right.kind === 'text';
}

function filled(value: Value, beside: Value): Value {
  if (value.kind !== 'blank') return value;
  if (beside.kind === 'text') return { kind: 'text', value: '' };
  return beside.kind === 'boolean' ? booleanValue(false) : numberValue(rational(0));
}
