/** Two slips in one rule may look like one in a third figure: a whole rate alone is no proof. */
import { judge } from '../../../src/core/check/evaluate';
import { sureFixes } from '../../../src/app/session/fixTables';
import { MENDED } from '../../fixtures/reportedTable';
import { tableInFormatsOf, type Typed } from '../locate/consistentTable';

const PLAIN: Record<string, string> = {};
for (const code of Object.keys(MENDED)) PLAIN[code] = MENDED[code]!.replace(/\./g, '');

function fixed(meant: Typed, typed: Typed): string[] {
  const table = tableInFormatsOf(meant, typed);
  const { judgement } = judge(table);
  const { fixes } = sureFixes({
    table,
    judgement,
    open: judgement.findings,
    accepted: [],
    lapsed: [],
  } as Parameters<typeof sureFixes>[0]);
  return fixes.map(({ row, printedAfter }) => `${row} = ${printedAfter}`);
}

test('109 and 4,00 for 10 and 40,00 do not make 100', () => {
  const meant = { ...PLAIN, 'III.3.3': '40,00', 'III.3.3.1': '10', 'III.3.3.2': '4' };
  expect(fixed(meant, { ...meant, 'III.3.3': '4,00', 'III.3.3.1': '109' })).toEqual([]);
});

test.each([
  ['VII.4.3.1', '7330', '730'],
  ['VII.4.2.1', '432', '42'],
])('%s of 100 %%, typed as %s, is %s: no other rate and count come to the same', (row, typed, count) => {
  const meant = { ...PLAIN, 'VII.4.3': '100,00', 'VII.4.2': '100,00' };
  expect(fixed(meant, { ...meant, [row]: typed })).toEqual([`${row} = ${count}`]);
});
