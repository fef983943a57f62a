/** What is seen of a suggested sum by itself: its figures, its place, its words. */
import { headOf, type Plane } from '../plane/plane';
import type { Relation, Support } from '../relation/relation';
import { saysTotal } from '../plane/words';
import { isZero, type Places } from './lists';

export type SumFeatures = Readonly<Record<keyof ReturnType<typeof sumFeatures>, number>>;

export function sumFeatures(plane: Plane, { target, parts }: Relation, support: Support, places: Places) {
  const { held, missed, soft, single, zero, near, bits, filled, distinct, answers } = support;
  const evident = held + missed;
  const told = answers.filter((answer) => answer !== 'silent').length;
  return {
    bits: Math.min(bits, 80) / 20,
    surplus: Math.max(-1, Math.min(2, (bits - (3 * Math.log(places.size + 1)) / Math.LN2) / 20)),
    held: log2(1 + held),
    distinct: log2(1 + distinct),
    share: evident === 0 ? 0.5 : held / evident,
    modestShare: (held + 0.5) / (evident + 1),
    closeShare: evident === 0 ? 0.5 : (held + near) / evident,
    unbroken: missed === 0 ? 1 : 0,
    missed: Math.min(missed, 10) / 10,
    softShare: held === 0 ? 0 : soft / held,
    single: log2(1 + single),
    zero: log2(1 + zero),
    filled,
    told: log2(1 + told),
    ...placeFeatures(plane, target, parts, places),
    ...wordFeatures(plane, target, parts),
    ...blankFeatures(plane, target, parts),
  };
}

function placeFeatures(plane: Plane, target: number, parts: readonly number[], places: Places) {
  const first = parts[0] ?? target;
  const last = parts[parts.length - 1] ?? target;
  const place = (item: number): number => places.get(item) ?? -1;
  const count = parts.length;
  const live = parts.filter((part) => places.has(part)).length;
  const span = place(last) - place(first) + 1;
  const inside = target > first && target < last;
  const behind = target > last;
  const distance = inside ? 0 : behind ? place(target) - place(last) - 1 : place(first) - place(target) - 1;
  const outer = behind ? first - 1 : last + 1;
  const inner = behind ? last + 1 : first - 1;
  const steps = new Set<number>();
  for (let i = 1; i < count; i++) steps.add((parts[i] ?? 0) - (parts[i - 1] ?? 0));
  const run = span === live;
  const outerLive = places.has(outer);
  return {
    two: count === 2 ? 1 : 0,
    parts: log2(count),
    run: run ? 1 : 0,
    stepped: !run && count > 2 && steps.size === 1 ? 1 : 0,
    scattered: !run && count > 2 && steps.size > 1 ? 1 : 0,
    touching: distance === 0 && !inside ? 1 : 0,
    touchingRun: distance === 0 && !inside && run ? 1 : 0,
    beside: inner === target && run ? 1 : 0,
    distance: Math.min(Math.max(distance, 0), 10) / 10,
    inside: inside ? 1 : 0,
    behind: behind ? 1 : 0,
    edge: outerLive ? 0 : 1,
    edgeOfRun: outerLive || !run ? 0 : 1,
    totalBeyond: outerLive && saysTotal(headOf(plane, outer).words) ? 1 : 0,
    zeroEnd: isZero(plane, first) || isZero(plane, last) ? 1 : 0,
    zeroBeyond: outerLive && isZero(plane, outer) ? 1 : 0,
    byRows: plane.byRows ? 1 : 0,
    size: log2(places.size + 1),
  };
}

/** Items without a figure: among the parts, at their ends, and right beyond them. */
function blankFeatures(plane: Plane, target: number, parts: readonly number[]) {
  const first = parts[0] ?? target;
  const last = parts[parts.length - 1] ?? target;
  const isBlank = (item: number): boolean => headOf(plane, item).figures === 0;
  const isOpen = (item: number): boolean =>
    item !== target && isBlank(item) && headOf(plane, item).words !== '';
  const blanks = parts.filter(isBlank).length;
  return {
    blanks: blanks / parts.length,
    blankEnd: isBlank(first) || isBlank(last) ? 1 : 0,
    blankBeyond: isOpen(first - 1) || isOpen(last + 1) ? 1 : 0,
  };
}

function wordFeatures(plane: Plane, target: number, parts: readonly number[]) {
  const head = headOf(plane, target);
  const heads = parts.map((part) => headOf(plane, part));
  const totals = heads.filter(({ words }) => saysTotal(words)).length;
  const nearest = heads[0]?.nearest ?? '';
  const fraction = head.decimals > 0;
  return {
    total: saysTotal(head.words) ? 1 : 0,
    nearestTotal: saysTotal(head.nearest) ? 1 : 0,
    totalOfTotals: totals === parts.length ? 1 : 0,
    totalAmong: totals > 0 && totals < parts.length ? 1 : 0,
    sameKind: heads.every(({ decimals }) => decimals > 0 === fraction) ? 1 : 0,
    alike: nearest !== '' && heads.every((each) => each.nearest === nearest) ? 1 : 0,
    alikeTarget: nearest !== '' && heads.every((each) => each.nearest === head.nearest) ? 1 : 0,
  };
}

function log2(value: number): number {
  return Math.log(value) / Math.LN2;
}
