/**
 * Arithmetic of whole numbers of any size, exact: plain numbers as long as they are safe integers, big decimals beyond.
 * A result that is no safe integer is computed anew in decimals, so that nothing is ever rounded.
 */
import Big from 'big.js';
import { unitOf } from '../../number/round';
import { inUnitsOf, isExact, powerOfTen } from '../../number/wholes';

/** A safe integer, or a decimal where a number would not be exact. */
export type Whole = number | Big;

/** 12 stays 12; 99.999.999.999.999.999 stays a decimal. */
export function wholeOf(value: Big): Whole {
  return unitsIn(value, 0);
}

/** 99,7 at one decimal is 997: how many units of its last decimal a value holds. */
export function unitsIn(value: Big, decimals: number): Whole {
  const units = inUnitsOf(value, decimals);
  // What has more than 15 digits, or is no whole number of units after all, stays as exact as it is.
  if (units !== units) return decimals === 0 ? value : value.times(unitOf(-decimals));
  return units;
}

/** 997 tenths are 99,7. */
export function decimalOf(whole: Whole, decimals: number): Big {
  const value = bigOf(whole);
  return decimals === 0 ? value : value.times(unitOf(decimals));
}

/** 10 to the power of `exponent`, which is 0 or more; 1000 for 3. */
export function tenTo(exponent: number): Whole {
  const power = powerOfTen(exponent);
  return power !== power ? unitOf(-exponent) : power;
}

export function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (isExact(sum)) return sum;
  }
  return wholeOf(bigOf(a).plus(bigOf(b)));
}

export function minus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (isExact(difference)) return difference;
  }
  return wholeOf(bigOf(a).minus(bigOf(b)));
}

export function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // −0 is 0.
    if (isExact(product)) return product + 0;
  }
  return wholeOf(bigOf(a).times(bigOf(b)));
}

export function negated(a: Whole): Whole {
  return typeof a === 'number' ? 0 - a : a.neg();
}

/** Below 0 where a is less, 0 where they are equal. */
export function compare(a: Whole, b: Whole): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : bigOf(a).cmp(bigOf(b));
}

/** Below 0, 0, or above 0. */
export function signOf(a: Whole): number {
  return typeof a === 'number' ? a : a.cmp(0);
}

/** floor(−7 / 2) = −4; the divisor is above 0. */
export function floorDivide(dividend: Whole, divisor: Whole): Whole {
  if (divisor === 1) return dividend;
  if (typeof dividend === 'number' && typeof divisor === 'number') {
    const remainder = dividend % divisor;
    // Exact once the remainder is taken off.
    const quotient = (dividend - remainder) / divisor + 0;
    return remainder < 0 ? quotient - 1 : quotient;
  }
  const [big, by] = [bigOf(dividend), bigOf(divisor)];
  const remainder = big.mod(by);
  // Exact once the remainder is taken off, so that big.js's decimal places do not matter.
  const quotient = big.minus(remainder).div(by);
  return wholeOf(remainder.lt(0) ? quotient.minus(1) : quotient);
}

/** −12 by 4 is −3; the divisor divides. */
export function divided(dividend: Whole, divisor: Whole): Whole {
  if (typeof dividend === 'number' && typeof divisor === 'number') return dividend / divisor + 0;
  return wholeOf(bigOf(dividend).div(bigOf(divisor)));
}

/** 12 and 18 give 6; 0 and 5 give 5. */
export function commonDivisor(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    let [larger, smaller] = [Math.abs(a), Math.abs(b)];
    while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
    return larger;
  }
  let [larger, smaller] = [bigOf(a).abs(), bigOf(b).abs()];
  while (!smaller.eq(0)) [larger, smaller] = [smaller, larger.mod(smaller)];
  return wholeOf(larger);
}

function bigOf(whole: Whole): Big {
  return typeof whole === 'number' ? new Big(whole) : whole;
}
