/**
 * Writes changes of cells, all or nothing: one round trip re-reads and compares,
 * one writes and loads what then stands there. Excel takes nothing back by
 * itself, so what a failed batch has written is put back here; and what a
 * co-author typed between the two round trips is seen in the second, and given
 * back in a third, which is made for that alone.
 */
import type { Outcome } from '../../../app/contract/outcome';
import type { SheetChanges, UndoRecord, Written } from '../../../app/contract/writer';
import type { CellContent, Change } from '../../../core/fill/change';
import { compare, sameContent } from '../../../core/fill/standing';
import { addressOf, type Position } from '../../../core/sheet/grid';
import { cellOf } from './cellContent';
import { refusesBatch, saysGone } from '../../office/hostProblem';
import { askForCells, type Seen, sheetsNamed } from './presentCells';
import { giveBack, restoreCells, type Taken } from './restoreCells';
import { type Loaded, writeAndLoad } from './writeAndLoad';
import { supports } from '../connection/requirements';
import { run, runAsOneStep } from '../connection/runBatch';

export interface WriteRequest {
  readonly id: string;
  readonly action: UndoRecord['action'];
  readonly sheets: readonly SheetChanges[];
  /** Number formats to set where a change names none: what `revert` puts back. */
  readonly formatOf?: (sheet: string, cell: string) => string | undefined;
  /** Taking back: a cell that holds already what is to be written there was reached by an earlier attempt. */
  readonly again?: boolean;
  /** What Excel gives of a cell as it was read, with its marks of footnotes and without what is struck out. */
  readonly asRead?: (sheet: string, cell: string, content: CellContent) => CellContent;
  /** Called with the record before the first cell is written: the pane may be closed midway. */
  readonly announce: (record: UndoRecord) => void;
  /** Instead of a new record of all: one of what the writing covered of others alone, before it is given back. */
  readonly announceCovered?: (record: UndoRecord) => void;
}

interface Prepared {
  readonly writes: readonly Taken[];
  readonly skipped: Written['skipped'];
  readonly record: UndoRecord;
}

export async function writeCells(request: WriteRequest): Promise<Outcome<Written>> {
  const sheets = request.sheets.filter(({ changes }) => changes.length > 0);
  const state: { prepared: Prepared | null; loaded: Loaded | null } = { prepared: null, loaded: null };
  try {
    return await runAsOneStep(async (context): Promise<Outcome<Written>> => {
      const found = await askForCells(
        context,
        sheets.map(({ sheet, addSheet, changes }) => ({
          sheet,
          cells: changes.map(({ position }) => position),
          mayBeAbsent: addSheet === true,
        })),
      );
      await context.sync();
      const seen = found();
      const absent = sheets.find(({ addSheet }, i) => seen[i]?.sheet === null && !addSheet);
      if (absent) return goneFrom(absent.sheet);
      const planned = prepare(request, sheets, seen);
      await lookAtFonts(context, planned.writes);
      const prepared: Prepared = {
        writes: planned.writes,
        skipped: planned.skipped,
        record: recordOf(request, planned.writes, planned.addedSheet),
      };
      const locked = await lockedSheet(context, prepared.writes);
      if (locked !== null) return { problem: { code: 'sheet/protected', detail: { sheet: locked } } };
      if (prepared.writes.length === 0) {
        return { done: { undo: prepared.record, skipped: prepared.skipped } };
      }
      request.announce(prepared.record);
      state.prepared = prepared;
      const loaded = writeAndLoad(context, prepared.writes, readerOf(request));
      state.loaded = loaded;
      await context.sync();
      const writes = asOverwritten(request, prepared, loaded);
      // A merged cell swallows what is written to it.
      if (writes.some((write) => !loaded.holds(write)))
        return await restoreCells(writes, prepared.record.addedSheet, 'NotWritten');
      const overtaken = writes.filter((write, i) => isOvertaken(write, prepared.writes[i]));
      const failed = overtaken.length > 0 ? await giveBack(overtaken) : null;
      if (failed) return failed;
      const kept = writes.filter((write) => !overtaken.includes(write));
      const { addedSheet } = prepared.record;
      const undo = { ...recordOf(request, kept, addedSheet), formats: loaded.changedFormats(kept) };
      const others = overtaken.map(({ sheet, change }) => ({ sheet, cell: addressOf(change.position) }));
      return { done: { undo, skipped: [...prepared.skipped, ...others] } };
    });
  } catch (error) {
    if (!state.prepared && saysGone(error)) return goneFrom(await missingOf(sheets));
    // Without a write, or with a batch refused as a whole, the cells are as they were.
    if (!state.prepared || refusesBatch(error)) throw error;
    const { prepared, loaded } = state;
    // What ran before the error was answered, so even then it is known what the writing covered.
    const writes = loaded ? asOverwritten(request, prepared, loaded) : prepared.writes;
    return restoreCells(writes, prepared.record.addedSheet, error);
  }
}

