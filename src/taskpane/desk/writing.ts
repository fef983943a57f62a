/** Everything that writes: filling, inserting, mending, reasons; each write can be taken back. */
import { viewText } from '../../words/pane/viewTextOf';
import type { Acceptance } from '../../app/acceptance/acceptance';
import type { Place } from '../../app/contract/drawing';
import { BEGUN } from '../../app/contract/notes';
import type { SheetChanges, UndoRecord, Written } from '../../app/contract/writer';
import { checkNow, readAgain } from '../check/checking';
import type { FillChange } from '../../core/fill/plan';
import { type Desk, type Engine, type FillState, pause, type UndoEntry } from './desk';
import type { FillLine, NewForm } from './engine';
import type { Item } from '../check/findingItems';

const MOST_RECORDS = 20;

export function previewFill(desk: Desk): Promise<void> {
  return desk.work((engine) => previewNow(desk, engine));
}

async function previewNow(desk: Desk, engine: Engine): Promise<void> {
  const read = await desk.book.read(desk.state.scope);
  if ('problem' in read) {
    desk.saySorry(read.problem);
    return;
  }
  const { refused } = desk.state.words ?? engine.vi;
  const preview = await engine.previewFilling(read.done.grids, new Set<string>(), refused, pause);
  if ('problem' in preview) {
    desk.set({ fill: null });
    desk.saySorry(preview.problem);
    return;
  }
  const chosen = new Set<string>();
  for (const { id, change } of preview.lines)
    if (change.kind === 'blank' || change.kind === 'refresh') chosen.add(id);
  desk.set({ fill: { preview, chosen, picked: {} } });
}

/** What the line would write: its first value, or the one that was picked instead. */
export function changeOf({ id, change }: FillLine, picked: FillState['picked']): FillChange {
  return change.others?.[(picked[id] ?? 0) - 1] ?? change;
}

export function pickValue(desk: Desk, id: string, at: number): void {
  const { fill } = desk.state;
  if (fill) desk.set({ fill: { ...fill, picked: { ...fill.picked, [id]: at } } });
}

/** Ticking a typed cell opens it, and what follows from it may change. */
export async function chooseLines(desk: Desk, ids: readonly string[], on: boolean): Promise<void> {
  const { fill, engine } = desk.state;
  if (!fill || !engine) return;
  const chosen = new Set<string>();
  fill.chosen.forEach((id) => chosen.add(id));
  for (const id of ids) {
    if (on) chosen.add(id);
    else chosen.delete(id);
  }
  desk.set({ fill: { ...fill, chosen } });
  const typed = fill.preview.lines.some(({ id, change }) => change.kind === 'replace' && ids.includes(id));
  if (!typed) return;
  const { refused } = desk.state.words ?? engine.vi;
  const preview = await engine.linesOf(fill.preview.tables, chosen, refused, pause);
  // Cells that follow from the opened one are new lines, chosen like other blanks.
  const known = fill.preview.lines.map(({ id }) => id);
  for (const { id, change } of preview.lines) {
    if (!known.includes(id) && change.kind !== 'replace' && change.kind !== 'convert') chosen.add(id);
  }
  desk.set({ fill: { ...fill, preview, chosen } });
}

export function applyFill(desk: Desk): Promise<void> {
  return desk.work(async (engine) => {
    const { fill } = desk.state;
    if (!fill) return;
    const bySheet = new Map<string, SheetChanges['changes'][number][]>();
    for (const line of fill.preview.lines) {
      const { id, sheet } = line;
      if (!fill.chosen.has(id)) continue;
      const change = changeOf(line, fill.picked);
      const others = bySheet.get(sheet);
      if (others) others.push(change);
      else bySheet.set(sheet, [change]);
    }
    const sheets: SheetChanges[] = [];
    bySheet.forEach((changes, sheet) => sheets.push({ sheet, changes }));
    const written = await write(desk, 'fill', sheets);
    if (!written) return;
    const count = cellCount(written.undo);
    const skipped = written.skipped.map(({ cell }) => cell).join(', ');
    await previewNow(desk, engine);
    if (desk.state.check) await checkNow(desk, engine);
    desk.say('good', ({ text }) =>
      [
        viewText[text.language].fill.done(count),
        skipped === '' ? '' : viewText[text.language].fill.skipped(skipped),
      ]
        .join(' ')
        .trim(),
    );
  });
}

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
  if (cellCount(outcome.done.undo) > 0) keep(desk, outcome.done.undo);
  return outcome.done;
}

