/** The part of a host that puts comments at cells, and tells what people made of them. */
import type { Outcome } from './outcome';
import type { UndoRecord } from './writer';

/** How every comment of ours begins: by that it is known again, in whatever program. */
export const COMMENT_SIGN = 'Số Khớp: ';

export interface CellComment {
  readonly sheet: string;
  /** "D61" */
  readonly cell: string;
  /** All of it, `COMMENT_SIGN` in front. */
  readonly text: string;
}

export interface CommentReply {
  /** "" where the program keeps no names. */
  readonly by: string;
  readonly text: string;
}

/** A comment of ours as it stands now. */
export interface StandingComment extends CellComment {
  /** Somebody has ticked it as done. */
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

export interface Commented {
  /** null where nothing had to be changed. */
  readonly undo: UndoRecord | null;
  /** How many were put there, and how many of ours were taken away. */
  readonly added: number;
  readonly removed: number;
  /** Cells that hold somebody's own comment, or one of ours that was answered: both stay as they are. */
  readonly left: readonly { readonly sheet: string; readonly cell: string }[];
}

export interface CellComments {
  /** Those of ours, wherever their cells have moved to. */
  read(): Promise<Outcome<readonly StandingComment[]>>;
  /**
   * Ours that nobody answered make way for these; with none, they are taken away. All or nothing, and nobody else's is
   * touched. Taken back by the writer's `revert`.
   */
  replace(comments: readonly CellComment[]): Promise<Outcome<Commented>>;
}

/** What a record of such a write keeps, in its `looks`. */
export interface CommentsUndo {
  readonly added: readonly CellComment[];
  readonly removed: readonly CellComment[];
}
