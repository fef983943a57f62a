/** Writes and drawings, each recorded so that it can be taken back and done again. */
import type { Place } from '../../app/contract/drawing';
import { BEGUN } from '../../app/contract/notes';
import type { SheetChanges, UndoRecord, Written } from '../../app/contract/writer';
import { viewText } from '../../words/pane/viewTextOf';
import type { Again, Desk, UndoEntry } from '../desk/desk';
import { timeOf } from './dates';

const MOST_RECORDS = 20;

export async function write(
  desk: Desk,
  action: UndoRecord['action'],
  changes: readonly SheetChanges[],
): Promise<Written | null> {
  const outcome = await desk.book.write(action, changes);
  if ('problem' in outcome) {
    if (outcome.problem.code === 'write/unfinished') recallUndo(desk);
    desk.saySorry(outcome.problem, true);
    return null;
  }
  if (cellCount(outcome.done.undo) > 0) keep(desk, outcome.done.undo, { kind: 'write' });
  return outcome.done;
}

export function cellCount(record: UndoRecord): number {
  return record.changes.reduce((sum, { changes }) => sum + changes.length, 0);
}

export async function insertLayout(
  desk: Desk,
  layout: Parameters<Desk['book']['insert']>[0],
  place: Place,
  again?: Again,
): Promise<string | null> {
  const outcome = await desk.book.insert(layout, place);
  if ('problem' in outcome) {
    const { code, detail } = outcome.problem;
    const ask = code === 'sheet/notEmpty' && place.kind === 'activeCell' && !place.overwrite;
    desk.set({ overwrite: ask ? (detail?.range ?? '') : null });
    if (code === 'write/unfinished') recallUndo(desk);
    if (!ask) desk.saySorry(outcome.problem, true);
    return null;
  }
  desk.set({ overwrite: null });
  keep(desk, outcome.done.undo, again);
  return outcome.done.sheet;
}

export function keep(desk: Desk, record: UndoRecord, again?: Again): void {
  const entry: UndoEntry = {
    record,
    at: timeOf(desk.now()),
    interrupted: false,
    ...(again ? { again } : {}),
  };
  setUndo(desk, [entry, ...desk.state.undo].slice(0, MOST_RECORDS));
}

export function setUndo(desk: Desk, undo: readonly UndoEntry[]): void {
  desk.set({ undo });
  desk.book.remember('undo', JSON.stringify(undo));
}

export function setUndone(desk: Desk, undone: readonly UndoEntry[]): void {
  const kept = undone.slice(0, MOST_RECORDS);
  desk.set({ undone: kept });
  desk.book.remember('undone', JSON.stringify(kept));
}

/** The records of before the pane was closed, and of a write whose end nobody saw or that stopped midway. */
export function recallUndo(desk: Desk): void {
  const kept = parsed(desk.book.recall('undo'));
  const undone = parsed(desk.book.recall('undone'));
  desk.set({
    undo: Array.isArray(kept) ? (kept as UndoEntry[]) : [],
    undone: Array.isArray(undone) ? (undone as UndoEntry[]) : [],
  });
  recallBegun(desk);
}

/** Of a write alone whose end nobody saw, where there is one. */
export function recallBegun(desk: Desk): void {
  const begun = parsed(desk.book.recall(BEGUN)) as UndoRecord | null;
  if (!begun || desk.state.undo.some(({ record }) => record.id === begun.id)) return;
  setUndo(desk, [{ record: begun, at: timeOf(desk.now()), interrupted: true }, ...desk.state.undo]);
  desk.book.remember(BEGUN, '');
  desk.set({ view: 'undo' });
  desk.say('bad', ({ text }) => viewText[text.language].undo.interrupted);
}

function parsed(text: string | null): unknown {
  if (text === null || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
