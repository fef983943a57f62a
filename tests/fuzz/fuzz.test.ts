// Seeded changes to what is read from others: every input ends with an answer or a sentence, and none with an exception.
// What ran for the first time leads on: `node scripts/fuzz.mjs 20000 7` searches longer.
import { PATIENCE, search } from './search';
import { TARGETS } from './targets';

jest.setTimeout(PATIENCE);

test.each(TARGETS.map((target) => [target.name, target] as const))('%s', async (_name, target) => {
  expect(await search(target)).toEqual([]);
});
