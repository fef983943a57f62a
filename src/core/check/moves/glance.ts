/** Shifts of a run glanced at: most fail at one rule, whose cells are few. */
import type { Effort } from '../../locate/solver/effort';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';
import { type Run, typedAt } from './move';
import type { PutFrom } from './putFrom';

/** The rows of a run that is shifted. */
const SHORTEST = 2;
export const LONGEST = 16;

/**
 * With how many rows from the first on each of the broken rules may hold (it does, or names a row of which nothing would
 * be known), and no other that names a moved row is broken.
 */
type Glance = (broken: readonly number[], first: number, effort: Effort) => number[];

/** What a rule says depends on which of them are moved, and is asked once. */
export function atAGlance(rules: WhatIf, run: Run, by: number, placesOf: PlacesOf, putFrom: PutFrom): Glance {
  const known: (boolean | undefined)[][] = [];
  const says = (rule: number, first: number, rows: number): boolean | null => {
    const own = placesOf(rule);
    const low = by > 0 ? first + rows : first + by;
    const high = by > 0 ? first + rows + by : first;
    let from = 0;
    let to = 0;
    for (const place of own) {
      if (place >= low && place < high) return true;
      if (place < first) from++;
      if (place < first + rows) to++;
    }
    if (from === to) return null;
    const asked = (known[rule] ??= []);
    return (asked[from * (own.length + 1) + to] ??=
      rules.outcomeOf(rule, movedBack(rules, run, own.slice(from, to), by)) !== 'broken');
  };
  /** More rows change nothing for a rule none of whose cells lies below them. */
  const isSettled = (rule: number, below: number): boolean => {
    const own = placesOf(rule);
    return (own[own.length - 1] ?? -1) < below;
  };
  /** The first rule that stands in the way, the broken ones asked first. */
  const failing = (broken: readonly number[], first: number, rows: number): number | null => {
    for (const rule of broken) if (says(rule, first, rows) !== true) return rule;
    for (let place = first; place < first + rows; place++) {
      for (const rule of rules.rulesAt(run[place] ?? '')) if (says(rule, first, rows) === false) return rule;
    }
    return null;
  };
  const stands = standing(by, putFrom);
  return (broken, first, effort) => {
    const fitting: number[] = [];
    const most = Math.min(LONGEST, run.length - first - Math.max(0, by), stands(first));
    for (let rows = Math.max(SHORTEST, Math.abs(by)); rows <= most; rows++) {
      effort.spend(1);
      const failed = failing(broken, first, rows);
      if (failed === null) fitting.push(rows);
      else if (isSettled(failed, first + rows)) break;
    }
    return fitting;
  };
}

/** How many rows from one on can hold what stands `by` rows below: a count holds no 56,3, and a sign is no figure. */
function standing(by: number, putFrom: PutFrom): (first: number) => number {
  return (first) => {
    let rows = 0;
    while (rows < LONGEST && putFrom(first + rows, first + rows + by)) rows++;
    return rows;
  };
}

/** Where the run holds the cells of a rule, from top to bottom. */
type PlacesOf = (rule: number) => readonly number[];

/** Found once, and only for the rules that are asked. */
export function placesIn(rules: WhatIf, run: Run): PlacesOf {
  const placeOf = new Map<string, number>();
  run.forEach((key, place) => placeOf.set(key, place));
  const known: number[][] = [];
  return (rule) =>
    (known[rule] ??= rules
      .cellsOf(rule)
      .map((key) => placeOf.get(key) ?? -1)
      .filter((place) => place >= 0)
      .sort((a, b) => a - b));
}

function movedBack(rules: WhatIf, run: Run, moved: readonly number[], by: number): Supposed {
  return supposing(
    ...moved.map((place) => [run[place] ?? '', typedAt(rules, run[place + by] ?? '')] as const),
  );
}
