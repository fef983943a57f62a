/** What is done with the report open in Word: fetched once Word has answered, or at the first call. */
import type { Book } from '../../app/contract/book';
import { BEGUN } from '../../app/contract/notes';
import type { Outcome } from '../../app/contract/outcome';
import type { Report } from '../../app/contract/report';
import { REASONS_SHEET, type ReadBook } from '../../app/contract/source';
import type { SheetChanges, UndoRecord } from '../../app/contract/writer';
import { positionOf } from '../../core/sheet/grid';
import * as cells from './cells/writeCells';
import { lacks, supports } from './connection/requirements';
import { run, Session } from './connection/runBatch';
import * as brought from './parts/broughtTable';
import * as properties from './parts/properties';
import type { Notes } from '../office/localNotes';
import { REASONS, reasonsGrid, withChanges } from '../office/reasonsInReport';
import { watchText } from './parts/watchText';
import { readReport, type WordReport } from './read/readReport';
import { tableName } from './read/tableGrid';
import { addComments, clearComments } from './text/comments';
import { replaceText } from './text/replaceText';
import { showText } from './text/showText';
import { revertChange, type TextChange } from './text/revertChange';

/** Without what is known at once. */
export type ReportBook = Omit<
  Book,
  'abilities' | 'parts' | 'insert' | 'mark' | 'clearMarks' | 'remember' | 'recall'
> & { readonly report: Report };

/** `notes` keep what a write covered of others until it has been given back. */
export function reportBook(notes: Notes): ReportBook {
  const session = new Session();
  const state: { report: WordReport | null; tracked: boolean } = { report: null, tracked: false };
  const readNow = async (): Promise<WordReport> => (state.report = await readReport());
  const recorded = (action: UndoRecord['action'], change: TextChange): UndoRecord => ({
    id: newId(),
    action,
    changes: [],
    formats: [],
    addedSheet: null,
    looks: JSON.stringify(change),
  });
  /** Lets the work tell what it covered; what could not be given back is kept as a write that was begun. */
  const keeping = async <Done>(
    action: UndoRecord['action'],
    work: (covering: cells.Covering) => Promise<Outcome<Done>>,
  ): Promise<Outcome<Done>> => {
    const told: UndoRecord[] = [];
    const outcome = await work((changes) => {
      const record: UndoRecord = { id: newId(), action, changes, formats: [], addedSheet: null };
      told.push(record);
      notes.remember(BEGUN, JSON.stringify(record));
    });
    const isOpen = 'problem' in outcome && outcome.problem.code === 'write/unfinished';
    if (told.length > 0 && !isOpen) notes.remember(BEGUN, '');
    return outcome;
  };
  return {
    read: (scope) => session.inTurn(async () => readTables(await readNow(), scope)),
    select: (sheet, cell) => session.inTurn(() => selectCell(state.report, sheet, cell)),
    write: (action, sheets) =>
      session.inTurn(async () => {
        const report = state.report ?? (await readNow());
        // What comes from a checked workbook is no edit of the report's words.
        const tracking = action === 'update' ? 'off' : state.tracked ? 'on' : 'asIs';
        const written = await keeping(action, (covering) => writeSheets(report, sheets, tracking, covering));
        if ('problem' in written) return written;
        const { changes, skipped } = written.done;
        const undo = { id: newId(), action, changes, formats: [], addedSheet: null };
        return { done: { undo, skipped } };
      }),
    revert: (record) =>
      session.inTurn(async () => {
        if (record.looks !== undefined) {
          const reverted = await revertChange(JSON.parse(record.looks) as TextChange);
          if ('problem' in reverted || record.changes.length === 0) return reverted;
        }
        const back = record.changes.map(({ sheet, changes }) => ({
          sheet,
          changes: changes.map((each) => ({ ...each, before: each.after, after: each.before })),
        }));
        const report = state.report ?? (await readNow());
        const written = await keeping(record.action, (covering) =>
          writeSheets(report, back, 'off', covering),
        );
        return 'problem' in written ? written : { done: { skipped: written.done.skipped } };
      }),
    watch: (changed) =>
      session.inTurn(() =>
        watchText(() => {
          changed('');
        }),
      ),
    properties: supports('1.3')
      ? {
          read: () => session.inTurn(() => properties.readProperties()),
          replace: (prefix, all) => session.inTurn(() => properties.replaceProperties(prefix, all)),
        }
      : null,
    report: {
      readReport: () => session.inTurn(async () => ({ done: await readNow() })),
      show: (places) => session.inTurn(() => showText(places)),
      replaceText: (edit, tracked) =>
        session.inTurn(async () => {
          const outcome = await replaceText(edit, tracked);
          return 'problem' in outcome ? outcome : { done: recorded('text', outcome.done) };
        }),
      comment: (all) =>
        session.inTurn(async () => {
          const outcome = await addComments(all);
          if ('problem' in outcome) return outcome;
          const { ids, left } = outcome.done;
          const undo = ids.length > 0 ? recorded('comment', { kind: 'comments', ids }) : null;
          return { done: { undo, count: ids.length, left: left.length } };
        }),
      clearComments: () =>
        session.inTurn(async () => {
          const outcome = await clearComments();
          if ('problem' in outcome) return outcome;
          const { removed, left } = outcome.done;
          const undo = removed.length > 0 ? recorded('uncomment', { kind: 'cleared', removed }) : null;
          return { done: { undo, count: removed.length, left } };
        }),
      brought: () => session.inTurn(() => brought.broughtTables()),
      insertTable: (table) =>
        session.inTurn(async () => {
          const outcome = await brought.insertTable(table);
          if ('problem' in outcome) return outcome;
          const { tag, properties: prefix } = table;
          return { done: recorded('table', { kind: 'table', tag, prefix }) };
        }),
      retag: (record, before, next) =>
        session.inTurn(async () => {
          const outcome = await brought.retag(before.tag, next);
          if ('problem' in outcome) return outcome;
          const { old, next: printed } = next.printed;
          const back = {
            ...before,
            old: next.prefix,
            prefix: next.old,
            printed: { old: printed, next: old },
            properties: outcome.done,
          };
          const change: TextChange = { kind: 'retag', tag: next.tag, next: back };
          return { done: { ...record, looks: JSON.stringify(change) } };
        }),
      track: (on) => {
        state.tracked = on;
      },
    },
  };
}

