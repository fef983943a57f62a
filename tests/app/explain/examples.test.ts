// The example tables of the help are put to the real check: what they show is so.
import { EXAMPLES } from '../../../src/forms/explain/examples';
import { judgeExample } from '../../../src/app/explain/judgeExample';
import { checkTables } from '../../../src/app/session/checkTables';
import { type FindingCode, SEVERITY } from '../../../src/core/finding/finding';

const CODES = Object.keys(SEVERITY) as FindingCode[];

test('every code has its example, in the order of the codes', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(CODES.slice().sort());
});

test.each(CODES)('%s: one table agrees wholly, the other has the finding', (code) => {
  const { holds, breaks, before } = EXAMPLES[code];
  expect(judgeExample(checkTables, holds, before).map((each) => `${each.code} ${each.cells.join()}`)).toEqual(
    [],
  );
  expect(judgeExample(checkTables, breaks, before).map((each) => each.code)).toContain(code);
});
