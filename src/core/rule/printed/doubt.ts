/** A printed rule that cannot be judged, or that is to be asked about. */
export interface PrintedDoubt {
  /** words no table holds; names that this one lacks; headings say otherwise; all figures deny it. */
  readonly reason: 'words' | 'names' | 'contradicts' | 'denied';
  readonly cell: string;
  readonly printed: string;
  /** Words, or names of columns and rows. */
  readonly missing: readonly string[];
  /** The rule as it is read; null where it cannot be. */
  readonly rule: string | null;
  /** What the headings say, or what the figures agree with; null for nothing. */
  readonly other: string | null;
  /** Which of the two all figures keep. */
  readonly keeps: 'rule' | 'other' | null;
}
