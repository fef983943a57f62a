/** Can all rules hold when these cells may be changed, or are given other figures, and the others stay? */
import type Big from 'big.js';
import type { Figure } from '../../number/figure';
import type { Inequality, Reasons } from './inequality';
import { demandOf, type FreeRate } from './linear';
import type { Standing } from './standing';
import type { Problem } from './cellsAndRules';
import type { Range } from './propagate';
import { type Budget, type Choice, settle, solve } from './solve';
import { decimalOf, negated, unitsIn } from './wholeNumber';

/** What is put in place of the printed figure; a sign is "-", which is also the figure 0, or "x", which is none. */
export interface Put {
  readonly figure: Figure | null;
  readonly sign: boolean;
}

export interface Question {
  /** Cells that may take any figure. */
  readonly free: readonly number[];
  /** Cells that take a figure given here. */
  readonly put?: ReadonlyMap<number, Put>;
  /** Rules that are asked even though none of their cells change. */
  readonly also?: readonly number[];
  /** False for rules that need not hold. */
  readonly binds: (rule: number) => boolean;
}

export type Answer =
  | {
      readonly kind: 'yes';
      /** One solution, and the ranges outside of which there is none, by cell. */
      readonly values: ReadonlyMap<number, Big>;
      readonly ranges: ReadonlyMap<number, { readonly low: Big | null; readonly high: Big | null }>;
    }
  | { readonly kind: 'no'; readonly rules: Reasons }
  | { readonly kind: 'unsure' };

/** To make an inequality of a cell's rule takes as long as to look at so many terms. */
const A_CELL = 10;

export function ask(problem: Problem, question: Question, budget: Budget): Answer {
  budget.steps--;
  if (budget.effort?.isOver) return { kind: 'unsure' };
  const unknownOf = new Map<number, number>();
  const cellOf: number[] = [];
  const ranges: Range[] = [];
  const free = (cell: number): void => {
    const own = problem.cells[cell];
    unknownOf.set(cell, ranges.length);
    cellOf[ranges.length] = cell;
    const high = own ? unitsIn(own.most, own.decimals) : 1;
    const low = own?.quantity.signed === true ? negated(high) : 0;
    ranges.push({ low, high, lowReasons: [], highReasons: [] });
  };
  question.free.forEach(free);

  const rules = touched(problem, question, free, unknownOf);
  for (const rule of rules) budget.effort?.spend(A_CELL * (problem.rules[rule]?.cells.length ?? 0));
  const known: Record<number, Standing> = {};
  const standing = (cell: number): Standing =>
    (known[cell] ??= standingOf(problem, cell, question, unknownOf));
  const inequalities: Inequality[] = [];
  const rates: FreeRate[] = [];
  const choices: Choice[] = [];
  for (const at of rules) {
    const rule = problem.rules[at];
    if (!rule) continue;
    const reasons = [at];
    const auxiliary = (): number => ranges.push({ low: 0, high: null, lowReasons: [], highReasons: [] }) - 1;
    const demands = rule.constraint
      .map((conditions) => demandOf(conditions, (ref) => standing(rule.cellOf(ref)), reasons, auxiliary))
      .filter((demand) => !demand.impossible);
    const only = demands.length === 1 ? demands[0] : undefined;
    if (demands.length === 0) return { kind: 'no', rules: reasons };
    if (only) {
      inequalities.push(...only.inequalities);
      rates.push(...only.rates);
    } else if (demands.every(({ inequalities: each, rates: own }) => each.length + own.length > 0)) {
      choices.push({ rule: at, demands });
    }
  }
  const state = { ranges, inequalities, rates, choices };
  const conflict = settle(state, budget.effort);
  if (conflict) return { kind: 'no', rules: conflict };
  const outer = ranges.map((range) => ({ ...range }));
  const solved = solve(state, budget);
  if (solved.kind !== 'yes') return solved;
  const values = new Map<number, Big>();
  const spans = new Map<number, { low: Big | null; high: Big | null }>();
  cellOf.forEach((cell, unknown) => {
    const decimals = problem.cells[cell]?.decimals ?? 0;
    const { low = null, high = null } = outer[unknown] ?? {};
    values.set(cell, decimalOf(solved.values[unknown] ?? 0, decimals));
    spans.set(cell, {
      low: low === null ? null : decimalOf(low, decimals),
      high: high === null ? null : decimalOf(high, decimals),
    });
  });
  return { kind: 'yes', values, ranges: spans };
}

/** The rules that may be moved: those of the changed cells, and on through cells of which nothing is known. */
function touched(
  problem: Problem,
  { free, put, also, binds }: Question,
  release: (cell: number) => void,
  unknownOf: ReadonlyMap<number, number>,
): number[] {
  const rules: number[] = [];
  const seen: Record<number, true> = {};
  const queue: number[] = [];
  const visit = (rule: number): void => {
    if (seen[rule] || !binds(rule)) return;
    seen[rule] = true;
    rules.push(rule);
    for (const cell of problem.rules[rule]?.cells ?? []) {
      const { figure, silent } = problem.cells[cell] ?? { figure: null, silent: true };
      if (figure || silent || unknownOf.has(cell) || put?.has(cell)) continue;
      release(cell);
      queue.push(cell);
    }
  };
  queue.push(...free);
  if (put) put.forEach((_figure, cell) => queue.push(cell));
  also?.forEach(visit);
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) problem.rulesAt[cell]?.forEach(visit);
  return rules.sort((a, b) => a - b);
}

function standingOf(
  problem: Problem,
  at: number,
  { put }: Question,
  unknownOf: ReadonlyMap<number, number>,
): Standing {
  const cell = problem.cells[at];
  if (!cell) throw new Error('no such cell: ' + String(at));
  const { figure, sign, silent, exact, decimals } = cell;
  const counted = cell.quantity.measure === 'count' || cell.quantity.measure === 'yesNo';
  const given = put?.get(at);
  if (given)
    return { ...given, unknown: null, silent: given.figure === null, exact: counted || given.sign, decimals };
  const unknown = unknownOf.get(at) ?? null;
  return { unknown, figure, sign, silent, exact: unknown === null ? exact : counted, decimals };
}
