/** Tables with more figure columns than the form has: each is judged, or said not to be. */
import { evaluate, type Judgement } from '../../../../src/core/check/evaluate';
import { CAREFUL, isAgreed, planFill } from '../../../../src/core/fill/plan';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { MENDED, sheetRows } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';
import { asNumber, findingAt, said, serious } from './fieldTable';

type Figures = Readonly<Record<string, Written>>;

/** The table with one figure column after the other, under these headings; what a column does not say is the mended figure. */
function rowsOf(columns: readonly (readonly [heading: string, figures: Figures | 'none'])[]): Written[][] {
  const [, , , , ...body] = sheetRows(MENDED);
  const header = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', ...columns.map(([heading]) => heading)];
  return [
    ['BIỂU THỐNG KÊ'],
    header,
    ...body.map((row, i): Written[] => {
      const code = cchcXa.rows[i]?.code ?? '';
      const figure = asNumber(MENDED[code] ?? '');
      return row
        .slice(0, 3)
        .concat(
          columns.map(([, figures]) =>
            figures === 'none' ? null : code in figures ? (figures[code] ?? null) : figure,
          ),
        );
    }),
  ];
}

function judged(columns: Parameters<typeof rowsOf>[0], hiddenColumns: readonly number[] = []): Judgement {
  return evaluate(tableOf(columns, hiddenColumns));
}

function tableOf(columns: Parameters<typeof rowsOf>[0], hiddenColumns: readonly number[] = []) {
  const [table, ...more] = recognise(
    { ...gridOf(rowsOf(columns)), hiddenColumns: new Set(hiddenColumns) },
    cchcXa,
  );
  if (!table || more.length > 0) throw new Error('not one table');
  return table;
}

test.each([
  ['Trong kỳ', 'Lũy kế từ đầu năm'],
  ['Số liệu', 'Lũy kế'],
  ['Kỳ này', 'Kỳ trước'],
  ['Bản Nà Tăm', 'Bản Hô Ta'],
])('a wrong total under %s or %s is found, in its own column', (one, other) => {
  const right = judged([
    [one, {}],
    [other, {}],
  ]);
  expect(serious(right)).toEqual([]);
  for (const [at, columns] of [
    [
      'D',
      [
        [one, { 'II.1': 71 }],
        [other, { 'II.1': 71, 'II.1.2': 70 }],
      ],
    ],
    [
      'E',
      [
        [one, {}],
        [other, { 'II.1': 71 }],
      ],
    ],
  ] as const) {
    const judgement = judged(columns);
    const finding = findingAt(judgement, 'sum/broken', 'II.1');
    expect(finding).toMatchObject({ severity: 'error', cells: [`${at}23`, `${at}24`, `${at}25`] });
    expect(finding?.column).toBe(at === 'D' ? one : other);
    expect(said(finding)).toMatch(new RegExp(`^Cột “${at === 'D' ? one : other}”: II\\.1 “`));
    expect(judgement.tally.holds + judgement.tally.broken + judgement.tally.unknown).toBeGreaterThan(180);
  }
});

test('a total over villages is the sum of their figures', () => {
  const half = (share: number): Figures =>
    Object.fromEntries(
      cchcXa.rows
        .filter(({ measure, kind }) => measure === 'count' && kind === 'indicator')
        .map(({ code }) => [code, Number((MENDED[code] ?? '0').replace(/\D/g, '')) * share]),
    );
  const villages = (total: Figures): Parameters<typeof rowsOf>[0] => [
    ['Bản A', half(1)],
    ['Bản B', half(2)],
    ['Toàn xã', { ...half(3), ...total }],
  ];
  expect(serious(judged(villages({})))).toEqual([]);
  const judgement = judged(villages({ 'V.1.3': 5 }));
  const finding = findingAt(judgement, 'sum/broken', 'V.1.3');
  expect(finding).toMatchObject({ severity: 'error', rule: 'V.1.3[F] = V.1.3[1] + V.1.3[E]', expected: '0' });
});

test('a cumulative figure below the one of the period is a warning', () => {
  const finding = findingAt(
    judged([
      ['Trong kỳ', { 'I.1': 15 }],
      ['Lũy kế', { 'I.1': 12 }],
    ]),
    'bound/broken',
    'I.1',
  );
  expect(finding).toMatchObject({
    severity: 'warning',
    rule: 'I.1[1] <= I.1[E]',
    printed: '15',
    expected: '<= 12',
  });
});

