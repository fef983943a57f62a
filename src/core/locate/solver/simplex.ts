/**
 * Exact feasibility of linear inequalities over the rationals: the simplex
 * method for bounded unknowns of Dutertre and de Moura ("A Fast Linear-
 * Arithmetic Solver for DPLL(T)", CAV 2006). Rows are whole numbers over one
 * denominator, so nothing is ever rounded and no "big M" loses đồng. When
 * nothing fits, the row that cannot be mended names the rules at fault.
 */
import type { Effort } from './effort';
import { type Inequality, joinReasons, type Reasons } from './inequality';
import type { Range } from './propagate';
import { commonDivisor, compare, divided, negated, plus, signOf, times, type Whole } from './wholeNumber';

export interface Fraction {
  readonly numerator: Whole;
  readonly denominator: Whole;
}

export type Feasibility =
  | { readonly kind: 'feasible'; readonly values: readonly Fraction[] }
  | { readonly kind: 'infeasible'; readonly reasons: Reasons }
  | { readonly kind: 'unsure' };

/** denominator · basic = Σ weights · others; a weight a variable, 0 for those in the base. */
interface TableauRow {
  basic: number;
  denominator: Whole;
  weights: Whole[];
}

/** Bland's rule ends every run; the limit only guards against a table that no form has. */
const MOST_PIVOTS = 2000;

export function solveLinear(
  ranges: readonly Range[],
  inequalities: readonly Inequality[],
  effort?: Effort,
): Feasibility {
  const tableau = new Tableau(ranges, inequalities);
  for (let pivots = 0; pivots < MOST_PIVOTS && !effort?.isOver; pivots++) {
    // What a pivot looks at: the whole tableau.
    effort?.spend(inequalities.length * (ranges.length + inequalities.length));
    const step = tableau.step();
    if (step === 'feasible') return { kind: 'feasible', values: tableau.values(ranges.length) };
    if (step !== 'pivoted') return { kind: 'infeasible', reasons: step };
  }
  return { kind: 'unsure' };
}

class Tableau {
  private readonly bounds: readonly Range[];
  private readonly rows: TableauRow[];
  /** Of the variables outside the base: whole numbers, one of their bounds. */
  private readonly at: Whole[];

  constructor(ranges: readonly Range[], inequalities: readonly Inequality[]) {
    const slacks = inequalities.map(({ limit, reasons }): Range => ({
      low: null,
      high: limit,
      lowReasons: [],
      highReasons: reasons,
    }));
    this.bounds = ranges.concat(slacks);
    this.at = this.bounds.map(({ low, high }) => low ?? high ?? 0);
    this.rows = inequalities.map(({ unknowns, weights }, i) => {
      const all = this.bounds.map((): Whole => 0);
      unknowns.forEach((unknown, k) => (all[unknown] = weights[k] ?? 0));
      return { basic: ranges.length + i, denominator: 1, weights: all };
    });
  }

  /** Mends the first variable of the base that is out of its bounds. */
  step(): 'feasible' | 'pivoted' | Reasons {
    let worst: TableauRow | null = null;
    let below = false;
    for (const row of this.rows) {
      if (worst && worst.basic < row.basic) continue;
      const { low, high } = this.bound(row.basic);
      const value = this.numeratorOf(row);
      if (low !== null && compare(value, times(low, row.denominator)) < 0) [worst, below] = [row, true];
      else if (high !== null && compare(value, times(high, row.denominator)) > 0)
        [worst, below] = [row, false];
    }
    if (!worst) return 'feasible';

    const { low, high, lowReasons, highReasons } = this.bound(worst.basic);
    let reasons = below ? lowReasons : highReasons;
    for (let j = 0; j < worst.weights.length; j++) {
      const weight = worst.weights[j] ?? 0;
      if (weight === 0) continue;
      const rises = signOf(weight) > 0 === below;
      const bound = this.bound(j);
      const end = rises ? bound.high : bound.low;
      const here = this.at[j] ?? 0;
      if (end === null || (rises ? compare(here, end) < 0 : compare(here, end) > 0)) {
        this.pivot(worst, j, (below ? low : high) ?? 0);
        return 'pivoted';
      }
      reasons = joinReasons(reasons, rises ? bound.highReasons : bound.lowReasons);
    }
    return reasons;
  }

  values(count: number): Fraction[] {
    const values: Fraction[] = [];
    for (let i = 0; i < count; i++) {
      const row = this.rows.find((each) => each.basic === i);
      values.push(
        row
          ? { numerator: this.numeratorOf(row), denominator: row.denominator }
          : { numerator: this.at[i] ?? 0, denominator: 1 },
      );
    }
    return values;
  }

  private bound(variable: number): Range {
    return this.bounds[variable] ?? { low: null, high: null, lowReasons: [], highReasons: [] };
  }

  private numeratorOf(row: TableauRow): Whole {
    let sum: Whole = 0;
    row.weights.forEach((weight, j) => {
      if (weight !== 0) sum = plus(sum, times(weight, this.at[j] ?? 0));
    });
    return sum;
  }

  /** The row's basic variable leaves the base at `value`, `entering` takes its place. */
  private pivot(row: TableauRow, entering: number, value: Whole): void {
    const leaving = row.basic;
    const weight = row.weights[entering] ?? 1;
    const sign = signOf(weight) > 0 ? 1 : -1;
    const weights = row.weights.map((each) => times(each, -sign));
    weights[entering] = 0;
    weights[leaving] = times(row.denominator, sign);
    row.basic = entering;
    row.denominator = sign > 0 ? weight : negated(weight);
    row.weights = weights;
    this.at[leaving] = value;
    reduce(row);
    for (const other of this.rows) {
      const factor = other === row ? 0 : (other.weights[entering] ?? 0);
      if (factor === 0) continue;
      other.weights = other.weights.map((each, j) => {
        const from = row.weights[j] ?? 0;
        const kept = j === entering || each === 0 ? 0 : times(each, row.denominator);
        return from === 0 ? kept : plus(kept, times(factor, from));
      });
      other.denominator = times(other.denominator, row.denominator);
      reduce(other);
    }
  }
}

/** 6·x = 4·y + 2·z is 3·x = 2·y + z. */
function reduce(row: TableauRow): void {
  let divisor = row.denominator;
  for (const weight of row.weights) {
    if (divisor === 1) return;
    if (weight !== 0) divisor = commonDivisor(weight, divisor);
  }
  if (divisor === 1) return;
  row.denominator = divided(row.denominator, divisor);
  row.weights = row.weights.map((weight) => (weight === 0 ? weight : divided(weight, divisor)));
}
