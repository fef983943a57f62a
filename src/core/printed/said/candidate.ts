/** A rule that a table may mean, before its figures are asked. */
import type { MissingMode } from '../../rule/rule';

export interface Candidate {
  readonly text: string;
  /** What it computes or limits: "[3]", "T". */
  readonly target: string;
  /** printed: a formula; words: "Chia ra", "Trong đó", "Tổng số" leave no doubt; likely: only where the figures agree. */
  readonly ground: 'printed' | 'words' | 'likely';
  /** Where it is printed; the target's heading or label for words. */
  readonly cell: string;
  /** As it is printed; "" for words. */
  readonly printed: string;
  /** Other readings of the same print, and slips of it that the figures may speak for. */
  readonly others: readonly string[];
  readonly missing?: MissingMode;
  /** Words that figures bear out are as good as print. */
  readonly compared?: true;
  /** One of the computations that a column may be, of which the figures choose: the divisions of a column of rates. */
  readonly choice?: true;
  /** Rules of one kind, such as sums by the numbers of rows, speak for each other: all of one name together. */
  readonly pool?: string;
  /** The heading says that it is a total: so are these, and fewer lines need speak for them. */
  readonly total?: true;
}
