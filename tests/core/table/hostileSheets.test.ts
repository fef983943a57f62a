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

test('800 tables of a document, each a sheet of its own, are each judged', () => {
  const table = [
    ['STT', 'Đơn vị', 'Số lượng'],
    [1, 'Xã A', 3],
    [2, 'Xã B', 4],
    ['', 'Tổng số', 8],
  ];
  const grids = Array.from({ length: 800 }, (_, i) => ({ ...gridOf(table), sheet: `Bảng ${i + 1}` }));
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  expect(checked.tables).toHaveLength(800);
  const broken = checked.tables.filter(({ open }) => open.some(({ code }) => code === 'sum/broken'));
  expect(broken).toHaveLength(800);
}, 60_000);

test('300 columns of rates beside 300 of counts are read to their end', () => {
  const pairs = <T>(rate: T, count: T): T[] => Array.from({ length: 300 }, () => [rate, count]).flat();
  const heads = ['STT', 'Chỉ tiêu', ...pairs('Tỷ lệ (%)', 'Số lượng')];
  const rows = Array.from({ length: 100 }, (_, i) => [i, `Chỉ tiêu ${i}`, ...pairs(50, 5)]);
  expect(found([heads, ...rows])).toBe('table/notFound');
}, 60_000);
