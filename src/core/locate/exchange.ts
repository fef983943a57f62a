/**
 * Two figures typed into each other's places: two cells are wrong, yet it is one
 * act of one person. Supposed of cells of one kind, in rows beside each other or
 * parts of one sum, where changing them back restores every rule of the cause
 * and breaks none.
 */
import Big from 'big.js';
import { kindOf } from '../rule/kinds/kinds';
import { ask, type Put } from './solver/canHold';
import type { Effort } from './solver/effort';
import { type Cause, chanceOfOne, type Explanation, likeliestFirst } from './explanation';
import { breaksUsual, type Correction } from './correct';
import { ANOTHER, chanceOf, UNUSUAL } from './slips/likelihood';
import type { Problem, PutRule } from './solver/cellsAndRules';
import { type Proposal, proposalOf } from './slips/proposal';

/** Work spent on one cause: pairs put to the rules. */
const TRIED = 400;

export interface Exchange {
  readonly cells: readonly [number, number];
  /** Rules that name one of the two and hold once they are changed back. */
  readonly satisfied: Readonly<Record<number, true>>;
}

export function exchangesOf(
  problem: Problem,
  put: readonly PutRule[],
  { rules, impossible }: Cause,
  binds: (rule: number) => boolean,
  effort: Effort,
): Exchange[] {
  const exchanges: Exchange[] = [];
  if (impossible.length > 0) return exchanges;
  const seen: Record<string, true> = {};
  let tries = TRIED;
  for (const rule of rules) {
    for (const one of problem.rules[rule]?.cells ?? []) {
      for (const other of partnersOf(problem, put, one)) {
        const cells: [number, number] = one < other ? [one, other] : [other, one];
        if (seen[cells.join(' ')] || !exchangeable(problem, cells)) continue;
        seen[cells.join(' ')] = true;
        if (rules.some((each) => refuses(problem, each, cells))) continue;
        if (tries-- > 0 && restores(problem, cells, rules, binds, effort))
          exchanges.push({ cells, satisfied: rulesOver(problem, cells, binds) });
      }
    }
  }
  return exchanges;
}

/**
 * Adds an exchange to the explanations of its cause. One that restores other
 * causes too explains what would else need a slip in each of them.
 */
export function withExchanges(
  problem: Problem,
  cause: Cause,
  exchanges: readonly Exchange[],
  causes: readonly Cause[],
): Cause['explanations'] {
  if (exchanges.length === 0) return cause.explanations;
  const explanations = exchanges.map(({ cells, satisfied }): Explanation => {
    const proposals = exchanged(problem, cells);
    let chance = proposals[0]?.chance ?? 0;
    for (const other of causes) {
      if (other === cause || !other.rules.every((rule) => satisfied[rule])) continue;
      chance /= ANOTHER * chanceOfOne(other.explanations);
    }
    const weight = Math.max(...cells.map((cell) => problem.cells[cell]?.weight ?? Infinity));
    const distance = proposals.reduce((sum, each) => sum + each.distance, 0);
    const corrections: Correction[] = [{ proposals, distance, chance }];
    const known = cause.explanations.find((each) => sameCells(each, cells));
    return { cells, weight, corrections: corrections.concat(known ? known.corrections : []) };
  });
  const others = cause.explanations.filter((each) => !exchanges.some(({ cells }) => sameCells(each, cells)));
  return likeliestFirst(others.concat(explanations));
}

function sameCells(explanation: Explanation, cells: readonly number[]): boolean {
  return explanation.cells.join() === cells.join();
}

/** The rows beside it, and the other parts of the sums that it is part of. */
function partnersOf(problem: Problem, put: readonly PutRule[], cell: number): number[] {
  const partners = (problem.cells[cell]?.beside ?? []).slice();
  for (const rule of problem.rulesAt[cell] ?? []) {
    const { cells = [], cellOf } = problem.rules[rule] ?? { cellOf: () => -1 };
    const body = put[rule]?.rule.body;
    const target = body && kindOf(body).adds ? kindOf(body).target(body) : null;
    const total = target ? cellOf(target) : cell;
    if (total !== cell) partners.push(...cells.filter((other) => other !== total));
  }
  return partners;
}

function exchangeable(problem: Problem, [one, other]: readonly [number, number]): boolean {
  const [a, b] = [problem.cells[one], problem.cells[other]];
  if (one === other || !a?.figure || !b?.figure || a.sign || b.sign) return false;
  if (a.weight === Infinity || b.weight === Infinity || a.stale || b.stale) return false;
  return a.quantity.measure === b.quantity.measure && !a.figure.value.eq(b.figure.value);
}

/** A sum of counts that does not add up after the exchange either: asked first, since most pairs end here. */
function refuses(problem: Problem, rule: number, [one, other]: readonly [number, number]): boolean {
  const { constraint = [], cellOf } = problem.rules[rule] ?? { cellOf: () => -1 };
  const [only] = constraint.length === 1 ? (constraint[0] ?? []) : [];
  if (only?.kind !== 'compared' || only.comparison !== '=') return false;
  let difference = new Big(0).minus(only.limit);
  for (const { sign, ref } of only.terms) {
    const at = cellOf(ref);
    const { figure, exact } = problem.cells[at === one ? other : at === other ? one : at] ?? {};
    if (!figure || !exact) return false;
    difference = difference.plus(figure.value.times(sign));
  }
  return !difference.eq(0);
}

function restores(
  problem: Problem,
  cells: readonly [number, number],
  rules: readonly number[],
  binds: (rule: number) => boolean,
  effort: Effort,
): boolean {
  const put = changedBack(problem, cells);
  const holds = (also: readonly number[], asked: (rule: number) => boolean): boolean =>
    ask(problem, { free: [], put, also, binds: asked }, { steps: 99, effort }).kind === 'yes';
  // The first broken rule refuses most pairs.
  return holds(rules.slice(0, 1), (rule) => rule === rules[0]) && holds(rules, binds);
}

function changedBack(problem: Problem, [one, other]: readonly [number, number]): ReadonlyMap<number, Put> {
  return new Map<number, Put>()
    .set(one, { figure: problem.cells[other]?.figure ?? null, sign: false })
    .set(other, { figure: problem.cells[one]?.figure ?? null, sign: false });
}

function rulesOver(
  problem: Problem,
  cells: readonly number[],
  binds: (rule: number) => boolean,
): Readonly<Record<number, true>> {
  const over: Record<number, true> = {};
  for (const cell of cells)
    for (const rule of problem.rulesAt[cell] ?? []) if (binds(rule)) over[rule] = true;
  return over;
}

function exchanged(problem: Problem, cells: readonly [number, number]): Proposal[] {
  const put = changedBack(problem, cells);
  const unusual = breaksUsual(problem, put, { steps: 9 });
  const proposals: Proposal[] = [];
  for (const at of cells) {
    const [cell, own] = [problem.cells[at], put.get(at)];
    if (!cell || !own) continue;
    const chance = chanceOf(cell, own, 'exchanged', '') * (unusual ? UNUSUAL : 1);
    proposals.push({ ...proposalOf(cell, own, null), how: 'exchanged', chance, unusual });
  }
  return proposals;
}
