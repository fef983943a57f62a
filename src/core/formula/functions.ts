/** The functions that officials compute sums and rates with. A function that is not here is not understood. */
import Big from 'big.js';
import type { RoundingMode } from '../number/round';
import { compare, folded, over, plus, rational, type Rational, rounded, times } from './rational';
import {
  asCondition,
  asNumber,
  BLANK,
  booleanValue,
  isValue,
  NOT_AVAILABLE,
  numberValue,
  UNKNOWN_VALUE,
  type Value,
} from './value';

export interface Call {
  readonly count: number;
  /** The i-th argument, computed when asked for, so that IF never divides by the 0 that it guards against. */
  readonly value: (i: number) => Value;
  /** The i-th argument as the cells of an area; null where they cannot be told. */
  readonly values: (i: number) => { readonly values: readonly Value[]; readonly ofCells: boolean } | null;
  readonly rounding: boolean;
}

type Function = (call: Call) => Value;

export const FUNCTIONS: Readonly<Record<string, Function>> = {
  SUM: (call) => overNumbers(call, 0, total),
  SUMPRODUCT: (call) => (call.count === 1 ? overNumbers(call, 0, total) : UNKNOWN_VALUE),
  // 9 and 109 are SUM.
  SUBTOTAL: (call) => (isNumber(call.value(0), 9, 109) ? overNumbers(call, 1, total) : UNKNOWN_VALUE),
  AGGREGATE: (call) => (isNumber(call.value(0), 9) ? overNumbers(call, 2, total) : UNKNOWN_VALUE),
  AVERAGE: (call) => overNumbers(call, 0, (all) => over(total(all), rational(all.length))),
  // Of no number at all it is 0, in Excel.
  PRODUCT: (call) =>
    overNumbers(call, 0, (all) => (all.length === 0 ? rational(0) : folded(all, times, rational(1)))),
  MIN: (call) =>
    overNumbers(call, 0, (all) => all.reduce((a, b) => (compare(b, a) < 0 ? b : a), all[0] ?? rational(0))),
  MAX: (call) =>
    overNumbers(call, 0, (all) => all.reduce((a, b) => (compare(b, a) > 0 ? b : a), all[0] ?? rational(0))),
  COUNT: (call) => counted(call, (value) => value.kind === 'number'),
  COUNTA: (call) => counted(call, (value) => value.kind !== 'blank'),
  // An empty text, which formulas leave where nothing is to be shown, counts as blank.
  COUNTBLANK: (call) =>
    counted(call, (value) => value.kind === 'blank' || (value.kind === 'text' && value.value === '')),

  ROUND: (call) => roundedTo(call, 'halfUp', call.value(1)),
  ROUNDUP: (call) => roundedTo(call, 'up', call.value(1)),
  ROUNDDOWN: (call) => roundedTo(call, 'truncate', call.value(1)),
  TRUNC: (call) => roundedTo(call, 'truncate', call.value(1)),
  INT: (call) => withNumber(call.value(0), (number) => numberValue(call.rounding ? floor(number) : number)),
  ABS: (call) =>
    withNumber(call.value(0), (number) => numberValue({ over: number.over.abs(), under: number.under })),
  N: (call) => {
    const value = call.value(0);
    return value.kind === 'text' ? numberValue(rational(0)) : withNumber(value, numberValue);
  },
  VALUE: (call) => withNumber(call.value(0), numberValue),
  QUOTIENT: (call) =>
    withNumber(call.value(0), (number) =>
      withNumber(call.value(1), (by) => {
        const quotient = over(number, by);
        return numberValue(quotient && rounded(quotient, 0, 'truncate'));
      }),
    ),

  IF: (call) => {
    const condition = asCondition(call.value(0));
    if (typeof condition !== 'boolean') return condition;
    if (condition) return call.value(1);
    return call.count > 2 ? call.value(2) : booleanValue(false);
  },
  IFERROR: (call) => insteadOf(call, isError),
  IFNA: (call) => insteadOf(call, isNA),
  AND: (call) => ofConditions(call, (all) => all.every((each) => each)),
  OR: (call) => ofConditions(call, (all) => all.some((each) => each)),
  NOT: (call) => {
    const condition = asCondition(call.value(0));
    return typeof condition === 'boolean' ? booleanValue(!condition) : condition;
  },
  TRUE: () => booleanValue(true),
  FALSE: () => booleanValue(false),
  NA: () => NOT_AVAILABLE,

  ISNUMBER: (call) => asked(call, (value) => value.kind === 'number'),
  ISTEXT: (call) => asked(call, (value) => value.kind === 'text'),
  ISNONTEXT: (call) => asked(call, (value) => value.kind !== 'text'),
  ISBLANK: (call) => asked(call, (value) => value.kind === 'blank'),
  ISERROR: (call) => asked(call, isError),
  ISERR: (call) => asked(call, (value) => isError(value) && !isNA(value)),
  ISNA: (call) => asked(call, isNA),
};

