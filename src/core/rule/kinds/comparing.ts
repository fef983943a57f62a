/** Figures and intervals held against each other. */
import type Big from 'big.js';
import type { Interval } from '../../number/interval';
import type { Comparison } from '../statement';

/** The printed figures themselves keep the bound; no difference is known where it is NaN. */
export function keeps(difference: number, comparison: Comparison): boolean {
  switch (comparison) {
    case '<=':
      return difference <= 0;
    case '<':
      return difference < 0;
    case '>=':
      return difference >= 0;
    case '>':
      return difference > 0;
    case '=':
      return difference === 0;
  }
}

/** What holds where the comparison does not. */
export const OPPOSITES: Readonly<Record<Comparison, readonly Comparison[]>> = {
  '=': ['<', '>'],
  '<=': ['>'],
  '>=': ['<'],
  '<': ['>='],
  '>': ['<='],
};

export function compares(a: Big, comparison: Comparison, b: Big): boolean {
  if (comparison === '=') return a.eq(b);
  if (comparison === '<=') return a.lte(b);
  if (comparison === '>=') return a.gte(b);
  return comparison === '<' ? a.lt(b) : a.gt(b);
}

/** True unless no figures of these intervals satisfy the bound. */
export function canHold(left: Interval, comparison: Comparison, right: Interval): boolean {
  const touches = (a: boolean, b: boolean): boolean => a && b;
  const below = (low: Interval, high: Interval, strict: boolean): boolean =>
    low.low.lt(high.high) || (!strict && low.low.eq(high.high) && touches(low.lowClosed, high.highClosed));
  switch (comparison) {
    case '<=':
      return below(left, right, false);
    case '<':
      return below(left, right, true);
    case '>=':
      return below(right, left, false);
    case '>':
      return below(right, left, true);
    case '=':
      return below(left, right, false) && below(right, left, false);
  }
}
