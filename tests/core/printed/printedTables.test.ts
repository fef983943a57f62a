/** Tables that no catalogue has, judged by what they print. */
import { evaluate } from '../../../src/core/check/evaluate';
import { printedTables } from '../../../src/core/printed/printedTables';
import type { Area } from '../../../src/core/sheet/grid';
import { titleOf } from '../../../src/core/table/heading/title';
import type { Table } from '../../../src/core/table/table';
import { gridOf, type Written } from '../gridOf';

function tableOn(rows: Written[][], merges: Area[] = []): Table {
  const [table, ...more] = printedTables(gridOf(rows, merges));
  if (!table || more.length > 0) throw new Error('expected one table');
  return table;
}

const rulesOf = (table: Table): string[] =>
  table.form.rules.filter(({ severity }) => severity !== 'info').map(({ text }) => text);
const broken = (table: Table): unknown[] =>
  evaluate(table)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, cells, expected }) => [code, cells[0], expected]);
const across = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

const NUMBERED: Written[][] = [
  ['BIỂU TỔNG HỢP NUÔI TRỒNG'],
  ['STT', 'Thôn', 'Tổng số ao', 'Trong đó', null, 'Diện tích (ha)', 'Sản lượng', 'Năng suất'],
  [null, null, null, 'Nuôi cá', 'Nuôi tôm', null, null, null],
  ['A', 'B', '1 (=2+3)', '2', '3', '4', '5', '6=5:4'],
  [1, 'Thôn Đông', 12, 7, 5, 4, 20, 5],
  [2, 'Thôn Đoài', 9, 6, 3, 2, 9, 4.5],
  [3, 'Thôn Trung', 15, 10, 5, 5, 30, 6],
  [null, 'Tổng cộng', 36, 23, 13, 11, 59, 5.36],
];
const NUMBERED_MERGES = [across(1, 3, 2)];

/** The rows with one figure changed. */
function changed(rows: Written[][], row: number, column: number, value: Written): Written[][] {
  return rows.map((each, i) => (i === row ? each.map((cell, k) => (k === column ? value : cell)) : each));
}

test('the row of numbers prints a sum and a quotient, and the last row is the total', () => {
  const table = tableOn(NUMBERED, NUMBERED_MERGES);
  expect([table.form.id, table.form.title]).toEqual(['unknown', 'BIỂU TỔNG HỢP NUÔI TRỒNG']);
  expect(rulesOf(table)).toEqual(
    expect.arrayContaining(['[1] = [2] + [3]', '[6] = [5] / [4]', 'T = D.1 + D.2 + D.3']),
  );
  expect(broken(table)).toEqual([]);
});

test('a slip is found where row and column cross', () => {
  const findings = evaluate(tableOn(changed(NUMBERED, 5, 3, 8), NUMBERED_MERGES)).findings;
  const errors = findings.filter(({ severity }) => severity !== 'info');
  expect(errors.map(({ rule }) => rule).sort()).toEqual(['T = D.1 + D.2 + D.3', '[1] = [2] + [3]'].sort());
  for (const { suspects } of errors) expect(suspects[0]).toMatchObject({ cell: 'D6', values: ['6'] });
});

test('rules behind the words of a heading, and in a note', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Tổng số (1)=(2)+(3)', 'Nam (2)', 'Nữ (3)', 'Đảng viên (4)', 'Đoàn viên (5)'],
    [1, 'Xã A', 10, 6, 4, 3, 7],
    [2, 'Xã B', 21, 9, 12, 9, 12],
    [null, 'Ghi chú: Cột 1 = cột 4 + cột 5.'],
  ];
  expect(rulesOf(tableOn(rows))).toEqual(['[1] = [4] + [5]', '[1] = [2] + [3]']);
  expect(broken(tableOn(changed(rows, 2, 4, 13)))).toEqual([['sum/broken', 'C3', '22']]);
});

test('headings alone: a total shared out, and what is within it', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Tổng số', 'Chia ra', null, 'Trong đó: nữ'],
    [null, null, null, 'Công lập', 'Tư thục', null],
    [1, 'Trường A', 10, 6, 4, 3],
    [2, 'Trường B', 21, 9, 12, 22],
  ];
  const table = tableOn(rows, [across(0, 3, 2)]);
  expect(rulesOf(table)).toEqual(['[C] = [D] + [E]', '[F] <= [C]']);
  expect(broken(table)).toEqual([['bound/broken', 'F4', '<= 21']]);
});