export function cellCount(record: UndoRecord): number {
  return record.changes.reduce((sum, { changes }) => sum + changes.length, 0);
}

function keep(desk: Desk, record: UndoRecord): void {
  const entry: UndoEntry = { record, at: timeOf(desk.now()), interrupted: false };
  setUndo(desk, [entry, ...desk.state.undo].slice(0, MOST_RECORDS));
}

function setUndo(desk: Desk, undo: readonly UndoEntry[]): void {
  desk.set({ undo });
  desk.book.remember('undo', JSON.stringify(undo));
}

/** The records of before the pane was closed, and of a write whose end nobody saw or that stopped midway. */
export function recallUndo(desk: Desk): void {
  const kept = parsed(desk.book.recall('undo'));
  const undo = Array.isArray(kept) ? (kept as UndoEntry[]) : [];
  const begun = parsed(desk.book.recall(BEGUN)) as UndoRecord | null;
  if (begun && !undo.some(({ record }) => record.id === begun.id)) {
    setUndo(desk, [{ record: begun, at: timeOf(desk.now()), interrupted: true }, ...undo]);
    desk.book.remember(BEGUN, '');
    desk.set({ view: 'undo' });
    desk.say('bad', ({ text }) => viewText[text.language].undo.interrupted);
    return;
  }
  desk.set({ undo });
}

function parsed(text: string | null): unknown {
  if (text === null || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function revertEntries(desk: Desk, entries: readonly UndoEntry[]): Promise<void> {
  return desk.work(async (engine) => {
    const left: string[] = [];
    let undone = 0;
    for (const entry of entries) {
      const outcome = await desk.book.revert(entry.record);
      if ('problem' in outcome) {
        const count = undone;
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
    }
    desk.set({ fill: null });
    if (desk.state.check) await checkNow(desk, engine);
    const kept = left.length > 12 ? [...left.slice(0, 12), '…'] : left;
    desk.say(left.length > 0 ? 'bad' : 'good', ({ text }) =>
      left.length > 0
        ? viewText[text.language].undo.kept(kept.join(', '))
        : viewText[text.language].undo.done,
    );
  });
}

export function insertForm(desk: Desk, form: NewForm, place: Place): Promise<void> {
  return desk.work(async (engine) => {
    const drawn = engine.drawNewForm(form);
    if ('problem' in drawn) {
      desk.saySorry(drawn.problem);
      return;
    }
    await insertLayout(desk, drawn.layout, place);
  });
}

export function openSample(desk: Desk): Promise<void> {
  return desk.work(async (engine) => {
    const sheet = await insertLayout(desk, engine.drawSample(), { kind: 'newSheet' });
    if (sheet !== null) desk.say('good', ({ text }) => viewText[text.language].sampleDone(sheet));
  });
}

export async function insertLayout(
  desk: Desk,
  layout: Parameters<Desk['book']['insert']>[0],
  place: Place,
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
  keep(desk, outcome.done.undo);
  const { sheet } = outcome.done;
  desk.say('good', ({ text }) => viewText[text.language].insert.done(sheet));
  return sheet;
}

export function accept(desk: Desk, item: Item, reason: string, by: string): Promise<void> {
  return desk.work(async (engine) => {
    const read = await readAgain(desk);
    if (!read) return;
    desk.book.remember('by', by);
    const given = { reason, by, date: dateOf(desk.now()) };
    const change = engine.acceptanceChanges(item.finding, item.checked.table, given, read.grids);
    if (!(await write(desk, 'accept', [change]))) return;
    await checkNow(desk, engine);
    desk.say('good', ({ text }) => viewText[text.language].result.saved);
  });
}

export function revoke(desk: Desk, acceptance: Acceptance): Promise<void> {
  return desk.work(async (engine) => {
    const read = await readAgain(desk);
    if (!read) return;
    if (!(await write(desk, 'accept', [engine.revocationChanges(acceptance, read.grids)]))) return;
    await checkNow(desk, engine);
    desk.say('good', ({ text }) => viewText[text.language].result.revoked);
  });
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** "21/07/2026" */
export function dateOf(now: Date): string {
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}

function timeOf(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}, ${dateOf(now)}`;
}
