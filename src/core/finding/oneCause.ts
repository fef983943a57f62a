/** What one cause leads to, beside the finding that is told of it. */
import type { Quantity } from '../rule/quantity';

/** What a formula cannot compute with: "1 văn bản", "-", the empty text of another formula. */
export interface Origin {
  readonly cell: string;
  readonly text: string;
}

export interface Explained {
  /** Of the finding that it would have been. */
  readonly code: string;
  readonly rule: string | null;
  readonly cell: string;
  readonly of: Quantity | null;
}

/** Cells whose formulas show an error value only because of this one. */
export interface Following {
  readonly cells: readonly string[];
  readonly shown: string;
  /** The cell may rightly become a "-", which Excel's "+" does not take either. */
  readonly mayBeSign?: true;
}
