// Sheets made to be slow: labels and headings by the ten thousand, in rows, in columns and in lists. Each is read to its end.
import { checkTables } from '../../../src/app/session/checkTables';
import { findTables } from '../../../src/app/session/findTables';
import { gridOf, type Written } from '../gridOf';

const HEADINGS = ['STT', 'Tên đơn vị', 'Tổng số', 'Nam', 'Nữ'];

/** The problem's code, or how many tables there are. */
function found(rows: Written[][]): string | number {
  const read = findTables([gridOf(rows)], 'auto');
  return 'problem' in read ? read.problem.code : read.tables.length;
}

test.each<[string, Written[][], string | number]>([
  [
    'one label in each of 50.000 rows',
    Array.from({ length: 50_000 }, (_, i) => ['Tổng số hồ sơ', i]),
    'table/notFound',
  ],
  [
    'a total in each of 16.384 columns',
    [Array(16_384).fill('Tổng số'), Array(16_384).fill(1)],
    'table/notFound',
  ],
  ['headings in every row', Array.from({ length: 50_000 }, () => HEADINGS), 'table/notFound'],
])('%s', (_what, rows, wanted) => {
  expect(found(rows)).toBe(wanted);
});

test('a list of 20.000 offices under one header is one table', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [i + 1, `UBND xã số ${i + 1}`, 3, 1, 2]);
  const checked = checkTables([gridOf([HEADINGS, ...rows])], 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  expect(checked.tables).toHaveLength(1);
  expect(checked.tables[0]!.table.rows).toHaveLength(20_000);
});
