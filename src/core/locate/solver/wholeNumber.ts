/** Arithmetic of whole numbers of any size, exact: what big.js leaves to its caller. */
import Big from 'big.js';

export const NOUGHT = new Big(0);
export const ONE = new Big(1);

/** floor(−7 / 2) = −4; the divisor is above 0. */
export function floorDivide(dividend: Big, divisor: Big): Big {
  if (divisor.eq(ONE)) return dividend;
  const remainder = dividend.mod(divisor);
  // Exact once the remainder is taken off, so that big.js's decimal places do not matter.
  const quotient = dividend.minus(remainder).div(divisor);
  return remainder.lt(NOUGHT) ? quotient.minus(ONE) : quotient;
}

/** 12 and 18 give 6; 0 and 5 give 5. */
export function commonDivisor(a: Big, b: Big): Big {
  let [larger, smaller] = [a.abs(), b.abs()];
  while (!smaller.eq(NOUGHT)) [larger, smaller] = [smaller, larger.mod(smaller)];
  return larger;
}
