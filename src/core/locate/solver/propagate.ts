/**
 * Interval propagation: each inequality narrows the range of each of its
 * unknowns, until nothing narrows. "99,7" of 2.647 leaves 2.638 to 2.640 for
 * the files on time. Every end remembers the rules that it rests on, so that an
 * empty range says which rules contradict each other.
 */
import type { Effort } from './effort';
import { type Inequality, joinReasons, type Reasons } from './inequality';
import { compare, floorDivide, minus, negated, plus, signOf, times, type Whole } from './wholeNumber';

export interface Range {
  low: Whole | null;
  high: Whole | null;
  lowReasons: Reasons;
  highReasons: Reasons;
}

/** Two inequalities can narrow each other for ever by one; the simplex method then decides. */
const ROUNDS = 12;

/** Narrows the ranges in place, as far as the effort goes; returns the reasons of a contradiction, or null. */
export function propagate(
  ranges: readonly Range[],
  inequalities: readonly Inequality[],
  effort?: Effort,
): Reasons | null {
  for (let round = 0, changed = true; changed && round < ROUNDS && !effort?.isOver; round++) {
    changed = false;
    for (const inequality of inequalities) {
      effort?.spend(1 + inequality.unknowns.length);
      const outcome = narrow(ranges, inequality);
      if (outcome === 'narrowed') changed = true;
      else if (outcome !== 'same') return outcome;
    }
  }
  return null;
}

function narrow(ranges: readonly Range[], inequality: Inequality): 'same' | 'narrowed' | Reasons {
  const { unknowns, weights, limit, reasons } = inequality;
  let least: Whole = 0;
  let endless = -1;
  for (let i = 0; i < unknowns.length; i++) {
    const weight = weights[i] ?? 0;
    const range = ranges[unknowns[i] ?? 0];
    const end = range ? (signOf(weight) > 0 ? range.low : range.high) : null;
    if (end !== null) least = plus(least, times(weight, end));
    else if (endless >= 0) return 'same';
    else endless = i;
  }
  if (endless < 0 && compare(least, limit) > 0) return reasonsOf(ranges, inequality, -1, reasons);

  let outcome: 'same' | 'narrowed' = 'same';
  for (let i = 0; i < unknowns.length; i++) {
    if (endless >= 0 && endless !== i) continue;
    const weight = weights[i] ?? 0;
    const range = ranges[unknowns[i] ?? 0];
    if (!range) continue;
    const up = signOf(weight) > 0;
    const own = up ? range.low : range.high;
    const room = minus(limit, endless === i || own === null ? least : minus(least, times(weight, own)));
    if (up) {
      if (range.high !== null && compare(times(weight, range.high), room) <= 0) continue;
      range.high = floorDivide(room, weight);
      range.highReasons = reasonsOf(ranges, inequality, i, reasons);
    } else {
      if (range.low !== null && compare(times(weight, range.low), room) <= 0) continue;
      range.low = negated(floorDivide(room, negated(weight)));
      range.lowReasons = reasonsOf(ranges, inequality, i, reasons);
    }
    if (range.low !== null && range.high !== null && compare(range.low, range.high) > 0)
      return joinReasons(range.lowReasons, range.highReasons);
    outcome = 'narrowed';
  }
  return outcome;
}

/** The inequality's own reasons and those of the ends of its unknowns, all but one of them. */
function reasonsOf(
  ranges: readonly Range[],
  { unknowns, weights }: Inequality,
  without: number,
  own: Reasons,
): Reasons {
  let all = own;
  for (let i = 0; i < unknowns.length; i++) {
    const range = ranges[unknowns[i] ?? 0];
    if (i === without || !range) continue;
    all = joinReasons(all, signOf(weights[i] ?? 0) > 0 ? range.lowReasons : range.highReasons);
  }
  return all;
}
