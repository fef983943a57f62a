/** The difference of a sum, explained. */
import type { Figure } from '../number/figure';
import type { Quantity } from '../rule/quantity';

/** With the totals of further columns, or rows, that differ for the same reason. */
export type Gap = Why & { readonly also?: readonly Quantity[] };

/** Sheet rows count from 1. */
type Why =
  /** The total's own SUM passes over figures that are stored as texts. */
  | { readonly kind: 'texts'; readonly parts: readonly Quantity[] }
  /** The total's own SUBTOTAL leaves out what is hidden. */
  | { readonly kind: 'hiddenRows'; readonly rows: readonly number[]; readonly formula: string }
  /** The total's own formula computes something else than the rule, and the parts that it passes over, if it is that. */
  | { readonly kind: 'formula'; readonly formula: string; readonly leftOut: readonly Quantity[] }
  /** The total's own formula gives the sum when it is calculated anew. */
  | { readonly kind: 'stale' }
  /** A row of the sum shows 0 in every column: what its cells would have to be, the total being right. */
  | {
      readonly kind: 'emptyRow';
      readonly dues: readonly { readonly quantity: Quantity; readonly figure: Figure }[];
    }
  /** Rows that the office added. */
  | {
      readonly kind: 'addedRows';
      readonly rows: readonly AddedRow[];
    }
  /** A column that the office added. */
  | {
      readonly kind: 'addedColumn';
      readonly column: AddedColumn;
    };

export interface AddedRow {
  readonly row: number;
  readonly label: string;
  readonly cell: string;
  readonly printed: string;
}

export interface AddedColumn {
  /** From 0, and "F". */
  readonly at: number;
  readonly letters: string;
  readonly heading: string;
  readonly cell: string;
  readonly printed: string;
}
