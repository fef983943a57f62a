/** The conditions of a rule as inequalities of whole numbers, over the cells that are free to change. */
import type Big from 'big.js';
import { decimalsOf, unitOf } from '../../number/round';
import type { Compared, Condition, Quotient } from '../../rule/constraint';
import type { Side, Term } from '../../rule/statement';
import { computedTo } from './computed';
import { Expression, type Inequality, type Reasons } from './inequality';
import type { Range } from './propagate';
import type { StandingOf } from './standing';
import { floorDivide, NOUGHT, ONE } from './wholeNumber';

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
    else if (inequality.limit.lt(NOUGHT)) demand.impossible = true;
  };
  for (const condition of conditions) {
    if (condition.kind === 'noNumber') {
      const { unknown, figure, sign, silent } = standing(condition.ref);
      if (unknown === null) demand.impossible = demand.impossible || (figure !== null && !sign && !silent);
      else if (figure) {
        // A number that gives way to "-" counts as 0 from then on.
        const zero = new Expression();
        zero.add(unknown, ONE);
        put(zero.atMost(NOUGHT, reasons));
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
  const scale = unitOf(-decimals).times(2);
  const difference = sumOf(terms, standing, scale);
  difference.constant = difference.constant.minus(limit.times(scale));
  const { width, lowClosed, highClosed } = asPrinted
    ? tolerance(terms, standing, scale)
    : { width: NOUGHT, lowClosed: true, highClosed: true };
  const inequalities: Inequality[] = [];
  if (comparison === '<=' || comparison === '=') {
    inequalities.push(difference.atMost(lowClosed ? width : width.minus(1), reasons));
  } else if (comparison === '<') inequalities.push(difference.atMost(width.minus(1), reasons));
  if (comparison === '>=' || comparison === '=') {
    inequalities.push(difference.atLeast(highClosed ? width.neg() : ONE.minus(width), reasons));
  } else if (comparison === '>') inequalities.push(difference.atLeast(ONE.minus(width), reasons));
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

function sumOf(terms: readonly Term[], standing: StandingOf, scale: Big): Expression {
  const sum = new Expression();
  for (const { sign, ref } of terms) {
    const { unknown, figure, decimals } = standing(ref);
    if (unknown !== null) sum.add(unknown, scale.times(unitOf(decimals)).times(sign));
    else if (figure) sum.constant = sum.constant.plus(figure.value.times(scale).times(sign));
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
  scale: Big,
): { width: Big; lowClosed: boolean; highClosed: boolean } {
  let width = NOUGHT;
  let lowClosed = true;
  let highClosed = true;
  for (const { sign, ref } of terms) {
    const { unknown, figure, exact, decimals } = standing(ref);
    if (exact) continue;
    const given = unknown === null ? figure : null;
    width = width.plus(
      unitOf(given?.decimals ?? decimals)
        .times(scale)
        .times('0.5'),
    );
    const side = given ? given.value.cmp(NOUGHT) : 1;
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
  const scale = unitOf(-Math.max(finest(terms, standing), ...constants));
  const wholeSum = sideOf(whole, standing, scale);
  const inequalities = [wholeSum.atLeast(ONE, reasons)];
  let partSum: Expression;
  if (part.kind === 'unknown') {
    partSum = new Expression();
    partSum.add(auxiliary(), scale);
    const within = new Expression();
    within.plus(partSum, ONE);
    within.plus(wholeSum, ONE.neg());
    inequalities.push(within.atMost(NOUGHT, reasons));
  } else partSum = sideOf(part, standing, scale);

  if (printed.unknown === null) {
    if (!printed.figure) return { inequalities, rates: [] };
    const units = printed.figure.value.times(unitOf(-printed.figure.decimals));
    const free = { rate: -1, decimals: printed.figure.decimals, part: partSum, whole: wholeSum, reasons };
    return { inequalities: inequalities.concat(ratesBetween(free, units, units, reasons)), rates: [] };
  }
  return {
    inequalities,
    rates: [{ rate: printed.unknown, decimals: printed.decimals, part: partSum, whole: wholeSum, reasons }],
  };
}

function sideOf(side: Side, standing: StandingOf, scale: Big): Expression {
  if (side.kind === 'terms') return sumOf(side.terms, standing, scale);
  const constant = new Expression();
  if (side.kind === 'constant') constant.constant = side.value.times(scale);
  return constant;
}

/** (2·low − 1)·whole ≤ 2·T·part < (2·high + 1)·whole, T = 100·10^decimals: some rate from low to high is a rounding of it. */
function ratesBetween(
  { decimals, part, whole }: FreeRate,
  low: Big | null,
  high: Big | null,
  reasons: Reasons,
): Inequality[] {
  const twice = unitOf(-decimals - 2).times(2);
  const inequalities: Inequality[] = [];
  if (low) {
    const above = new Expression();
    above.plus(whole, low.times(2).minus(1));
    above.plus(part, twice.neg());
    inequalities.push(above.atMost(NOUGHT, reasons));
  }
  if (high) {
    const below = new Expression();
    below.plus(part, twice);
    below.plus(whole, high.times(2).plus(1).neg());
    inequalities.push(below.atMost(ONE.neg(), reasons));
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
  if (known) {
    const rate = new Expression();
    rate.add(free.rate, ONE);
    return [rate.atMost(known, free.reasons), rate.atLeast(known, free.reasons)];
  }
  return [
    ...ratesBetween(free, range.low, null, join(free.reasons, range.lowReasons)),
    ...ratesBetween(free, null, range.high, join(free.reasons, range.highReasons)),
  ];
}

/** The rate, in its last units, half up; null while a count is unknown or the whole is not above 0. */
export function rateOf(free: FreeRate, valueOf: (unknown: number) => Big | null): Big | null {
  const [part, whole] = [free.part, free.whole].map((side) => valueIn(side, valueOf));
  if (!part || !whole?.gt(NOUGHT)) return null;
  const twice = part.times(unitOf(-free.decimals - 2)).times(2);
  return floorDivide(twice.plus(whole), whole.times(2));
}

function valueIn(expression: Expression, valueOf: (unknown: number) => Big | null): Big | null {
  let value = expression.constant;
  for (let i = 0; i < expression.unknowns.length; i++) {
    const unknown = valueOf(expression.unknowns[i] ?? 0);
    if (!unknown) return null;
    value = value.plus(unknown.times(expression.weights[i] ?? NOUGHT));
  }
  return value;
}
