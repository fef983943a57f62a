/** Figures that stand twice in one column, some rows apart: one of the two runs may have been put over other figures. */
import { cellsNamed } from '../judge/faults';
import type { WhatIf } from '../judge/whatIf';
import { type Run, typedAt } from './move';

/** Rows between the two: whoever pastes a block rarely misses its place by more. */
const FARTHEST = 16;
/** Smaller figures come again by chance. */
const SMALLEST = 10;

/** 120 and 95 below each other in rows of a broken rule, and again four rows further down. */
export function repeatsInColumn(rules: WhatIf, runs: readonly Run[], broken: readonly number[]): boolean {
  return cellsNamed(rules, broken).some((key) =>
    runs.some((run) => {
      const place = run.indexOf(key);
      return place >= 0 && [place - 1, place].some((first) => pairComesAgain(rules, run, first));
    }),
  );
}

function pairComesAgain(rules: WhatIf, run: Run, first: number): boolean {
  const pair = pairAt(rules, run, first);
  if (pair === null) return false;
  for (let by = 1; by <= FARTHEST; by++) {
    if (pairAt(rules, run, first + by) === pair || pairAt(rules, run, first - by) === pair) return true;
  }
  return false;
}

/** null where one of the two is small, or both are one figure: part and whole that are equal tell of no paste. */
function pairAt(rules: WhatIf, run: Run, first: number): string | null {
  const [one, other] = [typedAt(rules, run[first] ?? ''), typedAt(rules, run[first + 1] ?? '')];
  if (!one || !other || one.value.lt(SMALLEST) || other.value.lt(SMALLEST)) return null;
  return one.value.eq(other.value) ? null : `${one.value.toFixed()} ${other.value.toFixed()}`;
}
