/**
 * A verdict unfolded: the figures put into the rule, so that a person can work
 * it out again. "45 ÷ 79 = 56,9620… → 57; 56 only if digits are cut off; 56
 * would need 44 of 79."
 */
import type { Figure } from '../number/figure';
import type { RateAgreement } from '../number/rate';
import type { Part, Quantity } from './quantity';
import type { Comparison } from './statement';

export type Unfolded = UnfoldedSum | UnfoldedRate | UnfoldedBound | UnfoldedProduct;

/** Results are null where a figure is missing or unreadable. */
export interface UnfoldedSum {
  readonly kind: 'sum';
  readonly target: Quantity;
  readonly parts: readonly Part[];
  readonly computed: Figure | null;
  /** How far the printed total is from it, without sign. */
  readonly difference: Figure | null;
}

export interface UnfoldedRate {
  readonly kind: 'rate';
  readonly rate: Quantity;
  /** Empty for a part that the table does not hold. */
  readonly part: readonly Part[];
  readonly whole: readonly Part[];
  readonly partTotal: Figure | null;
  readonly wholeTotal: Figure | null;
  /** To four decimals at least; null also where the whole is 0. */
  readonly exact: Figure | null;
  /** At the printed decimals. */
  readonly rounded: Figure | null;
  /** By which ways of rounding the printed rate agrees. */
  readonly agreement: RateAgreement | null;
  /** The counts of this whole that print as the printed rate: 44 to 44 for "56" of 79; null where none does. */
  readonly wouldNeed: { readonly least: Figure; readonly greatest: Figure } | null;
}

export interface UnfoldedBound {
  readonly kind: 'bound';
  readonly left: readonly Part[];
  readonly comparison: Comparison;
  /** null when the limit is a number of the rule's own. */
  readonly right: Quantity | null;
  readonly computed: Figure | null;
  readonly limit: Figure | null;
  readonly when: {
    readonly quantity: Quantity;
    readonly comparison: Comparison;
    readonly value: Figure;
    /** null where the condition's cell has no figure. */
    readonly holds: boolean | null;
  } | null;
}

export interface UnfoldedProduct {
  readonly kind: 'product';
  readonly target: Quantity;
  readonly operands: readonly Quantity[];
}
