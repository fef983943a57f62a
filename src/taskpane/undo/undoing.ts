/** Taking writes back, and doing again what was taken back. */
import { viewText } from '../../words/pane/viewTextOf';
import { checkNow } from '../check/checking';
import type { Desk, Offer, UndoEntry } from '../desk/desk';
import { drawings } from '../desk/onDemand';
import { insertLayout, keep, recallBegun, setUndo, setUndone, write } from './recording';

/** "Undo" beside the sentence that says what was just written, in so many `writes`. */
export function offerUndo(desk: Desk, writes = 1): Offer | null {
  const last = desk.state.undo.slice(0, writes);
  return last.length > 0
    ? {
        name: ({ text }) => viewText[text.language].undo.revert,
        take: () => revertEntries(desk, last),
      }
    : null;
}

function offerAgain(desk: Desk, entries: readonly UndoEntry[]): Offer {
  return {
    name: ({ text }) => viewText[text.language].undo.again,
    take: () => repeatEntries(desk, entries),
  };
}

export function revertEntries(desk: Desk, entries: readonly UndoEntry[]): Promise<void> {
  return desk.work(async (engine) => {
    const left: string[] = [];
    const back: UndoEntry[] = [];
    let undone = 0;
    for (const entry of entries) {
      const outcome = await desk.book.revert(entry.record);
      if ('problem' in outcome) {
        const count = undone;
        // What it covered of others, and could not give back, is a record of its own.
        if (outcome.problem.code === 'write/unfinished') recallBegun(desk);
        if (count === 0) desk.saySorry(outcome.problem, true);
        else desk.saySorry(outcome.problem, true, ({ language }) => viewText[language].undo.partly(count));
        return;
      }
      undone++;
      left.push(...outcome.done.skipped.map(({ cell }) => cell));
      setUndo(
        desk,
        desk.state.undo.filter(({ record }) => record.id !== entry.record.id),
      );
      if (entry.again) {
        back.push(entry);
        setUndone(desk, [entry, ...desk.state.undone]);
      }
    }
    desk.set({ fill: null });
    if (desk.state.check) await checkNow(desk, engine);
    const kept = left.length > 12 ? [...left.slice(0, 12), '…'] : left;
    desk.say(
      left.length > 0 ? 'bad' : 'good',
      ({ text }) =>
        left.length > 0
          ? viewText[text.language].undo.kept(kept.join(', '))
          : desk.book.report
            ? viewText[text.language].undo.report.done
            : viewText[text.language].undo.done,
      back.length > 0 ? offerAgain(desk, back) : null,
    );
  });
}

/** In the order in which they were first done; each can be taken back anew. */
export function repeatEntries(desk: Desk, entries: readonly UndoEntry[]): Promise<void> {
  return desk.work(async (engine) => {
    for (const entry of entries.slice().reverse()) {
      if (!(await repeat(desk, entry))) return;
      setUndone(
        desk,
        desk.state.undone.filter(({ record }) => record.id !== entry.record.id),
      );
    }
    desk.set({ fill: null });
    if (desk.state.check) await checkNow(desk, engine);
    desk.say('good', ({ text }) => viewText[text.language].undo.redone, offerUndo(desk));
  });
}

/** False after saying why it was not done. */
async function repeat(desk: Desk, { record, again }: UndoEntry): Promise<boolean> {
  if (again?.kind === 'sample') {
    const { drawSample } = await drawings();
    return (await insertLayout(desk, drawSample(), { kind: 'newSheet' }, again)) !== null;
  }
  if (again?.kind === 'layout') {
    return (await insertLayout(desk, again.layout, { kind: 'newSheet' }, again)) !== null;
  }
  if (again?.kind === 'comments') return recomment(desk, again);
  if (again?.kind === 'form') {
    const { drawNewForm } = await drawings();
    const drawn = drawNewForm(again.form);
    return !('problem' in drawn) && (await insertLayout(desk, drawn.layout, again.place, again)) !== null;
  }
  const changes = record.changes.map((each) => ({ ...each, addSheet: each.sheet === record.addedSheet }));
  return (await write(desk, record.action, changes)) !== null;
}

/** They take the place of those that stand there now, as when they were first put. */
async function recomment(
  desk: Desk,
  again: Extract<UndoEntry['again'], { readonly kind: 'comments' }>,
): Promise<boolean> {
  const outcome = await desk.book.comments?.replace(again.comments);
  if (!outcome) return false;
  if ('problem' in outcome) {
    desk.saySorry(outcome.problem, true);
    return false;
  }
  if (outcome.done.undo) keep(desk, outcome.done.undo, again);
  return true;
}
