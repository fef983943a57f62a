/** The host contract kept over an open .xlsx: what Excel is to the add-in, this is to the web edition. */
import type { Book } from '../../../app/contract/book';
import type { Outcome } from '../../../app/contract/outcome';
import { isOwnList } from '../../../app/contract/source';
import type { SheetChanges, UndoRecord, Written } from '../../../app/contract/writer';
import type { Problem } from '../../../app/contract/problem';
import type { CellContent } from '../../../core/fill/change';
import { backwards, compare, contentOf } from '../../../core/fill/standing';
import { addressOf, type Grid, type Position, positionOf } from '../../../core/sheet/grid';
import { type Addition, Additions } from './additions';
import { bookComments, takeCommentsBack } from './bookComments';
import { type ContentAt, enterContents } from './entry';
import { problemOf } from './problemOf';
import type { View } from './view';
import type { WorkingFile } from './workingFile';

/** Small notes of the pane; kept with the working copy, since undo records hold figures. */
export interface Notes {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** Typing several cells in a row is one change to the pane. */
const debounceMilliseconds = 300;

declare const SO_KHOP_VERSION: string | undefined;

export function createFileBook(file: WorkingFile, view: View, notes: Notes): Book {
  const additions = new Additions(file);
  return {
    parts: ['source', 'writer', 'drawing', 'marks', 'cursor', 'watching', 'comments'],
    comments: bookComments(file, additions, () => record('comment', [], [], null).id),
    abilities: {
      host: 'Số Khớp web ' + (typeof SO_KHOP_VERSION === 'string' ? SO_KHOP_VERSION : ''),
      level: null,
      insert: true,
      insertAtCell: false,
      highlight: true,
      watch: true,
      pageSetup: true,
    },

    read(scope) {
      const visible = file.visibleSheets.map(({ sheet }) => sheet);
      const names =
        scope === 'workbook'
          ? visible
          : [view.sheet, ...visible.filter((name) => name !== view.sheet && isOwnList(name))];
      const grids = names.map((name) => file.grid(name)).filter((grid): grid is Grid => grid !== undefined);
      const hidden =
        scope === 'workbook'
          ? file.sheets.filter(({ sheet }) => !visible.includes(sheet) && !isOwnList(sheet))
          : [];
      return done({
        grids,
        ...(hidden.length > 0 ? { hidden } : {}),
        activeSheet: view.sheet,
        activeCell: view.cursor,
      });
    },

    write: (action, changes) => Promise.resolve(write(file, additions, action, changes)),

    insert(layout, place) {
      // A form at a cell would need the sheet's own styles, merges and widths changed around it.
      if (place.kind !== 'newSheet')
        return refused({ code: 'sheet/notEmpty', detail: { sheet: view.sheet } });
      const added = additions.add({ name: layout.sheet, layout });
      if (typeof added !== 'string') return refused(problemOf(added));
      const at = { row: layout.table.row, column: layout.table.column };
      view.show(added, at);
      const undo = record('insert', [], [], added);
      return done({ undo, skipped: [], sheet: added, at });
    },

    revert: (undo) => Promise.resolve(revert(file, view, additions, undo)),

    select(sheet, cell) {
      const position = positionOf(cell);
      if (!position || !file.base(sheet)) return refused(noSheet(sheet));
      view.show(sheet, position);
      return done(null);
    },

    mark(sheet, marks) {
      view.mark(sheet, marks);
      return done(null);
    },

    clearMarks() {
      view.clearMarks();
      return done(null);
    },

    watch(changed) {
      const waiting = new Set<string>();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stop = file.onChange(({ sheets, author }) => {
        if (author !== 'person' || sheets.size === 0) return;
        sheets.forEach((sheet) => waiting.add(sheet));
        clearTimeout(timer);
        timer = setTimeout(() => {
          const told = [...waiting];
          waiting.clear();
          told.forEach(changed);
        }, debounceMilliseconds);
      });
      return done(() => {
        clearTimeout(timer);
        stop();
      });
    },

    remember: (key, value) => {
      notes.set(key, value);
    },
    // Marks on the grid cost nothing here, and can be switched off.
    recall: (key) => notes.get(key) ?? (key === 'marked' ? 'yes' : null),
  };
}

function write(
  file: WorkingFile,
  additions: Additions,
  action: UndoRecord['action'],
  wanted: readonly SheetChanges[],
): Outcome<Written> {
  const missing = wanted.find(({ sheet, addSheet }) => !file.base(sheet) && !addSheet);
  if (missing) return { problem: noSheet(missing.sheet) };
  const locked = wanted.flatMap(({ sheet, changes }) =>
    changes
      .filter(({ position }) => file.canEdit(sheet, position) === 'locked')
      .map(({ position }) => ({ sheet, position })),
  );
  const first = locked[0];
  if (first) {
    const cells = locked.map(({ position }) => addressOf(position)).join(', ');
    return { problem: { code: 'sheet/protected', detail: { sheet: first.sheet, cells } } };
  }

  const skipped: Written['skipped'][number][] = [];
  const contents: ContentAt[] = [];
  const formats: UndoRecord['formats'][number][] = [];
  const kept: SheetChanges[] = [];
  for (const { sheet, changes } of wanted) {
    const grid = file.grid(sheet);
    const { standing } = compare(changes, contentsOf(file, sheet));
    const writable = standing.filter(({ position }) => file.canEdit(sheet, position) === null);
    for (const change of changes) {
      if (!writable.includes(change)) skipped.push({ sheet, cell: addressOf(change.position) });
    }
    for (const { position, after, format, font } of writable) {
      contents.push({
        sheet,
        position,
        content: after,
        ...(format === undefined ? {} : { format }),
        ...(font === undefined ? {} : { font: font.after }),
      });
      const old = grid?.cell(position.row, position.column)?.format ?? 'General';
      if (format !== undefined && format !== old)
        formats.push({ sheet, cell: addressOf(position), format: old });
    }
    kept.push({ sheet, changes: writable });
  }
  const absent = wanted.find(({ sheet, changes }) => !file.base(sheet) && changes.length > 0);
  let addedSheet: string | null = null;
  if (absent) {
    const added = additions.add({ name: absent.sheet, layout: null });
    if (typeof added !== 'string') return { problem: problemOf(added) };
    addedSheet = added;
  }
  enterContents(file, contents, 'pane');
  return { done: { undo: record(action, kept, formats, addedSheet), skipped } };
}

function revert(
  file: WorkingFile,
  view: View,
  additions: Additions,
  undo: UndoRecord,
): Outcome<{ readonly skipped: Written['skipped'] }> {
  if (undo.action === 'comment' || undo.action === 'uncomment')
    return takeCommentsBack(file, additions, undo);
  const skipped: Written['skipped'][number][] = [];
  const contents: ContentAt[] = [];
  for (const { sheet, changes } of undo.changes) {
    const { standing, overtaken } = compare(changes.map(backwards), contentsOf(file, sheet), true);
    for (const { position } of overtaken) skipped.push({ sheet, cell: addressOf(position) });
    for (const { position, after: before, font } of standing) {
      const cell = addressOf(position);
      const old = undo.formats.find((each) => each.sheet === sheet && each.cell === cell)?.format;
      const base = file.base(sheet);
      const own = base?.formatOf(base.styleOf(position.row, position.column));
      const format = old === undefined ? undefined : old === own ? null : old;
      contents.push({
        sheet,
        position,
        content: before,
        ...(format === undefined ? {} : { format }),
        // The file's own font is what stood there.
        ...(font === undefined ? {} : { font: null }),
      });
    }
  }
  enterContents(file, contents, 'pane');
  if (undo.addedSheet !== null && additions.has(undo.addedSheet) && additions.isUntouched(undo.addedSheet)) {
    const problem = additions.remove(undo.addedSheet);
    if (problem) return { problem: problemOf(problem) };
    const [fallback] = file.visibleSheets;
    if (fallback && !file.base(view.sheet)) view.show(fallback.sheet);
  }
  return { done: { skipped } };
}

function contentsOf(file: WorkingFile, sheet: string): (position: Position) => CellContent {
  const grid = file.grid(sheet);
  return ({ row, column }) => contentOf(grid?.cell(row, column));
}

let count = 0;

function record(
  action: UndoRecord['action'],
  changes: readonly SheetChanges[],
  formats: UndoRecord['formats'],
  addedSheet: string | null,
): UndoRecord {
  count += 1;
  return { id: `web-${Date.now().toString(36)}-${count}`, action, changes, formats, addedSheet };
}

function done<Done>(value: Done): Promise<Outcome<Done>> {
  return Promise.resolve({ done: value });
}

function refused<Done>(problem: Problem): Promise<Outcome<Done>> {
  return Promise.resolve({ problem });
}

function noSheet(sheet: string): Problem {
  return { code: 'cells/changed', detail: { sheet } };
}

export type { Addition };
