/** The report open in Word, by the contract that every host keeps. What is done with it is a file of its own. */
import type { Book } from '../../app/contract/book';
import type { Outcome } from '../../app/contract/outcome';
import { notesOf } from '../office/localNotes';
import { abilitiesOfThisWord, partsOfThisWord, supports } from './connection/requirements';
import type { ReportBook } from './reportBook';

export function wordBook(): Book {
  const notes = notesOf(Office.context.document.url);
  let coming: Promise<ReportBook> | null = null;
  const bring = (): Promise<ReportBook> => {
    coming ??= import(/* webpackChunkName: "word-work" */ './reportBook').then(({ reportBook }) =>
      reportBook(notes),
    );
    // Where it was not fetched, the next call tries again.
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  const later = <Done>(ask: (book: ReportBook) => Promise<Outcome<Done>>): Promise<Outcome<Done>> =>
    bring().then(ask);
  const lacking = (part: string) => (): Promise<Outcome<never>> =>
    Promise.resolve({ problem: { code: 'host/lacksPart', detail: { part } } });
  let tracked = false;
  return {
    abilities: abilitiesOfThisWord(),
    parts: partsOfThisWord(),
    read: (scope, aside) => later((book) => book.read(scope, aside)),
    select: (sheet, cell) => later((book) => book.select(sheet, cell)),
    write: (action, sheets) =>
      later((book) => {
        book.report.track(tracked);
        return book.write(action, sheets);
      }),
    revert: (record) => later((book) => book.revert(record)),
    watch: (changed) => later((book) => book.watch(changed)),
    insert: lacking('drawing'),
    mark: lacking('marks'),
    clearMarks: lacking('marks'),
    properties: supports('1.3')
      ? {
          read: () => later(({ properties }) => properties?.read() ?? lacking('properties')()),
          replace: (prefix, all) =>
            later(({ properties }) => properties?.replace(prefix, all) ?? lacking('properties')()),
        }
      : null,
    report: {
      readReport: () => later(({ report }) => report.readReport()),
      show: (places) => later(({ report }) => report.show(places)),
      replaceText: (edit, asChange) => later(({ report }) => report.replaceText(edit, asChange)),
      comment: (notes) => later(({ report }) => report.comment(notes)),
      clearComments: () => later(({ report }) => report.clearComments()),
      brought: () => later(({ report }) => report.brought()),
      insertTable: (table) => later(({ report }) => report.insertTable(table)),
      retag: (record, before, next) => later(({ report }) => report.retag(record, before, next)),
      track: (on) => {
        tracked = on;
      },
    },
    ...notes,
  };
}