test.each([
  ['Số liệu điều chỉnh', { 'II.1': 17 }, 'đề nghị xác nhận cột nào là số liệu chính thức'],
  ['So với cùng kỳ (%)', {}, 'là cột so sánh nên chưa được kiểm tra'],
] as const)('%s is said to be unjudged, once', (heading, figures, sentence) => {
  const judgement = judged([
    ['Số liệu', {}],
    [heading, figures],
  ]);
  const unjudged = judgement.findings.filter(({ code }) => code === 'column/unjudged');
  expect(unjudged).toHaveLength(1);
  expect(unjudged[0]).toMatchObject({ severity: 'warning', printed: heading });
  expect(said(unjudged[0])).toContain(`Cột E “${heading}”`);
  expect(said(unjudged[0])).toContain(sentence);
});

test('two columns headed alike: which counts is asked where they differ', () => {
  expect(
    serious(
      judged([
        ['Số liệu', {}],
        ['Số liệu', {}],
      ]),
    ),
  ).toEqual([]);
  const judgement = judged([
    ['Số liệu', {}],
    ['Số liệu', { 'I.1': 99 }],
  ]);
  expect(serious(judgement).map(({ code, facts }) => [code, 'reason' in facts && facts.reason])).toEqual([
    ['column/unjudged', 'twin'],
  ]);
});

test('a column in which the rules do not hold is said to be unjudged, not broken forty times', () => {
  const sevens = Object.fromEntries(Object.keys(MENDED).map((code, i) => [code, 7 + (i % 5)]));
  const judgement = judged([
    ['Số liệu', {}],
    ['Mức giao', sevens],
  ]);
  expect(
    judgement.findings.filter(({ code, column }) => code.endsWith('broken') && column !== 'Số liệu'),
  ).toEqual([]);
  expect(findingOf(judgement, 'column/unjudged')).toMatchObject({ printed: 'Mức giao' });
});

test('the visible column counts, and the hidden one is said', () => {
  const judgement = judged(
    [
      ['Số liệu', {}],
      ['Số liệu', { 'II.1': 71 }],
    ],
    [3],
  );
  expect(findingAt(judgement, 'sum/broken', 'II.1')?.cells[0]).toBe('E23');
  const hidden = findingOf(judgement, 'column/hidden');
  expect(hidden?.severity).toBe('info');
  expect(said(hidden)).toContain('Cột D “Số liệu” đang ẩn');
});

test('filling keeps to the column of the form', () => {
  const table = tableOf([
    ['Số liệu', { 'I.2': null }],
    ['Lũy kế', { 'I.2': null }],
  ]);
  const agreed = planFill(table).changes.filter((change) => isAgreed(change, CAREFUL));
  expect(agreed.map(({ cell }) => cell)).toEqual(['D5']);
});

test('a figure typed one cell beside its place is named with the blank', () => {
  const judgement = judged([
    ['Số liệu', { 'I.2.1': null }],
    ['', 'none'],
  ]);
  const rows = rowsOf([['Số liệu', { 'I.2.1': null }]]);
  const at = cchcXa.rows.findIndex(({ code }) => code === 'I.2.1') + 2;
  rows[at] = [...(rows[at] ?? []), 79];
  const [table] = recognise(gridOf(rows), cchcXa);
  expect(judgement.findings.length).toBeGreaterThan(0);
  const found = table ? evaluate(table) : judgement;
  const finding = findingAt(found, 'cell/missing', 'I.2.1');
  expect(finding?.suspects[0]?.values).toEqual(['79']);
  expect(said(finding)).toContain('ô bên cạnh E6 ghi 79');
  expect(findingOf(found, 'column/unjudged')).toBeUndefined();
});

function findingOf({ findings }: Judgement, code: string) {
  return findings.find((each) => each.code === code);
}

test.each([
  ['III', 12345, 'warning', 'đây là dòng tiêu đề, biểu mẫu không có số liệu ở dòng này'],
  ['V.3', 999, 'warning', 'dù ghi đơn vị tính “Người”'],
  ['V.3', 'abc', 'warning', 'đề nghị xác nhận có số liệu ở dòng này hay không'],
  ['V.3', 0, 'info', 'đề nghị xác nhận'],
])('%s with %j where no figure belongs is asked about', (code, figure, severity, sentence) => {
  const rows = sheetRows(MENDED, {
    units: { 'V.3': 'Người' },
    cell: (each, text) => (each === code ? figure : asNumber(text)),
  });
  const [table] = recognise(gridOf(rows), cchcXa);
  const finding = table && findingAt(evaluate(table), 'cell/domain', code);
  expect(finding?.severity).toBe(severity);
  expect(said(finding)).toContain(sentence);
});

