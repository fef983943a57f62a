/** A rate with its count, and which figures it can be a rate of. */
import type Big from 'big.js';
import { agreesWith } from '../../number/rate';
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { Reading } from '../claim/draft';
import { isPart } from '../breakdown/parts';

/** A rate with the count that stands with it, and what that count may be a part of. */
export interface Share {
  readonly rate: ProseFigure;
  readonly part: ProseFigure;
  /** The whole that is told with it: "45/79", "trong tổng số 79". */
  readonly stated: ProseFigure | null;
}

/** The same unit, or one that is not told otherwise, before the first of them. */
export function wholesBefore(share: Share, { figures }: Reading): ProseFigure[] {
  return candidatesOf(
    share,
    figures.filter((figure) => isPart(figure) && figure.bound === null),
  );
}

const MOST_CANDIDATES = 12;

/** Figures before the part, the nearest first, that it can be a part of. */
export function candidatesOf({ part, rate }: Share, wholes: readonly ProseFigure[]): ProseFigure[] {
  const candidates: ProseFigure[] = [];
  for (let at = indexBefore(wholes, part.token); at >= 0 && candidates.length < MOST_CANDIDATES; at--) {
    const whole = wholes[at];
    if (!whole || whole.token === rate.token || whole.value.lt(part.value)) continue;
    if (likeness(whole, part) !== 'other') candidates.push(whole);
  }
  return candidates;
}

export function indexBefore(figures: readonly ProseFigure[], token: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function agrees({ rate, part }: Share, whole: ProseFigure): boolean {
  if (whole.value.eq(0)) return false;
  const { halfUp, halfEven } = agreesWith(rate, ofHundred(rate, part.value), whole.value);
  return halfUp || halfEven;
}

/** What a part would be if its rate were told in per cent: of 15 with 12,5‰ it is 150. */
function ofHundred({ per }: ProseFigure, part: Big): Big {
  return part.times(per).div(100);
}

/** Within a point: a slip in a rate of this whole rather than a rate of another. */
export function isNear({ rate, part }: Share, whole: ProseFigure): boolean {
  return (
    whole.value.gt(0) &&
    part.value.times(rate.per).minus(rate.value.times(whole.value)).abs().lte(whole.value)
  );
}

/** A slip is no further from the rate that follows. */
const MOST_POINTS = 5;

/** Within some points: a slip in a rate that is surely of this whole. */
export function isWithinPoints({ rate, part }: Pick<Share, 'rate' | 'part'>, whole: ProseFigure): boolean {
  const gap = part.value.times(rate.per).minus(rate.value.times(whole.value)).abs();
  return gap.lte(whole.value.times(MOST_POINTS));
}
