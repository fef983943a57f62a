/** Rules as data: what a form says of its own figures. */

export type Severity = 'error' | 'warning' | 'info';

/**
 * A cell, or a whole line of cells, that a rule names. `I.2` is the row I.2 in
 * every figure column; `[3]` is column 3 in every row; `I.2[3]` is one cell.
 */
export interface Ref {
  readonly row: string | null;
  readonly column: string | null;
}

/**
 * What a blank means to a rule; the modes of VTL 2.1 `check_hierarchy`.
 * The three "Null" modes leave the rule unknown as soon as one operand is
 * missing; the "Zero" modes put 0 in its place: always, when at least one
 * operand is present (partial), or when at least one is not 0 (nonZero).
 */
export type MissingMode = 'nonNull' | 'nonZero' | 'partialNull' | 'partialZero' | 'alwaysNull' | 'alwaysZero';

/** A rule as a form writes it. */
export interface RuleText {
  /** `VI.2.1 = VI.2.2 + VI.2.3`, `I.2 = I.2.2 / I.2.1 %`, `III.3.2.2 <= III.3.2.1`. */
  readonly text: string;
  /** Overrides the finding code's own severity. */
  readonly severity?: Severity;
  /** Why it holds, in the form's language. */
  readonly label?: string;
  readonly source?: string;
  readonly missing?: MissingMode;
  /** Other rules that would also explain a broken rate: mentioned, never judged. */
  readonly alternatives?: readonly string[];
  /** It compares columns that the headings name, not rows that the form names: where most rows break it, the headings mislead. */
  readonly across?: true;
  /** It is put to rows of counts and amounts only: nobody divides one rate by another. */
  readonly ofCounts?: true;
  /** For `a + b <= c`: the parts are said to be all of c, so a remainder is worth saying. */
  readonly remainder?: boolean;
}

/** A rule taken apart; each kind adds its own fields. */
export interface RuleBody {
  readonly kind: string;
}

export interface Rule extends RuleText {
  readonly body: RuleBody;
  readonly alternativeBodies: readonly RuleBody[];
}

/** One key a cell: "III.3.2.1|1". */
export function cellKey(row: string, column: string): string {
  return row + '|' + column;
}
