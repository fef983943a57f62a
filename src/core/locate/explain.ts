/**
 * Why the rules are broken: for every cause, its explanations with their
 * corrections, the likeliest first. 2.677 files on time of 2.647 handled at
 * "99,7" break three rules and are one cause.
 */
import type { Form } from '../form/form';
import type { Figure } from '../number/figure';
import { kindOf } from '../rule/kinds';
import { cellKey } from '../rule/rule';
import type { Located } from './apart';
import { type Correcting, type Correction, correctionsOf, proposalsFor } from './correct';
import { ask, type Put } from './ask';
import { lightestSets } from './hittingSets';
import { hardRules, LIMITS, locate, locateUsual, tryCells } from './locate';
import { type Evidence, type Problem, problemOf, type PutRule } from './problem';
import { type Proposal, proposalOf } from './proposal';
import { tieOf, weightsOf } from './weights';

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
  /** Figures for all of them together; empty where none was found that breaks nothing. */
  readonly corrections: readonly Correction[];
}

export interface Cause {
  /** Numbers of the broken rules, and of cells whose own figure cannot stand. */
  readonly rules: number[];
  readonly impossible: readonly number[];
  /** `tooMany`: there are more explanations than are listed, or may be. */
  readonly outcome: 'listed' | 'tooMany' | 'none';
  readonly explanations: readonly Explanation[];
}

export interface Explained {
  readonly problem: Problem;
  readonly causes: readonly Cause[];
}

export interface ExplainOptions {
  readonly hints?: readonly Hint[];
  /** Keys of cells that may not be changed. */
  readonly locked?: ReadonlySet<string>;
  readonly likeNeighbour?: Evidence['likeNeighbour'];
}

/** Work spent on the corrections of one explanation. */
const CORRECTING = 400;
/** Explanations whose corrections are worked out; the others are listed by their cells alone. */
const WORKED_OUT = 40;

export function explain(
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  options: ExplainOptions = {},
): Explained {
  const explaining = explainInSteps(form, put, rowCodes, options);
  for (let more = true; more;) more = explaining.next();
  return explaining.explained;
}

/** For doors that must not block: a cause at a time. */
export interface Explaining {
  /** Does the next piece; false when none is left. */
  readonly next: () => boolean;
  /** Whole once nothing is left. */
  readonly explained: Explained;
}

export function explainInSteps(
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  { hints = [], locked = new Set<string>(), likeNeighbour = () => false }: ExplainOptions = {},
): Explaining {
  const weightOf = weightsOf(form, put, rowCodes, locked);
  const problem = problemOf(form, put, { weightOf, likeNeighbour });
  const limits = { ...LIMITS, slackOf: tieOf };
  const causes: Cause[] = [];
  const work: (() => void)[] = [];

  work.push(() => {
    const binds = hardRules(problem, limits);
    const context = (located: Located): Context => ({ problem, form, put, hints, located, binds });
    for (const located of locate(problem, limits, binds)) {
      work.push(() => {
        causes.push(causeOf(context(located)));
      });
    }
    problem.rules.forEach(({ broken, usual }, at) => {
      if (!broken || !usual) return;
      work.push(() => {
        const known = causes.find((cause) => mends(problem, cause, at));
        const both = (rule: number): boolean => rule === at || binds(rule);
        if (known) known.rules.push(at);
        else causes.push(causeOf({ ...context(locateUsual(problem, at, limits, both)), binds: both }));
      });
    });
  });
  return {
    next: () => {
      work.shift()?.();
      return work.length > 0;
    },
    explained: { problem, causes },
  };
}

/** What usually holds is explained by itself, unless the likeliest correction that touches it mends it too. */
function mends(problem: Problem, { explanations }: Cause, rule: number): boolean {
  const cells = problem.rules[rule]?.cells ?? [];
  const first = explanations.find(
    (each) => each.corrections.length > 0 && each.cells.some((cell) => cells.includes(cell)),
  );
  const correction = first?.corrections[0];
  return (
    first !== undefined && correction !== undefined && heldBy(problem, first, correction, [rule]).length > 0
  );
}

interface Context {
  readonly problem: Problem;
  readonly form: Form;
  readonly put: readonly PutRule[];
  readonly hints: readonly Hint[];
  readonly located: Located;
  readonly binds: (rule: number) => boolean;
}

