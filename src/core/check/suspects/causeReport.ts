/** What is told of a cause: the explanations of its findings, with the figures that mend them. */
import type { Finding } from '../../finding/finding';
import type { How } from '../../locate/slips/slipKind';
import type { Figure } from '../../number/figure';

/** A new figure for a cell. */
export interface ProposedValue {
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  /** null for the sign "x". */
  readonly figure: Figure | null;
  /** As it would be printed: "2.647", "-". */
  readonly printed: string;
  readonly how: How;
  /** Keystrokes from what stands there. */
  readonly distance: number;
}

/** Figures that go together: with all of them no rule of the cause is broken. */
export interface ProposedCorrection {
  readonly values: readonly ProposedValue[];
  /** How many findings are gone once it is made. */
  readonly clears: number;
  /** It breaks a rule that usually holds, and did. */
  readonly unusual: boolean;
}

export interface CauseReport {
  /** The `cause` of its findings: 1, 2, … in their order. */
  readonly id: number;
  /** `tooMany`: there are more explanations than are listed here, or may be; `cut`: the search was given up before. */
  readonly outcome: 'listed' | 'tooMany' | 'none' | 'cut';
  readonly findings: number;
  /** The likeliest first. */
  readonly explanations: readonly {
    readonly cells: readonly { readonly row: string; readonly column: string; readonly cell: string }[];
    readonly corrections: readonly ProposedCorrection[];
  }[];
}

export interface Located {
  readonly findings: Finding[];
  readonly causes: CauseReport[];
}
