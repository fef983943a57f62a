/** Whatever is proposed clears what it says once it stands in its cells, and brings nothing new. */
import { checkTable } from '../../../src/app/session/checkTables';
import { mendOf } from '../../../src/app/session/mend';
import { randomFrom, tableInFormatsOf } from '../../core/locate/consistentTable';
import { MENDED } from '../../fixtures/reportedTable';
import { spoiltTables } from './correctionSlips';

test('corrections clear what they say, as their cells show them, and make no new finding', () => {
  let proposed = 0;
  for (const { meant, typed } of spoiltTables(13, randomFrom(9))) {
    const table = tableInFormatsOf(meant, typed);
    const { judgement } = checkTable(table, []);
    for (const { explanations } of judgement.causes) {
      for (const { values, clears, unusual } of explanations.flatMap(({ corrections }) =>
        corrections.slice(0, 2),
      )) {
        // What breaks something that usually holds says so.
        if (unusual) continue;
        const mend = mendOf(
          table,
          judgement,
          values.map(({ cell, printed }) => ({ cell, printed })),
        )!;
        const named = values.map(({ row, printed }) => `${row} = ${printed}`);
        expect([named, mend.fresh, mend.clears >= clears]).toEqual([named, 0, true]);
        proposed++;
      }
    }
  }
  expect(proposed).toBeGreaterThan(20);
});

test('a lost final zero stands among the candidates, and a 0 typed for a count is the suspect', () => {
  const plain: Record<string, string> = {};
  for (const code of Object.keys(MENDED)) plain[code] = MENDED[code]!.replace(/\./g, '');
  const suspectsOf = (meant: typeof plain, typed: typeof plain): string[][] =>
    checkTable(tableInFormatsOf(meant, typed), []).open.map(({ suspects }) =>
      suspects.slice(0, 1).flatMap(({ row, values }) => [row, ...values]),
    );
  const received = { ...plain, 'III.3.1': '4620' };
  expect(suspectsOf(received, { ...received, 'III.3.1': '462' }).flat()).toContain('4.620');
  const none = suspectsOf(plain, { ...plain, 'VII.4.4.1': '0' });
  expect(none).toContainEqual(['VII.4.4.1', '1.702']);
  expect(none.flat()).not.toContain('VII.4.4');
});
