/** A table on a sheet that nobody sees, beside tables on sheets that are seen. */
export interface HiddenSheet {
  readonly sheet: string;
  /** "A5:D129" */
  readonly area: string;
  /** The visible table whose rows it prints once more, and how many of their figures differ; null for another table. */
  readonly copyOf: { readonly sheet: string; readonly differing: number } | null;
  /** Formulas of a visible table take figures from it. */
  readonly isUsed: boolean;
}
