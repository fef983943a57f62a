/** The averages of a plane, the best borne out first. */
import { headOf, type Plane } from '../plane/plane';
import type { Relation, Support } from '../relation/relation';
import { liveItems, placesOf } from '../sums/lists';
import { sampledLines } from '../sums/sample';
import { saysAverage } from '../plane/words';
import { suggestAverages } from './search';
import { averageSupport } from './support';

export interface JudgedAverage {
  readonly relation: Relation;
  readonly support: Support;
  readonly score: number;
}

/** From here on an average is proposed; AggreCol's tables set it. */
const PROPOSED = 6;
const LEAST_SHARE = 0.5;
const FEW_LINES = 8;

export function inferAverages(plane: Plane): JudgedAverage[] {
  const live = liveItems(plane);
  const places = placesOf(live);
  const judged: JudgedAverage[] = [];
  for (const relation of suggestAverages(plane, live, sampledLines(plane, FEW_LINES))) {
    const support = averageSupport(plane, relation);
    const score = scoreOf(plane, relation, support, places);
    if (score >= PROPOSED) judged.push({ relation, support, score });
  }
  judged.sort((a, b) => b.score - a.score);
  const targets = new Set<number>();
  return judged.filter(({ relation: { target } }) => {
    if (targets.has(target)) return false;
    targets.add(target);
    return true;
  });
}

function scoreOf(
  plane: Plane,
  { target, parts }: Relation,
  { held, missed, bits, distinct }: Support,
  places: ReadonlyMap<number, number>,
): number {
  const share = held / Math.max(1, held + missed);
  if (held === 0 || share < LEAST_SHARE) return -Infinity;
  const first = parts[0] ?? target;
  const last = parts[parts.length - 1] ?? target;
  const place = (item: number): number => places.get(item) ?? -1;
  const behind = target > last;
  const distance = behind ? place(target) - place(last) - 1 : place(first) - place(target) - 1;
  const { words, nearest, decimals } = headOf(plane, target);
  const said = saysAverage(words);
  const surplus = bits - (3 * Math.log(places.size + 1)) / Math.LN2;
  let score = Math.min(surplus / 12, 3) + 2 * share;
  score += (said ? 2 : 0) + (saysAverage(nearest) ? 1 : 0);
  score += (distance === 0 ? 1.2 : -0.4 * Math.min(distance, 6)) + (behind ? 0.5 : 0);
  if (!places.has(behind ? first - 1 : last + 1)) score += 0.5;
  if (parts.every((part) => headOf(plane, part).decimals < decimals)) score += 0.6;
  score += (parts.length > 2 ? 0.5 : -0.5) + Math.min(parts.length, 20) / 40;
  // The same figures over and over are one piece of evidence; without a word for it more is asked.
  if (distinct < 2) score -= 2;
  if (!said && distinct < 4) score -= 2;
  if (!said && !(distance === 0 && behind)) score -= 2;
  return score;
}
