/** Inserts a form: on a new sheet, or from the active cell on; all or nothing. */
import type { Book } from '../../../app/contract/book';
import type { Place } from '../../../app/contract/drawing';
import type { UndoRecord } from '../../../app/contract/writer';
import type { Change } from '../../../core/fill/change';
import type { Layout } from '../../../core/layout/layout';
import { areaAddress, type Position } from '../../../core/sheet/grid';
import { type Box, contentAt, CONTENTS, rangeOf } from '../cells/cellContent';
import { isChanged } from '../cells/writeAndLoad';
import { changesOf, draw } from './drawLayout';
import { boxOf } from './layoutBox';
import { refusesBatch, unfinished, whyFailed } from '../../office/hostProblem';
import { type KeptLooks, keepLooks, putBackArea } from './looksBefore';
import { removeSheet } from '../cells/restoreCells';
import { setUpPage } from './setUpPage';
import { lacks, supports } from '../connection/requirements';
import { run, runAsOneStep } from '../connection/runBatch';

type Inserted = Awaited<ReturnType<Book['insert']>>;
type Announce = (record: UndoRecord) => void;
type Failed = ReturnType<typeof unfinished>;

/** Two round trips: one reads what is there, one draws and verifies. */
export async function insertLayout(
  id: string,
  layout: Layout,
  place: Place,
  announce: Announce,
): Promise<Inserted> {
  const tooOld = lacks('1.7');
  if (tooOld) return tooOld;
  return place.kind === 'newSheet'
    ? onNewSheet(id, layout, announce)
    : atCell(id, layout, place.overwrite, announce);
}

/**
 * The page is set up with the form, in the same round trip. Excel refuses that where there is no printer, and then
 * the form that was drawn before it is taken back and drawn once more without: a page is no reason to have no form.
 */
async function onNewSheet(id: string, layout: Layout, announce: Announce): Promise<Inserted> {
  const withPage = supports('1.9');
  const first = await drawOnNewSheet(id, layout, withPage, announce);
  if ('done' in first || !withPage) return first;
  const { code } = first.problem;
  return code === 'host/failed' || code === 'host/tooOld'
    ? drawOnNewSheet(id, layout, false, announce)
    : first;
}

async function drawOnNewSheet(
  id: string,
  layout: Layout,
  withPage: boolean,
  announce: Announce,
): Promise<Inserted> {
  const state: { sheet: string | null } = { sheet: null };
  try {
    return await runAsOneStep(async (context): Promise<Inserted> => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const name = freeName(
        layout.sheet,
        worksheets.items.map((sheet) => sheet.name),
      );
      const box = boxOf(layout, { row: 0, column: 0 });
      const changes = changesOf(layout, box);
      const undo: UndoRecord = {
        id,
        action: 'insert',
        changes: [{ sheet: name, changes }],
        formats: [],
        addedSheet: name,
      };
      announce(undo);
      state.sheet = name;
      const sheet = worksheets.add(name);
      const isDrawn = draw(sheet, layout, box, changes);
      nameTable(sheet, layout, box);
      sheet.freezePanes.freezeRows(layout.headerRows.last + 1);
      sheet.activate();
      if (withPage) setUpPage(sheet, layout);
      await context.sync();
      return isDrawn()
        ? { done: { undo, skipped: [], sheet: name, at: { row: 0, column: 0 } } }
        : await withoutSheet(name, 'NotWritten');
    });
  } catch (error) {
    if (state.sheet === null || refusesBatch(error)) throw error;
    return withoutSheet(state.sheet, error);
  }
}

async function withoutSheet(name: string, cause: unknown): Promise<Failed> {
  const why = whyFailed(cause);
  try {
    await removeSheet(name);
    return { problem: why };
  } catch {
    return unfinished(why, `${name}!A1`);
  }
}

