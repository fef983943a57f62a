/** Which sums the figures of a plane suggest: runs of items beside or away from their total, and pairs. */
import { type Plane, unitOf, valueAt } from '../plane/plane';
import type { Relation } from '../relation/relation';
import { keyOf } from '../relation/relation';
import { strongestKeys } from '../relation/strongestKeys';
import { lowerBound } from './lowerBound';
import { searchPairs, searchRuns, searchTouching, type Tally, type View } from './searchLine';
import { surprise } from './allowed';

/** In longer lists only runs that touch their total are looked for. */
const FEW_FOR_RUNS = 130;
const FEW_FOR_PAIRS = 70;
/** A suggestion must save this many bits against chance. */
const LEAST_BITS = 5;
const MOST_A_TARGET = 14;

export function suggestSums(
  plane: Plane,
  live: readonly number[],
  lists: readonly (readonly number[])[],
  lines: readonly number[],
): Relation[] {
  const found = new Map<string, Suggested>();
  for (const list of lists) collect(plane, live, list, lines, found);
  const byTarget = new Map<number, Suggested[]>();
  found.forEach((each) => {
    const same = byTarget.get(each.relation.target);
    if (same) same.push(each);
    else byTarget.set(each.relation.target, [each]);
  });
  const kept: Relation[] = [];
  byTarget.forEach((all) => {
    all.sort((a, b) => b.bits - a.bits);
    for (const { relation } of all.slice(0, MOST_A_TARGET)) kept.push(relation);
  });
  return kept;
}

interface Suggested {
  readonly relation: Relation;
  readonly bits: number;
}

/** Adds what the runs and pairs of one list suggest. */
function collect(
  plane: Plane,
  live: readonly number[],
  list: readonly number[],
  lines: readonly number[],
  found: Map<string, Suggested>,
): void {
  const n = list.length;
  const bitsOf = tallied(plane, live, list, lines);
  const codeOf = (key: number): number => (key < 0 ? -key - 1 : key);
  const targetOf = (key: number): number => Math.floor(codeOf(key) / n / n);
  for (const key of strongestKeys(bitsOf, targetOf, LEAST_BITS, MOST_A_TARGET)) {
    const code = codeOf(key);
    const last = code % n;
    const first = Math.floor(code / n) % n;
    const target = live[targetOf(key)];
    const parts = key < 0 ? list.filter((_, i) => i === first || i === last) : list.slice(first, last + 1);
    if (target === undefined || parts.includes(target)) continue;
    const relation = { target, parts };
    const name = keyOf(relation);
    const bits = bitsOf.get(key) ?? 0;
    if ((found.get(name)?.bits ?? 0) < bits) found.set(name, { relation, bits });
  }
}

/** Bits of surprise of every run (a key >= 0) and pair (a key < 0) that met its total, over the lines. */
function tallied(
  plane: Plane,
  live: readonly number[],
  list: readonly number[],
  lines: readonly number[],
): Map<number, number> {
  const n = list.length;
  const bitsOf = new Map<number, number>();
  const unit = unitOf(plane, list);
  const tally: Tally = (key, total, off) => {
    bitsOf.set(key, (bitsOf.get(key) ?? 0) + surprise(total, unit, off));
  };
  const places = live.map((target) => lowerBound(list, target));
  const inList = live.map((target, t) => list[places[t] ?? n] === target);
  const totals = new Float64Array(live.length);
  const values = new Float64Array(n);
  const prefix = new Float64Array(n + 1);
  const filled = new Int32Array(n + 1);
  const view: View = { totals, values, prefix, filled, places, inList, unit };
  for (const line of lines) {
    for (let i = 0; i < n; i++) {
      const value = valueAt(plane, line, list[i] ?? -1);
      values[i] = value;
      prefix[i + 1] = (prefix[i] ?? 0) + (value === value ? value : 0);
      filled[i + 1] = (filled[i] ?? 0) + (value === value && value !== 0 ? 1 : 0);
    }
    for (let t = 0; t < live.length; t++) totals[t] = valueAt(plane, line, live[t] ?? -1);
    if (n <= FEW_FOR_RUNS) searchRuns(view, tally);
    else searchTouching(view, tally);
    if (n <= FEW_FOR_PAIRS) searchPairs(view, tally);
  }
  return bitsOf;
}
