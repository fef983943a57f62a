/** What explains a cause: cells supposed wrong, figures for them, and how likely that is. */
import { cellKey } from '../rule/rule';
import type { Figure } from '../number/figure';
import { ask, type Put } from './solver/canHold';
import type { Correction } from './correct';
import { ANOTHER } from './slips/likelihood';
import type { Lightest } from './solver/hittingSets';
import type { Problem } from './solver/cellsAndRules';

/** A figure that another source gives for a cell: the report's text, the last period. */
export interface Hint {
  readonly row: string;
  readonly column: string;
  readonly figure: Figure;
}

export interface Explanation {
  /** Cells of the problem, by number. */
  readonly cells: readonly number[];
  readonly weight: number;
  /** Figures for all of them together; empty where none was found that satisfies every rule. */
  readonly corrections: readonly Correction[];
}

export interface Cause {
  /** Numbers of the broken rules, and of cells whose own figure cannot stand. */
  readonly rules: number[];
  readonly impossible: readonly number[];
  readonly outcome: Lightest['outcome'];
  /** The likeliest first. */
  explanations: readonly Explanation[];
}

/** A figure that no way of going wrong is known for. */
const UNEXPLAINED = 1e-9;

/** Of an explanation: that one of its corrections is what was meant. */
function chanceOfAny({ cells, corrections }: Explanation): number {
  if (corrections.length === 0) return UNEXPLAINED * Math.pow(ANOTHER, cells.length - 1);
  return corrections.reduce((sum, { chance }) => sum + chance, 0);
}

/** That one of them is right; never 0, since there may be others that are not listed. */
export function chanceOfOne(explanations: readonly Explanation[]): number {
  return explanations.reduce((sum, each) => sum + chanceOfAny(each), UNEXPLAINED);
}

export function likeliestFirst(explanations: readonly Explanation[]): Explanation[] {
  return explanations
    .map((explanation, turn) => ({ explanation, turn, chance: chanceOfAny(explanation) }))
    .sort((a, b) => b.chance - a.chance || a.explanation.weight - b.explanation.weight || a.turn - b.turn)
    .map(({ explanation }) => explanation);
}

export function hintFor(problem: Problem, hints: readonly Hint[], cell: number): Figure | null {
  const quantity = problem.cells[cell]?.quantity;
  if (!quantity) return null;
  const key = cellKey(quantity.row, quantity.column);
  return hints.find(({ row, column }) => cellKey(row, column) === key)?.figure ?? null;
}

/** Those of the rules that hold once a correction is made. */
export function heldBy(
  problem: Problem,
  { cells }: Explanation,
  correction: Correction,
  rules: readonly number[],
): number[] {
  const put = new Map<number, Put>();
  cells.forEach((cell, i) => {
    const proposal = correction.proposals[i];
    if (proposal) put.set(cell, proposal.put);
  });
  return rules.filter((rule) => {
    const question = { free: [], put, also: [rule], binds: (each: number): boolean => each === rule };
    return ask(problem, question, { steps: 9 }).kind === 'yes';
  });
}
