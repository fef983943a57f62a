/** The sums of a plane: suggested by figures, judged by figures, place and words, chosen so that they agree. */
import type { Plane } from '../plane/plane';
import { likelihood } from '../relation/likelihood';
import { keyOf, type Relation } from '../relation/relation';
import type { Candidate, Judged } from './candidate';
import { choose } from './choose';
import { contextFeatures, contextOf } from './context';
import { sumFeatures } from './features';
import { blocksBeside, listsOf, liveItems, placesOf } from './lists';
import { namedParts } from './namedParts';
import { sampledLines } from './sample';
import { suggestSums } from './search';
import { supportOf } from './support';
import { ALONE, TOGETHER } from './weights';

/** Sums of sums of sums: totals are put in the place of their parts, and looked at again. */
const ROUNDS = 3;
/** A suggestion that fewer lines meet is none. */
const LEAST_SHARE = 0.15;
const LEAST_BITS = 5;

export function inferSums(plane: Plane, others: ReadonlySet<number>): Judged[] {
  return choose(plane, liveItems(plane), judgedSums(plane, others));
}

function judgedSums(plane: Plane, others: ReadonlySet<number>): Judged[] {
  const live = liveItems(plane);
  const places = placesOf(live);
  const lines = sampledLines(plane);
  const candidates = new Map<string, Candidate>();
  const seen = new Set<string>();
  const seenLists = new Set<string>();
  let accepted = { targets: new Set<number>(), parts: new Set<number>() };
  for (let round = 0; round < ROUNDS; round++) {
    let news = false;
    const lists = listsOf(plane, live, accepted, others, seenLists);
    for (const relation of suggestSums(plane, live, lists, lines).concat(blocksBeside(live, accepted))) {
      const key = keyOf(relation);
      if (seen.has(key)) continue;
      if (others.has(relation.target) || relation.parts.some((part) => others.has(part))) continue;
      seen.add(key);
      const candidate = candidateOf(plane, relation, places);
      if (!candidate) continue;
      news = true;
      candidates.set(keyOf(candidate.relation), candidate);
    }
    if (!news) break;
    if (round === ROUNDS - 1) break;
    const next = { targets: new Set<number>(), parts: new Set<number>() };
    for (const { relation } of choose(plane, live, together(candidates, false).filter(isSure))) {
      next.targets.add(relation.target);
      for (const part of relation.parts) next.parts.add(part);
    }
    accepted = next;
  }
  return together(candidates, true);
}

function isSure({ likelihood }: Judged): boolean {
  return likelihood >= 0.5;
}

function candidateOf(
  plane: Plane,
  suggested: Relation,
  places: ReadonlyMap<number, number>,
): Candidate | null {
  const first = supportOf(plane, suggested);
  if (first.held + first.single < 2 && first.bits < LEAST_BITS) return null;
  if (first.held + first.single < first.missed * LEAST_SHARE) return null;
  const relation = { target: suggested.target, parts: namedParts(plane, suggested, first.answers) };
  const support = keyOf(relation) === keyOf(suggested) ? first : supportOf(plane, relation);
  const features = sumFeatures(plane, relation, support, places);
  return { relation, support, features, alone: likelihood(ALONE, features) };
}

function together(candidates: ReadonlyMap<string, Candidate>, inContext: boolean): Judged[] {
  const all: Candidate[] = [];
  candidates.forEach((each) => all.push(each));
  if (!inContext) return all.map((each) => ({ ...each, likelihood: each.alone }));
  const context = contextOf(all);
  return all.map((each) => {
    const around = contextFeatures(each, context);
    return { ...each, likelihood: likelihood(TOGETHER, { ...each.features, ...around }) };
  });
}
