/**
 * Writes changes of cells, all or nothing: one round trip re-reads and compares,
 * one writes and loads what then stands there. Excel takes nothing back by
 * itself, so what a failed batch has written is put back here.
 */
import type { Outcome } from '../../../app/contract/outcome';
import type { SheetChanges, UndoRecord, Written } from '../../../app/contract/writer';
import type { Change } from '../../../core/fill/change';
import { compare, sameContent } from '../../../core/fill/standing';
import { addressOf } from '../../../core/sheet/grid';
import { CONTENTS, boxAround, cellOf, contentAt, formatAt, put, rangeOf } from './cellContent';
import { refusesBatch, saysGone } from '../../office/hostProblem';
import { askForCells, type Seen, sheetsNamed } from './presentCells';
import { restoreCells, type Taken } from './restoreCells';
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
  /** Called with the record before the first cell is written: the pane may be closed midway. */
  readonly announce: (record: UndoRecord) => void;
}

interface Prepared {
  readonly writes: readonly Taken[];
  readonly skipped: Written['skipped'];
  readonly record: UndoRecord;
}

export async function writeCells(request: WriteRequest): Promise<Outcome<Written>> {
  const sheets = request.sheets.filter(({ changes }) => changes.length > 0);
  const state: { prepared: Prepared | null } = { prepared: null };
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
      const { writes, skipped, formats, addedSheet } = planned;
      const changes = sheets.map(({ sheet }) => ({ sheet, changes: changesOn(sheet, writes) }));
      const prepared: Prepared = {
        writes,
        skipped,
        record: { id: request.id, action: request.action, changes, formats, addedSheet },
      };
      const locked = await lockedSheet(context, prepared.writes);
      if (locked !== null) return { problem: { code: 'sheet/protected', detail: { sheet: locked } } };
      if (prepared.writes.length === 0) {
        return { done: { undo: prepared.record, skipped: prepared.skipped } };
      }
      request.announce(prepared.record);
      state.prepared = prepared;
      const loaded = writeAndLoad(context, prepared.writes);
      await context.sync();
      const wrong = prepared.writes.filter((write) => !loaded.holds(write));
      // A merged cell swallows what is written to it.
      if (wrong.length > 0)
        return await restoreCells(prepared.writes, prepared.record.addedSheet, 'NotWritten');
      const undo = { ...prepared.record, formats: loaded.changedFormats(prepared.writes) };
      return { done: { undo, skipped: prepared.skipped } };
    });
  } catch (error) {
    if (!state.prepared && saysGone(error)) return goneFrom(await missingOf(sheets));
    // Without a write, or with a batch refused as a whole, the cells are as they were.
    if (!state.prepared || refusesBatch(error)) throw error;
    return restoreCells(state.prepared.writes, state.prepared.record.addedSheet, error);
  }
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

type Planned = Omit<Prepared, 'record'> & Pick<UndoRecord, 'formats' | 'addedSheet'>;

function prepare(request: WriteRequest, sheets: readonly SheetChanges[], seen: readonly Seen[]): Planned {
  const writes: Taken[] = [];
  const skipped: { sheet: string; cell: string }[] = [];
  let addedSheet: string | null = null;
  sheets.forEach(({ sheet: name, changes }, i) => {
    const there = seen[i];
    if (!there) return;
    if (!there.sheet) addedSheet = name;
    const { standing, overtaken } = compare(changes, (at) => there.content(at), request.again);
    for (const { position } of overtaken) skipped.push({ sheet: name, cell: addressOf(position) });
    for (const change of standing) {
      const cell = addressOf(change.position);
      const present = there.content(change.position);
      const formatBefore = there.format(change.position);
      const format = change.format ?? request.formatOf?.(name, cell) ?? formatBefore;
      writes.push({ sheet: name, there, change: { ...change, before: present }, formatBefore, format });
    }
  });
  const formats = writes
    .filter(({ format, formatBefore }) => format !== formatBefore)
    .map(({ sheet, change, formatBefore }) => ({
      sheet,
      cell: addressOf(change.position),
      format: formatBefore,
    }));
  return { writes, skipped, formats, addedSheet };
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

interface Loaded {
  holds(write: Taken): boolean;
  changedFormats(writes: readonly Taken[]): UndoRecord['formats'];
}

/** One cell at a time: a filter makes Excel hand an array out to the visible rows only. */
function writeAndLoad(context: Excel.RequestContext, writes: readonly Taken[]): Loaded {
  const added = new Map<string, Excel.Worksheet>();
  const sheetOf = ({ sheet, there }: Taken): Excel.Worksheet => {
    const known = there.sheet ?? added.get(sheet);
    if (known) return known;
    const made = context.workbook.worksheets.add(sheet);
    added.set(sheet, made);
    return made;
  };
  const bySheet = new Map<string, Taken[]>();
  for (const write of writes) {
    const cell = cellOf(sheetOf(write), write.change.position);
    if (write.format !== write.formatBefore) cell.numberFormat = [[write.format]];
    const font = write.change.font?.after;
    if (font !== undefined && font !== null) cell.format.font.name = font;
    put(cell, write.change.after, write.format);
    const others = bySheet.get(write.sheet);
    if (others) others.push(write);
    else bySheet.set(write.sheet, [write]);
  }
  const ranges = new Map<string, { range: Excel.Range; box: ReturnType<typeof boxAround> }>();
  bySheet.forEach((all, sheet) => {
    const [first] = all;
    if (!first) return;
    const box = boxAround(all.map(({ change }) => change.position));
    const range = rangeOf(sheetOf(first), box);
    range.load(CONTENTS);
    ranges.set(sheet, { range, box });
  });
  return {
    holds({ sheet, change }) {
      const loaded = ranges.get(sheet);
      return !!loaded && sameContent(contentAt(loaded.range, loaded.box, change.position), change.after);
    },
    changedFormats(all) {
      return all
        .filter(({ sheet, change, formatBefore }) => {
          const loaded = ranges.get(sheet);
          return !!loaded && formatAt(loaded.range, loaded.box, change.position) !== formatBefore;
        })
        .map(({ sheet, change, formatBefore }) => ({
          sheet,
          cell: addressOf(change.position),
          format: formatBefore,
        }));
    },
  };
}
