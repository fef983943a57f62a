/** The workbook open in Excel, by the contract that every host keeps. */
import { BEGUN, type Book, type Outcome, type UndoRecord } from '../../app/book';
import { readProperties, replaceProperties } from './documentProperties';
import { boxOf } from './drawLayout';
import { insertLayout } from './insertLayout';
import { KnownSheets, learnSheets } from './knownSheets';
import { clearMarks, mark } from './marks';
import { midwayOf, notesOf } from './notes';
import { readSheets } from './readSheets';
import { abilitiesOfThisExcel, supports } from './requirements';
import { revert } from './revert';
import { run, Session } from './session';
import { watchEdits } from './watchEdits';
import { writeCells } from './writeCells';

export function excelBook(): Book {
  const session = new Session();
  const notes = notesOf(Office.context.document.url);
  const midway = midwayOf(notes);
  const known = new KnownSheets();
  const announce = (record: UndoRecord): void => {
    notes.remember(BEGUN, JSON.stringify(record));
  };
  // What stopped midway keeps its record, to be taken back from there.
  const ended = <Done>(outcome: Outcome<Done>): Outcome<Done> => {
    if ('problem' in outcome && outcome.problem.code === 'write/unfinished') {
      const record = JSON.parse(notes.recall(BEGUN) ?? 'null') as UndoRecord | null;
      if (record?.looks !== undefined) midway.begin(record.id);
    } else notes.remember(BEGUN, '');
    return outcome;
  };
  // Off every command; without it the first reading looks by itself.
  void session.inTurn(async () => {
    await learnSheets(known);
    return { done: null };
  });
  return {
    abilities: abilitiesOfThisExcel(),
    read: (scope) => session.inTurn(async () => ({ done: await readSheets(scope, known) })),
    write: (action, sheets) =>
      session
        .inTurn(() => writeCells({ id: newId(), action, sheets, announce }))
        .then((outcome) => {
          const added = 'done' in outcome ? outcome.done.undo.addedSheet : null;
          if (added !== null) known.add(added, 0);
          return ended(outcome);
        }),
    insert: (layout, place) =>
      session
        .inTurn(() => insertLayout(newId(), layout, place, announce))
        .then((outcome) => {
          const { rows, columns } = boxOf(layout, { row: 0, column: 0 });
          if ('done' in outcome) known.add(outcome.done.sheet, rows * columns);
          return ended(outcome);
        }),
    revert: (record) => session.inTurn(() => revert(record, midway)),
    select: (sheet, cell) => session.inTurn(() => select(sheet, cell)),
    mark: (sheet, marks) => session.inTurn(() => mark(sheet, marks)),
    clearMarks: () => session.inTurn(clearMarks),
    watch: (changed) => session.inTurn(() => watchEdits(changed)),
    properties: supports('1.7')
      ? {
          read: () => session.inTurn(readProperties),
          replace: (prefix, properties) => session.inTurn(() => replaceProperties(prefix, properties)),
        }
      : null,
    ...notes,
  };
}

function select(sheetName: string, cell: string): ReturnType<Book['select']> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(cell).select();
    await context.sync();
    return { done: null };
  });
}

let last = 0;

function newId(): string {
  last = Math.max(last + 1, Date.now());
  return last.toString(36);
}
