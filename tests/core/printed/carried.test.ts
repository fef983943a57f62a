/** What stands between the ends of a period came or went: the figures of a table nobody knows say which. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { printedTables } from '../../../src/core/printed/printedTables';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { gridOf, type Written } from '../gridOf';

const PLACES = ['Hội Nông dân', 'Hội Phụ nữ', 'Đoàn Thanh niên', 'Hội Cựu chiến binh', 'Hội Người cao tuổi'];

/** `gone` first where that is how the columns stand; the third place closes by 90 too much. */
function accounts(headings: readonly string[], slip: boolean, goneFirst = false): Written[][] {
  return [
    ['STT', 'Đơn vị', ...headings],
    ...PLACES.map((place, i): Written[] => {
      const [first, come, gone] = [1200 + 37 * i, 300 + 11 * i * i, 150 + 23 * i];
      const last = first + come - gone + (slip && i === 2 ? 90 : 0);
      return [i + 1, place, first, ...(goneFirst ? [gone, come] : [come, gone]), last];
    }),
  ];
}

function findingsOf(rows: readonly Written[][]): Finding[] {
  const [table] = printedTables(gridOf(rows));
  if (!table) throw new Error('no table');
  return evaluate(table).findings.filter(({ severity }) => severity !== 'info');
}

describe.each([
  [['Dư nợ đầu kỳ', 'Cho vay', 'Thu nợ', 'Dư nợ cuối kỳ'], false],
  [['Dư nợ đầu năm', 'Doanh số cho vay', 'Doanh số thu nợ', 'Dư nợ cuối năm'], false],
  [['Tồn đầu kỳ', 'Nhập trong kỳ', 'Xuất trong kỳ', 'Tồn cuối kỳ'], false],
  [['Số đầu kỳ', 'Tăng', 'Giảm', 'Số cuối kỳ'], false],
  [['Kỳ trước chuyển sang', 'Tiếp nhận mới', 'Đã giải quyết', 'Chuyển kỳ sau'], false],
  [['Số dư đầu kỳ', 'Thu', 'Chi', 'Số dư cuối kỳ'], false],
  [['Số dư đầu kỳ', 'Chi', 'Thu', 'Số dư cuối kỳ'], true],
])('%j', (headings, goneFirst) => {
  test('a table that keeps it has nothing to be said of', () => {
    expect(findingsOf(accounts(headings, false, goneFirst))).toEqual([]);
  });

  test('the line that departs is told with what it should close with', () => {
    const [only, ...more] = findingsOf(accounts(headings, true, goneFirst));
    expect(more).toEqual([]);
    expect(only?.cells[0]).toBe('F4');
    expect(sentence(only!, wordsOf('vi'))).toContain('= 1.422, lệch 90');
  });
});

test('what is counted within a movement stays out of it', () => {
  const rows = accounts(['Dư nợ đầu kỳ', 'Cho vay', 'Thu nợ', 'Dư nợ cuối kỳ'], true).map((row, i) => [
    ...row.slice(0, 4),
    i === 0 ? 'Trong đó: hộ nghèo' : 40 + i,
    ...row.slice(4),
  ]);
  expect(findingsOf(rows).map(({ cells }) => cells[0])).toEqual(['G4']);
});

test('columns between the ends that carry nothing on are held to nothing', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Dư nợ đầu kỳ', 'Số hộ vay', 'Nợ quá hạn', 'Dư nợ cuối kỳ'],
    ...PLACES.map((place, i): Written[] => [i + 1, place, 1000 + 31 * i, 40 + i, 3 * i, 1100 + 7 * i * i]),
  ];
  expect(printedTables(gridOf(rows))).toEqual([]);
});

describe('rows of one column', () => {
  const fund = (labels: readonly string[], last: number): Written[][] => [
    ['STT', 'Nội dung', 'Số tiền (đồng)'],
    ...[12_000_000, 5_000_000, 3_500_000, last].map((sum, i): Written[] => [i + 1, labels[i] ?? '', sum]),
  ];

  test.each([
    [['Tồn quỹ đầu kỳ', 'Thu trong kỳ', 'Chi trong kỳ', 'Tồn quỹ cuối kỳ']],
    [['Dư nợ đầu kỳ', 'Cho vay trong kỳ', 'Thu nợ trong kỳ', 'Dư nợ cuối kỳ']],
    [['Số dư đầu năm', 'Ủng hộ trong năm', 'Chi hỗ trợ trong năm', 'Số dư cuối năm']],
  ])('%j', (labels) => {
    expect(findingsOf(fund(labels, 13_500_000))).toEqual([]);
    const [only, ...more] = findingsOf(fund(labels, 13_000_000));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ severity: 'warning', expected: '13.500.000' });
    expect(only?.cells[0]).toBe('C5');
  });

  test('of two rows that say nothing of their direction nothing is said', () => {
    expect(printedTables(gridOf(fund(['Số dư đầu kỳ', 'Số hộ', 'Số vốn', 'Số dư cuối kỳ'], 1)))).toEqual([]);
  });
});
