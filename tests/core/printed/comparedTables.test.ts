/** Periods side by side in one table: changes, rates and sums are recomputed as the headings say, and doubts are asked. */
import { findTables } from '../../../src/app/session/findTables';
import { evaluate } from '../../../src/core/check/evaluate';
import type { Table } from '../../../src/core/table/table';
import { describe as sentenceOf } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { gridOf, type Written } from '../gridOf';

function tableOn(rows: Written[][]): Table {
  const found = findTables([gridOf(rows)], 'auto', { printed: true });
  if ('problem' in found) throw new Error(found.problem.code);
  expect(found.tables).toHaveLength(1);
  return found.tables[0]!;
}

const rulesOn = (rows: Written[][]): string[] => tableOn(rows).form.rules.map(({ text }) => text);
const saidOf = (rows: Written[][]): unknown[] =>
  evaluate(tableOn(rows))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, cells, expected }) => [code, cells[0], expected]);

/** Rows under two or one rows of headings, each with an order and a label. */
function under(headings: Written[][], ...figures: Written[][]): Written[][] {
  const labels = ['Thu ngân sách', 'Chi thường xuyên', 'Chi đầu tư', 'Chi khác', 'Dự phòng', 'Kết dư'];
  return headings.concat(figures.map((row, i) => [i + 1, labels[i] ?? '', ...row]));
}

