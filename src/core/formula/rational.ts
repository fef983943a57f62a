/** Fractions of decimals: formulas are compared by what they compute exactly, not to some number of places. */
import Big from 'big.js';
import { divide, type RoundingMode } from '../number/round';

/** `over / under`; `under` is greater than 0. */
export interface Rational {
  readonly over: Big;
  readonly under: Big;
}

const ONE = new Big(1);

export function rational(value: Big | number): Rational {
  return { over: new Big(value), under: ONE };
}

/** No figure of a table comes near; what goes on growing is not computed to its end. */
const MOST_DIGITS = 2000;

/** 9999^8^8 has thousands of digits, and each further step takes longer than all before it. */
export function isUnwieldy({ over, under }: Rational): boolean {
  return over.c.length + under.c.length > MOST_DIGITS;
}

/** One after the other into `first`, until it is unwieldy. */
export function folded(
  all: readonly Rational[],
  join: (a: Rational, b: Rational) => Rational,
  first: Rational,
): Rational {
  let result = first;
  for (const each of all) {
    if (isUnwieldy(result)) break;
    result = join(result, each);
  }
  return result;
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.under.eq(b.under)) return { over: a.over.plus(b.over), under: a.under };
  return { over: a.over.times(b.under).plus(b.over.times(a.under)), under: a.under.times(b.under) };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { over: b.over.neg(), under: b.under });
}

export function times(a: Rational, b: Rational): Rational {
  return { over: a.over.times(b.over), under: a.under.times(b.under) };
}

/** null for a division by 0. */
export function over(a: Rational, b: Rational): Rational | null {
  if (b.over.eq(0)) return null;
  const [numerator, denominator] = [a.over.times(b.under), a.under.times(b.over)];
  return denominator.lt(0)
    ? { over: numerator.neg(), under: denominator.neg() }
    : { over: numerator, under: denominator };
}

/** −1, 0 or 1: 1/3 is less than 0,34. */
export function compare(a: Rational, b: Rational): number {
  return a.over.times(b.under).cmp(b.over.times(a.under));
}

/** 2/3 to two decimals is 0,67; to −1 decimals 25 is 30, as Excel's ROUND has it. */
export function rounded(a: Rational, decimals: number, mode: RoundingMode): Rational {
  return rational(divide(a.over, a.under, decimals, mode));
}
