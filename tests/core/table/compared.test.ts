// What columns that set periods side by side say of each other, by their headings alone.
import { monthsOf, sumOfMonths } from '../../../src/core/table/columns/months';
import { yieldsAmong } from '../../../src/core/table/columns/yields';
import { comparedColumns } from '../../../src/core/table/compared/comparedColumns';
import type { Compared } from '../../../src/core/table/compared/compared';

/** "Số hộ / Kỳ trước; Số hộ / Kỳ này": columns 1 and 2, each below the heading that it stands under. */
function compared(headings: string, rounded = false): Compared {
  return comparedColumns(
    headings.split('; ').map((each, i) => ({ key: String(i + 1), headings: each.split(' / '), rounded })),
  );
}

/** A line a rule: its readings in the order of likelihood, "?" where other columns may be meant. */
function rulesOf(headings: string, rounded = false): string[] {
  return compared(headings, rounded).rules.map(
    ({ readings, sure, missing }) =>
      readings.join(' or ') + (sure ? '' : ' ?') + (missing === 'partialZero' ? ', a blank is 0' : ''),
  );
}

/** "1 before 2 next": two columns of one thing in two periods, and what they are to each other. */
function pairsOf(headings: string): string[] {
  return compared(headings).pairs.map(({ before, now, next, yearAgo, dated }) =>
    [`${before} before ${now}`, next && 'next', yearAgo && 'year ago', dated && 'dated']
      .filter(Boolean)
      .join(' '),
  );
}

const RATE = '[3] = [2] / [1] %';
const GROWTH = '[3] = ([2] - [1]) / [1] %';
const CHANGE = '[3] = [2] - [1]';

describe('a comparison', () => {
  test.each<[string, string[]]>([
    ['Kỳ trước; Kỳ này; Tăng, giảm', [CHANGE]],
    ['Kỳ trước; Kỳ này; So sánh (%)', [`${RATE} or ${GROWTH}`]],
    ['Kỳ trước; Kỳ này; Tốc độ tăng (%)', [`${GROWTH} or ${RATE} or ${CHANGE}`]],
    ['Kỳ trước; Kỳ này; So sánh', [`${RATE} or ${CHANGE} or ${GROWTH}`]],
    ['Kỳ trước (%); Kỳ này (%); Tăng, giảm', [CHANGE]],
    // "So" compares, "Số" is a number.
    ['Số kỳ trước; Kỳ này; So kỳ trước', [`${RATE} or ${CHANGE} or ${GROWTH}`]],
    [
      'Năm nay; Năm trước liền kề; So sánh tuyệt đối; So sánh tương đối',
      ['[3] = [1] - [2]', '[4] = [1] / [2] % or [4] = ([1] - [2]) / [2] %'],
    ],
  ])('with the period before: %s', (headings, rules) => {
    expect(rulesOf(headings)).toEqual(rules);
  });

  test.each<[string, string[]]>([
    ['Kế hoạch; Thực hiện; Đạt (%)', [`${RATE} or ${GROWTH}`]],
    ['Kế hoạch; Thực hiện; % so với kế hoạch', [`${RATE} or ${GROWTH}`]],
    ['Kế hoạch; Thực hiện; Chênh lệch', [`${CHANGE} or [3] = [1] - [2]`]],
    ['Kế hoạch; Thực hiện; Còn lại', ['[3] = [1] - [2] ?']],
    [
      'Cùng kỳ năm trước; Kế hoạch; Thực hiện; So với cùng kỳ (%); So với kế hoạch (%)',
      ['[4] = [3] / [1] % or [4] = ([3] - [1]) / [1] %', '[5] = [3] / [2] % or [5] = ([3] - [2]) / [2] %'],
    ],
  ])('with a plan: %s', (headings, rules) => {
    expect(rulesOf(headings)).toEqual(rules);
  });

  test.each<[string, string[]]>([
    ['Năm 2024; Năm 2025; Chênh lệch', [CHANGE]],
    ['Năm 2025; Năm 2024; Chênh lệch', ['[3] = [1] - [2]']],
    ['Năm 2023; Năm 2024; Năm 2025; Tăng giảm 2025/2024', ['[4] = [3] - [2]']],
    ['Năm 2023; Năm 2024; Năm 2025; Tăng giảm', []],
    [
      'Kế hoạch; TH 2024; TH 2025; So sánh (%) / TH 2025/TH 2024; So sánh (%) / TH 2025/KH',
      ['[4] = [3] / [2] % or [4] = ([3] - [2]) / [2] %', '[5] = [3] / [1] % or [5] = ([3] - [1]) / [1] %'],
    ],
  ])('of dates: %s', (headings, rules) => {
    expect(rulesOf(headings)).toEqual(rules);
  });

  test('is of the things that it stands with', () => {
    const twice =
      'Số hộ / Kỳ trước; Số hộ / Kỳ này; Số hộ / Tăng, giảm; Số tiền / Kỳ trước; Số tiền / Kỳ này';
    expect(rulesOf(twice + '; Số tiền / Chênh lệch')).toEqual([CHANGE, '[6] = [5] - [4]']);
    expect(
      rulesOf('Số hộ / Kỳ trước; Số hộ / Kỳ này; Số tiền / Kỳ trước; Số tiền / Kỳ này; Tăng, giảm'),
    ).toEqual([]);
    // Of the same thing told twice, those that stand last before it.
    expect(rulesOf('Kỳ trước; Kỳ này; Kỳ trước; Kỳ này; Tăng, giảm')).toEqual(['[5] = [4] - [3]']);
  });

  test('as it was in another period is none of this one', () => {
    expect(rulesOf('Kỳ trước / Tăng, giảm; Kỳ trước; Kỳ này')).toEqual([]);
    expect(rulesOf('Nam; Nữ')).toEqual([]);
  });

  test('of amounts that were rounded is of whatever rounds to them', () => {
    expect(rulesOf('Kỳ trước; Kỳ này; So sánh (%)', true)).toEqual([
      '[3] = [2] * 100 / [1] or [3] = ([2] - [1]) * 100 / [1]',
    ]);
  });

  test('is told from figures, and whether its heading says so', () => {
    const { comparisons, said } = compared('Kế hoạch; Kỳ trước; Kỳ này; Tăng, giảm; Đạt (%)');
    expect([comparisons, said]).toEqual([['4', '5'], ['4']]);
  });
});

