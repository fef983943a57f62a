// One piece repeated until a slow pattern or a walk within a walk would show: every reader of texts ends within a second of
// processor time. `^(\d+[.,]?)+$` would take eleven for 28 digits.
import { type Target, TARGETS } from './targets';

const LENGTH = 10_000;
const MOST_MS = 1_000;
const PIECES = [
  '9', '1.', '1,', '0', ' ', '\n', '\t', '(', ')', '[', '"', "'", '-', '=', '+', '.', ',', ';', '#', '?', '%', '/', 'a',
  'ệ', 'e\u0323\u0302', 'I.1 ', 'I.1+', 'IF(', 'SUM(', '1=', '[1]+', '{"a":', '["', 'gồm ', 'trong đó ', '12 người, ',
  'đạt 99,7%; ', 'tăng 5% so với ', 'hai mươi ', '(=4+8) ', '<=', '_x000D_', '\\', '&amp;',
] as const; // prettier-ignore

/** Packages have limits of their own, in tests/hosts/xlsx/hostile.ts. */
const READERS = TARGETS.filter(({ name }) => name !== 'workbooks' && name !== 'Word documents');

async function slowOn(read: Target['read'], text: string): Promise<number> {
  const start = process.cpuUsage();
  await read({ '': text });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

jest.setTimeout(300_000);

test.each(READERS.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
  const [seed] = await target.seeds();
  const slow: string[] = [];
  for (const piece of PIECES) {
    const run = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    // Alone, and where something was being read already.
    for (const text of [run, (seed?.[''] ?? '') + run]) {
      const took = await slowOn(target.read, text);
      if (took > MOST_MS) slow.push(`${JSON.stringify(piece)} ${took.toFixed(0)} ms`);
    }
  }
  expect(slow).toEqual([]);
});
