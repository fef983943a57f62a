/**
 * What a printed figure may stand for, as an interval of exact decimals
 * (XBRL Calculations 1.1). A sum holds if and only if the interval computed
 * from its parts and the interval of the printed total meet.
 */
import Big from 'big.js';
import type { Figure } from './figure';
import { unitOf } from './round';

/** From `low` to `high`, each end belonging to it or not: "99,7" is [99,65; 99,75). */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/** How the printed figure came from the true one; counts are `exact`. */
export type Printing = 'exact' | 'halfUp' | 'truncate';

/**
 * exact: "12" is [12; 12]. halfUp: "99,7" is [99,65; 99,75), "-99,7" its mirror
 * (−99,75; −99,65], "0,0" is (−0,05; 0,05). truncate: "56" is [56; 57), "-56" is
 * (−57; −56], "0" is (−1; 1).
 */
export function intervalOf(figure: Figure, printing: Printing): Interval {
  const { value } = figure;
  if (printing === 'exact') return { low: value, high: value, lowClosed: true, highClosed: true };
  const unit = unitOf(figure.decimals);
  const outward = printing === 'halfUp' ? unit.times('0.5') : unit;
  const inward = printing === 'halfUp' ? outward : new Big(0);
  if (value.eq(0)) return { low: outward.neg(), high: outward, lowClosed: false, highClosed: false };
  return value.gt(0)
    ? { low: value.minus(inward), high: value.plus(outward), lowClosed: true, highClosed: false }
    : { low: value.minus(outward), high: value.plus(inward), lowClosed: false, highClosed: true };
}

/** [1; 2) + [10; 20] = [11; 22): an end belongs to the sum only if both ends that made it belong. */
export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low.plus(b.low),
    high: a.high.plus(b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

/** −2 · [1; 3) = (−6; −2]: a negative weight swaps the ends and whether they belong. 0 · anything = [0; 0]. */
export function scale(interval: Interval, weight: number): Interval {
  if (weight === 0) return { low: new Big(0), high: new Big(0), lowClosed: true, highClosed: true };
  const low = interval.low.times(weight);
  const high = interval.high.times(weight);
  return weight > 0
    ? { low, high, lowClosed: interval.lowClosed, highClosed: interval.highClosed }
    : { low: high, high: low, lowClosed: interval.highClosed, highClosed: interval.lowClosed };
}

/** −[1; 3) = (−3; −1]. */
export function negate(interval: Interval): Interval {
  return scale(interval, -1);
}

/** Whether some value is in both: [1; 3) and [2; 5] meet, [1; 2) and [2; 3] do not. */
export function meet(a: Interval, b: Interval): boolean {
  const lows = a.low.cmp(b.low);
  const highs = a.high.cmp(b.high);
  const low = lows >= 0 ? a.low : b.low;
  const high = highs <= 0 ? a.high : b.high;
  // Where the ends coincide both must belong; else the inner one decides.
  const lowClosed = (lows < 0 || a.lowClosed) && (lows > 0 || b.lowClosed);
  const highClosed = (highs > 0 || a.highClosed) && (highs < 0 || b.highClosed);
  const width = high.cmp(low);
  return width > 0 || (width === 0 && lowClosed && highClosed);
}
