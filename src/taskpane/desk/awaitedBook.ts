/** The workbook before its host has answered: what is asked of it waits, so that the pane can be used at once. */
import type { Abilities } from '../../app/contract/abilities';
import type { Book } from '../../app/contract/book';
import type { Outcome } from '../../app/contract/outcome';

/** What nobody knows yet is not said to be missing: the host itself answers for what it cannot do. */
const NOT_KNOWN_YET: Abilities = {
  host: '',
  level: null,
  insert: true,
  highlight: true,
  watch: true,
  insertAtCell: true,
  pageSetup: true,
};

/** Keeps the Book contract over `coming`; its notes are empty, and what it is told to remember it passes on. */
export function awaitedBook(coming: Promise<Book>): Book {
  const later = <Done>(ask: (book: Book) => Promise<Outcome<Done>>): Promise<Outcome<Done>> =>
    coming.then(ask);
  return {
    abilities: NOT_KNOWN_YET,
    parts: ['source', 'writer', 'drawing', 'marks', 'cursor', 'watching'],
    read: (scope, aside) => later((book) => book.read(scope, aside)),
    write: (action, changes) => later((book) => book.write(action, changes)),
    insert: (layout, place) => later((book) => book.insert(layout, place)),
    revert: (record) => later((book) => book.revert(record)),
    select: (sheet, cell) => later((book) => book.select(sheet, cell)),
    mark: (sheet, marks) => later((book) => book.mark(sheet, marks)),
    clearMarks: () => later((book) => book.clearMarks()),
    watch: (changed) => later((book) => book.watch(changed)),
    remember: (key, value) => {
      void coming.then((book) => {
        book.remember(key, value);
      });
    },
    recall: () => null,
  };
}