test.each<[string, Written[][], string[], unknown[]]>([
  [
    'the last period, this one, the change and the rate',
    under([['TT', 'Chỉ tiêu', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm', 'So sánh (%)']], [100, 110, 11, 110], [400, 440, 40, 111], [200, 190, -10, 95]), // prettier-ignore
    ['[E] = [D] - [C]', '[F] = [D] / [C] %'],
    [
      ['sum/broken', 'E2', '10'],
      ['rate/broken', 'F3', '110'],
    ],
  ],
  [
    'plan and result',
    under([['STT', 'Chỉ tiêu', 'KH năm 2026', 'TH 6 tháng', 'TH/KH (%)']], [1000, 500, 50], [800, 400, 55], [100, 75, 75]), // prettier-ignore
    ['[E] = [D] / [C] %'],
    [['rate/broken', 'E3', '50']],
  ],
  [
    'a plan and the same of last year, each named by its comparison',
    under(
      [
        ['TT', 'Chỉ tiêu', 'Kế hoạch 2026', 'Thực hiện 6 tháng đầu năm 2025', 'Thực hiện 6 tháng đầu năm 2026', 'So sánh (%)', null],
        [null, null, null, null, null, 'Với kế hoạch', 'Với cùng kỳ'],
      ],
      [1000, 400, 500, 50, 125],
      [2000, 400, 500, 25, 124],
      [2000, 400, 500, 25, 125],
    ), // prettier-ignore
    ['[F] = [E] / [C] %', '[G] = [E] / [D] %'],
    [['rate/broken', 'G4', '125']],
  ],
  [
    'growth, as the heading says',
    under([['TT', 'Chỉ tiêu', 'Năm 2024', 'Năm 2025', 'Tăng, giảm (%)']], [100, 110, 10], [200, 190, -5], [400, 500, 24]), // prettier-ignore
    ['[E] = ([D] - [C]) / [C] %'],
    [['rate/broken', 'E4', '25']],
  ],
  [
    'growth, as the figures say',
    under([['TT', 'Chỉ tiêu', 'Năm 2024', 'Năm 2025', 'So sánh (%)']], [100, 110, 10], [200, 190, -5], [400, 500, 25]), // prettier-ignore
    ['[E] = ([D] - [C]) / [C] %'],
    [],
  ],
  [
    'two years of a series',
    under([['TT', 'Chỉ tiêu', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Tăng giảm 2024/2023']], [12, 10, 9, -1], [100, 90, 80, -10], [10, 12, 13, 2]), // prettier-ignore
    ['[F] = [E] - [D]'],
    [['sum/broken', 'F4', '1']],
  ],
  [
    'what is in groups of periods',
    under(
      [
        ['TT', 'Thôn', 'Kỳ trước', null, 'Kỳ này', null, 'Tăng, giảm', null],
        [null, null, 'Nam', 'Nữ', 'Nam', 'Nữ', 'Nam', 'Nữ'],
      ],
      [10, 20, 12, 18, 2, -2],
      [10, 20, 13, 18, 3, -2],
      [10, 20, 14, 18, 4, -3],
    ),
    ['[G] = [E] - [C]', '[H] = [F] - [D]'],
    [['sum/broken', 'H5', '-2']],
  ],
  [
    'a rise and a fall in columns of their own, the other blank',
    under(
      [
        ['TT', 'Chỉ tiêu', 'Kỳ trước', 'Kỳ này', 'So với kỳ trước', null],
        [null, null, null, null, 'Tăng', 'Giảm'],
      ],
      [10, 12, 2, null],
      [10, 7, null, 3],
      [10, 12, 3, null],
    ),
    ['[D] = [C] + [E] - [F]'],
    [['sum/broken', 'D5', '13']],
  ],
  [
    'the period and what it adds up to',
    under([['TT', 'Chỉ tiêu', 'Trong kỳ', 'Lũy kế từ đầu năm']], [100, 500], [600, 500], [100, 300]),
    ['[C] <= [D]'],
    [['bound/broken', 'C3', '<= 500']],
  ],
  [
    'the last cumulative figure and this period',
    under([['TT', 'Chỉ tiêu', 'Lũy kế kỳ trước', 'Thực hiện trong kỳ', 'Lũy kế đến kỳ này']], [100, 50, 150], [10, 50, 60], [10, 20, 31], [10, 20, 30], [1, 2, 3]), // prettier-ignore
    ['[D] <= [E]', '[E] = [C] + [D]', '[C] <= [E]'],
    [['sum/broken', 'E4', '30']],
  ],
  [
    'what a period begins with, gains, loses and ends with',
    under([['TT', 'Đơn vị', 'Đầu kỳ', 'Tăng trong kỳ', 'Giảm trong kỳ', 'Cuối kỳ']], [10, 5, 3, 12], [10, 0, 3, 7], [10, 1, null, 12]), // prettier-ignore
    ['[F] = [C] + [D] - [E]'],
    [['sum/broken', 'F4', '11']],
  ],
  [
    'cases received and handled, as the figures bear out',
    under([['TT', 'Lĩnh vực', 'Tồn đầu kỳ', 'Tiếp nhận trong kỳ', 'Đã giải quyết', 'Tồn cuối kỳ']], [10, 5, 3, 12], [9, 5, 3, 11], [8, 5, 3, 10], [7, 5, 3, 9], [6, 5, 3, 7]), // prettier-ignore
    ['[F] = [C] + [D] - [E]'],
    [['sum/broken', 'F6', '8']],
  ],
  [
    'cases received and handled, with nearly as many slips as right lines',
    under([['TT', 'Lĩnh vực', 'Tồn đầu kỳ', 'Tiếp nhận trong kỳ', 'Đã giải quyết', 'Tồn cuối kỳ']], [10, 5, 3, 12], [9, 5, 3, 10], [8, 5, 3, 10], [7, 5, 3, 9], [6, 5, 3, 7]), // prettier-ignore
    ['[F] = [C] + [D] - [E]'],
    [
      ['sum/broken', 'F3', '11'],
      ['sum/broken', 'F6', '8'],
    ],
  ],
  [
    'cases received and handled, which most lines deny: asked',
    under([['TT', 'Lĩnh vực', 'Tồn đầu kỳ', 'Tiếp nhận trong kỳ', 'Đã giải quyết', 'Tồn cuối kỳ']], [10, 5, 3, 12], [9, 5, 3, 10], [8, 5, 3, 14], [7, 5, 3, 1]), // prettier-ignore
    [],
    [['rule/printed', 'F1', '']],
  ],
  [
    'each period opens as the last one closed',
    under(
      [
        ['TT', 'Đơn vị', 'Kỳ trước', null, null, null, 'Kỳ này', null, null, null],
        [null, null, 'Đầu kỳ', 'Tăng', 'Giảm', 'Cuối kỳ', 'Đầu kỳ', 'Tăng', 'Giảm', 'Cuối kỳ'],
      ],
      [10, 5, 3, 12, 12, 1, 1, 12],
      [10, 5, 3, 12, 11, 1, 1, 11],
      [10, 5, 3, 12, 12, 1, 1, 13],
    ),
    ['[F] = [C] + [D] - [E]', '[G] = [F]', '[J] = [G] + [H] - [I]'],
    [
      ['sum/broken', 'J5', '12'],
      ['equal/broken', 'G4', '12'],
    ],
  ],
])('%s', (_name, rows, rules, findings) => {
  expect(rulesOn(rows)).toEqual(rules);
  expect(saidOf(rows)).toEqual(findings);
});

test('rows that carry something through the period, in one table with the last one', () => {
  const rows = (opening: number, closing: number): Written[][] => [
    ['TT', 'Nội dung', 'ĐVT', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm'],
    [1, 'Đơn tồn đầu kỳ', 'đơn', 10, opening, opening - 10],
    [2, 'Đơn tiếp nhận', 'đơn', 5, 6, 1],
    [3, 'Đơn đã giải quyết', 'đơn', 3, 4, 1],
    [4, 'Đơn tồn cuối kỳ', 'đơn', 12, closing, closing - 12],
    [5, 'Tỷ lệ giải quyết', '%', 20, 18.8, -1.2],
  ];
  expect(saidOf(rows(12, 14))).toEqual([]);
  expect(saidOf(rows(11, 13))).toEqual([['equal/broken', 'E2', '12']]);
  expect(saidOf(rows(12, 13))).toContainEqual(['sum/broken', 'E5', '14']);
});

describe('unsure headings', () => {
  const heads = [['TT', 'Chỉ tiêu', 'Kế hoạch', 'Cùng kỳ', 'Thực hiện', 'So sánh (%)']];

  test('are read as the figures say, where enough of them do', () => {
    expect(rulesOn(under(heads, [1000, 400, 500, 50], [2000, 400, 500, 25], [2000, 400, 500, 25]))).toEqual([
      '[F] = [E] / [C] %',
    ]);
  });

  test('are not judged, and it is said, where they do not', () => {
    const rows = under(heads, [1000, 400, 500, 51], [2000, 400, 500, 26]);
    expect(rulesOn(rows)).toEqual([]);
    expect(saidOf(rows)).toEqual([['column/unjudged', 'F2', '']]);
  });

  test('are asked about where all figures deny them', () => {
    const rows = under([['TT', 'Chỉ tiêu', 'Tháng trước', 'Tháng này', 'Chênh lệch']], [12, 10, 2], [100, 90, 10], [10, 12, -2]); // prettier-ignore
    expect(saidOf(rows)).toEqual([['rule/printed', 'E1', '']]);
  });

  test.each([
    ['a share of another column', ['Tổng số hộ', 'Hộ nghèo', 'Tỷ lệ (%)'], [100, 12, 7]],
    ['the change of another year', ['Kỳ trước', 'Kỳ này', 'Kỳ trước tăng, giảm'], [100, 12, 7]],
  ])('%s is no comparison', (_name, headings, figures) => {
    const found = findTables([gridOf(under([['TT', 'Thôn', ...headings]], figures, figures, figures))], 'auto', {
      printed: true,
    }); // prettier-ignore
    const rules =
      'problem' in found ? [] : found.tables.map(({ form }) => form.rules.map(({ text }) => text));
    expect(JSON.stringify(rules)).not.toMatch(/\[D\] - \[C\]|\[D\] \/ \[C\]/);
  });
});

describe('implausible jumps beside each other', () => {
  const heads = [['TT', 'Chỉ tiêu', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm']];
  const jumps = (last: number, now: number): unknown[] =>
    saidOf(under(heads, [last, now, now - last], [100, 90, -10], [10, 12, 2]));

  test.each([
    ['a digit more', 45, 450],
    ['a digit less', 4500, 451],
    ['a thousand times', 45, 45000],
    ['another sign', 45, -44],
  ])('%s', (_name, last, now) => {
    expect(jumps(last, now)).toEqual([['period/jump', 'D2', expect.anything()]]);
  });

  test('not a change that may be', () => {
    expect(jumps(45, 90)).toEqual([]);
    expect(jumps(2, 15)).toEqual([]);
  });
});

test('a change is the result of two figures, and no total of parts', () => {
  const [first] = evaluate(
    tableOn(
      under(
        [['TT', 'Chỉ tiêu', 'Kỳ trước', 'Kỳ này', 'Tăng, giảm']],
        [100, 110, 11],
        [400, 440, 40],
        [200, 190, -10],
        [70, 95, 25],
      ),
    ),
  ).findings;
  expect(sentenceOf(first!, wordsOf('vi'))).toMatch(
    / = 110 − 100 = 10, .*nếu các số để tính đúng thì kết quả là 10\.$/,
  );
  expect(sentenceOf(first!, wordsOf('en'))).toMatch(
    /if the figures it is worked out from are right, the result is 10\.$/,
  );
});
