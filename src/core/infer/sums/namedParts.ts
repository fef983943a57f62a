/**
 * The parts of a sum as a person would name them. Which of the items that hold
 * nothing but zeros or blanks belong to a run cannot be told by sums: those
 * between its parts do, and columns of zeros towards the total.
 */
import { headOf, type Plane, valueAt } from '../plane/plane';
import type { Answer, Relation } from '../relation/relation';

const FEW = 4;

/** What an item shows in the lines in which the sum holds. */
type Show = 'figure' | 'zero' | 'text' | 'blank';

export function namedParts(plane: Plane, { target, parts }: Relation, answers: readonly Answer[]): number[] {
  const show = shower(plane, answers);
  const core = parts.filter((part) => show(part) === 'figure');
  const low = core[0];
  const high = core[core.length - 1];
  if (low === undefined || high === undefined) return parts.slice();
  const isCore = (item: number): boolean => core.includes(item);
  for (let item = low; item <= high; item++) {
    const foreign = show(item) === 'figure' && !isCore(item) && item !== target;
    if (foreign && !headOf(plane, item).counts) return core;
  }
  const headed = (item: number): boolean => headOf(plane, item).words !== '';
  const zero = (item: number): boolean => show(item) === 'zero' && (!plane.byRows || headed(item));
  const towards = (item: number): boolean =>
    zero(item) || (!plane.byRows && show(item) === 'blank' && headed(item));
  let from = low;
  if (target < low) while (from - 1 > target && towards(from - 1)) from--;
  else if (!plane.byRows) while (from > 0 && zero(from - 1)) from--;
  let to = high;
  if (target > high) while (to + 1 < target && towards(to + 1)) to++;
  else if (!plane.byRows) while (to + 1 < plane.items && zero(to + 1)) to++;
  // A long list is a range, whatever stands within; a few parts are named one by one.
  const isRange = core.length > FEW;
  const within = (item: number): boolean => {
    const shown = show(item);
    if (shown === 'figure' || shown === 'zero') return isCore(item) || shown === 'zero';
    return plane.byRows ? isRange : headed(item);
  };
  const run: number[] = [];
  for (let item = from; item <= to; item++) if (item !== target && within(item)) run.push(item);
  return run;
}

function shower(plane: Plane, answers: readonly Answer[]): (item: number) => Show {
  const lines: number[] = [];
  answers.forEach((answer, line) => {
    if (answer === 'holds') lines.push(line);
  });
  const known = new Map<number, Show>();
  return (item) => {
    const before = known.get(item);
    if (before) return before;
    const shown = showOf(plane, item, lines);
    known.set(item, shown);
    return shown;
  };
}

function showOf(plane: Plane, item: number, lines: readonly number[]): Show {
  let shown: Show = 'blank';
  for (const line of lines) {
    const value = valueAt(plane, line, item);
    if (value === value && value !== 0) return 'figure';
    if (value === 0) shown = 'zero';
    else if (shown === 'blank' && plane.texts[line * plane.items + item]) shown = 'text';
  }
  return shown;
}
