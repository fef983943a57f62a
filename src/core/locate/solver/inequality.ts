/**
 * Inequalities of whole numbers, the only thing that the solver is asked:
 * 1000·on time − 997·handled ≤ 12. A fraction cannot occur, since every
 * unknown is counted in units of its last decimal.
 */
import { commonDivisor, divided, floorDivide, minus, negated, plus, times, type Whole } from './wholeNumber';

/** What an inequality rests on: numbers of rules, sorted. */
export type Reasons = readonly number[];

/** Σ weights · unknowns ≤ limit. */
export interface Inequality {
  /** Unknowns by number, each once, no weight of 0. */
  readonly unknowns: readonly number[];
  readonly weights: readonly Whole[];
  readonly limit: Whole;
  readonly reasons: Reasons;
}

/** A whole-number expression: Σ weights · unknowns + constant. */
export class Expression {
  readonly unknowns: number[] = [];
  readonly weights: Whole[] = [];
  constant: Whole = 0;

  add(unknown: number, weight: Whole): void {
    const at = this.unknowns.indexOf(unknown);
    if (at >= 0) this.weights[at] = plus(this.weights[at] ?? 0, weight);
    else {
      this.unknowns.push(unknown);
      this.weights.push(weight);
    }
  }

  plus(other: Expression, factor: Whole): void {
    other.unknowns.forEach((unknown, i) => {
      this.add(unknown, times(factor, other.weights[i] ?? 0));
    });
    this.constant = plus(this.constant, times(factor, other.constant));
  }

  /** This ≤ limit, in the smallest whole numbers: 2x − 2y ≤ 1 is x − y ≤ 0. */
  atMost(limit: Whole, reasons: Reasons): Inequality {
    const unknowns: number[] = [];
    const weights: Whole[] = [];
    let divisor: Whole = 0;
    this.unknowns.forEach((unknown, i) => {
      const weight = this.weights[i] ?? 0;
      if (weight === 0) return;
      unknowns.push(unknown);
      weights.push(weight);
      if (divisor !== 1) divisor = commonDivisor(weight, divisor);
    });
    const rest = minus(limit, this.constant);
    if (unknowns.length === 0 || divisor === 1) return { unknowns, weights, limit: rest, reasons };
    return {
      unknowns,
      weights: weights.map((weight) => divided(weight, divisor)),
      limit: floorDivide(rest, divisor),
      reasons,
    };
  }

  atLeast(limit: Whole, reasons: Reasons): Inequality {
    const opposite = new Expression();
    opposite.plus(this, -1);
    return opposite.atMost(negated(limit), reasons);
  }
}

export function joinReasons(a: Reasons, b: Reasons): Reasons {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const joined = a.slice();
  for (const each of b) if (!joined.includes(each)) joined.push(each);
  return joined.length === a.length ? a : joined.sort((x, y) => x - y);
}
