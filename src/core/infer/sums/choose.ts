/** Chooses among suggested sums, the likeliest first, those that can be meant together. */
import { equationOf, Space } from '../relation/space';
import { headOf, type Plane, valueAt } from '../plane/plane';
import { isZero } from './lists';
import type { Judged } from './candidate';
import { finer } from './finer';

/** From here on a sum is proposed. */
const LIKELY = 0.45;
/** A sum that follows from others needs to be seen for itself. */
const LIKELY_THOUGH_KNOWN = 0.45;
/** What the figures prove needs no likelihood by place or words. */
const PROVEN = { bits: 60, held: 6, distinct: 5, share: 0.97, likelihood: 0.05 };

export function choose(plane: Plane, live: readonly number[], judged: readonly Judged[]): Judged[] {
  const zeros = new Set<number>();
  for (let item = 0; item < plane.items; item++) if (isZero(plane, item)) zeros.add(item);
  const space = new Space();
  const copies = repeated(plane, live).map(([one, other]) => equationOf(one, [other], () => false));
  for (const copy of copies) space.add(copy);
  const order = judged.filter((each) => each.likelihood >= PROVEN.likelihood);
  order.sort((a, b) => b.likelihood - a.likelihood);
  const sumsOf = new Map<number, ReadonlySet<number>[]>();
  const chosen: Judged[] = [];
  for (const each of order) {
    const { target, parts } = each.relation;
    const equation = equationOf(target, parts, (item) => zeros.has(item));
    const known = space.follows(equation);
    if (known ? each.likelihood < LIKELY_THOUGH_KNOWN : each.likelihood < LIKELY && !isProven(each)) continue;
    const same = sumsOf.get(target) ?? [];
    if (same.some((other) => parts.some((part) => other.has(part)))) continue;
    if (parts.some((part) => sumsOf.get(part)?.some((other) => other.has(target)))) continue;
    if (countsTwice(parts, sumsOf)) continue;
    const set = new Set<number>();
    for (const part of parts) set.add(part);
    sumsOf.set(target, [...same, set]);
    space.add(equation);
    chosen.push(each);
  }
  return finer(chosen, order, copies, (item) => zeros.has(item));
}

function isProven({ support, features }: Judged): boolean {
  return (
    support.bits >= PROVEN.bits &&
    support.held >= PROVEN.held &&
    support.distinct >= PROVEN.distinct &&
    features.share >= PROVEN.share
  );
}

/** A total beside its own parts would be added twice. */
function countsTwice(
  parts: readonly number[],
  sumsOf: ReadonlyMap<number, readonly ReadonlySet<number>[]>,
): boolean {
  return parts.some((part) =>
    sumsOf.get(part)?.some((sum) => {
      let all = true;
      sum.forEach((each) => {
        if (!parts.includes(each)) all = false;
      });
      return all;
    }),
  );
}

/** Items that show the same figures in every line. */
function repeated(plane: Plane, live: readonly number[]): [number, number][] {
  const firsts = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const item of live) {
    let key = '';
    for (let line = 0; line < plane.lines; line++) {
      const value = valueAt(plane, line, item);
      key += value === value ? String(value) + ' ' : '0 ';
    }
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else if (headOf(plane, item).figures > 0) pairs.push([item, first]);
  }
  return pairs;
}
