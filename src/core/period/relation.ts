/** How two reporting periods lie to each other. */
import type { Period } from './period';

/**
 * next: this one begins where the last one ends; longer: both begin with the year, and this one goes on; yearAgo: the same
 * part of the year before; unknown: a period cannot be read; apart: nothing follows from one for the other.
 */
export type PeriodRelation = 'next' | 'longer' | 'yearAgo' | 'unknown' | 'apart';

export function relationOf(now: Period | null, before: Period | null): PeriodRelation {
  if (!now || !before) return 'unknown';
  const [own, last] = [monthsOf(now), monthsOf(before)];
  if (own.first === last.last + 1) return 'next';
  if (own.first === last.first && own.last > last.last) return 'longer';
  if (own.first === last.first + 12 && own.last === last.last + 12) return 'yearAgo';
  return 'apart';
}

/** Months counted through the years. */
function monthsOf(period: Period): { readonly first: number; readonly last: number } {
  const start = period.year * 12;
  if (period.kind === 'month') return { first: start + period.month, last: start + period.month };
  if (period.kind === 'quarter')
    return { first: start + period.quarter * 3 - 2, last: start + period.quarter * 3 };
  return { first: start + 1, last: start + { halfYear: 6, nineMonths: 9, year: 12 }[period.kind] };
}

/** Later periods of one year count what earlier ones did, and more. */
export function isEarlier(one: Period, other: Period): boolean {
  const [first, second] = [monthsOf(one), monthsOf(other)];
  return first.last < second.last || (first.last === second.last && first.first < second.first);
}
