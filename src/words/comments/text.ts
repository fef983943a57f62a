/** What is said of findings as comments at cells, and of what people made of them. */
import type { CommentState } from '../../app/comments/commentStates';

type Counted = (count: number) => string;

export interface CommentsText {
  readonly intro: string;
  /** Where the host cannot: what to do instead. */
  readonly tooOld: string;
  /** The last line of a comment, below which a person answers. */
  readonly ask: string;
  readonly preview: Counted;
  /** None of ours is there yet; some are. */
  readonly put: Counted;
  readonly update: Counted;
  readonly clear: Counted;
  readonly nothing: string;
  readonly done: (added: number, removed: number) => string;
  readonly left: (cells: string) => string;
  readonly unchanged: string;
  readonly standing: string;
  readonly none: string;
  readonly states: Readonly<Record<CommentState, string>>;
  readonly reply: (by: string, text: string) => string;
  readonly takeAsReason: string;
  readonly lookAgain: string;
}
