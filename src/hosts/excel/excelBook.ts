/** The workbook open in Excel, by the contract that every host keeps. */
import type { Book } from '../../app/contract/book';
import { BEGUN } from '../../app/contract/notes';
import type { Outcome } from '../../app/contract/outcome';
import type { UndoRecord } from '../../app/contract/writer';
import type * as changingModule from './changeWorkbook';
import type * as commentingModule from './workbook/comments';
import type * as readingModule from './read/readSheets';
import { boxOf } from './draw/layoutBox';
import { KnownSheets, learnSheets } from './read/knownSheets';
import { midwayOf, notesOf } from '../office/localNotes';
import { abilitiesOfThisExcel, partsOfThisExcel, supports } from './connection/requirements';
import { run, Session } from './connection/runBatch';

type Changing = typeof changingModule;

/** Milliseconds. */
const PATIENCE = 1000;

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
  // Out of turn, since no command needs it; the first reading waits a moment for it, or looks by itself.
  const learned = learnSheets(known).catch(() => undefined);
  // With the engine, which every command that reads waits for anyway.
  const reading = (): Promise<typeof readingModule> =>
    import(/* webpackChunkName: "engine" */ './read/readSheets');
  const changing = (): Promise<Changing> => import(/* webpackChunkName: "changing" */ './changeWorkbook');
  // Fetched when there is nothing else to do: the network may be gone when something is to be written.
  void learned.then(changing).catch(() => undefined);
  const commenting = (): Promise<typeof commentingModule> =>
    import(/* webpackChunkName: "cell-comments" */ './workbook/comments');
  const change = <Done>(work: (parts: Changing) => Promise<Outcome<Done>>): Promise<Outcome<Done>> =>
    session.inTurn(async () => work(await changing()));
  return {
    abilities: abilitiesOfThisExcel(),
    parts: partsOfThisExcel(),
    read: (scope, aside) =>
      session.inTurn(async () => {
        await Promise.race([learned, new Promise((passed) => setTimeout(passed, PATIENCE))]);
        const { readSheets } = await reading();
        return { done: await readSheets(scope, known, aside) };
      }),
    write: (action, sheets) =>
      change(({ writeCells }) =>
        writeCells({ id: newId(), action, sheets, announce, asRead: known.asRead.bind(known) }),
      ).then((outcome) => {
        const added = 'done' in outcome ? outcome.done.undo.addedSheet : null;
        if (added !== null) known.add(added, 0);
        return ended(outcome);
      }),
    insert: (layout, place) =>
      change(({ insertLayout }) => insertLayout(newId(), layout, place, announce)).then((outcome) => {
        const { rows, columns } = boxOf(layout, { row: 0, column: 0 });
        if ('done' in outcome) known.add(outcome.done.sheet, rows * columns);
        return ended(outcome);
      }),
    revert: (record) => {
      let isTold = false;
      const covering = (covered: UndoRecord): void => {
        isTold = true;
        announce(covered);
      };
      return change(({ revert }) => revert(record, midway, covering)).then((outcome) =>
        isTold ? ended(outcome) : outcome,
      );
    },
    select: (sheet, cell) => session.inTurn(() => select(sheet, cell)),
    mark: (sheet, marks) => change(({ mark }) => mark(sheet, marks)),
    clearMarks: () => change(({ clearMarks }) => clearMarks()),
    watch: (changed) => change(({ watchEdits }) => watchEdits(changed)),
    properties: supports('1.7')
      ? {
          read: () => change(({ readProperties }) => readProperties()),
          replace: (prefix, properties) =>
            change(({ replaceProperties }) => replaceProperties(prefix, properties)),
        }
      : null,
    comments: supports('1.10')
      ? {
          read: () => session.inTurn(async () => (await commenting()).readComments()),
          replace: (comments) =>
            session.inTurn(async () => (await commenting()).replaceComments(newId(), comments)),
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