describe('what comes in and what goes', () => {
  test.each<[string, string[]]>([
    ['Đầu kỳ; Tăng; Giảm; Cuối kỳ', ['[4] = [1] + [2] - [3], a blank is 0']],
    ['Kỳ trước; Tăng; Giảm; Kỳ này', ['[4] = [1] + [2] - [3], a blank is 0']],
    // Words that only usually mean it.
    ['Tồn đầu kỳ; Tiếp nhận; Đã giải quyết; Tồn cuối kỳ', ['[4] = [1] + [2] - [3] ?, a blank is 0']],
    // Of what a rise is parted into, the total counts; of two rises, neither.
    ['Đầu kỳ; Tăng / Tổng; Tăng / Kết nạp; Giảm; Cuối kỳ', ['[5] = [1] + [2] - [4], a blank is 0']],
    ['Đầu kỳ; Tăng; Tăng thêm; Giảm; Cuối kỳ', []],
    ['Đầu kỳ; Tăng; Cuối kỳ', []],
    [
      'Kỳ trước / Đầu kỳ; Kỳ trước / Cuối kỳ; Kỳ này / Đầu kỳ; Kỳ này / Tăng; Kỳ này / Giảm; Kỳ này / Cuối kỳ',
      ['[3] = [2]', '[6] = [3] + [4] - [5], a blank is 0'],
    ],
  ])('%s', (headings, rules) => {
    expect(rulesOf(headings)).toEqual(rules);
  });
});

