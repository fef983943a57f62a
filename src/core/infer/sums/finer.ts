/**
 * A total shared out in two ways, A = B + C and A = D + E + F, where B is D + E
 * in every line: then B = D + E is what is meant, and A = D + E + F follows.
 */
import { type Equation, equationOf, Space } from '../relation/space';
import type { Judged } from './candidate';

/** So many lines must bear out a part's own sum, and none gainsay it. */
const LEAST_HELD = 3;

/** `known`: equations that hold besides; `isZero` items say nothing. */
export function finer(
  chosen: readonly Judged[],
  judged: readonly Judged[],
  known: readonly Equation[],
  isZero: (item: number) => boolean,
): Judged[] {
  let sums = chosen.slice();
  for (const coarse of chosen) {
    const { target, parts } = coarse.relation;
    const other = sums.find((each) => each !== coarse && each.relation.target === target);
    if (!other || !sums.includes(coarse)) continue;
    const summed = (item: number): boolean => sums.some(({ relation }) => relation.target === item);
    const news = judged.filter(
      ({ relation, support }) =>
        other.relation.parts.includes(relation.target) &&
        !summed(relation.target) &&
        support.missed === 0 &&
        support.held >= LEAST_HELD &&
        relation.parts.every((part) => parts.includes(part)),
    );
    if (news.length === 0) continue;
    const rest = sums.filter((each) => each !== coarse).concat(disjoint(news));
    const space = new Space();
    for (const equation of known) space.add(equation);
    for (const { relation } of rest) space.add(equationOf(relation.target, relation.parts, isZero));
    if (space.follows(equationOf(target, parts, isZero))) sums = rest;
  }
  return sums;
}

/** The likeliest for each total, none using a part of another. */
function disjoint(sums: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  const used = new Set<number>();
  for (const each of sums.slice().sort((a, b) => b.likelihood - a.likelihood)) {
    const { target, parts } = each.relation;
    if (used.has(target) || parts.some((part) => used.has(part))) continue;
    used.add(target);
    for (const part of parts) used.add(part);
    kept.push(each);
  }
  return kept;
}
