/** Which comments of ours go, which come, and which cells are left as they are: the same in every host. */
import type { CellComment, Commented, CommentsUndo, StandingComment } from '../contract/comments';
import type { UndoRecord } from '../contract/writer';
import { isAnswered, sameText } from './commentText';

export interface CommentsPlan {
  readonly add: readonly CellComment[];
  readonly remove: readonly CellComment[];
  readonly left: Commented['left'];
}

type Place = Commented['left'][number];

function isAt(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.cell === other.cell;
}

/** `others`: cells that hold a comment that is not ours. */
export function planComments(
  wanted: readonly CellComment[],
  standing: readonly StandingComment[],
  others: readonly Place[],
): CommentsPlan {
  const answered = standing.filter(isAnswered);
  const open = standing.filter((each) => !isAnswered(each));
  const has = (all: readonly Place[], comment: Place): boolean => all.some((each) => isAt(each, comment));
  const stands = (all: readonly CellComment[], comment: CellComment): boolean =>
    all.some((each) => isAt(each, comment) && sameText(each.text, comment.text));
  const isTaken = (comment: CellComment): boolean => has(others, comment) || has(answered, comment);
  return {
    add: wanted.filter((comment) => !isTaken(comment) && !stands(open, comment)),
    remove: open
      .filter((comment) => !stands(wanted, comment))
      .map(({ sheet, cell, text }) => ({ sheet, cell, text })),
    left: wanted.filter(isTaken).map(({ sheet, cell }) => ({ sheet, cell })),
  };
}

/** What takes a write back: its comments go where nobody answered them, and those that went come again. */
export function planBack(
  { added, removed }: CommentsUndo,
  standing: readonly StandingComment[],
  others: readonly Place[],
): CommentsPlan {
  const find = (comment: CellComment): StandingComment | undefined =>
    standing.find((each) => isAt(each, comment) && sameText(each.text, comment.text) && !isAnswered(each));
  const going = added.map(find).filter((each): each is StandingComment => each !== undefined);
  const rest = standing.filter((each) => !going.includes(each));
  const isTaken = (comment: CellComment): boolean =>
    others.some((each) => isAt(each, comment)) || rest.some((each) => isAt(each, comment));
  // What is there already, as after a write that stopped midway, is not wanted twice.
  const missing = removed.filter(
    (comment) => !rest.some((each) => isAt(each, comment) && sameText(each.text, comment.text)),
  );
  const answered = standing.filter((each) => isAnswered(each) && added.some((own) => isAt(own, each)));
  return {
    add: missing.filter((comment) => !isTaken(comment)),
    remove: going.map(({ sheet, cell, text }) => ({ sheet, cell, text })),
    left: answered
      .concat(missing.filter(isTaken).map((each) => ({ ...each, resolved: false, replies: [] })))
      .map(({ sheet, cell }) => ({ sheet, cell })),
  };
}

/** What a write of comments is kept as: the sheets by their names, and what came and went. */
export function commentsRecord(id: string, undo: CommentsUndo): UndoRecord {
  const sheets = undo.added.concat(undo.removed).map(({ sheet }) => sheet);
  return {
    id,
    action: undo.added.length > 0 ? 'comment' : 'uncomment',
    changes: sheets
      .filter((sheet, i) => sheets.indexOf(sheet) === i)
      .map((sheet) => ({ sheet, changes: [] })),
    formats: [],
    addedSheet: null,
    looks: JSON.stringify(undo),
  };
}
