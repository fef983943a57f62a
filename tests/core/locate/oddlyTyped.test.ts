/** What a cell holds beyond what it shows tells of its slip, where other cells hold what they show. */
import { evaluate } from '../../../src/core/check/evaluate';
import { MENDED } from '../../fixtures/reportedTable';
import { tableInFormatsOf, type Typed } from './consistentTable';

const PLAIN: Record<string, string> = {};
for (const code of Object.keys(MENDED)) PLAIN[code] = MENDED[code]!.replace(/\./g, '');

/** The first suspect of the finding that names the row. */
function suspected(
  changed: Typed,
  row: string,
): { readonly row: string; readonly value: string | undefined } {
  const { findings } = evaluate(tableInFormatsOf(PLAIN, { ...PLAIN, ...changed }));
  const [first] = findings.find(({ cause, rows }) => cause !== null && rows.includes(row))?.suspects ?? [];
  return { row: first?.row ?? '', value: first?.values[0] };
}

test('99,774 shown as 99,77 is suspected before the counts of 99,74', () => {
  expect(suspected({ 'III.3.2': '99,774' }, 'III.3.2')).toEqual({ row: 'III.3.2', value: '99,74' });
});

test('99,77 as it stands is as likely an old rate, so that a count comes first', () => {
  expect(suspected({ 'III.3.2': '99,77' }, 'III.3.2').row).not.toBe('III.3.2');
});

test('nor is it told by 99,774 where a sheet holds its rates finer than it shows them', () => {
  const finer: Record<string, string> = {};
  for (const row of Object.keys(PLAIN)) if (PLAIN[row] === '100') finer[row] = '100,004';
  expect(suspected({ ...finer, 'III.3.2': '99,774' }, 'III.3.2').row).not.toBe('III.3.2');
});

test.each([
  ['VII.4.3.2', '0,73', '730'],
  ['VII.4.1.2', '4,3', '43'],
])('a count of %s that holds %s is the wrong cell, whatever it shows', (row, typed, count) => {
  expect(suspected({ [row]: typed }, row)).toEqual({ row, value: count });
});
