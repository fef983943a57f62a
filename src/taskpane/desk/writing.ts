/** Everything that writes: filling, inserting, mending, reasons; each write can be taken back. */
import { viewText } from '../../words/pane/viewTextOf';
import type { Acceptance } from '../../app/acceptance/acceptance';
import type { Place } from '../../app/contract/drawing';
import type { ReadBook } from '../../app/contract/source';
import type { SheetChanges } from '../../app/contract/writer';
import type { CheckedTable } from '../../app/session/checkTables';
import { checkNow, readAgain, readAndCheck, showLocated } from '../check/checking';
import type { FillChange } from '../../core/fill/plan';
import { type Desk, type Engine, type FillState, pause } from './desk';
import { drawings } from './onDemand';
import type { FillLine, NewForm } from './engine';
import type { Item } from '../check/findingItems';
import { dateOf } from '../undo/dates';
import { cellCount, insertLayout, write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

export function previewFill(desk: Desk): Promise<void> {
  return desk.work(async (engine) => {
    await previewNow(desk, engine);
  });
}

/** Gives what it has read and checked, so that nothing is read twice; null when there is nothing to preview. */
async function previewNow(
  desk: Desk,
  engine: Engine,
): Promise<{ readonly read: ReadBook; readonly tables: readonly CheckedTable[] } | null> {
  const seen = await readAndCheck(desk, engine);
  if (seen === null) return null;
  if ('problem' in seen) {
    desk.set({ fill: null });
    desk.saySorry(seen.problem);
    return null;
  }
  const { refused } = desk.state.words ?? engine.vi;
  const tables = (await seen.checked.locate(() => true)) ?? seen.checked.tables;
  const preview = await engine.linesOf(tables, new Set<string>(), refused, pause);
  const chosen = new Set<string>();
  for (const { id, change } of preview.lines)
    if (change.kind === 'blank' || change.kind === 'refresh') chosen.add(id);
  desk.set({ fill: { preview, chosen, picked: {} } });
  return { read: seen.read, tables };
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
    const seen = await previewNow(desk, engine);
    if (desk.state.check && seen) await showLocated(desk, seen.read, seen.tables);
    desk.say(
      'good',
      ({ text }) =>
        [
          viewText[text.language].fill.done(count),
          skipped === '' ? '' : viewText[text.language].fill.skipped(skipped),
        ]
          .join(' ')
          .trim(),
      count > 0 ? offerUndo(desk) : null,
    );
  });
}

export function insertForm(desk: Desk, form: NewForm, place: Place): Promise<void> {
  return desk.work(async () => {
    const { drawNewForm } = await drawings();
    const drawn = drawNewForm(form);
    if ('problem' in drawn) {
      desk.saySorry(drawn.problem);
      return;
    }
    const sheet = await insertLayout(desk, drawn.layout, place, { kind: 'form', form, place });
    if (sheet === null) return;
    desk.say('good', ({ text }) => viewText[text.language].insert.done(sheet), offerUndo(desk));
  });
}

/** A sheet for each table that goes on from one of the last period's file. */
export function insertComparison(desk: Desk): Promise<void> {
  return desk.work(async () => {
    const { previous } = desk.state;
    const read = await readAgain(desk);
    if (!read || !previous) return;
    const { comparisonTables } = await drawings();
    const compared = comparisonTables(read.grids, previous.grids);
    if ('problem' in compared) {
      desk.saySorry(compared.problem);
      return;
    }
    const sheets: string[] = [];
    for (const layout of compared.layouts) {
      const sheet = await insertLayout(desk, layout, { kind: 'newSheet' }, { kind: 'layout', layout });
      if (sheet === null) return;
      sheets.push(sheet);
    }
    desk.say(
      'good',
      ({ text }) => viewText[text.language].result.comparisonInserted(sheets.join('”, “')),
      offerUndo(desk, sheets.length),
    );
  });
}

export function openSample(desk: Desk): Promise<void> {
  return desk.work(async () => {
    const { drawSample } = await drawings();
    const sheet = await insertLayout(desk, drawSample(), { kind: 'newSheet' }, { kind: 'sample' });
    if (sheet === null) return;
    desk.say('good', ({ text }) => viewText[text.language].sampleDone(sheet), offerUndo(desk));
  });
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
    desk.say('good', ({ text }) => viewText[text.language].result.saved, offerUndo(desk));
  });
}

export function revoke(desk: Desk, acceptance: Acceptance): Promise<void> {
  return desk.work(async (engine) => {
    const read = await readAgain(desk);
    if (!read) return;
    if (!(await write(desk, 'accept', [engine.revocationChanges(acceptance, read.grids)]))) return;
    await checkNow(desk, engine);
    desk.say('good', ({ text }) => viewText[text.language].result.revoked, offerUndo(desk));
  });
}