async function atCell(id: string, layout: Layout, overwrite: boolean, announce: Announce): Promise<Inserted> {
  const tooOld = lacks('1.13');
  if (tooOld) return tooOld;
  const state: { kept: KeptLooks | null; covered: (() => readonly Change[]) | null } = {
    kept: null,
    covered: null,
  };
  try {
    return await runAsOneStep(async (context): Promise<Inserted> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      sheet.protection.load('protected');
      const size = boxOf(layout, { row: 0, column: 0 });
      const corner = context.workbook.getActiveCell();
      const area = corner.getAbsoluteResizedRange(size.rows, size.columns);
      area.load(`${CONTENTS},rowIndex,columnIndex,rowHidden`);
      const named = sheet.names.getItemOrNullObject(layout.name);
      const looks = keepLooks(area);
      await context.sync();

      const box: Box = { ...size, row: area.rowIndex, column: area.columnIndex };
      const detail = { sheet: sheet.name, range: areaAddress(box) };
      if (sheet.protection.protected) return { problem: { code: 'sheet/protected', detail } };
      // null where only some are.
      const hidden = area.rowHidden as boolean | null;
      if (hidden !== false) return { problem: { code: 'sheet/filtered', detail } };
      const kept = looks(sheet.name, box, named.isNullObject ? layout.name : null);
      const full = area.values.some((row: readonly unknown[]) => row.some((value) => value !== ''));
      // A merge that reaches out of the rectangle could not be put back.
      if ((full && !overwrite) || kept === null) return { problem: { code: 'sheet/notEmpty', detail } };

      const changes = withPresent(changesOf(layout, box), area, box);
      const formats = kept.formats;
      const undo: UndoRecord = {
        id,
        action: 'insert',
        changes: [{ sheet: sheet.name, changes }],
        formats,
        addedSheet: null,
        looks: JSON.stringify(kept),
      };
      announce(undo);
      state.kept = kept;
      // A co-author may type between the two round trips: what the drawing covers is seen once more, just before.
      const just = rangeOf(sheet, box);
      just.load(CONTENTS);
      state.covered = () => {
        if (!isChanged(area, just, box)) return changes;
        const covered = withPresent(changesOf(layout, box), just, box);
        announce({ ...undo, changes: [{ sheet: sheet.name, changes: covered }] });
        return covered;
      };
      area.unmerge();
      const isDrawn = draw(sheet, layout, box, changes);
      if (named.isNullObject) nameTable(sheet, layout, box);
      await context.sync();
      const covered = state.covered();
      if (covered !== changes) {
        const back = await backAsItWas(kept, covered, 'NotWritten');
        return back.problem.code === 'host/failed'
          ? { problem: { code: 'cells/changed', detail: { sheet: sheet.name } } }
          : back;
      }
      if (!isDrawn()) return await backAsItWas(kept, changes, 'NotWritten');
      return { done: { undo, skipped: [], sheet: sheet.name, at: { row: box.row, column: box.column } } };
    });
  } catch (error) {
    if (!state.kept || !state.covered || refusesBatch(error)) throw error;
    return backAsItWas(state.kept, state.covered(), error);
  }
}

async function backAsItWas(kept: KeptLooks, changes: readonly Change[], cause: unknown): Promise<Failed> {
  const why = whyFailed(cause);
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(kept.sheet);
      const named = await nameAdded(context, sheet, kept);
      putBackArea(sheet, kept, changes, named);
      await context.sync();
    });
    return { problem: why };
  } catch {
    return unfinished(why, `${kept.sheet}!${areaAddress(kept.box)}`);
  }
}

async function nameAdded(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name }: KeptLooks,
): Promise<Excel.NamedItem | null> {
  if (name === null) return null;
  const named = sheet.names.getItemOrNullObject(name);
  named.load('name');
  await context.sync();
  return named.isNullObject ? null : named;
}

/** Every cell of the rectangle with what it held: the drawing empties those that the form leaves blank. */
function withPresent(drawn: readonly Change[], area: Excel.Range, box: Box): Change[] {
  const byCell = new Map<string, Change>();
  drawn.forEach((change) => byCell.set(key(change.position), change));
  const changes: Change[] = [];
  for (let i = 0; i < box.rows; i++) {
    for (let j = 0; j < box.columns; j++) {
      const position = { row: box.row + i, column: box.column + j };
      const before = contentAt(area, box, position);
      const after = byCell.get(key(position))?.after ?? { value: null, formula: null };
      const blank = before.value === null && before.formula === null;
      if (!blank || byCell.has(key(position))) changes.push({ position, before, after });
    }
  }
  return changes;
}

function key({ row, column }: Position): string {
  return `${row},${column}`;
}

function nameTable(sheet: Excel.Worksheet, layout: Layout, box: Box): void {
  const table = {
    ...layout.table,
    row: box.row + layout.table.row,
    column: box.column + layout.table.column,
  };
  // A name of the sheet, not of the workbook: every sheet may have its own table of the form.
  sheet.names.add(layout.name, rangeOf(sheet, table));
}

/** "cchc-xa", then "cchc-xa (2)"; Excel compares names without case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = wanted.slice(0, 31 - suffix.length) + suffix;
    if (!lower.includes(name.toLowerCase())) return name;
  }
}
