/**
 * What a rule demands of its cells, in the one language that the search for the
 * wrong cell understands: alternatives of conditions, all linear save the rate
 * and the product.
 */
import type Big from 'big.js';
import type { Computation } from './computation';
import type { Ref } from './rule';
import type { Comparison, Side, Term } from './statement';

/** `III.3.2.2 - III.3.2.1 <= 0`. */
export interface Compared {
  readonly kind: 'compared';
  readonly terms: readonly Term[];
  readonly comparison: Comparison;
  readonly limit: Big;
  /** Judged by what the printed figures may stand for ("100" is [99,5; 100,5)), or by the figures themselves. */
  readonly asPrinted: boolean;
}

/** The rate is a half-up rounding of part/whole %, and the whole is above 0. */
export interface Quotient {
  readonly kind: 'quotient';
  readonly rate: Ref;
  /** `unknown`: some whole number between 0 and the whole. */
  readonly part: Side;
  readonly whole: Side;
}

/** The cell shows no number but a sign such as "-", or nothing. */
export interface NoNumber {
  readonly kind: 'noNumber';
  readonly ref: Ref;
}

/** The target is a half-up rounding of what is computed from the printed operands. */
export interface Computed {
  readonly kind: 'computed';
  readonly target: Ref;
  readonly computation: Computation<Ref>;
}

export type Condition = Compared | Quotient | Computed | NoNumber;

/** The rule holds when all conditions of at least one alternative do. */
export type Constraint = readonly (readonly Condition[])[];
