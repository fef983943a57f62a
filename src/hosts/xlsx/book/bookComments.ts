/** Comments at cells of an open .xlsx: each write makes the file's bytes anew, as one step that can be taken back. */
import {
  type CommentsPlan,
  commentsRecord,
  planBack,
  planComments,
} from '../../../app/comments/planComments';
import type { CellComments, Commented, CommentsUndo, StandingComment } from '../../../app/contract/comments';
import type { Outcome } from '../../../app/contract/outcome';
import type { UndoRecord, Written } from '../../../app/contract/writer';
import { positionOf } from '../../../core/sheet/grid';
import { readFileComments, replaceFileComments } from '../comments/fileComments';
import type { Additions } from './additions';
import { problemOf } from './problemOf';
import type { WorkingFile } from './workingFile';

export function bookComments(file: WorkingFile, additions: Additions, newId: () => string): CellComments {
  return {
    read: () => {
      const read = readFileComments(file.bytes);
      return Promise.resolve(
        'problem' in read ? { problem: problemOf(read.problem) } : { done: read.comments.ours },
      );
    },
    replace: (wanted) => {
      const outcome = carryOut(file, additions, (standing, others) => planComments(wanted, standing, others));
      if ('problem' in outcome) return Promise.resolve(outcome);
      const { add, remove, left } = outcome.done;
      const undo =
        add.length + remove.length > 0 ? commentsRecord(newId(), { added: add, removed: remove }) : null;
      return Promise.resolve({ done: { undo, added: add.length, removed: remove.length, left } });
    },
  };
}

export function takeCommentsBack(
  file: WorkingFile,
  additions: Additions,
  { looks = '' }: UndoRecord,
): Outcome<{ readonly skipped: Written['skipped'] }> {
  const undo = JSON.parse(looks) as CommentsUndo;
  const outcome = carryOut(file, additions, (standing, others) => planBack(undo, standing, others));
  return 'problem' in outcome ? outcome : { done: { skipped: outcome.done.left } };
}

function carryOut(
  file: WorkingFile,
  additions: Additions,
  plan: (standing: readonly StandingComment[], others: Commented['left']) => CommentsPlan,
): Outcome<CommentsPlan> {
  const read = readFileComments(file.bytes);
  if ('problem' in read) return { problem: problemOf(read.problem) };
  const planned = plan(read.comments.ours, read.comments.others);
  const { add, remove } = planned;
  if (add.length + remove.length === 0) return { done: planned };
  const locked = [...add, ...remove].find(({ sheet, cell }) => {
    const position = positionOf(cell);
    return position !== null && file.canEdit(sheet, position) === 'locked';
  });
  if (locked) return { problem: { code: 'sheet/protected', detail: { sheet: locked.sheet } } };
  const made = replaceFileComments(file.bytes, planned);
  if ('problem' in made) return { problem: problemOf(made.problem) };
  const problem = file.replaceBytes(made.bytes, file.added, [], 'pane', standingIn(made.bytes, additions));
  return problem ? { problem: problemOf(problem) } : { done: planned };
}

/** "" where they are those that the file came with. */
function standingIn(bytes: Uint8Array, { original }: Additions): string {
  const [came, now] = [original, bytes].map((each) => {
    const read = readFileComments(each);
    return JSON.stringify('comments' in read ? read.comments.ours : []);
  });
  return now === undefined || now === came ? '' : now;
}
