/** The conditions of a rule as inequalities of whole numbers, over the cells that are free to change. */
import { decimalsOf } from '../../number/round';
import type { Compared, Condition, Quotient } from '../../rule/constraint';
import type { Side, Term } from '../../rule/statement';
import { computedTo } from './computed';
import { Expression, type Inequality, type Reasons } from './inequality';
import type { Range } from './propagate';
import type { StandingOf } from './standing';
import { floorDivide, minus, negated, plus, signOf, tenTo, times, unitsIn, type Whole } from './wholeNumber';

/** A rate that is free: its inequalities follow from the range that is left to it. */
export interface FreeRate {
  readonly rate: number;
  readonly decimals: number;
  readonly part: Expression;
  readonly whole: Expression;
  readonly reasons: Reasons;
}

/** What one alternative of a rule demands. */
export interface Demand {
  readonly inequalities: Inequality[];
  readonly rates: FreeRate[];
  /** True where a given figure already contradicts it. */
  impossible: boolean;
}

/** `auxiliary` makes an unknown for a part that the table does not hold. */
export function demandOf(
  conditions: readonly Condition[],
  standing: StandingOf,
  reasons: Reasons,
  auxiliary: () => number,
): Demand {
  const demand: Demand = { inequalities: [], rates: [], impossible: false };
  const put = (inequality: Inequality): void => {
    if (inequality.unknowns.length > 0) demand.inequalities.push(inequality);
    else if (signOf(inequality.limit) < 0) demand.impossible = true;
  };
  for (const condition of conditions) {
    if (condition.kind === 'noNumber') {
      const { unknown, figure, sign, silent } = standing(condition.ref);
      if (unknown === null) demand.impossible = demand.impossible || (figure !== null && !sign && !silent);
      else if (figure) {
        // A number that gives way to "-" counts as 0 from then on.
        const zero = new Expression();
        zero.add(unknown, 1);
        put(zero.atMost(0, reasons));
      }
    } else if (condition.kind === 'compared') {
      comparedTo(condition, standing, reasons).forEach(put);
    } else if (condition.kind === 'computed') {
      computedTo(condition, standing, reasons).forEach(put);
    } else {
      const rates = quotientOf(condition, standing, reasons, auxiliary);
      rates.inequalities.forEach(put);
      demand.rates.push(...rates.rates);
    }
  }
  return demand;
}

function comparedTo(
  { terms, comparison, limit, asPrinted }: Compared,
  standing: StandingOf,
  reasons: Reasons,
): Inequality[] {
  if (terms.some((term) => standing(term.ref).silent)) return [];
  const decimals = Math.max(decimalsOf(limit), finest(terms, standing));
  // Doubled, so that half a last unit is a whole number too.
  const difference = sumOf(terms, standing, decimals, 2);
  difference.constant = minus(difference.constant, times(unitsIn(limit, decimals), 2));
  const { width, lowClosed, highClosed } = asPrinted
    ? tolerance(terms, standing, decimals)
    : { width: 0, lowClosed: true, highClosed: true };
  const inequalities: Inequality[] = [];
  if (comparison === '<=' || comparison === '=') {
    inequalities.push(difference.atMost(lowClosed ? width : minus(width, 1), reasons));
  } else if (comparison === '<') inequalities.push(difference.atMost(minus(width, 1), reasons));
  if (comparison === '>=' || comparison === '=') {
    inequalities.push(difference.atLeast(highClosed ? negated(width) : minus(1, width), reasons));
  } else if (comparison === '>') inequalities.push(difference.atLeast(minus(1, width), reasons));
  return inequalities;
}

function finest(terms: readonly Term[], standing: StandingOf): number {
  let decimals = 0;
  for (const { ref } of terms) {
    const { unknown, figure, decimals: own } = standing(ref);
    const given = unknown === null && figure ? Math.max(figure.decimals, decimalsOf(figure.value)) : own;
    decimals = Math.max(decimals, given);
  }
  return decimals;
}

/** In units of the last of so many decimals, times a factor. */
function sumOf(terms: readonly Term[], standing: StandingOf, last: number, factor: number): Expression {
  const sum = new Expression();
  for (const { sign, ref } of terms) {
    const { unknown, figure, decimals } = standing(ref);
    if (unknown !== null) sum.add(unknown, times(tenTo(last - decimals), factor * sign));
    else if (figure) sum.constant = plus(sum.constant, times(unitsIn(figure.value, last), factor * sign));
  }
  return sum;
}

/**
 * How far the true sum of the terms may be from the printed one: half a last
 * unit for every rounded figure. Half up closes the lower end of a figure above
 * 0 and opens the upper.
 */
