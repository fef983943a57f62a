/** How well a quotient or change is borne out: by its figures, its place and its words. */
import { headOf, type Plane, valueAt } from '../plane/plane';
import type { Support } from '../relation/relation';
import { saysChange, saysRate, saysTotal } from '../plane/words';
import type { Ratio } from './ratio';

/** From here on a ratio is proposed; AggreCol's tables set it. */
export const PROPOSED = 7;
/** Nine in ten ratios of this score and more are marked in AggreCol's tables; the rest are true as well. */
export const SURE = 8;

const LEAST_BITS = 15;
/** Where words say that it is a rate, one line of figures may do. */
const LEAST_BITS_SAID = 6;
const LEAST_SHARE = 0.35;
const LEAST_CLOSE = 0.6;

/** null where the figures speak against it. */
export function ratioScore(
  plane: Plane,
  ratio: Ratio,
  support: Support,
  places: ReadonlyMap<number, number>,
): number | null {
  const { held, missed, near, bits, distinct } = support;
  const evident = held + missed;
  const said = ratio.kind === 'quotient' && saysRate(headOf(plane, ratio.target).nearest);
  const least = said && missed === 0 ? LEAST_BITS_SAID : LEAST_BITS;
  if (evident === 0 || bits < least || held / evident < LEAST_SHARE) return null;
  const close = (held + near) / evident;
  if (close < LEAST_CLOSE) return null;
  const surplus = bits - (3 * Math.log(places.size + 1)) / Math.LN2;
  let score = Math.min(surplus / 10, 4) + 2 * close + (missed === 0 ? 1 : 0);
  // One figure over and over is one piece of evidence.
  if (distinct < 2) score -= 2;
  const [first = -1, second = -1] = ratio.parts;
  const { words, nearest } = headOf(plane, ratio.target);
  const heads = [headOf(plane, first), headOf(plane, second)];
  const behind = ratio.target > first && ratio.target > second;
  const apart = (one: number, other: number): number =>
    Math.abs((places.get(one) ?? -1) - (places.get(other) ?? -1));
  const beside = (one: number, other: number, weight: number): number =>
    apart(one, other) <= 1 ? weight : 0;
  if (heads.some((head) => saysRate(head.words))) score -= 1;
  score += beside(second, ratio.target, 0.3);
  if (ratio.kind === 'change') {
    const alike =
      heads.every(({ decimals }) => decimals > 0) || heads.every(({ decimals }) => decimals === 0);
    score += (saysChange(words) ? 3 : 0) + (behind ? 1 : 0) + (alike ? 1 : 0) + 0.3;
    return score + beside(first, second, 0.8) + beside(first, ratio.target, 0.3);
  }
  if (saysRate(words)) score += 2.5;
  if (ratio.scale === 100 && words.includes('%')) score += 2;
  score += 1.5 * shareOfParts(plane, ratio) + (behind ? 1.2 : 0);
  if (heads.every(({ decimals }) => decimals === 0)) score += 0.5;
  if (saysChange(words)) score -= 1.5;
  if (saysTotal(nearest)) score -= 1;
  score -= 0.05 * (Math.min(apart(first, ratio.target), 10) + Math.min(apart(second, ratio.target), 10));
  return score + beside(first, ratio.target, 0.6) + beside(first, second, 0.3);
}

/** The share of the target's figures that are no more than a whole. */
function shareOfParts(plane: Plane, { target, scale }: Ratio): number {
  let [small, all] = [0, 0];
  for (let line = 0; line < plane.lines; line++) {
    const value = valueAt(plane, line, target);
    if (value !== value) continue;
    all++;
    if (Math.abs(value) <= scale * plane.one) small++;
  }
  return all === 0 ? 0 : small / all;
}
