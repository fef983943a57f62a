/**
 * Inequalities of whole numbers, the only thing that the solver is asked:
 * 1000·on time − 997·handled ≤ 12. A fraction cannot occur, since every
 * unknown is counted in units of its last decimal.
 */
import type Big from 'big.js';
import { commonDivisor, floorDivide, NOUGHT, ONE } from './wholeNumber';

/** What an inequality rests on: numbers of rules, sorted. */
export type Reasons = readonly number[];

/** Σ weights · unknowns ≤ limit. */
export interface Inequality {
  /** Unknowns by number, each once, no weight of 0. */
  readonly unknowns: readonly number[];
  readonly weights: readonly Big[];
  readonly limit: Big;
  readonly reasons: Reasons;
}

/** A whole-number expression: Σ weights · unknowns + constant. */
export class Expression {
  readonly unknowns: number[] = [];
  readonly weights: Big[] = [];
  constant: Big = NOUGHT;

  add(unknown: number, weight: Big): void {
    const at = this.unknowns.indexOf(unknown);
    if (at >= 0) this.weights[at] = (this.weights[at] ?? NOUGHT).plus(weight);
    else {
      this.unknowns.push(unknown);
      this.weights.push(weight);
    }
  }

  plus(other: Expression, times: Big): void {
    other.unknowns.forEach((unknown, i) => {
      this.add(unknown, times.times(other.weights[i] ?? NOUGHT));
    });
    this.constant = this.constant.plus(times.times(other.constant));
  }

  /** This ≤ limit, in the smallest whole numbers: 2x − 2y ≤ 1 is x − y ≤ 0. */
  atMost(limit: Big, reasons: Reasons): Inequality {
    const unknowns: number[] = [];
    const weights: Big[] = [];
    let divisor = NOUGHT;
    this.unknowns.forEach((unknown, i) => {
      const weight = this.weights[i] ?? NOUGHT;
      if (weight.eq(NOUGHT)) return;
      unknowns.push(unknown);
      weights.push(weight);
      if (!divisor.eq(ONE)) divisor = commonDivisor(weight, divisor);
    });
    const rest = limit.minus(this.constant);
    if (unknowns.length === 0 || divisor.eq(ONE)) return { unknowns, weights, limit: rest, reasons };
    return {
      unknowns,
      weights: weights.map((weight) => weight.div(divisor)),
      limit: floorDivide(rest, divisor),
      reasons,
    };
  }

  atLeast(limit: Big, reasons: Reasons): Inequality {
    const negated = new Expression();
    negated.plus(this, ONE.neg());
    return negated.atMost(limit.neg(), reasons);
  }
}

export function joinReasons(a: Reasons, b: Reasons): Reasons {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const joined = a.slice();
  for (const each of b) if (!joined.includes(each)) joined.push(each);
  return joined.length === a.length ? a : joined.sort((x, y) => x - y);
}