function withNumber(value: Value, then: (number: Rational) => Value): Value {
  const number = asNumber(value);
  return isValue(number) ? number : then(number);
}

function isNumber(value: Value, ...numbers: number[]): boolean {
  return value.kind === 'number' && numbers.some((each) => compare(value.value, rational(each)) === 0);
}

function total(all: readonly Rational[]): Rational {
  return folded(all, plus, rational(0));
}

/** Cells that hold no number are passed over, as "-" is; what is written into the formula itself must be one. */
function overNumbers(call: Call, first: number, then: (all: readonly Rational[]) => Rational | null): Value {
  const numbers: Rational[] = [];
  for (let i = first; i < call.count; i++) {
    const given = call.values(i);
    if (!given) return UNKNOWN_VALUE;
    for (const value of given.values) {
      if (given.ofCells && value.kind !== 'number' && value.kind !== 'error' && value.kind !== 'unknown')
        continue;
      const number = asNumber(value);
      if (isValue(number)) return number;
      numbers.push(number);
    }
  }
  return numberValue(then(numbers));
}

function counted(call: Call, counts: (value: Value) => boolean): Value {
  let count = 0;
  for (let i = 0; i < call.count; i++) {
    const given = call.values(i);
    if (!given || given.values.some((value) => value.kind === 'unknown')) return UNKNOWN_VALUE;
    count += given.values.filter(counts).length;
  }
  return numberValue(rational(count));
}

function roundedTo(call: Call, mode: RoundingMode, places: Value): Value {
  return withNumber(call.value(0), (number) => {
    if (!call.rounding) return numberValue(number);
    return withNumber(places, (decimals) => {
      for (let whole = -9; whole <= 15; whole++) {
        if (compare(decimals, rational(whole)) === 0) return numberValue(rounded(number, whole, mode));
      }
      return UNKNOWN_VALUE;
    });
  });
}

/** −2,5 goes down to −3. */
function floor(number: Rational): Rational {
  return rounded(number, 0, number.over.lt(new Big(0)) ? 'up' : 'truncate');
}

function isError(value: Value): boolean {
  return value.kind === 'error';
}

function isNA(value: Value): boolean {
  return value.kind === 'error' && value.isNA;
}

function insteadOf(call: Call, is: (value: Value) => boolean): Value {
  const value = call.value(0);
  return is(value) ? call.value(1) : value;
}

function ofConditions(call: Call, then: (all: readonly boolean[]) => boolean): Value {
  const conditions: boolean[] = [];
  for (let i = 0; i < call.count; i++) {
    const given = call.values(i);
    if (!given) return UNKNOWN_VALUE;
    for (const value of given.values) {
      if (given.ofCells && (value.kind === 'blank' || value.kind === 'text')) continue;
      const condition = asCondition(value);
      if (typeof condition !== 'boolean') return condition;
      conditions.push(condition);
    }
  }
  return booleanValue(then(conditions));
}

function asked(call: Call, is: (value: Value) => boolean): Value {
  const value = call.count > 0 ? call.value(0) : BLANK;
  return value.kind === 'unknown' ? value : booleanValue(is(value));
}
