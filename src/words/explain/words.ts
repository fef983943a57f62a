/** What the page of a finding code says beside its example. */
import type { FindingCode } from '../../core/finding/finding';

/** Plain sentences, a paragraph each. */
export interface Explained {
  /** What it means that the code is found, and when it is. */
  readonly meaning: string;
  /** What to do about it. */
  readonly cure: string;
  /** Where the rule comes from. */
  readonly source: string;
}

export interface ExplainText {
  readonly codes: Readonly<Record<FindingCode, Explained>>;
  readonly meaning: string;
  readonly holds: string;
  readonly breaks: string;
  readonly before: string;
  readonly says: string;
  readonly cure: string;
  readonly source: string;
  /** Above a list of all codes. */
  readonly all: string;
  readonly allWhat: string;
  readonly code: string;
  readonly severity: string;
  /** "(hidden)", behind what a sheet does not show. */
  readonly hidden: string;
  readonly stores: (value: string) => string;
  readonly formula: (formula: string) => string;
  readonly inRules: (count: number) => string;
  readonly generated: string;
  /** The list of views in the help. */
  readonly views: string;
  readonly viewLines: readonly string[];
  /** The same of the pane in Word. */
  readonly wordLines: readonly string[];
  readonly guide: string;
  readonly support: string;
  readonly privacy: string;
  readonly keys: string;
}
