export interface ColumnHead {
  /** The number printed under the heading, else the column's letter: "3", "D". */
  readonly key: string;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

/** "" where it has none. */
export function nearestHeading(head: ColumnHead | undefined): string {
  return head?.headings[head.headings.length - 1] ?? '';
}
