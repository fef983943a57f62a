import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../gridOf';
import { HEADER, type OfficialLine, lines, read, readRows, whole } from './communeSheet';

/** Lays the lines out in columns: a heading and what stands under it. */
function sheetOf(
  columns: readonly (readonly [heading: Written, cell: (line: OfficialLine) => Written])[],
): Written[][] {
  return [
    columns.map(([heading]) => heading),
    ...lines().map((line) => columns.map(([, cell]) => cell(line))),
  ];
}

type ColumnOf = readonly [Written, (line: OfficialLine) => Written];
const order: ColumnOf = ['STT', (line) => line.order];
const label: ColumnOf = ['Chỉ tiêu', (line) => line.label];
const unit: ColumnOf = ['Đơn vị tính', (line) => line.unit];
const figure: ColumnOf = ['Số liệu', (line) => line.figure];
const other = (heading: Written, value: Written = 7): ColumnOf => [
  heading,
  (line) => (line.figure === null ? null : value),
];

describe('extra columns', () => {
  test.each([
    ['Ghi chú', 'Theo Báo cáo số 12/BC-UBND'],
    ['Ghi chú', 2025],
    ['Kỳ trước', 7],
    ['Số liệu kỳ trước', 7],
    ['Cùng kỳ năm 2025', 7],
    ['So sánh', '120%'],
    ['So với cùng kỳ (%)', 7],
    ['Tăng/giảm', -7],
    ['Kế hoạch năm', 7],
    ['Chỉ tiêu giao', 7],
    ['Lũy kế', 7],
    ['Lũy kế từ đầu năm', 7],
    ['Đơn vị thực hiện', 'Phòng Kinh tế'],
    ['Cơ quan chủ trì', 'Văn phòng'],
    ['Nguồn số liệu', 'Cổng DVC quốc gia'],
    ['Giải trình', 'Không phát sinh'],
    ['Đơn vị chịu trách nhiệm', 'Đơn vị'],
  ])('%s (%j) before or after the figures', (heading, value) => {
    const extra = other(heading, value);
    expect(readRows(sheetOf([order, label, unit, figure, extra]))).toEqual([whole()]);
    expect(readRows(sheetOf([order, label, unit, extra, figure]))).toEqual([whole()]);
    expect(readRows(sheetOf([order, label, extra, unit, figure]))).toEqual([whole()]);
  });

  test('several at once', () => {
    const rows = sheetOf([
      order,
      label,
      unit,
      other('Kế hoạch năm'),
      other('Kỳ trước'),
      figure,
      other('So sánh'),
      other('Ghi chú'),
    ]);
    expect(readRows(rows)).toEqual([whole()]);
  });

  test('that hold more figures than the figures do', () => {
    const sparse: ColumnOf = ['Số liệu', (line) => (line.code === 'I.1' ? line.figure : null)];
    const [table] = recognise(
      gridOf(sheetOf([order, label, unit, other('Kỳ trước'), sparse, other('Lũy kế')])),
      cchcXa,
    );
    expect(table!.columns.figures.get('1')).toBe(4);
  });

  test('without figures, where nothing was typed yet', () => {
    const blank: ColumnOf = ['Số liệu', () => null];
    const [table] = recognise(gridOf(sheetOf([order, label, unit, blank, other('Ghi chú', null)])), cchcXa);
    expect(table!.rows).toHaveLength(124);
    expect(table!.columns.figures.get('1')).toBe(3);
  });

  test('of notes only: no figure is read from them', () => {
    const [table] = recognise(
      gridOf(sheetOf([order, label, unit, other('Ghi chú', 'Theo BC số 12')])),
      cchcXa,
    );
    expect(table!.columns.figures.size).toBe(0);
  });
});

test.each([
  ['Năm 2025', 'Năm 2026'],
  ['6 tháng đầu năm 2025', '6 tháng đầu năm 2026'],
  ['Số liệu năm 2025', 'Số liệu năm 2026'],
  [2025, 2026],
])('of %s and %s the latest year is the table’s', (before, now) => {
  const current: ColumnOf = [now, (line) => line.figure];
  expect(readRows(sheetOf([order, label, unit, other(before), current]))).toEqual([whole()]);
  expect(readRows(sheetOf([order, label, unit, current, other(before)]))).toEqual([whole()]);
});

test('of periods beside each other the last is the table’s', () => {
  const current: ColumnOf = ['6 tháng', (line) => line.figure];
  expect(readRows(sheetOf([order, label, unit, other('Quý I'), other('Quý II'), current]))).toEqual([
    whole(),
  ]);
});

test('a unit in brackets after the label is its unit, no other label', () => {
  const both: ColumnOf = [
    'Chỉ tiêu',
    (line) => (line.unit === '' ? line.label : line.label + ' (' + line.unit + ')'),
  ];
  expect(readRows(sheetOf([order, both, figure]))).toEqual([whole()]);
});

describe('columns in another order', () => {
  test.each([
    ['unit before label', [order, unit, label, figure]],
    ['figure before unit', [order, label, figure, unit]],
    ['figure before label', [order, figure, label, unit]],
    ['no STT', [label, unit, figure]],
    ['no STT, figure before unit', [label, figure, unit]],
    ['STT at the right', [label, unit, figure, order]],
    ['STT between', [label, order, unit, figure]],
    ['no unit', [order, label, figure]],
    ['label and figure only', [label, figure]],
    ['an empty column between', [order, [null, () => null], label, unit, [null, () => null], figure]],
  ] as const)('%s', (_name, columns) => {
    expect(readRows(sheetOf(columns))).toEqual([whole()]);
  });

  test.each([
    ['unit before label', [order, unit, label, figure]],
    ['figure before unit', [order, label, figure, unit]],
    ['no STT', [label, unit, figure]],
    ['STT at the right', [label, unit, figure, order]],
  ] as const)('%s, without header', (_name, columns) => {
    expect(readRows(sheetOf(columns).slice(1))).toEqual([whole()]);
  });
});

describe('several label columns', () => {
  test('labels indented by columns', () => {
    const depth = (line: OfficialLine): number => Math.min(2, line.code.split('.').length - 1);
    const at = (level: number): ColumnOf => [
      level === 0 ? 'Chỉ tiêu' : null,
      (line) => (depth(line) === level ? line.label : null),
    ];
    expect(readRows(sheetOf([order, at(0), at(1), at(2), unit, figure]))).toEqual([whole()]);
  });

  test('sections in one cell merged across the table', () => {
    const isSection = (line: OfficialLine): boolean => !line.code.includes('.');
    const rows = [
      HEADER,
      ...lines().map((line): Written[] =>
        isSection(line)
          ? [line.order + '. ' + line.label, null, null, null]
          : [line.order, line.label, line.unit, line.figure],
      ),
    ];
    const merges = rows
      .map((row, at) => ({ row: at, column: 0, rows: 1, columns: row[1] === null ? 4 : 1 }))
      .filter((merge) => merge.columns > 1);
    expect(read(gridOf(rows, merges))).toEqual([whole()]);
    expect(read(gridOf(rows))).toEqual([whole()]);
  });

  test('the same labels in English beside them', () => {
    const english: ColumnOf = ['Indicator', (line) => 'Indicator ' + line.code];
    expect(readRows(sheetOf([order, label, english, unit, figure]))).toEqual([whole()]);
  });
});
