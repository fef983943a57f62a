/** What people write at a cell: a thread with its replies, or a note of the older kind, which stands alone. */
import type { Box } from './box';

export interface Reply {
  readonly id: string;
  readonly author: string;
  content: string;
}

export interface Comment {
  readonly id: string;
  /** Of one cell; it moves with it. */
  box: Box;
  readonly author: string;
  content: string;
  resolved: boolean;
  readonly replies: Reply[];
}

export interface Note {
  box: Box;
  readonly author: string;
  content: string;
}
