/** Ordinary tables of unknown forms that are right, and of which nothing may be said. */
import { evaluate } from '../../../src/core/check/evaluate';
import { printedTables } from '../../../src/core/printed/printedTables';
import { gridOf, type Written } from '../gridOf';

function findingsIn(rows: Written[][]): unknown[] {
  const found: unknown[] = [];
  for (const table of printedTables(gridOf(rows)))
    for (const { code, cells, severity } of evaluate(table).findings)
      if (severity !== 'info') found.push([code, cells[0]]);
  return found;
}

function rulesIn(rows: Written[][]): string[] {
  return printedTables(gridOf(rows)).reduce<string[]>(
    (all, { form }) => all.concat(form.rules.map(({ text }) => text)),
    [],
  );
}

describe('"3=2/1" is a percentage', () => {
  const compared = (group: string, last: number): Written[][] => [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Cùng kỳ', 'Thực hiện', group, null],
    [null, null, null, null, null, 'Cùng kỳ', 'Tăng giảm'],
    ['A', 'B', 'C', '1', '2', '3=2/1', '4=2-1'],
    [1, 'Số hộ', 'hộ', 100, 110, 110, 10],
    [2, 'Số khẩu', 'khẩu', 400, 440, 110, 40],
    [3, 'Lao động', 'người', 200, 210, last, 10],
  ];

  test.each(['So sánh (%)', 'So sánh'])('under "%s"', (group) => {
    expect(rulesIn(compared(group, 105))).toEqual(
      expect.arrayContaining(['[3] = [2] / [1] %', '[4] = [2] - [1]']),
    );
    expect(findingsIn(compared(group, 105))).toEqual([]);
    expect(findingsIn(compared(group, 104))).toEqual([['rate/broken', 'F6']]);
  });

  test('and a quotient where the figures are one', () => {
    const rows: Written[][] = [
      ['TT', 'Trường', 'Số học sinh', 'Số lớp', 'So sánh'],
      ['A', 'B', '1', '2', '3=1/2'],
      [1, 'Trường Đông', 300, 10, 30],
      [2, 'Trường Tây', 100, 5, 20],
    ];
    expect(rulesIn(rows)).toEqual(['[3] = [1] / [2]']);
  });
});

test('an amount whose heading names a per cent belongs to the total', () => {
  const rows: Written[][] = [
    ['STT', 'Nội dung', 'Thành tiền', 'Trong đó'],
    [null, null, null, 'Thuế VAT (10%)'],
    [1, 'Giấy', 500, 50],
    [2, 'Bút', 100, 10],
    [null, 'Cộng', 600, 70],
  ];
  expect(findingsIn(rows)).toContainEqual(['sum/broken', 'D5']);
});

describe('indicators of several units', () => {
  const NUMBERED: Written[][] = [
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Còn lại'],
    ['A', 'B', 'C', '1', '2', '3=1-2'],
  ];

  test('"Trong đó" of another unit is no part', () => {
    const rows: Written[][] = [
      ...NUMBERED,
      [1, 'Diện tích gieo trồng', 'ha', 120.5, 100.5, 20],
      [null, 'Trong đó: số hộ tham gia', 'hộ', 300, 250, 50],
      [2, 'Số trẻ em', 'trẻ', 30, 20, 10],
      [null, 'Trong đó: tỷ lệ tiêm chủng', '%', 95, 90, 5],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });

  test('but one of the same unit is', () => {
    const rows: Written[][] = [
      ...NUMBERED,
      [1, 'Số trẻ em', 'trẻ', 30, 20, 10],
      [null, 'Trong đó: được tiêm chủng', 'trẻ', 25, 22, 3],
    ];
    expect(findingsIn(rows)).toEqual([['bound/broken', 'E4']]);
  });

  test.each([[['người', 'hộ', 'người']], [['', '', '']]])(
    'a first row "Tổng dân số" does not add up the others (%s)',
    ([first, second, third]) => {
      const rows: Written[][] = [
        ...NUMBERED,
        [1, 'Tổng dân số', first ?? '', 1200, 1000, 200],
        [2, 'Số hộ', second ?? '', 300, 200, 100],
        [3, 'Số trẻ em sinh ra', third ?? '', 20, 10, 10],
      ];
      expect(findingsIn(rows)).toEqual([]);
    },
  );

  test('a row of rates is no sum of its columns, although no unit stands beside it', () => {
    const rows: Written[][] = [
      ['STT', 'Chỉ tiêu', 'Tổng số', 'Tổ 1', 'Tổ 2', 'Tổ 3'],
      ['A', 'B', '1=2+3+4', '2', '3', '4'],
      [1, 'Số đơn', 6, 1, 2, 3],
      [2, 'Tỷ lệ giải quyết (%)', 98, 99, 97, 98],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });
});

test('dates, years from and to and numbers to call are no figures', () => {
  const on = (value: number): Written => ({ value, format: 'dd/mm/yyyy' });
  const rows: Written[][] = [
    ['STT', 'Tên dự án', 'Thời gian', 'Khởi công', 'Điện thoại', 'Tổng mức đầu tư', 'Trong đó', null],
    [null, null, null, null, null, null, 'Trung ương', 'Địa phương'],
    [1, 'Đường A', '2024-2025', on(45000), '0912345678', 100, 60, 40],
    [2, 'Đường B', '2023 - 2025', on(45010), '0912 345 678', 80, 50, 30],
    [3, 'Đường C', '2024-26', on(45020), '0912.345.678', 50, 20, 30],
    [null, 'Tổng', null, null, null, 230, 130, 100],
  ];
  expect(rulesIn(rows)).toContain('T = D.1 + D.2 + D.3');
  expect(findingsIn(rows)).toEqual([]);
});
