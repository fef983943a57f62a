/** A computed cell as inequalities, where at most one factor of each product is free to change. */
import Big from 'big.js';
import { over, plus, rational, type Rational, times } from '../../formula/rational';
import { unitOf } from '../../number/round';
import type { Computation } from '../../rule/computation';
import type { Computed } from '../../rule/constraint';
import type { Ref } from '../../rule/rule';
import { Expression, type Inequality, type Reasons } from './inequality';
import type { StandingOf } from './standing';
import { type Whole, wholeOf } from './wholeNumber';

/** Σ weights · unknowns + constant, with fractions. */
interface Linear {
  readonly weights: Readonly<Record<number, Rational>>;
  readonly constant: Rational;
}

/** Between what and what a part of the computation lies, all unknowns being 0 or more. */
interface Band {
  readonly low: Linear;
  readonly high: Linear;
}

const ZERO = rational(0);
const MINUS = rational(-1);

/** None where two free cells are multiplied or divided: then nothing is demanded. */
export function computedTo(
  { target, computation }: Computed,
  standing: StandingOf,
  reasons: Reasons,
): Inequality[] {
  const printed = bandOfRef(target, standing, true);
  if (!printed) return [];
  const quotient = computation.kind === 'operation' && computation.operator === '/' ? computation : null;
  const divisor = quotient && bandOf(quotient.right, standing);
  if (quotient && divisor && !isConstant(divisor)) {
    const dividend = bandOf(quotient.left, standing);
    const product = isConstant(printed) ? multiplied(divisor, printed) : null;
    return dividend && product ? within(dividend, product, reasons) : [];
  }
  const computed = bandOf(computation, standing);
  return computed ? within(computed, printed, reasons) : [];
}

/** The two bands meet: the low end of each is at most the high end of the other. */
function within(a: Band, b: Band, reasons: Reasons): Inequality[] {
  return [atMost(a.low, b.high, reasons), atMost(b.low, a.high, reasons)];
}

function atMost(one: Linear, other: Linear, reasons: Reasons): Inequality {
  const difference = added(one, scaled(other, MINUS));
  const fractions = [
    difference.constant,
    ...unknownsOf(difference).map((at) => difference.weights[at] ?? ZERO),
  ];
  // Cleared of fractions one after the other: every weight becomes whole.
  let factor = new Big(1);
  for (const { over: numerator, under } of fractions) {
    const places = Math.max(0, numerator.c.length - 1 - numerator.e, under.c.length - 1 - under.e);
    factor = factor.times(under.times(unitOf(-places))).times(unitOf(-places));
  }
  const whole = (value: Rational): Whole => wholeOf(value.over.times(factor).div(value.under).round(0));
  const expression = new Expression();
  for (const at of unknownsOf(difference)) expression.add(at, whole(difference.weights[at] ?? ZERO));
  expression.constant = whole(difference.constant);
  return expression.atMost(0, reasons);
}

function bandOf(computation: Computation<Ref>, standing: StandingOf): Band | null {
  if (computation.kind === 'operand') return bandOfRef(computation.operand, standing, false);
  if (computation.kind === 'number') return constantBand(rational(computation.value), ZERO);
  const [left, right] = [bandOf(computation.left, standing), bandOf(computation.right, standing)];
  if (!left || !right) return null;
  switch (computation.operator) {
    case '+':
      return { low: added(left.low, right.low), high: added(left.high, right.high) };
    case '-':
      return {
        low: added(left.low, scaled(right.high, MINUS)),
        high: added(left.high, scaled(right.low, MINUS)),
      };
    case '*':
      return isConstant(right) ? multiplied(left, right) : isConstant(left) ? multiplied(right, left) : null;
    case '/': {
      if (!isConstant(right)) return null;
      const [least, most] = [over(rational(1), right.high.constant), over(rational(1), right.low.constant)];
      if (!least || !most || right.low.constant.over.lte(0)) return null;
      return multiplied(left, { low: linear(least), high: linear(most) });
    }
  }
}

function bandOfRef(ref: Ref, standing: StandingOf, rounded: boolean): Band | null {
  const { unknown, figure, silent, exact, decimals } = standing(ref);
  if (silent) return null;
  const last = unknown === null ? (figure?.decimals ?? decimals) : decimals;
  const half = exact && !rounded ? ZERO : rational(unitOf(last).times('0.5'));
  if (unknown === null) return figure && constantBand(rational(figure.value), half);
  const own = { weights: { [unknown]: rational(unitOf(decimals)) }, constant: ZERO };
  return around(own, half);
}

/** Times a constant from low to high; null where the sign of either may be the other way. */
function multiplied(band: Band, by: Band): Band | null {
  const [least, most] = [by.low.constant, by.high.constant];
  const exact = least.over.times(most.under).eq(most.over.times(least.under));
  if (!exact && most.over.lte(0)) {
    const { low, high } =
      multiplied(band, { low: scaled(by.high, MINUS), high: scaled(by.low, MINUS) }) ?? {};
    return low && high ? { low: scaled(high, MINUS), high: scaled(low, MINUS) } : null;
  }
  if (exact && least.over.lt(0)) return { low: scaled(band.high, least), high: scaled(band.low, least) };
  if (!exact && (least.over.lt(0) || hasNegative(band.high))) return null;
  return { low: scaled(band.low, hasNegative(band.low) ? most : least), high: scaled(band.high, most) };
}

function hasNegative(side: Linear): boolean {
  return side.constant.over.lt(0) || unknownsOf(side).some((at) => side.weights[at]?.over.lt(0) === true);
}

function constantBand(value: Rational, half: Rational): Band {
  return around(linear(value), half);
}

function around(middle: Linear, half: Rational): Band {
  return { low: added(middle, linear(times(half, MINUS))), high: added(middle, linear(half)) };
}

function linear(constant: Rational): Linear {
  return { weights: {}, constant };
}

function isConstant({ low, high }: Band): boolean {
  return unknownsOf(low).length === 0 && unknownsOf(high).length === 0;
}

function unknownsOf({ weights }: Linear): number[] {
  return Object.keys(weights).map(Number);
}

function added(one: Linear, other: Linear): Linear {
  const weights: Record<number, Rational> = {};
  for (const at of unknownsOf(one)) weights[at] = one.weights[at] ?? ZERO;
  for (const at of unknownsOf(other)) weights[at] = plus(weights[at] ?? ZERO, other.weights[at] ?? ZERO);
  return { weights, constant: plus(one.constant, other.constant) };
}

function scaled(side: Linear, by: Rational): Linear {
  const weights: Record<number, Rational> = {};
  for (const at of unknownsOf(side)) weights[at] = times(side.weights[at] ?? ZERO, by);
  return { weights, constant: times(side.constant, by) };
}
