/** Intervals with fractions for ends: what a product or a quotient of printed figures may stand for. */
import { compare, minus, over, plus, rational, type Rational, times } from '../../formula/rational';
import type { Interval } from '../../number/interval';
import type { Operator } from '../computation';

interface End {
  readonly value: Rational;
  readonly closed: boolean;
}

/** From `low` to `high`, each end belonging to it or not. */
export interface FractionInterval {
  readonly low: End;
  readonly high: End;
}

export function asFractions({ low, high, lowClosed, highClosed }: Interval): FractionInterval {
  return {
    low: { value: rational(low), closed: lowClosed },
    high: { value: rational(high), closed: highClosed },
  };
}

/** [2; 3) · [10; 20] = [20; 60); null for a division by what may be 0. */
export function combined(
  operator: Operator,
  a: FractionInterval,
  b: FractionInterval,
): FractionInterval | null {
  switch (operator) {
    case '+':
      return { low: joined(a.low, b.low, plus), high: joined(a.high, b.high, plus) };
    case '-':
      return { low: joined(a.low, b.high, minus), high: joined(a.high, b.low, minus) };
    case '*':
      return product(a, b);
    case '/': {
      const turned = reciprocal(b);
      return turned && product(a, turned);
    }
  }
}

function joined(a: End, b: End, join: (x: Rational, y: Rational) => Rational): End {
  return { value: join(a.value, b.value), closed: a.closed && b.closed };
}

function product(a: FractionInterval, b: FractionInterval): FractionInterval {
  const corners = [a.low, a.high].reduce<End[]>(
    (all, x) => all.concat([b.low, b.high].map((y) => corner(x, y))),
    [],
  );
  const outermost = (sign: number): End =>
    corners.reduce((best, each) => {
      const order = compare(each.value, best.value) * sign;
      return order > 0 || (order === 0 && each.closed) ? each : best;
    });
  return { low: outermost(-1), high: outermost(1) };
}

/** 0 times anything is reached, whether or not the other end belongs. */
function corner(x: End, y: End): End {
  const reached = (end: End): boolean => end.closed && end.value.over.eq(0);
  return { value: times(x.value, y.value), closed: (x.closed && y.closed) || reached(x) || reached(y) };
}

function reciprocal({ low, high }: FractionInterval): FractionInterval | null {
  const one = rational(1);
  const [first, last] = [over(one, high.value), over(one, low.value)];
  if (!first || !last || low.value.over.lt(0) !== high.value.over.lt(0)) return null;
  return { low: { value: first, closed: high.closed }, high: { value: last, closed: low.closed } };
}

/** Whether some value is in both. */
export function fractionsMeet(a: FractionInterval, b: FractionInterval): boolean {
  return reaches(a.low, b.high) && reaches(b.low, a.high);
}

function reaches(low: End, high: End): boolean {
  const order = compare(low.value, high.value);
  return order < 0 || (order === 0 && low.closed && high.closed);
}
