/** The whole contract over the parts that a host has. */
import type { Abilities } from './abilities';
import type { Book, PartName, Parts } from './book';
import type { Notes } from './notes';
import type { Outcome } from './outcome';

/** What is asked of a part that is absent ends in `host/lacksPart`, whose detail names the `part`. */
export function bookOf(abilities: Abilities, notes: Notes, has: Partial<Parts>): Book {
  const lacking = (part: PartName): (() => Promise<Outcome<never>>) => {
    const outcome = { problem: { code: 'host/lacksPart' as const, detail: { part } } };
    return () => Promise.resolve(outcome);
  };
  const { source, writer, drawing, marks, cursor, watching, properties, comments } = has;
  return {
    abilities,
    parts: (Object.keys(has) as PartName[]).filter((part) => has[part] !== undefined),
    read: source ? (scope, aside) => source.read(scope, aside) : lacking('source'),
    write: writer ? (action, changes) => writer.write(action, changes) : lacking('writer'),
    revert: writer ? (record) => writer.revert(record) : lacking('writer'),
    insert: drawing ? (layout, place) => drawing.insert(layout, place) : lacking('drawing'),
    mark: marks ? (sheet, all) => marks.mark(sheet, all) : lacking('marks'),
    clearMarks: marks ? () => marks.clearMarks() : lacking('marks'),
    select: cursor ? (sheet, cell) => cursor.select(sheet, cell) : lacking('cursor'),
    watch: watching ? (changed) => watching.watch(changed) : lacking('watching'),
    properties: properties ?? null,
    comments: comments ?? null,
    remember: (key, value) => {
      notes.remember(key, value);
    },
    recall: (key) => notes.recall(key),
  };
}