test('labels of rows: "Cộng (1+…+3)", "TỔNG CỘNG (I+II)", "Trong đó"', () => {
  const rows: Written[][] = [
    ['STT', 'Nội dung', 'Kỳ này', 'Lũy kế'],
    ['A', 'B', '1', '2'],
    ['I', 'Cộng (1+…+3)', 6, 60],
    [1, 'Đơn khiếu nại', 1, 10],
    [2, 'Đơn tố cáo', 2, 20],
    [3, 'Đơn phản ánh', 3, 30],
    [null, 'Trong đó: trực tuyến', 4, 5],
    ['II', 'Đơn năm trước', 5, 5],
    [null, 'TỔNG CỘNG (I+II)', 11, 66],
  ];
  const table = tableOn(rows);
  expect(rulesOf(table)).toEqual(['T = D.2 + D.3 + D.4', 'T.2 = T + D.6', '[1] <= [2]', 'D.5 <= D.4']);
  expect(broken(table)).toEqual([
    ['sum/broken', 'D9', '65'],
    ['bound/broken', 'C7', '<= 3'],
  ]);
});

describe('what is not believed is asked', () => {
  const asked = (table: Table): unknown[] =>
    (table.printed ?? []).map(({ reason, rule, other, keeps, missing }) => [
      reason,
      rule,
      other,
      keeps,
      missing,
    ]);

  test('a formula against its own headings', () => {
    const rows: Written[][] = [
      ['STT', 'Đơn vị', 'Tổng số', 'Chia ra', null, null],
      [null, null, null, 'Nhóm 1', 'Nhóm 2', 'Nhóm 3'],
      ['A', 'B', '1=2+3', '2', '3', '4'],
      [1, 'Xã A', 6, 1, 2, 3],
      [2, 'Xã B', 60, 10, 20, 30],
    ];
    const table = tableOn(rows, [across(0, 3, 3)]);
    expect(asked(table)).toEqual([['contradicts', '[1] = [2] + [3]', '[1] = [2] + [3] + [4]', 'other', []]]);
    expect(broken(table)).toEqual([['rule/printed', 'C3', '']]);
    const unfilled = tableOn([...rows.slice(0, 3), [1, 'Xã A', 7, 1, 2, 3]], [across(0, 3, 3)]);
    expect(asked(unfilled)).toEqual([['contradicts', '[1] = [2] + [3]', '[1] = [2] + [3] + [4]', null, []]]);
    expect(rulesOf(unfilled)).toEqual([]);
  });

  test('a formula that all rows deny, while they keep another', () => {
    const rows: Written[][] = [
      ['TT', 'Nội dung', 'Năm nay', 'Năm trước', 'Tăng'],
      ['A', 'B', '1', '2', '3=2-1'],
      [1, 'Hồ sơ', 9, 4, 5],
      [2, 'Vụ việc', 12, 5, 7],
      [3, 'Lượt người', 30, 18, 12],
    ];
    expect(asked(tableOn(rows))).toEqual([['denied', '[3] = [2] - [1]', '[3] = [1] - [2]', 'other', []]]);
    // One row that keeps it is enough to believe what is printed.
    const table = tableOn(changed(rows, 4, 4, -12));
    expect([asked(table), rulesOf(table)]).toEqual([[], ['[3] = [2] - [1]']]);
  });

  test('words that no table holds, and columns that this one lacks', () => {
    const rows: Written[][] = [
      ['TT', 'Nội dung', 'Số người', 'Quỹ lương', 'Phụ cấp', 'Cộng'],
      ['A', 'B', '1', '2', '3=2 x tỷ lệ phụ cấp', '4=2+9'],
      [1, 'Cán bộ', 9, 4, 5, 6],
    ];
    const table = tableOn(rows);
    expect(asked(table)).toEqual([
      ['words', null, null, null, ['tỷ lệ phụ cấp']],
      ['names', null, null, null, ['9']],
    ]);
    expect(evaluate(table).findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['rule/printed', 'info'],
      ['rule/printed', 'info'],
    ]);
  });
});

test('tables that print no rule, and figures that count 1, 2, 3, are left alone', () => {
  const plain: Written[][] = [
    ['STT', 'Họ tên', 'Điểm', 'Tuổi'],
    [1, 'Nguyễn Văn A', 7, 30],
    [2, 'Trần Thị B', 8, 31],
    [1, 2, 3, 4],
  ];
  expect(printedTables(gridOf(plain))).toEqual([]);
});

test('the heading of its rows and the line above it are the table’s own', () => {
  const rows: Written[][] = [
    ['KẾT QUẢ QUÝ II NĂM 2026'],
    [],
    ['TT', 'Loại đơn', 'ĐVT', 'Tổng số', 'Khiếu nại', 'Tố cáo'],
    [1, 'Đơn mới', 'đơn', 5, 3, 2],
    [2, 'Đơn cũ', 'đơn', 9, 5, 4],
  ];
  const table = tableOn(rows);
  const { header } = table.form;
  expect([header.order, header.label, header.unit]).toEqual(['TT', 'Loại đơn', 'ĐVT']);
  expect(titleOf(table)).toBe('KẾT QUẢ QUÝ II NĂM 2026');
});
