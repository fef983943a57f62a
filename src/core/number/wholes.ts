/** Figures as whole numbers of one unit: most of a table fits into those that a machine adds exactly. */
import type Big from 'big.js';

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14];
/** So many digits are always exact. */
const DIGITS = 15;

/** 99.7 in tenths is 997; NaN where it is no whole number of them, or has more than 15 digits. */
export function inUnitsOf(value: Big, decimals: number): number {
  const { c, e, s } = value;
  const shift = e - c.length + 1 + decimals;
  if (c.length === 1 && c[0] === 0) return 0;
  if (!(shift >= 0 && shift < POWERS.length && c.length + shift <= DIGITS)) return NaN;
  let digits = 0;
  for (const digit of c) digits = digits * 10 + digit;
  return s * digits * (POWERS[shift] ?? NaN);
}

/** 10 to this power; NaN where it has more digits than are exact. */
export function powerOfTen(power: number): number {
  return POWERS[power] ?? NaN;
}

/** A result up to here is exact, and so is every sum and product that led to it. */
export function isExact(value: number): boolean {
  return value <= 9007199254740991 && value >= -9007199254740991;
}