function tolerance(
  terms: readonly Term[],
  standing: StandingOf,
  last: number,
): { width: Whole; lowClosed: boolean; highClosed: boolean } {
  let width: Whole = 0;
  let lowClosed = true;
  let highClosed = true;
  for (const { sign, ref } of terms) {
    const { unknown, figure, exact, decimals } = standing(ref);
    if (exact) continue;
    const given = unknown === null ? figure : null;
    width = plus(width, tenTo(last - (given?.decimals ?? decimals)));
    const side = given ? given.value.cmp(0) : 1;
    lowClosed = lowClosed && side === sign;
    highClosed = highClosed && side === -sign;
  }
  return { width, lowClosed, highClosed };
}

function quotientOf(
  { rate, part, whole }: Quotient,
  standing: StandingOf,
  reasons: Reasons,
  auxiliary: () => number,
): { inequalities: Inequality[]; rates: FreeRate[] } {
  const sides = [part, whole];
  const terms = sides.reduce<Term[]>(
    (all, side) => (side.kind === 'terms' ? all.concat(side.terms) : all),
    [],
  );
  const printed = standing(rate);
  if (printed.silent || terms.some((term) => standing(term.ref).silent))
    return { inequalities: [], rates: [] };

  const constants = sides.map((side) => (side.kind === 'constant' ? decimalsOf(side.value) : 0));
  const last = Math.max(finest(terms, standing), ...constants);
  const wholeSum = sideOf(whole, standing, last);
  const inequalities = [wholeSum.atLeast(1, reasons)];
  let partSum: Expression;
  if (part.kind === 'unknown') {
    partSum = new Expression();
    partSum.add(auxiliary(), tenTo(last));
    const within = new Expression();
    within.plus(partSum, 1);
    within.plus(wholeSum, -1);
    inequalities.push(within.atMost(0, reasons));
  } else partSum = sideOf(part, standing, last);

  if (printed.unknown === null) {
    if (!printed.figure) return { inequalities, rates: [] };
    const units = unitsIn(printed.figure.value, printed.figure.decimals);
    const free = { rate: -1, decimals: printed.figure.decimals, part: partSum, whole: wholeSum, reasons };
    return { inequalities: inequalities.concat(ratesBetween(free, units, units, reasons)), rates: [] };
  }
  return {
    inequalities,
    rates: [{ rate: printed.unknown, decimals: printed.decimals, part: partSum, whole: wholeSum, reasons }],
  };
}

function sideOf(side: Side, standing: StandingOf, last: number): Expression {
  if (side.kind === 'terms') return sumOf(side.terms, standing, last, 1);
  const constant = new Expression();
  if (side.kind === 'constant') constant.constant = unitsIn(side.value, last);
  return constant;
}

/** (2·low − 1)·whole ≤ 2·T·part < (2·high + 1)·whole, T = 100·10^decimals: some rate from low to high is a rounding of it. */
function ratesBetween(
  { decimals, part, whole }: FreeRate,
  low: Whole | null,
  high: Whole | null,
  reasons: Reasons,
): Inequality[] {
  const twice = times(tenTo(decimals + 2), 2);
  const inequalities: Inequality[] = [];
  if (low !== null) {
    const above = new Expression();
    above.plus(whole, minus(times(low, 2), 1));
    above.plus(part, negated(twice));
    inequalities.push(above.atMost(0, reasons));
  }
  if (high !== null) {
    const below = new Expression();
    below.plus(part, twice);
    below.plus(whole, negated(plus(times(high, 2), 1)));
    inequalities.push(below.atMost(-1, reasons));
  }
  return inequalities;
}

/** What a free rate demands of its counts while it stays within its range; and of itself once they are known. */
export function rateInequalities(
  free: FreeRate,
  range: Range,
  join: (a: Reasons, b: Reasons) => Reasons,
): Inequality[] {
  const known = rateOf(free, () => null);
  if (known !== null) {
    const rate = new Expression();
    rate.add(free.rate, 1);
    return [rate.atMost(known, free.reasons), rate.atLeast(known, free.reasons)];
  }
  return [
    ...ratesBetween(free, range.low, null, join(free.reasons, range.lowReasons)),
    ...ratesBetween(free, null, range.high, join(free.reasons, range.highReasons)),
  ];
}

/** The rate, in its last units, half up; null while a count is unknown or the whole is not above 0. */
export function rateOf(free: FreeRate, valueOf: (unknown: number) => Whole | null): Whole | null {
  const [part, whole] = [free.part, free.whole].map((side) => valueIn(side, valueOf));
  if (part === null || part === undefined || whole === null || whole === undefined || signOf(whole) <= 0)
    return null;
  const twice = times(times(part, tenTo(free.decimals + 2)), 2);
  return floorDivide(plus(twice, whole), times(whole, 2));
}

function valueIn(expression: Expression, valueOf: (unknown: number) => Whole | null): Whole | null {
  let value = expression.constant;
  for (let i = 0; i < expression.unknowns.length; i++) {
    const unknown = valueOf(expression.unknowns[i] ?? 0);
    if (unknown === null) return null;
    value = plus(value, times(unknown, expression.weights[i] ?? 0));
  }
  return value;
}
