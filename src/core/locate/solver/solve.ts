/**
 * Whole numbers that satisfy all inequalities: by interval propagation first;
 * where that does not decide, by the exact simplex method, trying the
 * alternatives of rules under a condition one by one and cutting off fractions
 * where whole numbers are due.
 */
import type Big from 'big.js';
import type { Effort } from './effort';
import { type Inequality, joinReasons, type Reasons } from './inequality';
import { type Demand, type FreeRate, rateInequalities, rateOf } from './linear';
import { propagate, type Range } from './propagate';
import { solveLinear } from './simplex';
import { floorDivide, NOUGHT, ONE } from './wholeNumber';

/** Counts work, never time, so that every machine gives the same answer. */
export interface Budget {
  steps: number;
  /** Shared with whatever else is searched in the table. */
  readonly effort?: Effort;
}

/** What is asked: unknowns with their ranges, what binds them, and rules of which one alternative must hold. */
export interface State {
  readonly ranges: Range[];
  readonly inequalities: readonly Inequality[];
  readonly rates: readonly FreeRate[];
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly rule: number;
  readonly demands: readonly Demand[];
}

export type Solved =
  | { readonly kind: 'yes'; readonly values: readonly Big[] }
  | { readonly kind: 'no'; readonly rules: Reasons }
  | { readonly kind: 'unsure' };

/** Narrows the ranges as far as propagation goes; free rates bring new inequalities as their ranges narrow. */
export function settle(state: State, effort?: Effort): Reasons | null {
  for (let round = 0; round < 4; round++) {
    const before = state.rates.map(({ rate }) => state.ranges[rate]);
    const ends = before.map((range) => range && { ...range });
    const conflict = propagate(state.ranges, allInequalities(state), effort);
    if (conflict) return conflict;
    if (before.every((range, i) => sameEnds(range, ends[i]))) break;
  }
  return null;
}

function sameEnds(a: Range | undefined, b: Range | undefined): boolean {
  return a?.low === b?.low && a?.high === b?.high;
}

function allInequalities({ ranges, inequalities, rates }: State): Inequality[] {
  let all = inequalities.slice();
  for (const free of rates) {
    const range = ranges[free.rate];
    if (range)
      all = all.concat(rateInequalities(free, range, joinReasons).filter((each) => each.unknowns.length > 0));
  }
  return all;
}

export function solve(state: State, budget: Budget): Solved {
  if (--budget.steps < 0 || budget.effort?.isOver) return { kind: 'unsure' };
  const conflict = settle(state, budget.effort);
  if (conflict) return { kind: 'no', rules: conflict };
  const choice = state.choices[0];
  if (choice) {
    const rest = state.choices.slice(1);
    return firstYes(
      choice.rule,
      choice.demands.map((demand) => (): Solved => {
        const inequalities = state.inequalities.concat(demand.inequalities);
        return solve(
          {
            ranges: copied(state.ranges),
            inequalities,
            rates: state.rates.concat(demand.rates),
            choices: rest,
          },
          budget,
        );
      }),
    );
  }
  const linear = solveLinear(state.ranges, open(state), budget.effort);
  if (linear.kind === 'unsure') return linear;
  if (linear.kind === 'infeasible') return { kind: 'no', rules: linear.reasons };
  const values: Big[] = [];
  for (let i = 0; i < linear.values.length; i++) {
    const { numerator, denominator } = linear.values[i] ?? { numerator: NOUGHT, denominator: ONE };
    const floor = floorDivide(numerator, denominator);
    if (!floor.times(denominator).eq(numerator)) return split(state, i, floor, budget);
    values.push(floor);
  }
  for (const free of state.rates) {
    const rate = rateOf(free, (unknown) => values[unknown] ?? null);
    const here = values[free.rate];
    if (!rate || !here || rate.eq(here)) continue;
    const coupled =
      state.rates.some((other) => other !== free && other.rate === free.rate) ||
      state.inequalities.some(({ unknowns }) => unknowns.length > 1 && unknowns.includes(free.rate));
    if (coupled) return split(state, free.rate, rate.lt(here) ? rate : here, budget);
    values[free.rate] = rate;
  }
  return { kind: 'yes', values };
}

/** The inequalities that the ranges do not settle by themselves. */
function open(state: State): Inequality[] {
  return allInequalities(state).filter(({ unknowns, weights, limit }) => {
    if (unknowns.length < 2) return false;
    let most = NOUGHT;
    for (let i = 0; i < unknowns.length; i++) {
      const weight = weights[i] ?? NOUGHT;
      const range = state.ranges[unknowns[i] ?? 0];
      const end = range && (weight.gt(NOUGHT) ? range.high : range.low);
      if (!end) return true;
      most = most.plus(weight.times(end));
    }
    return most.gt(limit);
  });
}

/** No more than `floor`, or at least one more. */
function split(state: State, unknown: number, floor: Big, budget: Budget): Solved {
  const half = (low: Big | null, high: Big | null): Solved => {
    const ranges = copied(state.ranges);
    const range = ranges[unknown];
    if (range && low) [range.low, range.lowReasons] = [low, []];
    if (range && high) [range.high, range.highReasons] = [high, []];
    return solve({ ...state, ranges }, budget);
  };
  // An end that a half gives up keeps its reasons in the other half, or is not needed at all.
  return firstYes(null, [(): Solved => half(null, floor), (): Solved => half(floor.plus(ONE), null)]);
}

/** Tries them in turn; `choice` is the rule whose alternatives they are, null for halves of a range. */
function firstYes(choice: number | null, attempts: readonly (() => Solved)[]): Solved {
  let all: Reasons = choice === null ? [] : [choice];
  let unsure = false;
  for (const attempt of attempts) {
    const solved = attempt();
    if (solved.kind === 'yes') return solved;
    if (solved.kind === 'unsure') unsure = true;
    // A contradiction that the alternative has no part in stays with every other.
    else if (choice !== null && !solved.rules.includes(choice)) return solved;
    else all = joinReasons(all, solved.rules);
  }
  return unsure ? { kind: 'unsure' } : { kind: 'no', rules: all };
}

function copied(ranges: readonly Range[]): Range[] {
  return ranges.map((range) => ({ ...range }));
}
