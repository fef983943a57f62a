/** The part of a host that shows where the findings are. */
import type { Severity } from '../../core/rule/rule';
import type { Outcome } from './outcome';

export interface Mark {
  readonly cell: string;
  readonly severity: Severity;
}

export interface Marks {
  /** Colours the cells over their own fills; `clearMarks` restores those exactly, also after a reload. */
  mark(sheet: string, marks: readonly Mark[]): Promise<Outcome<null>>;
  clearMarks(): Promise<Outcome<null>>;
}
