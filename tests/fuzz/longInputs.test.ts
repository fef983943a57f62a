// One piece repeated until a pattern that backs up or a walk within a walk would not end: `^(\d+[.,]?)+$` takes eleven
// seconds for 28 digits, and for these lengths longer than any test may take. LENGTH=10000 asks for more.
import { TARGETS } from './targets';

const LENGTH = Number(process.env.LENGTH ?? 4000);
const PIECES = [
  '9', '1.', '1,', '0', ' ', '\n', '\t', '(', ')', '[', '"', "'", '-', '=', '+', '.', ',', ';', '#', '?', '%', '/', 'a',
  'ệ', 'e\u0323\u0302', 'I.1 ', 'I.1+', 'IF(', 'SUM(', '1=', '[1]+', '{"a":', '["', 'gồm ', 'trong đó ', '12 người, ',
  'đạt 99,7%; ', 'tăng 5% so với ', 'hai mươi ', '(=4+8) ', '<=', '_x000D_', '\\', '&amp;',
] as const; // prettier-ignore

/** Packages have limits of their own, in tests/hosts/xlsx/hostile.ts. */
const READERS = TARGETS.filter(({ name }) => name !== 'workbooks' && name !== 'Word documents');

jest.setTimeout(300_000);

test.each(READERS.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
  const [seed] = await target.seeds();
  let read = 0;
  for (const piece of PIECES) {
    const run = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    // Alone, and where something was being read already.
    for (const text of [run, (seed?.[''] ?? '') + run]) {
      await target.read({ '': text });
      read++;
    }
  }
  expect(read).toBe(2 * PIECES.length);
});
