import { compareVersions, isSame } from '../../../src/app/review/compareVersions';
import { findTables } from '../../../src/app/session/findTables';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Table } from '../../../src/core/table/table';
import { gridOf, type Written } from '../../core/gridOf';
import { REPORTED, REPORTED_UNITS, reportedGrid, sheetRows } from '../../fixtures/reportedTable';

const ROWS: readonly (readonly Written[])[] = [
  ['Biểu số 1'],
  ['STT', 'Nội dung', 'Nam', 'Nữ'],
  ['1', 'Xã An Bình', 12, 15],
  ['2', 'Xã Bình Minh', 40, 41],
  ['3', 'Xã Cẩm Hà', 7, 9],
  ['', 'Cộng', { value: 59, formula: '=SUM(C3:C5)' }, { value: 65, formula: '=SUM(D3:D5)' }],
];

function tablesOf(grid: Grid): readonly Table[] {
  const found = findTables([grid], 'auto');
  return 'tables' in found ? found.tables : [];
}

const compare = (now: readonly (readonly Written[])[], old = ROWS): ReturnType<typeof compareVersions> =>
  compareVersions([gridOf(old)], [gridOf(now)], []);

test('a version is the same as itself', () => {
  expect(isSame(compare(ROWS))).toBe(true);
});

test('a figure that changed is named by the table’s row', () => {
  const now = reportedGrid();
  const old = gridOf(
    sheetRows({ ...REPORTED, 'III.3.2.2': '2.647' }, { units: REPORTED_UNITS }),
    [],
    now.sheet,
  );
  const { cells } = compareVersions([old], [now], tablesOf(now));
  expect(cells.filter(({ row }) => row === 'III.3.2.2')).toEqual([
    expect.objectContaining({ kind: 'shown', before: '2.647', after: '2.677' }),
  ]);
  expect(cells.every(({ label, row }) => row === 'III.1' || label !== '')).toBe(true);
});

test('rows below a new one are not changed, and their formulas neither', () => {
  const now = [
    ...ROWS.slice(0, 3),
    ['2', 'Xã Mới', 1, 2],
    ['3', 'Xã Bình Minh', 40, 41],
    ['4', 'Xã Cẩm Hà', 7, 9],
    ['', 'Cộng', { value: 60, formula: '=SUM(C3:C6)' }, { value: 67, formula: '=SUM(D3:D6)' }],
  ];
  const found = compare(now);
  expect(found.rowsAdded).toEqual([{ sheet: 'Sheet1', cell: 'A4', text: '2 | Xã Mới | 1 | 2' }]);
  expect(found.rowsGone).toEqual([]);
  expect(found.cells.map(({ cell, before, after }) => [cell, before, after])).toEqual([
    ['A5', '2', '3'],
    ['A6', '3', '4'],
    ['C7', '59', '60'],
    ['D7', '65', '67'],
  ]);
});

test('a column that came does not make the others new', () => {
  const now = ROWS.map((row, i) =>
    row.length < 4
      ? row
      : [row[0], row[1], i === 1 ? 'Tổng số' : 20 + i, row[2], row[3]].map((each) => each ?? null),
  );
  const found = compare(now);
  expect(found.cells.map(({ cell }) => cell)).toEqual(['C2', 'C3', 'C4', 'C5', 'C6']);
});

test('a formula that was typed over is told though it prints the same', () => {
  const now = [...ROWS.slice(0, 5), ['', 'Cộng', 59, { value: 65, formula: '=SUM(D3:D5)' }]];
  expect(compare(now).cells).toEqual([
    expect.objectContaining({ cell: 'C6', kind: 'behind', before: '=SUM(C3:C5)', after: '59' }),
  ]);
});

test('a figure stored as text is told from one that is a number', () => {
  const now = ROWS.map((row, i) => (i === 2 ? ['1', 'Xã An Bình', '12', 15] : row));
  expect(compare(now).cells).toEqual([
    expect.objectContaining({ cell: 'C3', kind: 'behind', before: '12', after: '“12”' }),
  ]);
});

test('rows and sheets that went are named', () => {
  const found = compareVersions(
    [gridOf(ROWS), gridOf([['a']], [], 'Cũ')],
    [gridOf(ROWS.filter((_, i) => i !== 3)), gridOf([['b']], [], 'Mới')],
    [],
  );
  expect(found.rowsGone).toEqual([{ sheet: 'Sheet1', cell: 'A4', text: '2 | Xã Bình Minh | 40 | 41' }]);
  expect([found.sheetsAdded, found.sheetsGone]).toEqual([['Mới'], ['Cũ']]);
});

test('thousands of rows are compared in a moment', () => {
  const many = Array.from({ length: 5000 }, (_, i): Written[] => [i, `Thôn ${String(i)}`, i * 7, i * 3]);
  const now = many.map((row, i) =>
    i % 100 === 5 ? [row[0] ?? null, row[1] ?? null, 1, row[3] ?? null] : row,
  );
  const begin = Date.now();
  expect(compareVersions([gridOf(many)], [gridOf(now)], []).cells).toHaveLength(50);
  expect(Date.now() - begin).toBeLessThan(10_000);
});
