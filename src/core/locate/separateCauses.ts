/** Causes that were searched together, told apart again. */
import type { CellSet, Lightest } from './solver/hittingSets';
import type { Problem } from './solver/cellsAndRules';

export interface Located extends Lightest {
  /** The broken rules that these sets explain. */
  readonly rules: readonly number[];
  /** Cells whose own figure cannot stand. */
  readonly impossible: readonly number[];
}

/**
 * One search may have to consider cells of two slips at once although each has
 * explanations of its own: {X.4} and {X.9} found together as {X.4, X.9}. Where
 * the sets found are every union of one set from each side, the sides are causes
 * of their own.
 */
export function apart(problem: Problem, located: Located): Located[] {
  const { rules, impossible, outcome, considered, sets } = located;
  const candidates: Record<number, true> = {};
  for (const { cells } of sets) for (const cell of cells) candidates[cell] = true;
  const faults = rules
    .map((rule): Fault => ({
      rule,
      cell: null,
      cells: (problem.rules[rule]?.cells ?? []).filter((cell) => candidates[cell]),
    }))
    .concat(impossible.map((cell): Fault => ({ rule: null, cell, cells: [cell] })));
  const sides = joined(faults, (a, b) => a.cells.some((cell) => b.cells.includes(cell)));
  if (outcome !== 'listed' || sides.length < 2) return [located];
  const parts = sides.map((side): Located => {
    const own: Record<number, true> = {};
    for (const { cells } of side) for (const cell of cells) own[cell] = true;
    return {
      outcome,
      considered,
      rules: side.map(({ rule }) => rule).filter((rule) => rule !== null),
      impossible: side.map(({ cell }) => cell).filter((cell) => cell !== null),
      sets: distinctParts(problem, sets, own),
    };
  });
  const unions = parts.reduce((product, part) => product * part.sets.length, 1);
  const whole = sets.every(({ cells }) =>
    cells.every((cell) => faults.some((fault) => fault.cells.includes(cell))),
  );
  return whole && unions === sets.length ? parts : [located];
}

interface Fault {
  readonly rule: number | null;
  readonly cell: number | null;
  readonly cells: readonly number[];
}

function distinctParts(
  problem: Problem,
  sets: readonly CellSet[],
  own: Readonly<Record<number, true>>,
): CellSet[] {
  const parts: CellSet[] = [];
  const seen: Record<string, true> = {};
  for (const set of sets) {
    const cells = set.cells.filter((cell) => own[cell]);
    if (seen[cells.join(' ')]) continue;
    seen[cells.join(' ')] = true;
    parts.push({ cells, weight: cells.reduce((sum, cell) => sum + (problem.cells[cell]?.weight ?? 0), 0) });
  }
  return parts;
}

/** Groups of things that are related, directly or through others. */
export function joined<Thing>(things: readonly Thing[], related: (a: Thing, b: Thing) => boolean): Thing[][] {
  let groups: Thing[][] = [];
  for (const thing of things) {
    const near = groups.filter((group) => group.some((each) => related(each, thing)));
    const far = groups.filter((group) => !near.includes(group));
    groups = far.concat([near.reduce<Thing[]>((all, group) => all.concat(group), []).concat(thing)]);
  }
  return groups;
}
