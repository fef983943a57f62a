/** Exact rounding and division of decimals: no binary float and no fixed number of places decides a half. */
import Big from 'big.js';

/**
 * 2,5 to no decimals: `halfUp` 3 (half away from zero, as Excel's ROUND: −2,5
 * gives −3), `halfEven` 2, `truncate` 2, `up` 3 (away from zero, as ROUNDUP).
 */
export type RoundingMode = 'halfUp' | 'halfEven' | 'truncate' | 'up';

const BIG_MODES = {
  halfUp: Big.roundHalfUp,
  halfEven: Big.roundHalfEven,
  truncate: Big.roundDown,
  up: Big.roundUp,
} as const;

/** Made once: nothing changes a decimal. */
const UNITS: Record<number, Big> = {};

/** One unit of the last of so many decimals: 1 -> 0,1. */
export function unitOf(decimals: number): Big {
  return (UNITS[decimals] ??= new Big('1e' + String(-decimals)));
}

/** Decimals a value needs: 99,70 -> 1; 1200 -> 0. */
export function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** big.js keeps the sign of zero, which would show as "-0". */
export function withoutNegativeZero(value: Big): Big {
  return value.eq(0) ? new Big(0) : value;
}

/** 1,005 to 2 decimals is 1,01, where a binary float gives 1,00. Never −0: −0,4 to none is 0. */
export function round(value: Big, decimals: number, mode: RoundingMode = 'halfUp'): Big {
  return withoutNegativeZero(value.round(decimals, BIG_MODES[mode]));
}

/**
 * The exact quotient, rounded once: 10/31 to 3 decimals is 0,323. What decides
 * is the integer remainder, so that a periodic quotient that comes near to a
 * half is rounded as surely as one that ends.
 * @throws RangeError when the denominator is 0: rules catch that case before.
 */
export function divide(
  numerator: Big,
  denominator: Big,
  decimals: number,
  mode: RoundingMode = 'halfUp',
): Big {
  if (denominator.eq(0)) throw new RangeError('Division by zero');
  const scale = Math.max(decimalsOf(numerator), decimalsOf(denominator));
  const dividend = numerator.abs().times(unitOf(-scale - decimals));
  const divisor = denominator.abs().times(unitOf(-scale));
  const remainder = dividend.mod(divisor);
  const quotient = dividend.minus(remainder).div(divisor);

  const odd = !quotient.mod(2).eq(0);
  const magnitude = goesUp(remainder.times(2).cmp(divisor), remainder.gt(0), odd, mode)
    ? quotient.plus(1)
    : quotient;
  const negative = numerator.lt(0) !== denominator.lt(0);
  return withoutNegativeZero((negative ? magnitude.neg() : magnitude).times(unitOf(decimals)));
}

/** `half` compares the remainder with half a unit: −1 below, 0 a tie, 1 above. */
function goesUp(half: number, inexact: boolean, odd: boolean, mode: RoundingMode): boolean {
  switch (mode) {
    case 'halfUp':
      return half >= 0;
    case 'halfEven':
      return half > 0 || (half === 0 && odd);
    case 'truncate':
      return false;
    case 'up':
      return inexact;
  }
}
