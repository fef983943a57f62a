export interface ColumnHead {
  /** The number printed under the heading, else the column's letter: "3", "D". */
  readonly key: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}
