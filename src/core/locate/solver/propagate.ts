/**
 * Interval propagation: each inequality narrows the range of each of its
 * unknowns, until nothing narrows. "99,7" of 2.647 leaves 2.638 to 2.640 for
 * the files on time. Every end remembers the rules that it rests on, so that an
 * empty range says which rules contradict each other.
 */
import type Big from 'big.js';
import type { Effort } from './effort';
import { type Inequality, joinReasons, type Reasons } from './inequality';
import { floorDivide, NOUGHT } from './wholeNumber';

export interface Range {
  low: Big | null;
  high: Big | null;
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
  let least = NOUGHT;
  let endless = -1;
  for (let i = 0; i < unknowns.length; i++) {
    const weight = weights[i] ?? NOUGHT;
    const range = ranges[unknowns[i] ?? 0];
    const end = range && (weight.gt(NOUGHT) ? range.low : range.high);
    if (end) least = least.plus(weight.times(end));
    else if (endless >= 0) return 'same';
    else endless = i;
  }
  if (endless < 0 && least.gt(limit)) return reasonsOf(ranges, inequality, -1, reasons);

  let outcome: 'same' | 'narrowed' = 'same';
  for (let i = 0; i < unknowns.length; i++) {
    if (endless >= 0 && endless !== i) continue;
    const weight = weights[i] ?? NOUGHT;
    const range = ranges[unknowns[i] ?? 0];
    if (!range) continue;
    const up = weight.gt(NOUGHT);
    const own = up ? range.low : range.high;
    const room = limit.minus(endless === i || !own ? least : least.minus(weight.times(own)));
    if (up) {
      if (range.high && weight.times(range.high).lte(room)) continue;
      range.high = floorDivide(room, weight);
      range.highReasons = reasonsOf(ranges, inequality, i, reasons);
    } else {
      if (range.low && weight.times(range.low).lte(room)) continue;
      range.low = floorDivide(room, weight.neg()).neg();
      range.lowReasons = reasonsOf(ranges, inequality, i, reasons);
    }
    if (range.low && range.high && range.low.gt(range.high))
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
    all = joinReasons(all, (weights[i] ?? NOUGHT).gt(NOUGHT) ? range.lowReasons : range.highReasons);
  }
  return all;
}
