/** Tables that came from a page: all their figures are texts, and judged like numbers. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { printedTables } from '../../../src/core/printed/printedTables';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf, type Written } from '../gridOf';

const ROWS: readonly Written[][] = [
  ['STT', 'Nội dung', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện', 'Đạt (%)'],
  ['1', 'Tổng đàn gia súc', 'con', '12.500', '11.870', '94,96'],
  ['', 'Trâu', 'con', '1.300', '1.320', '105,54'],
  ['', 'Bò', 'con', '2.200', '2.145', '97,50'],
  ['', 'Lợn', 'con', '9.000', '8.405', '93,39'],
  ['2', 'Diện tích rừng', 'ha', '120', '96', '80,00'],
];

function findingsOn(grid: Grid): Finding[] {
  const [table, ...more] = printedTables(grid);
  expect(more).toEqual([]);
  if (!table) throw new Error('no table');
  expect(table.rows).toHaveLength(5);
  return evaluate(table).findings.slice();
}

test('on a page their rates are judged, and nothing is said of texts', () => {
  expect(findingsOn({ ...gridOf(ROWS), page: true })).toMatchObject([
    { code: 'rate/broken', cells: ['F3', 'E3', 'D3'], expected: '101,54' },
  ]);
});

test('on a sheet it is said that SUM passes over them', () => {
  expect(findingsOn(gridOf(ROWS)).map(({ code }) => code)).toEqual(['rate/broken', 'cell/stored']);
});

test('years and hundreds of per cent as texts head columns', () => {
  const rows: Written[][] = [
    ['STT', 'Khoản thu', 'Tổng số', '2025', '2026'],
    ['1', 'Thuế', '3.100', '1.500', '1.600'],
    ['2', 'Phí', '420', '200', '220'],
    ['3', 'Khác', '95', '45', '50'],
  ];
  const [table] = printedTables({ ...gridOf(rows), page: true });
  expect(table?.form.columns.map(({ label }) => label)).toEqual(['Tổng số', '2025', '2026']);
});