function causeOf(context: Context): Cause {
  const { rules, impossible, outcome, sets } = context.located;
  const worked = sets.slice(0, WORKED_OUT).map(({ cells, weight }): Explanation => {
    return { cells, weight, corrections: correctionsOf(correcting(context), cells) };
  });
  const rest = sets
    .slice(WORKED_OUT)
    .map(({ cells, weight }): Explanation => ({ cells, weight, corrections: [] }));
  const ranked = worked
    .concat(worked.map((each) => withDerived(context, each)).filter((each) => each !== null))
    .concat(rest)
    .map((explanation, turn) => ({ explanation, turn, cost: costOf(explanation) }))
    .sort((a, b) => a.cost - b.cost || a.explanation.weight - b.explanation.weight || a.turn - b.turn)
    .map(({ explanation }) => explanation);
  const hinted = explanationsByHints(context);
  const fresh = ranked.filter(({ cells }) => !hinted.some((each) => each.cells.join() === cells.join()));
  return { rules: rules.slice(), impossible, outcome, explanations: hinted.concat(fresh) };
}

function correcting({ problem, form, located, binds, hints }: Context): Correcting {
  const hintAt = (cell: number): Figure | null => hintFor(problem, hints, cell);
  return { problem, form, binds, also: located.rules, hintAt, budget: { steps: CORRECTING } };
}

/** A slip of one key is likelier than any other change, then a pasted figure; what needs many keys is no slip at all. */
function costOf({ cells, corrections }: Explanation): number {
  const best = corrections[0];
  if (!best) return 6 * cells.length;
  return best.proposals.reduce((sum, proposal) => sum + costOfOne(proposal), 0);
}

function costOfOne({ distance, how }: Proposal): number {
  if (distance <= 1) return distance;
  if (how === 'pasted') return 2;
  return distance === 2 ? 3 : 4;
}

/**
 * A count that no slip explains by itself may be a slip once the figure that
 * follows from it is worked out anew: 2.677 for 2.647, and with it 100 for 99,7.
 */
function withDerived(context: Context, { cells, weight, corrections }: Explanation): Explanation | null {
  const { problem, put, located } = context;
  const [cell] = cells;
  if (cells.length !== 1 || cell === undefined || (corrections[0]?.distance ?? 9) <= 1) return null;
  const alone = (at: number): boolean =>
    located.sets.some((set) => set.cells.length === 1 && set.cells[0] === at);
  for (const at of located.rules) {
    const { cells: named = [], cellOf } = problem.rules[at] ?? { cellOf: () => -1 };
    const body = put[at]?.rule.body;
    const target = body && kindOf(body).target(body);
    const derived = target ? cellOf(target) : -1;
    if (derived < 0 || derived === cell || !named.includes(cell) || alone(derived)) continue;
    const added = problem.cells[derived]?.weight ?? Infinity;
    const correct = correcting(context);
    const [slip] =
      added < Infinity ? proposalsFor(correct, cell, [derived], new Map<number, Proposal>(), 1) : [];
    if (slip?.distance !== 1) continue;
    const both = correctionsOf(correct, [cell, derived], new Map<number, Proposal>().set(cell, slip));
    if (both.length > 0)
      return { cells: [cell, derived], weight: weight + added, corrections: both.slice(0, 1) };
  }
  return null;
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
  const budget = { steps: LIMITS.steps };
  const { sets } = lightestSets({
    conflicts: [],
    weightOf: (cell) => problem.cells[cell]?.weight ?? Infinity,
    attempt: (cells) => tryCells(problem, { free: cells, put, also: located.rules, binds }, settled, budget),
    slackOf: tieOf,
    most: WORKED_OUT,
    budget,
  });
  return sets
    .map((set) => {
      const cells = settled.concat(set.cells).sort((a, b) => a - b);
      return {
        cells,
        weight: weight + set.weight,
        corrections: correctionsOf(correcting(context), cells, given),
      };
    })
    .filter(({ corrections }) => corrections.length > 0)
    .sort((a, b) => costOf(a) - costOf(b) || a.weight - b.weight);
}

function hintFor(problem: Problem, hints: readonly Hint[], cell: number): Figure | null {
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
