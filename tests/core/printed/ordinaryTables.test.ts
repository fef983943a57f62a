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
