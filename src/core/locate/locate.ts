/**
 * Which cells are wrong: for every cause, the lightest sets of cells whose
 * change lets all rules hold again. Broken rules that share no cell and no
 * explanation are causes of their own, since then the lightest sets of the whole
 * table are exactly the unions of theirs.
 */
import { finish, type Task, whenDone } from '../task';
import { apart, joined, type Located } from './separateCauses';
import { ask, type Question } from './solver/canHold';
import { type CellSet, type Lightest, lightestInSteps, type Trial } from './solver/hittingSets';
import type { Problem } from './solver/cellsAndRules';
import type { Effort } from './solver/effort';
import type { Budget } from './solver/solve';

export interface Limits {
  /** Sets and systems of inequalities looked at for one cause. */
  readonly steps: number;
  /** Explanations listed for one cause. */
  readonly most: number;
  /** How much heavier than the lightest a set may be and still be listed. */
  readonly slackOf: (lightest: CellSet) => number;
  /** Of the whole table. */
  readonly effort?: Effort;
}

export const LIMITS: Limits = { steps: 6000, most: 200, slackOf: () => 0 };

function budgetOf({ steps, effort }: Limits): Budget {
  return effort ? { steps, effort } : { steps };
}

/** With a part of what is left, for the first of several. */
export function sharing(limits: Limits, ofThem: number): Limits {
  return limits.effort ? { ...limits, effort: limits.effort.share(ofThem) } : limits;
}

interface Group {
  rules: number[];
  impossible: number[];
  lightest: Lightest;
}

/** A cell that holds −5 files is broken by itself. */
interface Fault {
  readonly rules: readonly number[];
  readonly impossible: readonly number[];
  readonly cells: readonly number[];
}

export function locate(
  problem: Problem,
  limits: Limits = LIMITS,
  hard: (rule: number) => boolean = hardRules(problem, limits),
): Located[] {
  return finish(locateInSteps(problem, limits, hard));
}

/** A set of cells at a time. */
export function locateInSteps(
  problem: Problem,
  limits: Limits,
  hard: (rule: number) => boolean,
): Task<Located[]> {
  const faults = joined(faultsOf(problem), (a, b) => a.cells.some((cell) => b.cells.includes(cell)));
  const groups: (Group | null)[] = faults.map(() => null);
  let current: Task<Group> | null = null;
  const search = (): boolean => {
    const at = groups.indexOf(null);
    if (at < 0) return false;
    const open = groups.filter((group) => group === null).length;
    current ??= searchFor(problem, faults[at] ?? [], hard, sharing(limits, open));
    if (!current.next()) {
      groups[at] = current.result();
      current = null;
    }
    return true;
  };
  // What one search had to consider may reach into another: then they are one after all.
  const merge = (): boolean => {
    const known = groups.filter((each) => each !== null);
    const merged = joined(known, (a, b) => meet(problem, a, b, hard, limits));
    faults.splice(0, faults.length, ...merged.map((each) => each.map(faultOf)));
    groups.splice(0, groups.length, ...merged.map((each) => (each.length === 1 ? (each[0] ?? null) : null)));
    return merged.length < known.length;
  };
  const result = (): Located[] => {
    const located: Located[] = [];
    for (const group of groups) {
      if (!group) continue;
      const { rules, impossible, lightest } = group;
      located.push(...apart(problem, { ...lightest, rules, impossible }));
    }
    return located;
  };
  return { next: () => search() || merge(), result };
}

/** The rules that must hold: not those that only usually do, nor those that no figures for the missing cells could satisfy. */
export function hardRules(problem: Problem, limits: Limits = LIMITS): (rule: number) => boolean {
  const ignored = contradictions(problem, limits);
  return (rule) => problem.rules[rule]?.usual === false && !ignored[rule];
}

/** Whether a change of the free cells suffices, and if not, which of the others must be wrong besides. */
export function tryCells(
  problem: Problem,
  question: Question,
  settled: readonly number[],
  budget: Budget,
): Trial {
  const answer = ask(problem, question, budget);
  if (answer.kind !== 'no') return answer;
  return { kind: 'no', conflict: fixedCells(problem, answer.rules, question.free.concat(settled)) };
}

