/** What else may have happened: one key is sure only where the figures around it hardly fit by chance. */
import { brokenTogether } from '../../../src/core/check/judge/faults';
import { whatIf } from '../../../src/core/check/judge/whatIf';
import { rivalOf } from '../../../src/core/check/suspects/rivals';
import { singleSlips } from '../../../src/core/check/suspects/singleSlips';
import { readTable } from '../../../src/core/table/readings';
import { MENDED } from '../../fixtures/reportedTable';
import { tableInFormatsOf, type Typed } from '../locate/consistentTable';

const PLAIN: Record<string, string> = {};
for (const code of Object.keys(MENDED)) PLAIN[code] = MENDED[code]!.replace(/\./g, '');

/** Of the one slip that mends the table; how sure it has to be is up to the caller. */
function rival(meant: Typed, changed: Typed, shifted: number | null = 0.12): string | null {
  const table = tableInFormatsOf({ ...PLAIN, ...meant }, { ...PLAIN, ...meant, ...changed });
  const rules = whatIf(table, readTable(table));
  const [broken = []] = brokenTogether(rules);
  const [only, ...others] = singleSlips(rules, broken);
  expect(others).toEqual([]);
  return rivalOf(rules, broken, only!, { alone: 0.14, among: 0.24, shifted });
}

test.each([
  ['21', null],
  ['31', 'byChance'],
])('one figure in two places: %s for 11 is %s', (typed, told) => {
  expect(rival({}, { 'IV.1.2': typed })).toBe(told);
});

test('a shifted block is no rival of a rate of 99,7 that one key mends, unless more is broken', () => {
  const changed = { 'III.3.2.2': '247' };
  expect(rival({ 'III.3.2': '99,7' }, changed)).toBeNull();
  expect(rival({ 'III.3.2': '99,7' }, changed, null)).toBe('shifted');
});

test('it is one of sums of few small parts: 3 for 0 one row too low, and the rows below as well', () => {
  const others = {
    'VI.2.2': '3',
    'VI.2.3': '0',
    'VI.2.4.3': '3',
    'VI.2.1': '10',
    'IV.1.2': '10',
    'V.1.2': '9',
  };
  const meant = { ...others, 'VI.2.4.1': '1', 'VI.2.4.2': '0', 'VI.2.4': '4', 'VI.2.5': '3', 'VI.2.6': '1' };
  const typed = { 'VI.2.4.1': '0', 'VI.2.4.2': '3', 'VI.2.4': '1', 'VI.2.5': '1', 'VI.2.6': '4' };
  expect(rival(meant, typed)).toBe('shifted');
});
