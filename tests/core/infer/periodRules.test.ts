/** A table that is learnt keeps what its headings of periods say, slips or not: no check may become weaker by learning. */
import { inferTable } from '../../../src/core/infer/inferTable';
import { INDICATOR_MERGES, INDICATORS, type Line, PETITIONS } from '../../fixtures/periodTables';
import { gridOf } from '../gridOf';

function sureRules(rows: readonly Line[], merges = INDICATOR_MERGES.slice(0, 0)): string[] {
  const inferred = inferTable(gridOf(rows, merges));
  return (inferred?.rules ?? []).filter(({ sure }) => sure).map(({ text }) => text);
}

test.each([
  ['plan, last period, change and comparisons', INDICATORS, INDICATOR_MERGES, ['[G] = [F] - [E]', '[H] = [F] / [D] %', '[I] = [F] / [E] %']],
  ['what a period begins and ends with', PETITIONS, [], ['[F] = [C] + [D] - [E]']],
] as const)('%s', (_name, rows, merges, expected) => {
  expect(sureRules(rows, [...merges])).toEqual(expected);
}); // prettier-ignore

test('headings that most rows deny are not offered as sure', () => {
  const rows: Line[] = [
    ['TT', 'Đơn vị', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm'],
    [1, 'Xã A', 10, 15, 9],
    [2, 'Xã B', 20, 27, 2],
    [3, 'Xã C', 31, 35, 4],
  ];
  expect(sureRules(rows)).toEqual([]);
});
