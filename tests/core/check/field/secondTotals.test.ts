/** A second "Tổng cộng" in which next to nothing stands is told once, and the other one is the total. */
import { evaluate } from '../../../../src/core/check/evaluate';
import { printedTables } from '../../../../src/core/printed/printedTables';
import { gridOf, type Written } from '../../gridOf';
import { said } from './fieldTable';
import { seriousOn, sheetOf } from './otherForms';

describe.each([
  ['mot-cua', 11],
  ['don-thu-trong-ky', 8],
])('of %s', (id, columns) => {
  test.each([
    [
      'below the total, with two figures',
      { B18: 'Tổng cộng', C18: 8554, E18: 5 },
      18,
      `chỉ có 2 trong ${columns} ô`,
    ],
    ['below the total, blank', { B18: 'Tổng cộng' }, 18, 'không có số liệu nào'],
    [
      'within the list, with one figure',
      { A13: '', B13: 'Tổng cộng', C13: 12 },
      13,
      `chỉ có 1 trong ${columns} ô`,
    ],
    ['within the list, blank', { A13: '', B13: 'Tổng cộng' }, 13, 'không có số liệu nào'],
  ])('%s', (_name, cells, row, why) => {
    const [finding, ...more] = seriousOn(sheetOf(id, cells));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'row/extra', cells: [`B${row}`] });
    expect(said(finding)).toContain(
      `Dòng ${row} của trang tính ghi “Tổng cộng” lần thứ hai (đã có ở dòng 17)`,
    );
    expect(said(finding)).toContain(why);
    expect(said(finding, 'en')).toContain('a second time (already in row 17)');
  });

  test('the true total is still held to its rows', () => {
    const codes = seriousOn(sheetOf(id, { A13: '', B13: 'Tổng cộng', C17: 1 })).map(({ code, cells }) => [
      code,
      cells[0],
    ]);
    expect(codes).toContainEqual(['row/extra', 'B13']);
    expect(codes).toContainEqual(['sum/broken', 'C17']);
  });
});

const PLACES = ['An Khê', 'Bình Minh', 'Cẩm Lý', 'Đông Sơn', 'Gia Hội'];
const FIGURES = [
  [120, 100],
  [210, 180],
  [95, 90],
  [310, 300],
  [57, 50],
];

function places(...more: readonly Written[][]): Written[][] {
  const sum = (column: 0 | 1): number => FIGURES.reduce((all, row) => all + (row[column] ?? 0), 0);
  return [
    ['STT', 'Đơn vị', 'Tiếp nhận', 'Giải quyết'],
    ...PLACES.map((place, i): Written[] => [i + 1, place, ...(FIGURES[i] ?? [])]),
    ['', 'Tổng cộng', sum(0), sum(1)],
    ...more,
  ];
}

test.each([
  ['blank', [null, null]],
  ['with one figure', [12, null]],
])('of a table nobody knows, %s', (_name, figures) => {
  const tables = printedTables(gridOf(places(['', 'Tổng cộng', ...figures])));
  const findings = tables.reduce<string[]>(
    (all, table) =>
      all.concat(evaluate(table).findings.map(({ code, cells }) => `${code} ${String(cells[0])}`)),
    [],
  );
  expect(findings).toEqual(['row/extra B8']);
});

test('a blank row of a numbered list is told with what the totals leave for it', () => {
  const rows = places();
  rows[3] = [3, 'Cẩm Lý', null, null];
  const [table] = printedTables(gridOf(rows));
  const told = table ? evaluate(table).findings : [];
  expect(told.map(({ code, cells, expected }) => [code, cells[0], expected])).toEqual([
    ['cell/missing', 'C4', '95'],
    ['cell/missing', 'D4', '90'],
  ]);
});
