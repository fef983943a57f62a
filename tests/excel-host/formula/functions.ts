/** The worksheet functions that the product's formulas use; any other is "#NAME?". */
import { type Value, ErrorValue, badValue } from '../model/value';
import { type Operand, toNumber, toTruth } from './coerce';
import { matches } from './criterion';
import { roundHalfAway } from './round';

/** What stands at an argument: one value, or the cells of a range. */
export interface Argument {
  /** Of a range, row by row, blanks as null; of one value, just that. */
  readonly values: readonly Operand[];
  readonly isRange: boolean;
}

/** Arguments are evaluated only when asked for, so that IF runs one branch. */
export interface Call {
  readonly count: number;
  argument(index: number): Argument;
  /** The argument as one value; a range of several cells is "#VALUE!". */
  value(index: number): Operand;
}

/** The numbers that an aggregate sees: in ranges only true numbers, as values also what reads as one. */
function numbers(call: Call): number[] | ErrorValue {
  const found: number[] = [];
  for (let index = 0; index < call.count; index++) {
    const argument = call.argument(index);
    for (const operand of argument.values) {
      if (argument.isRange && typeof operand !== 'number' && !(operand instanceof ErrorValue)) continue;
      const number = toNumber(operand);
      if (number instanceof ErrorValue) return number;
      found.push(number);
    }
  }
  return found;
}

function aggregate(call: Call, combine: (all: number[]) => number): Value {
  const found = numbers(call);
  return found instanceof ErrorValue ? found : combine(found);
}

function count(call: Call, counts: (operand: Operand, isRange: boolean) => boolean): number {
  let total = 0;
  for (let index = 0; index < call.count; index++) {
    const argument = call.argument(index);
    total += argument.values.filter((operand) => counts(operand, argument.isRange)).length;
  }
  return total;
}

function truths(call: Call): boolean[] | ErrorValue {
  const found: boolean[] = [];
  for (let index = 0; index < call.count; index++) {
    const argument = call.argument(index);
    for (const operand of argument.values) {
      if (argument.isRange && (operand === null || typeof operand === 'string')) continue;
      const truth = toTruth(operand);
      if (truth instanceof ErrorValue) return truth;
      found.push(truth);
    }
  }
  return found.length > 0 ? found : badValue;
}

function choose(call: Call): Operand {
  const truth = toTruth(call.value(0));
  if (truth instanceof ErrorValue) return truth;
  if (truth) return call.value(1) ?? 0;
  return call.count > 2 ? (call.value(2) ?? 0) : false;
}

function round(call: Call): Value {
  const value = toNumber(call.value(0));
  const digits = toNumber(call.value(1));
  if (value instanceof ErrorValue) return value;
  return digits instanceof ErrorValue ? digits : roundHalfAway(value, digits);
}

function firstOf(operand: Argument): Operand {
  return operand.values[0] ?? null;
}

export interface WorksheetFunction {
  readonly least: number;
  readonly most: number;
  run(call: Call): Operand;
}

const takes = (least: number, most: number, run: (call: Call) => Operand): WorksheetFunction => ({
  least,
  most,
  run,
});

export const worksheetFunctions: ReadonlyMap<string, WorksheetFunction> = new Map([
  ['IF', takes(2, 3, choose)],
  [
    'IFERROR',
    takes(2, 2, (call) => {
      const value = call.value(0);
      return value instanceof ErrorValue ? call.value(1) : value;
    }),
  ],
  [
    'AND',
    takes(1, 255, (call) => {
      const all = truths(call);
      return all instanceof ErrorValue ? all : all.every(Boolean);
    }),
  ],
  [
    'OR',
    takes(1, 255, (call) => {
      const all = truths(call);
      return all instanceof ErrorValue ? all : all.some(Boolean);
    }),
  ],
  [
    'NOT',
    takes(1, 1, (call) => {
      const truth = toTruth(call.value(0));
      return truth instanceof ErrorValue ? truth : !truth;
    }),
  ],
  [
    'N',
    takes(1, 1, (call) => {
      const operand = firstOf(call.argument(0));
      if (operand instanceof ErrorValue || typeof operand === 'number') return operand;
      return operand === true ? 1 : 0;
    }),
  ],
  ['SUM', takes(1, 255, (call) => aggregate(call, (all) => all.reduce((sum, one) => sum + one, 0)))],
  ['MIN', takes(1, 255, (call) => aggregate(call, (all) => (all.length > 0 ? Math.min(...all) : 0)))],
  ['MAX', takes(1, 255, (call) => aggregate(call, (all) => (all.length > 0 ? Math.max(...all) : 0)))],
  [
    'COUNT',
    takes(1, 255, (call) =>
      count(call, (operand, isRange) =>
        isRange ? typeof operand === 'number' : operand !== null && typeof toNumber(operand) === 'number',
      ),
    ),
  ],
  ['COUNTA', takes(1, 255, (call) => count(call, (operand, isRange) => !isRange || operand !== null))],
  [
    'COUNTIF',
    takes(2, 2, (call) => {
      const criterion = call.value(1);
      return call.argument(0).values.filter((operand) => matches(operand, criterion)).length;
    }),
  ],
  ['ROUND', takes(2, 2, round)],
  [
    'ABS',
    takes(1, 1, (call) => {
      const number = toNumber(call.value(0));
      return number instanceof ErrorValue ? number : Math.abs(number);
    }),
  ],
  ['ISNUMBER', takes(1, 1, (call) => typeof call.value(0) === 'number')],
  ['ISBLANK', takes(1, 1, (call) => call.value(0) === null)],
  ['TRUE', takes(0, 0, () => true)],
  ['FALSE', takes(0, 0, () => false)],
]);
