/**
 * A printed rate against the counts it comes from, by inequalities of exact
 * numbers (the idea of GRIM, Brown and Heathers 2017, without floats or division).
 */
import Big from 'big.js';
import type { Figure } from './figure';
import { divide, round, unitOf } from './round';
import { inUnitsOf, isExact, powerOfTen } from './wholes';

/** Which ways of rounding part/whole print the rate: "57" for 45/79 = 56,96… halfUp, "56" only truncated. */
export interface RateAgreement {
  readonly halfUp: boolean;
  readonly halfEven: boolean;
  readonly truncated: boolean;
  readonly roundedUp: boolean;
}

const NO_AGREEMENT: RateAgreement = { halfUp: false, halfEven: false, truncated: false, roundedUp: false };

/**
 * `printed` is in per cent; `part` and `whole` are in one unit, whichever.
 * 2647/2654 = 99,736… agrees with "99,7" halfUp and truncated. No rate agrees
 * with a whole of 0: rules say `rate/undefined` before they ask here.
 */
export function agreesWith(printed: Figure, part: Big, whole: Big): RateAgreement {
  if (whole.eq(0)) return NO_AGREEMENT;
  // Rounding is symmetric about zero, so a fall (−5,2%) is judged as the rise of the same size.
  const negative = part.lt(0) !== whole.lt(0) && !part.eq(0);
  const units = inUnits(negative ? printed.value.neg() : printed.value, printed.decimals);
  const b = whole.abs();
  const scaled = part.abs().times(oneHundredPercent(printed.decimals));
  const twice = scaled.times(2);

  // part/whole lies between units − ½ and units + ½, all multiplied by 2·whole.
  const low = units.times(2).minus(1).times(b).cmp(twice);
  const high = twice.cmp(units.times(2).plus(1).times(b));
  const even = units.mod(2).eq(0);
  return {
    halfUp: low <= 0 && high < 0,
    halfEven: (low < 0 && high < 0) || (even && (low === 0 || high === 0)),
    truncated: units.times(b).lte(scaled) && scaled.lt(units.plus(1).times(b)),
    roundedUp: units.minus(1).times(b).lt(scaled) && scaled.lte(units.times(b)),
  };
}

/** The least and the greatest whole number; empty where none is. */
export type PartRange = readonly [] | readonly [least: Big, greatest: Big];

/**
 * The counts 0..whole whose rate prints as `printed`, halfUp or truncated; both
 * empty mean that no count does. "99,7" of 2654 is 2645 to 2647 halfUp; "57" of 10 is
 * impossible. Computed, not searched: a whole of a milliard costs no more than 10.
 */
export function attainable(printed: Figure, whole: Big): { halfUp: PartRange; truncated: PartRange } {
  const units = inUnits(printed.value, printed.decimals);
  const hundred = oneHundredPercent(printed.decimals);
  const half = new Big('0.5');
  return {
    halfUp: partsBetween(units.minus(half), units.plus(half), whole, hundred),
    truncated: partsBetween(units, units.plus(1), whole, hundred),
  };
}

/**
 * Some count 0..whole has a rate that prints as this, half up: "99,7" of 2654 for one, "57" of 10 not. Told in whole
 * numbers where these are exact.
 */
export function isAttainable(printed: Figure, whole: Big): boolean {
  const twice = 2 * powerOfTen(printed.decimals + 2);
  const b = inUnitsOf(whole, 0);
  const units = inUnitsOf(printed.value, printed.decimals);
  const [low, high] = [(2 * units - 1) * b, (2 * units + 1) * b];
  if (!(units >= 0 && b > 0 && isExact(high) && isExact(twice * b)))
    return attainable(printed, whole).halfUp.length > 0;
  const rest = low > 0 ? low % twice : 0;
  const least = low > 0 ? (low - rest) / twice + (rest > 0 ? 1 : 0) : 0;
  return least <= b && least * twice < high;
}

/** Whole parts with low ≤ part·hundred/whole < high. */
function partsBetween(low: Big, high: Big, whole: Big, hundred: Big): PartRange {
  const zero = new Big(0);
  if (whole.lte(0) || high.lte(0)) return [];
  const least = low.lte(0) ? zero : divide(low.times(whole), hundred, 0, 'up');
  const below = divide(high.times(whole), hundred, 0, 'up').minus(1);
  const all = round(whole, 0, 'truncate');
  const greatest = below.gt(all) ? all : below;
  return least.gt(greatest) ? [] : [least, greatest];
}

/** "99,7" is 997 tenths. */
function inUnits(value: Big, decimals: number): Big {
  return value.times(unitOf(-decimals));
}

/** The rate of part = whole in the same units: 1000 tenths. */
function oneHundredPercent(decimals: number): Big {
  return unitOf(-decimals - 2);
}