function faultsOf(problem: Problem): Fault[] {
  const faults: Fault[] = [];
  problem.rules.forEach(({ broken, usual, cells }, at) => {
    if (broken && !usual) faults.push({ rules: [at], impossible: [], cells });
  });
  problem.cells.forEach(({ impossible }, at) => {
    if (impossible) faults.push({ rules: [], impossible: [at], cells: [at] });
  });
  return faults;
}

function faultOf({ rules, impossible, lightest }: Group): Fault {
  return { rules, impossible, cells: lightest.considered };
}

function searchFor(
  problem: Problem,
  faults: readonly Fault[],
  binds: (rule: number) => boolean,
  limits: Limits,
): Task<Group> {
  const rules = faults.reduce<number[]>((all, each) => all.concat(each.rules), []);
  const impossible = faults.reduce<number[]>((all, each) => all.concat(each.impossible), []);
  const budget = budgetOf(limits);
  const conflicts = rules
    .map((rule) => fixedCells(problem, [rule], []))
    .concat(impossible.map((cell) => [cell]));
  const attempt = (cells: readonly number[]): Trial => tryCells(problem, { free: cells, binds }, [], budget);
  const weightOf = (cell: number): number => problem.cells[cell]?.weight ?? Infinity;
  const { slackOf, most } = limits;
  const searching = lightestInSteps({ conflicts, weightOf, attempt, slackOf, most, budget });
  return whenDone(searching, (lightest) => ({
    rules,
    impossible,
    lightest: budget.effort?.isOver ? { ...lightest, outcome: 'cut' } : lightest,
  }));
}

/** The cells with a figure that the rules name, without those supposed wrong. */
function fixedCells(problem: Problem, rules: readonly number[], free: readonly number[]): number[] {
  const cells: number[] = [];
  for (const rule of rules) {
    for (const cell of problem.rules[rule]?.cells ?? []) {
      if (problem.cells[cell]?.figure && !free.includes(cell) && !cells.includes(cell)) cells.push(cell);
    }
  }
  return cells;
}

/** Two searches depend on each other: a cell in common, or sets that suffice each alone and not together. */
function meet(
  problem: Problem,
  a: Group,
  b: Group,
  binds: (rule: number) => boolean,
  limits: Limits,
): boolean {
  if (a.lightest.considered.some((cell) => b.lightest.considered.includes(cell))) return true;
  const budget = budgetOf(limits);
  for (const one of a.lightest.sets) {
    const near = neighbours(problem, one.cells, binds);
    for (const other of b.lightest.sets) {
      if (!other.cells.some((cell) => near[cell])) continue;
      if (ask(problem, { free: one.cells.concat(other.cells), binds }, budget).kind !== 'yes') return true;
    }
  }
  return false;
}

/** The cells that stand in one rule with these, directly or through cells of which nothing is known. */
function neighbours(
  problem: Problem,
  cells: readonly number[],
  binds: (rule: number) => boolean,
): Readonly<Record<number, true>> {
  const near: Record<number, true> = {};
  const queue = cells.slice();
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    for (const rule of problem.rulesAt[cell] ?? []) {
      if (!binds(rule)) continue;
      for (const other of problem.rules[rule]?.cells ?? []) {
        if (near[other]) continue;
        near[other] = true;
        if (!problem.cells[other]?.figure) queue.push(other);
      }
    }
  }
  return near;
}

/** Rules that no figures for the missing cells could satisfy: nobody was told that they are broken, so they bind nothing. */
function contradictions(problem: Problem, limits: Limits): Readonly<Record<number, true>> {
  const ignored: Record<number, true> = {};
  const binds = (rule: number): boolean => {
    const each = problem.rules[rule];
    return each?.usual === false && !each.broken && !ignored[rule];
  };
  const open: number[] = [];
  problem.rules.forEach(({ cells }, at) => {
    if (binds(at) && cells.some((cell) => !problem.cells[cell]?.figure)) open.push(at);
  });
  for (;;) {
    const also = open.filter((rule) => !ignored[rule]);
    const answer = ask(problem, { free: [], also, binds }, budgetOf(limits));
    if (also.length === 0 || answer.kind === 'yes') return ignored;
    for (const rule of answer.kind === 'no' ? answer.rules : also) ignored[rule] = true;
  }
}
