import { bookOf } from '../../../src/app/contract/bookOf';
import type { Abilities } from '../../../src/app/contract/abilities';
import type { Notes } from '../../../src/app/contract/notes';
import type { Layout } from '../../../src/core/layout/layout';

const abilities: Abilities = {
  host: 'thử',
  level: null,
  insert: false,
  highlight: false,
  watch: false,
  insertAtCell: false,
  pageSetup: false,
};
const kept = new Map<string, string>();
const notes: Notes = {
  remember: (key, value) => void kept.set(key, value),
  recall: (key) => kept.get(key) ?? null,
};

test('what is asked of a part that the host lacks ends in a problem that names the part', async () => {
  const book = bookOf(abilities, notes, {});
  const lacks = (part: string): unknown => ({ problem: { code: 'host/lacksPart', detail: { part } } });
  const record = { id: '1', action: 'fix' as const, changes: [], formats: [], addedSheet: null };
  expect(book.parts).toEqual([]);
  expect(await book.read('workbook')).toEqual(lacks('source'));
  expect(await book.write('fix', [])).toEqual(lacks('writer'));
  expect(await book.revert(record)).toEqual(lacks('writer'));
  expect(await book.insert({} as Layout, { kind: 'newSheet' })).toEqual(lacks('drawing'));
  expect(await book.mark('S', [])).toEqual(lacks('marks'));
  expect(await book.clearMarks()).toEqual(lacks('marks'));
  expect(await book.select('S', 'A1')).toEqual(lacks('cursor'));
  expect(await book.watch(() => undefined)).toEqual(lacks('watching'));
  expect(book.properties).toBeNull();
});

test('a part that the host has answers itself, and notes are always kept', async () => {
  const book = bookOf(abilities, notes, {
    source: {
      read: (scope) => Promise.resolve({ problem: { code: 'host/failed', detail: { sheet: scope } } }),
    },
    properties: {
      read: () => Promise.resolve({ done: new Map([['a', 'b']]) }),
      replace: () => Promise.resolve({ done: null }),
    },
  });
  expect([...book.parts].sort()).toEqual(['properties', 'source']);
  expect(await book.read('workbook')).toEqual({
    problem: { code: 'host/failed', detail: { sheet: 'workbook' } },
  });
  expect(await book.properties?.read()).toEqual({ done: new Map([['a', 'b']]) });
  book.remember('language', 'vi');
  expect([book.recall('language'), book.recall('undo')]).toEqual(['vi', null]);
});