test('a hidden row that repeats a visible one is passed over and said', () => {
  const rows = sheetRows(MENDED, { cell: (_code, text) => asNumber(text) });
  const at = rows.findIndex((row) => row[1] === 'Số VBQPPL do HĐND xã ban hành');
  const old = [...(rows[at] ?? [])];
  old[3] = 9;
  rows.splice(at, 0, old);
  const [table] = recognise({ ...gridOf(rows), hiddenRows: new Set([at]) }, cchcXa);
  const judgement = table && evaluate(table);
  if (!judgement) throw new Error('no table');
  expect(serious(judgement)).toEqual([]);
  expect(findingOf(judgement, 'row/hidden')).toMatchObject({ severity: 'info', rows: ['II.1.1'] });
});

describe('what headings say across columns', () => {
  const share = (by: number): Figures =>
    Object.fromEntries(
      cchcXa.rows
        .filter(({ measure, kind }) => measure === 'count' && kind === 'indicator')
        .map(({ code }) => [code, Number((MENDED[code] ?? '0').replace(/\D/g, '')) * by]),
    );

  test.each([
    [
      ['Quý I', 'Quý II', '6 tháng đầu năm'],
      [1, 2, 3],
    ],
    [
      ['Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I/2026'],
      [1, 1, 2, 4],
    ],
    [
      ['6 tháng đầu năm', 'Quý III', 'Quý IV', 'Năm 2026'],
      [1, 2, 1, 4],
    ],
    [
      ['6 tháng', 'Quý I', 'Quý II'],
      [5, 2, 3],
    ],
  ] as const)('%j: the longer period is the sum of the shorter', (headings, factors) => {
    const columns = (wrong: Figures): Parameters<typeof rowsOf>[0] =>
      headings.map((heading, i) => [heading, { ...share(factors[i] ?? 1), ...(i === longest ? wrong : {}) }]);
    const longest = factors.indexOf(Math.max(...factors) as never);
    expect(serious(judged(columns({})))).toEqual([]);
    const finding = findingAt(judged(columns({ 'V.1.3': 5 })), 'sum/broken', 'V.1.3');
    expect(finding).toMatchObject({ severity: 'warning', expected: '0' });
  });

  test('what is counted at a moment is not added up', () => {
    const staff = cchcXa.rows.map(({ code }) => code).filter((code) => code.startsWith('V.'));
    const same = (by: number): Figures => {
      const figures = { ...share(by) };
      for (const code of staff) if (code in figures) figures[code] = share(1)[code] ?? null;
      return figures;
    };
    expect(
      serious(
        judged([
          ['Quý I', same(1)],
          ['Quý II', same(2)],
          ['6 tháng', same(3)],
        ]),
      ),
    ).toEqual([]);
  });

  test('quarters of two years make no half-year', () => {
    const judgement = judged([
      ['6 tháng 2025', share(5)],
      ['Quý I 2026', share(1)],
      ['Quý II 2026', share(2)],
    ]);
    expect(
      judgement.findings.filter(({ code, rule }) => code === 'sum/broken' && rule?.includes('[')),
    ).toEqual([]);
  });

  test.each(['Trong đó: nữ', 'Nữ', 'Dân tộc thiểu số'])('%s is at most the total', (heading) => {
    expect(
      serious(
        judged([
          ['Tổng số', {}],
          [heading, {}],
        ]),
      ),
    ).toEqual([]);
    const finding = findingAt(
      judged([
        ['Tổng số', {}],
        [heading, { 'V.1.3': 5 }],
      ]),
      'bound/broken',
      'V.1.3',
    );
    expect(finding).toMatchObject({ severity: 'error', printed: '5', expected: '<= 0' });
  });

  test('men and women make the total', () => {
    const columns = (women: Figures): Parameters<typeof rowsOf>[0] => [
      ['Tổng số', share(3)],
      ['Nam', share(1)],
      ['Nữ', { ...share(2), ...women }],
    ];
    expect(serious(judged(columns({})))).toEqual([]);
    expect(findingAt(judged(columns({ 'V.1.3': 5 })), 'sum/broken', 'V.1.3')).toMatchObject({
      severity: 'error',
    });
  });

  test('a part that is above its total in many rows is said once', () => {
    const judgement = judged([
      ['Tổng số', {}],
      ['Trong đó: nữ', share(2)],
    ]);
    expect(
      judgement.findings.filter(({ code, rule }) => code === 'bound/broken' && rule?.includes('[')),
    ).toEqual([]);
    const unjudged = findingOf(judgement, 'column/unjudged');
    expect(said(unjudged)).toContain('có tên là một phần của cột tổng nhưng ở nhiều dòng lớn hơn cột tổng');
  });
});