test.each<[string, string[]]>([
  ['Kỳ này; Lũy kế từ đầu năm', ['[1] <= [2]']],
  ['Lũy kế kỳ trước; Kỳ này; Lũy kế', ['[2] <= [3]', '[3] = [1] + [2] ?', '[1] <= [3] ?']],
  ['Kỳ này; Kỳ này; Lũy kế', []],
  ['Kỳ này; Lũy kế; Lũy kế', []],
])('what is counted from the year’s beginning on: %s', (headings, rules) => {
  expect(rulesOf(headings)).toEqual(rules);
});

test.each<[string, string[]]>([
  ['Kỳ trước; Kỳ này', ['1 before 2 next']],
  ['Cùng kỳ năm trước; Kỳ này', ['1 before 2 year ago']],
  ['Quý I năm 2026; Quý II năm 2026', ['1 before 2 next dated']],
  ['6 tháng đầu năm 2025; 6 tháng đầu năm 2026', ['1 before 2 year ago dated']],
  ['Quý I năm 2026; Quý III năm 2026', ['1 before 2 dated']],
  ['Lũy kế kỳ trước; Lũy kế', ['1 before 2']],
  ['Lũy kế kỳ trước; Kỳ này', []],
  ['Đầu kỳ; Cuối kỳ', []],
  ['Số hộ / Kỳ trước; Số tiền / Kỳ này', []],
])('figures of one thing in two periods: %s', (headings, pairs) => {
  expect(pairsOf(headings)).toEqual(pairs);
});

describe('months that headings name', () => {
  const months = (heading: string): string => {
    const bits = monthsOf(heading);
    if (bits === null) return '';
    return Array.from({ length: 12 }, (_, i) => i + 1)
      .filter((month) => bits & (1 << (month - 1)))
      .join(' ');
  };

  test.each([
    ['quy ii', '4 5 6'],
    ['quy 4 nam 2026', '10 11 12'],
    ['so lieu quy i', '1 2 3'],
    ['uoc thuc hien thang 12', '12'],
    ['thang 1 2026', '1'],
    ['6 thang dau nam', '1 2 3 4 5 6'],
    ['6 thang cuoi nam', '7 8 9 10 11 12'],
    ['9 thang', '1 2 3 4 5 6 7 8 9'],
    ['ca nam', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['thang 13', ''],
    ['thang 0', ''],
    ['quy v', ''],
    ['5 thang dau nam', ''],
    ['tong so', ''],
  ])('%s: %s', (heading, expected) => {
    expect(months(heading)).toBe(expected);
  });

  const sum = (whole: string, ...among: string[]): string[] | null => {
    const found = sumOfMonths(
      monthsOf(whole)!,
      among.map((each) => monthsOf(each)!),
    );
    return found?.map((bits) => among.find((each) => monthsOf(each) === bits)!) ?? null;
  };

  test('make up a longer time, none twice and as few as can be', () => {
    expect(sum('6 thang', 'quy i', 'quy ii')).toEqual(['quy i', 'quy ii']);
    expect(sum('6 thang', 'quy i', 'thang 4', 'thang 5', 'thang 6', 'quy ii')).toEqual(['quy i', 'quy ii']);
    expect(sum('ca nam', 'quy i', '9 thang', '6 thang', '6 thang cuoi nam')).toEqual([
      '6 thang',
      '6 thang cuoi nam',
    ]);
    expect(sum('6 thang', 'quy i', '6 thang')).toBeNull();
    expect(sum('quy i', 'thang 1', 'thang 2', 'quy ii')).toBeNull();
  });
});

test('a yield is worked out from the area and the output that stand nearest to it', () => {
  const among = (...headings: string[]): unknown => yieldsAmong(headings, (heading) => heading);
  const [area, per, output] = ['Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'];
  expect(among(area, per, output)).toEqual([{ target: per, area, output }]);
  expect(among('Diện tích lúa', 'Diện tích ngô', per, output)).toMatchObject([{ area: 'Diện tích ngô' }]);
  expect(among(area, per)).toEqual([]);
  expect(among(area, output)).toEqual([]);
  expect(among(per, 'a', 'b', 'c', output, area)).toEqual([]);
  expect(among(per, 'a', 'b', area, output)).toHaveLength(1);
});
