/** Rows numbered under others: where the table mostly adds them up, the one that does not is told. */
import { evaluate } from '../../../src/core/check/evaluate';
import { printedTables } from '../../../src/core/printed/printedTables';
import { gridOf, type Written } from '../gridOf';

type Line = readonly [order: string, label: string, figure: number];

const STAFF: readonly Line[] = [
  ['I', 'Giáo dục', 563],
  ['1', 'Mầm non', 120],
  ['2', 'Tiểu học', 241],
  ['a', 'Công lập', 210],
  ['b', 'Tư thục', 31],
  ['3', 'Trung học', 202],
  ['a', 'Công lập', 190],
  ['b', 'Tư thục', 12],
  ['II', 'Y tế', 124],
  ['1', 'Bệnh viện', 75],
  ['2', 'Trạm y tế', 49],
  ['a', 'Bác sĩ', 14],
  ['b', 'Y tá', 35],
  ['III', 'Văn hóa', 24],
  ['1', 'Thư viện', 8],
  ['2', 'Nhà văn hóa', 11],
  ['3', 'Thể thao', 5],
];

const HOUSES: readonly Line[] = [
  ['1', 'Tổng số hộ', 876],
  ['1.1', 'Hộ nghèo', 45],
  ['1.2', 'Hộ cận nghèo', 31],
  ['1.3', 'Hộ khác', 800],
  ['2', 'Nhà ở', 876],
  ['2.1', 'Kiên cố', 500],
  ['2.2', 'Bán kiên cố', 376],
  ['3', 'Nước sạch', 876],
  ['3.1', 'Nước máy', 300],
  ['3.2', 'Giếng khoan', 576],
  ['4', 'Điện', 876],
  ['4.1', 'Điện lưới', 870],
  ['4.2', 'Nguồn khác', 6],
];

function told(lines: readonly Line[], slip: string | null = null): (readonly [string, string, string])[] {
  const rows = lines.map(([order, label, figure]): Written[] => [
    order,
    label,
    'Người',
    order === slip ? figure + 7 : figure,
  ]);
  const tables = printedTables(gridOf([['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng'], ...rows]));
  return tables.reduce<(readonly [string, string, string])[]>(
    (all, table) =>
      all.concat(
        evaluate(table).findings.map(({ severity, cells, expected }) => [severity, cells[0] ?? '', expected]),
      ),
    [],
  );
}

test.each([
  ['Roman numbers, numbers, letters', STAFF],
  ['dotted numbers', HOUSES],
])('%s that add up have nothing to be said of', (_name, lines) => {
  expect(told(lines)).toEqual([]);
});

test('one of few sums that departs is asked about: a section, a row of letters', () => {
  expect(told(STAFF, 'II')).toEqual([['info', 'D10', '124']]);
  expect(told(STAFF.map((line) => (line[1] === 'Bác sĩ' ? ['a', 'Bác sĩ', 41] : line)))).toEqual([
    ['info', 'D12', '76'],
  ]);
});

test('one of many is told', () => {
  const wide = (slip: boolean): Written[][] => [
    ['STT', 'Nội dung', 'Năm 2024', 'Năm 2025', 'Năm 2026'],
    ...STAFF.map(([order, label, figure]): Written[] => [
      order,
      label,
      2 * figure,
      3 * figure + (slip && order === 'II' ? 9 : 0),
      5 * figure,
    ]),
  ];
  const seriousIn = (rows: readonly Written[][]): string[] =>
    printedTables(gridOf(rows)).reduce<string[]>(
      (all, table) =>
        all.concat(
          evaluate(table)
            .findings.filter(({ severity }) => severity !== 'info')
            .map(({ severity, cells }) => `${severity} ${String(cells[0])}`),
        ),
      [],
    );
  expect(seriousIn(wide(false))).toEqual([]);
  expect(seriousIn(wide(true))).toEqual(['warning D10']);
});

test('one of few that departs is asked about', () => {
  expect(told(HOUSES, '3')).toEqual([['info', 'D9', '876']]);
});

test('rows numbered under others that are some of them, and no shares, are held to nothing', () => {
  const parts: readonly Line[] = [
    ['I', 'Cán bộ', 100],
    ['1', 'Đảng viên', 60],
    ['2', 'Nữ', 40],
    ['II', 'Công chức', 80],
    ['1', 'Đảng viên', 50],
    ['2', 'Nữ', 45],
    ['III', 'Viên chức', 70],
    ['1', 'Đảng viên', 20],
    ['2', 'Nữ', 55],
  ];
  expect(told(parts)).toEqual([]);
});

test('of names that lost their letters nothing is said, so that the file is asked for again', () => {
  const lost = (text: string): string => text.replace(/[^ -~]/g, '?');
  const rows = STAFF.map(([order, label, figure]): Written[] => [order, lost(label), 'Người', figure]);
  expect(printedTables(gridOf([['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng'], ...rows]))).toEqual([]);
});
