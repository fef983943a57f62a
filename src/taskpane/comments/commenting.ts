/** Findings as comments at cells: told, put there, taken away, and read again with what people made of them. */
import { commentCellOf, statesOf, type TrackedComment } from '../../app/comments/commentStates';
import { commentsOf } from '../../app/comments/commentText';
import type { CellComment, CellComments, Commented, StandingComment } from '../../app/contract/comments';
import { commentsText } from '../../words/comments/textOf';
import type { CheckResult, Desk } from '../desk/desk';
import { keep } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

/** Under this note the host keeps which comments were put, to tell those that somebody removed. */
const PUT = 'comments';

/** Errors and warnings that are open; remarks only ask. */
export function commentsFor(desk: Desk, result: CheckResult): readonly CellComment[] {
  const { text, words, engine } = desk.state;
  if (!words || !engine) return [];
  return commentsOf(
    result.items
      .filter(({ finding }) => finding.severity !== 'info')
      .map(({ finding, checked, sheet }) => ({
        sheet,
        cell: commentCellOf(finding, checked),
        code: finding.code,
        severity: words.severity[finding.severity],
        message: engine.describe(finding, words),
      })),
    commentsText[text.language].ask,
  );
}

export function lookAtComments(
  desk: Desk,
  comments: CellComments,
  done: (standing: readonly StandingComment[]) => void,
): Promise<void> {
  return desk.work(() => lookNow(desk, comments, done));
}

async function lookNow(
  desk: Desk,
  comments: CellComments,
  done: (standing: readonly StandingComment[]) => void,
): Promise<void> {
  const read = await comments.read();
  if ('problem' in read) desk.saySorry(read.problem);
  else done(read.done);
}

export function trackedIn(
  desk: Desk,
  result: CheckResult,
  standing: readonly StandingComment[],
): readonly TrackedComment[] {
  return statesOf(standing, putBefore(desk), result.tables);
}

/** None: those of ours are taken away. */
export function putComments(
  desk: Desk,
  comments: CellComments,
  wanted: readonly CellComment[],
  done: (standing: readonly StandingComment[]) => void,
): Promise<void> {
  return desk.work(async () => {
    const outcome = await comments.replace(wanted);
    if ('problem' in outcome) {
      desk.saySorry(outcome.problem, true);
      return;
    }
    const { undo, added, removed, left } = outcome.done;
    if (undo) keep(desk, undo, { kind: 'comments', comments: wanted });
    desk.book.remember(PUT, JSON.stringify(wanted));
    await lookNow(desk, comments, done);
    sayPut(desk, added, removed, left);
  });
}

function sayPut(desk: Desk, added: number, removed: number, left: Commented['left']): void {
  const cells = left.map(({ cell }) => cell);
  const named = cells.length > 12 ? cells.slice(0, 12).concat('…') : cells;
  desk.say(
    left.length > 0 ? 'bad' : 'good',
    ({ text }) => {
      const t = commentsText[text.language];
      return [
        added + removed > 0 ? t.done(added, removed) : left.length > 0 ? '' : t.unchanged,
        left.length > 0 ? t.left(named.join(', ')) : '',
      ]
        .join(' ')
        .trim();
    },
    added + removed > 0 ? offerUndo(desk) : null,
  );
}

function putBefore(desk: Desk): readonly CellComment[] {
  try {
    const kept: unknown = JSON.parse(desk.book.recall(PUT) ?? '[]');
    return Array.isArray(kept) ? (kept as CellComment[]) : [];
  } catch {
    return [];
  }
}
