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

/** "Biểu 1!D61" */
const placeOf = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

const placeOnly = ({ sheet, cell }: Place): Place => ({ sheet, cell });
const commentOnly = ({ sheet, cell, text }: CellComment): CellComment => ({ sheet, cell, text });

function byPlace<Placed extends Place>(all: readonly Placed[]): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  for (const each of all) places.set(placeOf(each), each);
  return places;
}

/** Whether that very comment is among them, at its place. */
function isAmong(places: ReadonlyMap<string, CellComment>, comment: CellComment): boolean {
  const there = places.get(placeOf(comment));
  return there !== undefined && sameText(there.text, comment.text);
}

/** `others`: cells that hold a comment that is not ours. */
export function planComments(
  wanted: readonly CellComment[],
  standing: readonly StandingComment[],
  others: readonly Place[],
): CommentsPlan {
  const answered = byPlace(standing.filter(isAnswered));
  const open = standing.filter((each) => !isAnswered(each));
  const [openAt, wantedAt, othersAt] = [byPlace(open), byPlace(wanted), byPlace(others)];
  const isTaken = (comment: CellComment): boolean =>
    othersAt.has(placeOf(comment)) || answered.has(placeOf(comment));
  return {
    add: wanted.filter((comment) => !isTaken(comment) && !isAmong(openAt, comment)),
    remove: open.filter((comment) => !isAmong(wantedAt, comment)).map(commentOnly),
    left: wanted.filter(isTaken).map(placeOnly),
  };
}

/** What takes a write back: its comments go where nobody answered them, and those that went come again. */
export function planBack(
  { added, removed }: CommentsUndo,
  standing: readonly StandingComment[],
  others: readonly Place[],
): CommentsPlan {
  const [addedAt, othersAt] = [byPlace(added), byPlace(others)];
  const going = standing.filter((each) => !isAnswered(each) && isAmong(addedAt, each));
  const rest = standing.filter((each) => isAnswered(each) || !isAmong(addedAt, each));
  const restAt = byPlace(rest);
  // What is there already, as after a write that stopped midway, is not wanted twice.
  const missing = removed.filter((comment) => !isAmong(restAt, comment));
  const isTaken = (comment: CellComment): boolean =>
    othersAt.has(placeOf(comment)) || restAt.has(placeOf(comment));
  const answered = rest.filter((each) => isAnswered(each) && addedAt.has(placeOf(each)));
  return {
    add: missing.filter((comment) => !isTaken(comment)),
    remove: going.map(commentOnly),
    left: answered.map(placeOnly).concat(missing.filter(isTaken).map(placeOnly)),
  };
}

/** What a write of comments is kept as: the sheets by their names, and what came and went. */
export function commentsRecord(id: string, undo: CommentsUndo): UndoRecord {
  const sheets: string[] = [];
  for (const { sheet } of undo.added.concat(undo.removed)) if (!sheets.includes(sheet)) sheets.push(sheet);
  return {
    id,
    action: undo.added.length > 0 ? 'comment' : 'uncomment',
    changes: sheets.map((sheet) => ({ sheet, changes: [] })),
    formats: [],
    addedSheet: null,
    looks: JSON.stringify(undo),
  };
}
