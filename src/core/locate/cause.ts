/** One cause: its explanations with their corrections, the likeliest first. */
import type { Task } from '../task';
import type { Form } from '../form/form';
import type { Figure } from '../number/figure';
import { kindOf } from '../rule/kinds/kinds';
import type { Located } from './separateCauses';
import type { Put } from './solver/canHold';
import { type Correcting, type Correction, correctionsOf, proposalsFor } from './correct';
import { type Cause, type Explanation, type Hint, hintFor, likeliestFirst } from './explanation';
import type { Effort } from './solver/effort';
import { lightestSets } from './solver/hittingSets';
import { nearness } from './slips/likelihood';
import { LIMITS, tryCells } from './locate';
import type { Problem, PutRule } from './solver/cellsAndRules';
import { type Proposal, proposalOf } from './slips/proposal';
import { tieOf } from './weights';

export interface Context {
  readonly problem: Problem;
  readonly form: Form;
  readonly put: readonly PutRule[];
  readonly hints: readonly Hint[];
  readonly located: Located;
  readonly binds: (rule: number) => boolean;
  /** For this cause. */
  readonly effort: Effort;
}

/** Work spent on the corrections of one explanation. */
const CORRECTING = 400;
/** Explanations whose corrections are worked out; the others are listed by their cells alone. */
const WORKED_OUT = 40;
/** Slips of one cell that are tried together with what follows from it. */
const SLIPS = 8;

/** An explanation at a time. */
export function causeInSteps(context: Context): Task<Cause> {
  const { rules, impossible, outcome, sets } = context.located;
  const found: Explanation[] = [];
  let at = 0;
  let cut = false;
  return {
    next: () => {
      const set = sets[at++];
      if (!set) return false;
      const { cells, weight } = set;
      // The lightest are the likeliest, and may take more than their part.
      const effort = context.effort.share(Math.max(1, (Math.min(sets.length, WORKED_OUT) - at) / 4));
      const corrections = at > WORKED_OUT ? [] : correctionsOf(correcting(context, effort), cells);
      const alone: Explanation = { cells, weight, corrections };
      const derived = at > WORKED_OUT ? null : withDerived(context, alone, effort);
      cut = cut || effort.isOver;
      found.push(alone);
      if (derived) found.push(derived);
      return true;
    },
    result: () => {
      const hinted = explanationsByHints(context);
      const fresh = likeliestFirst(found).filter(
        ({ cells }) => !hinted.some((each) => each.cells.join() === cells.join()),
      );
      const explanations = hinted.concat(fresh);
      return {
        rules: rules.slice(),
        impossible,
        outcome: cut || context.effort.isOver ? 'cut' : outcome,
        explanations,
      };
    },
  };
}

function correcting({ problem, form, located, binds, hints }: Context, effort: Effort): Correcting {
  const hintAt = (cell: number): Figure | null => hintFor(problem, hints, cell);
  return { problem, form, binds, also: located.rules, hintAt, budget: { steps: CORRECTING, effort } };
}

/**
 * A count that no slip explains by itself may be a slip once the figure that
 * follows from it is worked out anew: 2.677 for 2.647, and with it 100 for 99,7.
 */
function withDerived(
  context: Context,
  { cells, weight, corrections: alone }: Explanation,
  effort: Effort,
): Explanation | null {
  const { problem, put, located } = context;
  const [cell] = cells;
  if (cells.length !== 1 || cell === undefined || (alone[0]?.distance ?? 9) <= 1) return null;
  const suffices = (at: number): boolean =>
    located.sets.some((set) => set.cells.length === 1 && set.cells[0] === at);
  for (const at of located.rules) {
    const { cells: named = [], cellOf } = problem.rules[at] ?? { cellOf: () => -1 };
    const body = put[at]?.rule.body;
    const target = body && kindOf(body).target(body);
    const derived = target ? cellOf(target) : -1;
    if (derived < 0 || derived === cell || !named.includes(cell) || suffices(derived)) continue;
    const added = problem.cells[derived]?.weight ?? Infinity;
    if (added === Infinity) continue;
    const corrections = slipsWith(context, cell, derived, effort);
    if (corrections.length > 0) return { cells: [cell, derived], weight: weight + added, corrections };
  }
  return null;
}

/** The likeliest slip of one cell that leaves another a figure not far from its own: 100 for 99,7, and not 10,1. */
function slipsWith(context: Context, cell: number, derived: number, effort: Effort): Correction[] {
  const correct = correcting(context, effort);
  const all: Correction[] = [];
  for (const slip of proposalsFor(correct, cell, [derived], new Map<number, Proposal>(), SLIPS)) {
    // Another source knows better than any slip.
    if (slip.how === 'source') return [];
    if (slip.distance !== 1) continue;
    const [both] = correctionsOf(correct, [cell, derived], new Map<number, Proposal>().set(cell, slip));
    const [here, figure] = [context.problem.cells[derived], both?.proposals[1]?.put.figure];
    if (both && here && figure) all.push({ ...both, chance: slip.chance * nearness(here, figure.value) });
  }
  return all.sort((a, b) => b.chance - a.chance).slice(0, 1);
}

/**
 * Where another source gives other figures for cells of the broken rules, these
 * are put in first: 2.654 handled and 2.647 on time satisfy "99,7". What they
 * leave broken is located anew, their own cells being settled.
 */
function explanationsByHints(context: Context): Explanation[] {
  const { problem, hints, located, binds } = context;
  const given = new Map<number, Proposal>();
  for (const rule of located.rules) {
    for (const cell of problem.rules[rule]?.cells ?? []) {
      const here = problem.cells[cell];
      const hint = hintFor(problem, hints, cell);
      if (!hint || !here?.figure || here.weight === Infinity || hint.value.eq(here.figure.value)) continue;
      given.set(cell, proposalOf(here, { figure: hint, sign: false }, 'source'));
    }
  }
  if (given.size === 0) return [];
  const settled: number[] = [];
  const put = new Map<number, Put>();
  let weight = 0;
  given.forEach((proposal, cell) => {
    settled.push(cell);
    put.set(cell, proposal.put);
    weight += problem.cells[cell]?.weight ?? 0;
  });
  const budget = { steps: LIMITS.steps, effort: context.effort };
  const { sets } = lightestSets({
    conflicts: [],
    weightOf: (cell) => problem.cells[cell]?.weight ?? Infinity,
    attempt: (cells) => tryCells(problem, { free: cells, put, also: located.rules, binds }, settled, budget),
    slackOf: tieOf,
    most: WORKED_OUT,
    budget,
  });
  const explanations = sets.map((set) => {
    const cells = settled.concat(set.cells).sort((a, b) => a - b);
    return {
      cells,
      weight: weight + set.weight,
      corrections: correctionsOf(correcting(context, context.effort), cells, given),
    };
  });
  return likeliestFirst(explanations.filter(({ corrections }) => corrections.length > 0));
}
