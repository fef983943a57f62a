/** The quotients and relative changes of a plane, the best borne out first. */
import type { Plane } from '../plane/plane';
import type { Support } from '../relation/relation';
import { liveItems, placesOf } from '../sums/lists';
import { sampledLines } from '../sums/sample';
import type { Ratio } from './ratio';
import { PROPOSED, ratioScore } from './score';
import { suggestRatios } from './search';
import { ratioSupport } from './support';

export interface JudgedRatio {
  readonly relation: Ratio;
  readonly support: Support;
  readonly score: number;
}

/** One relation a target; and of A = B / C, B = A x C and C = B / A one. */
export function inferRatios(plane: Plane): JudgedRatio[] {
  const live = liveItems(plane);
  const places = placesOf(live);
  const judged: JudgedRatio[] = [];
  for (const relation of suggestRatios(plane, live, sampledLines(plane))) {
    const support = ratioSupport(plane, relation);
    const score = ratioScore(plane, relation, support, places);
    if (score !== null && score >= PROPOSED) judged.push({ relation, support, score });
  }
  judged.sort((a, b) => b.score - a.score);
  const targets = new Set<number>();
  const triples = new Set<string>();
  return judged.filter(({ relation: { target, parts } }) => {
    const triple = [target, ...parts].sort((a, b) => a - b).join(',');
    if (targets.has(target) || triples.has(triple)) return false;
    targets.add(target);
    triples.add(triple);
    return true;
  });
}
