/** Rates of tables nobody knows that print no rule: which division they are is told by the figures, or said to be open. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { printedTables } from '../../../src/core/printed/printedTables';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { gridOf, type Written } from '../gridOf';

const NAMES = ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Phường E', 'Phường G'];
const WHOLE = [120, 340, 95, 410, 233, 187];
const PART = [100, 300, 61, 399, 150, 99];

type Column = 'whole' | 'part' | 'rate' | 'other' | 'share';

const HEADINGS: Readonly<Record<Column, string>> = {
  whole: 'Số hồ sơ tiếp nhận',
  part: 'Số hồ sơ đã giải quyết',
  rate: 'Tỷ lệ (%)',
  other: 'Nhân khẩu',
  share: 'Tỷ lệ hộ nghèo (%)',
};

function rated(columns: readonly Column[], decimals = 2, slip: Written = null): Written[][] {
  const rows = NAMES.map((name, i): Written[] => {
    const rate = Number(((100 * PART[i]!) / WHOLE[i]!).toFixed(decimals));
    const of: Record<Column, Written> = {
      whole: WHOLE[i]!,
      part: PART[i]!,
      rate: i === 2 && slip !== null ? slip : rate,
      other: 1000 + 37 * i,
      share: [12.5, 13.7, 44.1, 2.3, 6.6, 9.9][i]!,
    };
    return [i + 1, name, ...columns.map((column) => of[column])];
  });
  return [['STT', 'Đơn vị', ...columns.map((column) => HEADINGS[column])], ...rows];
}

function findingsOf(rows: readonly Written[][]): Finding[] {
  const [table, ...more] = printedTables(gridOf(rows));
  expect(more).toEqual([]);
  return table ? evaluate(table).findings.slice() : [];
}

const LAYOUTS: readonly (readonly Column[])[] = [
  ['whole', 'part', 'rate'],
  ['part', 'whole', 'rate'],
  ['rate', 'whole', 'part'],
  ['part', 'rate', 'whole'],
  ['whole', 'part', 'other', 'rate'],
  ['other', 'whole', 'part', 'rate'],
];

describe.each(LAYOUTS.map((columns) => [columns.join(' | '), columns] as const))('%s', (_name, columns) => {
  test.each([2, 1, 0])('is judged at %i decimals', (decimals) => {
    expect(findingsOf(rated(columns, decimals))).toEqual([]);
  });

  test('the row that departs is told, with both counts', () => {
    const [only, ...more] = findingsOf(rated(columns, 2, 46.21));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'rate/broken', severity: 'warning' });
    expect(sentence(only!, wordsOf('vi'))).toMatch(/“Xã C” .*ghi 46,21 nhưng .* = 61 ÷ 95 = 64,2105%/);
  });
});

test('a rate of what the table does not hold is said to be open, and is no alarm', () => {
  const total: Written[] = [null, 'Tổng cộng', 1385, 1109, 14.8];
  const rows = [...rated(['whole', 'part', 'share']), total];
  expect(findingsOf(rows)).toMatchObject([
    { code: 'column/unjudged', severity: 'info', facts: { reason: 'rate', column: 'E' } },
  ]);
  const [open] = findingsOf(rows);
  expect(sentence(open!, wordsOf('vi'))).toContain('không phải là thương của hai cột nào trong biểu');
  expect(sentence(open!, wordsOf('en'))).toContain('is no quotient of two columns');
});

test('a list with such a rate and nothing else to judge is no table', () => {
  expect(printedTables(gridOf(rated(['whole', 'part', 'share'])))).toEqual([]);
});

test('two rates of one count are each their own', () => {
  const rows = rated(['whole', 'part', 'rate']).map((row, i) =>
    i === 0
      ? [...row, 'Chưa giải quyết', 'Tỷ lệ chưa giải quyết (%)']
      : [
          ...row,
          WHOLE[i - 1]! - PART[i - 1]!,
          Number(((100 * (WHOLE[i - 1]! - PART[i - 1]!)) / WHOLE[i - 1]!).toFixed(2)),
        ],
  );
  expect(findingsOf(rows)).toEqual([]);
  const wrong = rows.map((row, i) => (i === 5 ? [...row.slice(0, 6), 53.62] : row));
  expect(findingsOf(wrong)).toMatchObject([{ code: 'rate/broken', cells: ['G6', 'F6', 'C6'] }]);
});

test('a row of rates is held to two rows of counts', () => {
  const rows = (slip: number): Written[][] => [
    ['STT', 'Chỉ tiêu', 'ĐVT', 'Tổng số', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
    [1, 'Hồ sơ tiếp nhận', 'Hồ sơ', 520, 100, 120, 140, 160],
    [2, 'Hồ sơ đúng hạn', 'Hồ sơ', 475, 90, 100, 133, 152],
    [3, 'Tỷ lệ đúng hạn', '%', 91.35, 90, 83.33, 95, slip],
  ];
  expect(findingsOf(rows(95)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(findingsOf(rows(59)).filter(({ severity }) => severity !== 'info')).toMatchObject([
    { code: 'rate/broken', cells: ['H4', 'H3', 'H2'] },
  ]);
});
