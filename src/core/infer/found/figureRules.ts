/** Rules that the figures of a plane propose. */
import { inferAverages } from '../averages/inferAverages';
import type { Plane } from '../plane/plane';
import { headOf, valueAt } from '../plane/plane';
import { inferRatios } from '../ratios/inferRatios';
import { SURE } from '../ratios/score';
import { inferSums } from '../sums/inferSums';
import { isZero, liveItems } from '../sums/lists';
import type { Relation, Support } from '../relation/relation';
import { saysAverage, saysChange, saysRate, saysTotal } from '../plane/words';
import { averageOf, changeOf, type Found, quotientOf, sumOf } from './found';

/** Without a word for it, so many lines that differ must bear a rule out. */
const MANY_LINES = 5;
const FEW_LINES = 2;
/** From here on a sum is as good as said. */
const SURE_SUM = 0.8;
const SURE_AVERAGE = 7;

export function figureRules(plane: Plane): Found[] {
  const found: Found[] = [];
  const others = new Set<number>();
  const { byRows } = plane;
  const borneOut = ({ distinct, held, missed }: Support, said: boolean): boolean =>
    distinct >= (said ? FEW_LINES : MANY_LINES) && held >= 4 * missed;
  for (const { relation, support, score } of inferRatios(plane)) {
    const { target, scale, kind, parts } = relation;
    const [first = -1, second = -1] = parts;
    const { words } = headOf(plane, target);
    if (score >= SURE) others.add(target);
    const said = kind === 'change' ? saysChange(words) : saysRate(words);
    found.push({
      kind: kind === 'change' ? 'change' : scale === 100 ? 'rate' : 'quotient',
      byRows,
      target,
      computation: kind === 'change' ? changeOf(first, second, scale) : quotientOf(first, second, scale),
      ground: 'figures',
      surely: score >= SURE && borneOut(support, said),
    });
  }
  for (const { relation, support, score } of inferAverages(plane)) {
    const said = saysAverage(headOf(plane, relation.target).words);
    const surely = score >= SURE_AVERAGE && borneOut(support, said);
    found.push({
      kind: 'average',
      byRows,
      target: relation.target,
      computation: averageOf(relation.parts),
      ground: 'figures',
      surely,
    });
  }
  for (const { relation, support, likelihood } of inferSums(plane, others)) {
    const said = saysTotal(headOf(plane, relation.target).words);
    const surely = likelihood >= SURE_SUM && borneOut(support, said) && isUnambiguous(plane, relation);
    found.push({
      kind: 'sum',
      byRows,
      target: relation.target,
      computation: sumOf(relation.parts),
      ground: 'figures',
      surely,
    });
  }
  return found;
}

/**
 * Zeros within or beside the parts may or may not belong to them, a figure that stands in two places may be meant by
 * either, and parts that do not stand side by side were looked for long: figures alone do not settle such sums.
 */
function isUnambiguous(plane: Plane, { target, parts }: Relation): boolean {
  const live = liveItems(plane);
  const places = parts.map((part) => live.indexOf(part));
  const first = Math.min(...places);
  const last = Math.max(...places);
  if (last - first + 1 !== parts.length) return false;
  const near = [target, ...live.slice(Math.max(0, first - 1), last + 2)];
  if (near.some((item) => isZero(plane, item))) return false;
  return !live.some((item) => near.some((other) => other !== item && isCopy(plane, item, other)));
}

function isCopy(plane: Plane, one: number, other: number): boolean {
  for (let line = 0; line < plane.lines; line++) {
    const [a, b] = [valueAt(plane, line, one), valueAt(plane, line, other)];
    if (a !== b && (a === a || b === b)) return false;
  }
  return true;
}
