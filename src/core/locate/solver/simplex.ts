/**
 * Exact feasibility of linear inequalities over the rationals: the simplex
 * method for bounded unknowns of Dutertre and de Moura ("A Fast Linear-
 * Arithmetic Solver for DPLL(T)", CAV 2006). Rows are whole numbers over one
 * denominator, so nothing is ever rounded and no "big M" loses đồng. When
 * nothing fits, the row that cannot be mended names the rules at fault.
 */
import type Big from 'big.js';
import type { Effort } from './effort';
import { type Inequality, joinReasons, type Reasons } from './inequality';
import type { Range } from './propagate';
import { commonDivisor, NOUGHT, ONE } from './wholeNumber';

export interface Fraction {
  readonly numerator: Big;
  readonly denominator: Big;
}

export type Feasibility =
  | { readonly kind: 'feasible'; readonly values: readonly Fraction[] }
  | { readonly kind: 'infeasible'; readonly reasons: Reasons }
  | { readonly kind: 'unsure' };

/** denominator · basic = Σ weights · others; a weight a variable, 0 for those in the base. */
interface TableauRow {
  basic: number;
  denominator: Big;
  weights: Big[];
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
  private readonly at: Big[];

  constructor(ranges: readonly Range[], inequalities: readonly Inequality[]) {
    const slacks = inequalities.map(({ limit, reasons }): Range => ({
      low: null,
      high: limit,
      lowReasons: [],
      highReasons: reasons,
    }));
    this.bounds = ranges.concat(slacks);
    this.at = this.bounds.map(({ low, high }) => low ?? high ?? NOUGHT);
    this.rows = inequalities.map(({ unknowns, weights }, i) => {
      const all = this.bounds.map(() => NOUGHT);
      unknowns.forEach((unknown, k) => (all[unknown] = weights[k] ?? NOUGHT));
      return { basic: ranges.length + i, denominator: ONE, weights: all };
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
      if (low && value.lt(low.times(row.denominator))) [worst, below] = [row, true];
      else if (high && value.gt(high.times(row.denominator))) [worst, below] = [row, false];
    }
    if (!worst) return 'feasible';

    const { low, high, lowReasons, highReasons } = this.bound(worst.basic);
    let reasons = below ? lowReasons : highReasons;
    for (let j = 0; j < worst.weights.length; j++) {
      const weight = worst.weights[j] ?? NOUGHT;
      if (weight.eq(NOUGHT)) continue;
      const rises = weight.gt(NOUGHT) === below;
      const bound = this.bound(j);
      const end = rises ? bound.high : bound.low;
      const here = this.at[j] ?? NOUGHT;
      if (!end || (rises ? here.lt(end) : here.gt(end))) {
        this.pivot(worst, j, (below ? low : high) ?? NOUGHT);
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
          : { numerator: this.at[i] ?? NOUGHT, denominator: ONE },
      );
    }
    return values;
  }

  private bound(variable: number): Range {
    return this.bounds[variable] ?? { low: null, high: null, lowReasons: [], highReasons: [] };
  }

  private numeratorOf(row: TableauRow): Big {
    let sum = NOUGHT;
    row.weights.forEach((weight, j) => {
      if (!weight.eq(NOUGHT)) sum = sum.plus(weight.times(this.at[j] ?? NOUGHT));
    });
    return sum;
  }

  /** The row's basic variable leaves the base at `value`, `entering` takes its place. */
  private pivot(row: TableauRow, entering: number, value: Big): void {
    const leaving = row.basic;
    const weight = row.weights[entering] ?? ONE;
    const sign = weight.gt(NOUGHT) ? ONE : ONE.neg();
    const weights = row.weights.map((each) => each.times(sign).neg());
    weights[entering] = NOUGHT;
    weights[leaving] = row.denominator.times(sign);
    row.basic = entering;
    row.denominator = weight.abs();
    row.weights = weights;
    this.at[leaving] = value;
    reduce(row);
    for (const other of this.rows) {
      const factor = other === row ? NOUGHT : (other.weights[entering] ?? NOUGHT);
      if (factor.eq(NOUGHT)) continue;
      other.weights = other.weights.map((each, j) => {
        const from = row.weights[j] ?? NOUGHT;
        const kept = j === entering || each.eq(NOUGHT) ? NOUGHT : each.times(row.denominator);
        return from.eq(NOUGHT) ? kept : kept.plus(factor.times(from));
      });
      other.denominator = other.denominator.times(row.denominator);
      reduce(other);
    }
  }
}

/** 6·x = 4·y + 2·z is 3·x = 2·y + z. */
function reduce(row: TableauRow): void {
  let divisor = row.denominator;
  for (const weight of row.weights) {
    if (divisor.eq(ONE)) return;
    if (!weight.eq(NOUGHT)) divisor = commonDivisor(weight, divisor);
  }
  if (divisor.eq(ONE)) return;
  row.denominator = row.denominator.div(divisor);
  row.weights = row.weights.map((weight) => (weight.eq(NOUGHT) ? weight : weight.div(divisor)));
}