async function readTables(report: WordReport, scope: 'activeSheet' | 'workbook'): Promise<Outcome<ReadBook>> {
  const kept = supports('1.3') ? await properties.readProperties() : null;
  if (kept && 'problem' in kept) return kept;
  const tables = scope === 'workbook' ? report.tables : report.tables.slice(report.active, report.active + 1);
  return {
    done: {
      grids: kept ? [...tables, reasonsGrid(kept.done)] : tables,
      activeSheet: tableName(report.active),
      activeCell: { row: 0, column: 0 },
    },
  };
}

async function selectCell(report: WordReport | null, sheet: string, cell: string): Promise<Outcome<null>> {
  const position = positionOf(cell);
  const table = report?.tables.findIndex((grid) => grid.sheet === sheet) ?? -1;
  const grid = report?.tables[table];
  if (!grid || !position) return { problem: { code: 'cells/changed' } };
  const shown = grid.cell(position.row, position.column)?.text ?? '';
  if (!supports('1.3')) return selectParagraph(report, table, shown);
  const index = grid.indexOf(position);
  return run(async (context): Promise<Outcome<null>> => {
    if (!supports('1.3')) return { done: null };
    const { tables } = context.document.body;
    tables.load('items/nestingLevel');
    await context.sync();
    const found = tables.items.filter(({ nestingLevel }) => nestingLevel === 1)[table];
    if (!found || index === null) return { problem: { code: 'cells/changed' } };
    found.getCell(position.row, index).body.select();
    await context.sync();
    return { done: null };
  });
}

/** Where tables are not known, the cell's text in its table is. */
async function selectParagraph(
  report: WordReport | null,
  table: number,
  shown: string,
): Promise<Outcome<null>> {
  const paragraphs = report?.paragraphs ?? [];
  const at = paragraphs.findIndex((each) => each.table === table && each.text === shown);
  const paragraph = paragraphs[at];
  if (!paragraph || shown === '') return lacks('1.3') ?? { problem: { code: 'cells/changed' } };
  const { text, raw } = paragraph;
  return showText([{ note: null, paragraph: at, text, raw, start: 0, end: text.length }]);
}

async function writeSheets(
  report: WordReport,
  sheets: readonly SheetChanges[],
  tracking: cells.Tracking,
  covering: cells.Covering,
): Promise<Outcome<cells.CellsWritten>> {
  const ofReasons = sheets.filter(({ sheet }) => sheet === REASONS_SHEET);
  const ofTables = sheets.filter(({ sheet }) => sheet !== REASONS_SHEET);
  const absent = ofTables.find(({ sheet }) => report.tables.every((grid) => grid.sheet !== sheet));
  if (absent) return { problem: { code: 'cells/changed', detail: { sheet: absent.sheet } } };
  let done: cells.CellsWritten = { changes: [], skipped: [] };
  if (ofTables.length > 0) {
    const written = await cells.writeCells(report.tables, ofTables, tracking, covering);
    if ('problem' in written) return written;
    done = written.done;
  }
  for (const { changes } of ofReasons) {
    const kept = await properties.readProperties();
    if ('problem' in kept) return kept;
    const outcome = await properties.replaceProperties(REASONS, withChanges(kept.done, changes));
    if ('problem' in outcome) return outcome;
  }
  return { done: { ...done, changes: [...done.changes, ...ofReasons] } };
}

let last = 0;

function newId(): string {
  last = Math.max(last + 1, Date.now());
  return last.toString(36);
}
