/**
 * Whole numbers that satisfy all inequalities: by interval propagation first;
 * where that does not decide, by the exact simplex method, trying the
 * alternatives of rules under a condition one by one and cutting off fractions
 * where whole numbers are due.
 */
import type { Effort } from './effort';
import { type Inequality, joinReasons, type Reasons } from './inequality';
import { type Demand, type FreeRate, rateInequalities, rateOf } from './linear';
import { propagate, type Range } from './propagate';
import { solveLinear } from './simplex';
import { compare, floorDivide, plus, signOf, times, type Whole } from './wholeNumber';

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
  | { readonly kind: 'yes'; readonly values: readonly Whole[] }
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
  const values: Whole[] = [];
  for (let i = 0; i < linear.values.length; i++) {
    const { numerator, denominator } = linear.values[i] ?? { numerator: 0, denominator: 1 };
    const floor = floorDivide(numerator, denominator);
    if (compare(times(floor, denominator), numerator) !== 0) return split(state, i, floor, budget);
    values.push(floor);
  }
  for (const free of state.rates) {
    const rate = rateOf(free, (unknown) => values[unknown] ?? null);
    const here = values[free.rate];
    if (rate === null || here === undefined || compare(rate, here) === 0) continue;
    const coupled =
      state.rates.some((other) => other !== free && other.rate === free.rate) ||
      state.inequalities.some(({ unknowns }) => unknowns.length > 1 && unknowns.includes(free.rate));
    if (coupled) return split(state, free.rate, compare(rate, here) < 0 ? rate : here, budget);
    values[free.rate] = rate;
  }
  return { kind: 'yes', values };
}

/** The inequalities that the ranges do not settle by themselves. */
function open(state: State): Inequality[] {
  return allInequalities(state).filter(({ unknowns, weights, limit }) => {
    if (unknowns.length < 2) return false;
    let most: Whole = 0;
    for (let i = 0; i < unknowns.length; i++) {
      const weight = weights[i] ?? 0;
      const range = state.ranges[unknowns[i] ?? 0];
      const end = range ? (signOf(weight) > 0 ? range.high : range.low) : null;
      if (end === null) return true;
      most = plus(most, times(weight, end));
    }
    return compare(most, limit) > 0;
  });
}

/** No more than `floor`, or at least one more. */
function split(state: State, unknown: number, floor: Whole, budget: Budget): Solved {
  const half = (low: Whole | null, high: Whole | null): Solved => {
    const ranges = copied(state.ranges);
    const range = ranges[unknown];
    if (range && low !== null) [range.low, range.lowReasons] = [low, []];
    if (range && high !== null) [range.high, range.highReasons] = [high, []];
    return solve({ ...state, ranges }, budget);
  };
  // An end that a half gives up keeps its reasons in the other half, or is not needed at all.
  return firstYes(null, [(): Solved => half(null, floor), (): Solved => half(plus(floor, 1), null)]);
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