/** The writes with what stood in their cells just before; a record of that is left where it is not what was seen. */
function asOverwritten(request: WriteRequest, prepared: Prepared, loaded: Loaded): readonly Taken[] {
  const writes = prepared.writes.map((write) => loaded.asOverwritten(write));
  const overtaken = writes.filter((write, i) => isOvertaken(write, prepared.writes[i]));
  if (overtaken.length === 0) return writes;
  if (request.announceCovered) request.announceCovered(recordOf(request, overtaken, null));
  else request.announce(recordOf(request, writes, prepared.record.addedSheet));
  return writes;
}

function isOvertaken({ change }: Taken, planned: Taken | undefined): boolean {
  return !!planned && !sameContent(change.before, planned.change.before);
}

/** Before ExcelApi 1.4 a sheet that is not there fails the batch without being named. */
async function missingOf(sheets: readonly SheetChanges[]): Promise<string> {
  const names = sheets.map(({ sheet }) => sheet);
  const there = await run((context) => sheetsNamed(context, names));
  return names.find((_, i) => there[i] === null) ?? names[0] ?? '';
}

function goneFrom(sheet: string): Outcome<never> {
  return { problem: { code: 'cells/changed', detail: { sheet } } };
}

type Reader = NonNullable<WriteRequest['asRead']>;

function readerOf({ asRead }: WriteRequest): Reader {
  return asRead ?? ((_sheet, _cell, content) => content);
}

type Planned = Omit<Prepared, 'record'> & Pick<UndoRecord, 'addedSheet'>;

function prepare(request: WriteRequest, sheets: readonly SheetChanges[], seen: readonly Seen[]): Planned {
  const writes: Taken[] = [];
  const skipped: { sheet: string; cell: string }[] = [];
  let addedSheet: string | null = null;
  sheets.forEach(({ sheet: name, changes }, i) => {
    const there = seen[i];
    if (!there) return;
    if (!there.sheet) addedSheet = name;
    const asRead = readerOf(request);
    const contentAt = (at: Position): CellContent => asRead(name, addressOf(at), there.content(at));
    const { standing, overtaken } = compare(changes, contentAt, request.again);
    for (const { position } of overtaken) skipped.push({ sheet: name, cell: addressOf(position) });
    for (const change of standing) {
      const cell = addressOf(change.position);
      const present = contentAt(change.position);
      const formatBefore = there.format(change.position);
      const format = change.format ?? request.formatOf?.(name, cell) ?? formatBefore;
      writes.push({ sheet: name, there, change: { ...change, before: present }, formatBefore, format });
    }
  });
  return { writes, skipped, addedSheet };
}

function recordOf(
  { id, action, sheets }: WriteRequest,
  writes: readonly Taken[],
  addedSheet: string | null,
): UndoRecord {
  const changes = sheets
    .filter((each) => each.changes.length > 0)
    .map(({ sheet }) => ({ sheet, changes: changesOn(sheet, writes) }));
  const formats = writes
    .filter(({ format, formatBefore }) => format !== formatBefore)
    .map(({ sheet, change, formatBefore }) => ({
      sheet,
      cell: addressOf(change.position),
      format: formatBefore,
    }));
  return { id, action, changes, formats, addedSheet };
}

function changesOn(sheet: string, writes: readonly Taken[]): Change[] {
  return writes
    .filter((each) => each.sheet === sheet)
    .map(({ change: { position, before, after, font }, fontBefore = null }) => ({
      position,
      before,
      after,
      ...(font === undefined ? {} : { font: { before: fontBefore, after: font.after } }),
    }));
}

/** The name of a protected sheet on which some cell may not be written; unlocked cells may. */
async function lockedSheet(context: Excel.RequestContext, writes: readonly Taken[]): Promise<string | null> {
  // Before ExcelApi 1.2 nobody can tell what is protected, and Excel itself refuses.
  if (!supports('1.2')) return null;
  const guarded = writes.filter(({ there }) => there.isProtected);
  if (guarded.length === 0) return null;
  const formatted = guarded.find(({ format, formatBefore }) => format !== formatBefore);
  if (formatted) return formatted.sheet;
  const locks = guarded.map(({ there, change, sheet }) => {
    const { protection } = cellOf(
      there.sheet ?? context.workbook.worksheets.getItem(sheet),
      change.position,
    ).format;
    protection.load('locked');
    return { sheet, protection };
  });
  await context.sync();
  return locks.find(({ protection }) => protection.locked)?.sheet ?? null;
}

/** What stood there is told to the record; only changes of fonts cost this round trip. */
async function lookAtFonts(context: Excel.RequestContext, writes: readonly Taken[]): Promise<void> {
  const asked: { write: Taken; font: Excel.RangeFont }[] = [];
  for (const write of writes) {
    const { change, there } = write;
    if (change.font === undefined || !there.sheet) continue;
    const { font } = cellOf(there.sheet, change.position).format;
    font.load('name');
    asked.push({ write, font });
  }
  if (asked.length === 0) return;
  await context.sync();
  for (const { write, font } of asked) write.fontBefore = font.name;
}
