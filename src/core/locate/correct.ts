/**
 * Corrections: figures for all cells of an explanation that together satisfy
 * every rule. Each one is put to the rules before it is offered. What only
 * usually holds may hold by chance on a wrong figure, so breaking it makes a
 * correction less likely and no more.
 */
import type { Form } from '../form/form';
import type { Figure } from '../number/figure';
import { ask, type Put } from './solver/canHold';
import { candidatesFor } from './slips/candidates';
import { ANOTHER, UNUSUAL } from './slips/likelihood';
import type { Problem } from './solver/cellsAndRules';
import type { Proposal } from './slips/proposal';
import type { Budget } from './solver/solve';

/** A figure for each cell of an explanation, in the order of its cells. */
export interface Correction {
  readonly proposals: readonly Proposal[];
  /** Keystrokes of all of them. */
  readonly distance: number;
  /** How often figures that were meant so are printed as they are. */
  readonly chance: number;
}

export interface Correcting {
  readonly problem: Problem;
  readonly form: Form;
  /** Rules that must hold. */
  readonly binds: (rule: number) => boolean;
  /** Rules that must hold although none of their cells is changed. */
  readonly also: readonly number[];
  readonly hintAt: (cell: number) => Figure | null;
  readonly budget: Budget;
}

const MOST = 5;
/** Of a set of several cells, so many figures are followed up for each. */
const FOLLOWED = 3;
/** Candidates put to the rules for one cell. */
const TRIED = 48;
/** To draw them up takes as long as to look at so many terms. */
const A_LIST = 300;

/** At most five, the likeliest first; `given` are cells whose new figure is settled. */
export function correctionsOf(
  context: Correcting,
  cells: readonly number[],
  given: ReadonlyMap<number, Proposal> = new Map<number, Proposal>(),
): Correction[] {
  const { problem } = context;
  const open = cells.filter((cell) => !given.has(cell));
  // A rate follows from its counts, so these are settled first.
  const order = open
    .filter((cell) => !isRate(problem, cell))
    .concat(open.filter((cell) => isRate(problem, cell)));
  let partial: ReadonlyMap<number, Proposal>[] = [given];
  order.forEach((cell, i) => {
    const rest = order.slice(i + 1);
    const most = rest.length === 0 ? MOST : FOLLOWED;
    const next: ReadonlyMap<number, Proposal>[] = [];
    for (const taken of partial) {
      for (const proposal of proposalsFor(context, cell, rest, taken, most))
        next.push(withEntry(taken, cell, proposal));
    }
    partial = next;
  });
  return partial
    .map((taken): Correction => {
      const proposals = cells.map((cell) => taken.get(cell)).filter((each) => each !== undefined);
      const distance = proposals.reduce((sum, each) => sum + each.distance, 0);
      const chance = proposals.reduce((all, each) => all * each.chance, Math.pow(ANOTHER, cells.length - 1));
      return { proposals, distance, chance };
    })
    .filter(({ proposals }) => proposals.length === cells.length)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST);
}

function isRate(problem: Problem, cell: number): boolean {
  return problem.cells[cell]?.quantity.measure === 'rate';
}

/** Figures for one cell, the likeliest first, while those of `rest` are still open. */
export function proposalsFor(
  { problem, form, binds, also, hintAt, budget }: Correcting,
  cell: number,
  rest: readonly number[],
  taken: ReadonlyMap<number, Proposal>,
  most: number,
): Proposal[] {
  const put = puts(taken);
  const answer = ask(problem, { free: [cell].concat(rest), put, also, binds }, budget);
  const solved = answer.kind === 'yes' ? answer.values.get(cell) : undefined;
  if (answer.kind !== 'yes' || !solved) return [];
  const figureAt = (at: number): Figure | null => {
    const given = taken.get(at);
    if (given) return given.put.figure;
    return rest.includes(at) ? null : (problem.cells[at]?.figure ?? null);
  };
  const span = answer.ranges.get(cell) ?? { low: null, high: null };
  budget.effort?.spend(A_LIST);
  const candidates = candidatesFor({ problem, form, at: cell, span, solved, hint: hintAt(cell), figureAt });
  const kept: Proposal[] = [];
  const unusual: Proposal[] = [];
  for (const proposal of candidates.slice(0, TRIED)) {
    if (kept.length >= most || budget.steps < 0) break;
    const tried = puts(withEntry(taken, cell, proposal));
    if (ask(problem, { free: rest, put: tried, also, binds }, budget).kind !== 'yes') continue;
    if (rest.length > 0 || !breaksUsual(problem, tried, budget)) kept.push(proposal);
    else if (unusual.length < most)
      unusual.push({ ...proposal, chance: proposal.chance * UNUSUAL, unusual: true });
  }
  return kept
    .concat(unusual)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, most);
}

/** Whether a rule that usually holds, and did, no longer would. */
export function breaksUsual(problem: Problem, put: ReadonlyMap<number, Put>, budget: Budget): boolean {
  const held = (rule: number): boolean => {
    const each = problem.rules[rule];
    return each?.usual === true && !each.broken;
  };
  return ask(problem, { free: [], put, binds: held }, budget).kind === 'no';
}

function puts(taken: ReadonlyMap<number, Proposal>): ReadonlyMap<number, Put> {
  const put = new Map<number, Put>();
  taken.forEach((proposal, cell) => put.set(cell, proposal.put));
  return put;
}

function withEntry<Value>(
  map: ReadonlyMap<number, Value>,
  key: number,
  value: Value,
): ReadonlyMap<number, Value> {
  const copy = new Map<number, Value>();
  map.forEach((each, at) => copy.set(at, each));
  return copy.set(key, value);
}
