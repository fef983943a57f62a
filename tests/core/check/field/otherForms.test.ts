/** Traps of offices in forms other than the commune's: many columns, rows that the office lists, money. */
import type { Grid } from '../../../../src/core/sheet/grid';
import { mendOf } from '../../../../src/app/session/mend';
import { evaluate } from '../../../../src/core/check/evaluate';
import { cellOf, type Written } from '../../gridOf';
import { figureIn, pagedAt, seriousOn, sheetOf, splitAt, tablesOn } from './otherForms';
import { said } from './fieldTable';

const codes = (...grids: readonly Grid[]): string[] =>
  seriousOn(...grids).map(({ code, cells }) => [code, cells[0]].join(' '));

test.each(['mot-cua', 'tinh-gian-bien-che', 'giao-duc-tieu-hoc'])('%s is clean as it is filled', (id) => {
  expect(codes(sheetOf(id))).toEqual([]);
});

test('parts of one row that exceed their whole are told with the row', () => {
  const received = figureIn('mot-cua', 'C7');
  const [first] = seriousOn(sheetOf('mot-cua', { D7: null, E7: received, F7: 90 }));
  expect(first).toMatchObject({ code: 'bound/broken', cells: ['E7', 'F7', 'C7'] });
  expect(said(first)).toMatch(/^“Xã Bình Lư”: tổng cột 3 \+ cột 4 = /);
  expect(said(first, 'en')).toMatch(/^“Xã Bình Lư”: the sum column 3 \+ column 4 = /);
});

test('a stray figure beside no name is said once, and nothing is due in its row', () => {
  expect(codes(sheetOf('mot-cua', { C14: 3, C19: 77 }))).toEqual(['row/extra B14', 'row/extra B19']);
});

test('a row of which only the name is missing is a row', () => {
  const found = codes(sheetOf('mot-cua', { B9: null }));
  expect(found).toEqual([]);
});

test('money is read in the money of a form that prints several units', () => {
  const wages = figureIn('tinh-gian-bien-che', 'D8');
  const [asked, ...more] = seriousOn(
    sheetOf('tinh-gian-bien-che', { D8: `${String(wages / 1000).replace('.', ',')} tỷ` }),
  );
  expect(more).toEqual([]);
  expect(asked?.code).toBe('cell/unreadable');
  expect(asked?.suspects[0]?.values[0]?.replace('.', '')).toBe(String(wages));
  expect(codes(sheetOf('tinh-gian-bien-che', { D8: `${wages} triệu đồng` }))).toEqual(['cell/stored D8']);
});

describe('a table that goes on on a second sheet', () => {
  const SCHOOL = 'giao-duc-tieu-hoc';
  const places: readonly (readonly [what: string, at: number, header: [number, number] | null])[] = [
    ['at a section, with its header', 18, [4, 6]],
    ['at a section, without', 18, null],
    ['inside a section, with its header', 22, [4, 6]],
    ['inside a section, without', 22, null],
  ];

  test.each(places)('%s, is one', (_what, at, header) => {
    expect(codes(...splitAt(sheetOf(SCHOOL), at, header))).toEqual([]);
    const wrong = sheetOf(SCHOOL, { D19: figureIn(SCHOOL, 'D19') + 5 });
    expect(codes(...splitAt(wrong, at, header)).every((each) => each.startsWith('sum/broken D'))).toBe(true);
    expect(codes(...splitAt(wrong, at, header))).toHaveLength(2);
  });

  test('a list of offices has its total over both', () => {
    const pages = (cells: Parameters<typeof sheetOf>[1] = {}): Grid[] =>
      splitAt(sheetOf('mot-cua', cells), 10, [4, 6]);
    expect(codes(...pages())).toEqual([]);
    const total = figureIn('mot-cua', 'F17');
    const [wrong] = tablesOn(...pages({ F17: total + 3 })).slice(1);
    const judgement = evaluate(wrong!);
    const first = judgement.findings.find(({ rows }) => rows.includes('D.1'));
    expect(first).toMatchObject({
      code: 'sum/broken',
      rows: ['T', 'D.1', 'D.2', 'D.3', 'D.4', 'D.5', 'D.6'],
    });
    const cell = first?.suspects[0]?.cell ?? '';
    expect(mendOf(wrong!, judgement, [{ cell, printed: String(total) }])).toMatchObject({ fresh: 0 });
  });

  test('a list of offices whose header is printed once more on the next page is one', () => {
    expect(codes(pagedAt(sheetOf('mot-cua'), 10, [4, 6]))).toEqual([]);
    const wrong = sheetOf('mot-cua', { F17: figureIn('mot-cua', 'F17') + 3 });
    expect(
      seriousOn(pagedAt(wrong, 10, [4, 6])).some(({ rows }) => rows.join() === 'T,D.1,D.2,D.3,D.4,D.5,D.6'),
    ).toBe(true);
  });

  test('a second list that counts anew, or after a total, is a list of its own', () => {
    const grid = sheetOf('mot-cua');
    const [first, second] = splitAt(grid, 10, [4, 6]) as [Grid, Grid];
    const anew: Grid = {
      ...second,
      cell: (row, column) =>
        column === 0 && row >= 3 && row < 6 ? cellOf(String(row - 2)) : second.cell(row, column),
    };
    expect(tablesOn(first, anew).map(({ parts }) => parts)).toEqual([undefined, undefined]);
    expect(tablesOn(grid, second).map(({ parts }) => parts)).toEqual([undefined, undefined]);
  });
});

describe('formulas of totals', () => {
  const COLUMNS = 'CDEFGHIJKL'.split('');
  const totals = (
    formula: (column: string) => string,
    less: (column: string) => number,
  ): Record<string, Written> =>
    Object.fromEntries(
      COLUMNS.map((column) => [
        column + '17',
        {
          value: figureIn('mot-cua', column + '17') - less(column),
          formula: formula(column),
        },
      ]),
    );

  test('that leave out one row in ten columns are one finding, and the rate of two totals none', () => {
    const cells = totals(
      (column) => `=SUM(${column}7:${column}11)`,
      (column) => figureIn('mot-cua', column + '12'),
    );
    const [only, ...more] = seriousOn(sheetOf('mot-cua', cells));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'sum/broken', facts: { gap: { kind: 'formula' } } });
    expect(said(only)).toContain('không cộng C12 (tổng ở D17, E17, F17 và 6 ô khác cũng vậy)');
    expect(said(only, 'en')).toContain('differ in the same way');
  });

  test('that pass over a hidden row are one finding, and the hidden row no second one', () => {
    const cells = totals(
      (column) => `=SUBTOTAL(109,${column}7:${column}16)`,
      (column) => figureIn('mot-cua', column + '9'),
    );
    const grid: Grid = { ...sheetOf('mot-cua', cells), hiddenRows: new Set([8]) };
    const judgement = evaluate(tablesOn(grid)[0]!);
    expect(judgement.findings.map(({ code }) => code)).toEqual(['sum/broken']);
    expect(judgement.causes.filter(({ outcome }) => outcome === 'cut')).toEqual([]);
    expect(judgement.findings.some(({ search }) => search === 'cut')).toBe(false);
  });

  test('that pass over texts in several columns name all of them', () => {
    const texts = { D9: String(figureIn('mot-cua', 'D9')), E9: String(figureIn('mot-cua', 'E9')) };
    const cells = Object.fromEntries(
      ['D', 'E'].map((column) => [
        column + '17',
        {
          value: figureIn('mot-cua', column + '17') - figureIn('mot-cua', column + '9'),
          formula: `=SUM(${column}7:${column}16)`,
        },
      ]),
    );
    const [only, ...more] = seriousOn(sheetOf('mot-cua', { ...texts, ...cells }));
    expect(more).toEqual([]);
    expect(only?.suspects.map(({ cell }) => cell)).toEqual(['D9', 'E9']);
  });

  test('of a total with two rules never clear each other of a wrong figure', () => {
    const cells = { D8: { value: 2 * figureIn('giao-duc-tieu-hoc', 'D8'), formula: '=SUM(D9:D14)' } };
    expect(codes(sheetOf('giao-duc-tieu-hoc', cells))).toEqual(['sum/broken D8']);
  });
});

test('a format that shows thousands of a whole number is said as what it is', () => {
  const value = figureIn('mot-cua', 'D10');
  const shown = String(Math.round(value / 100) / 10).replace('.', ',') + 'k';
  const [first] = seriousOn(sheetOf('mot-cua', { D10: { value, text: shown, format: '#,##0.0,"k"' } }));
  expect(first).toMatchObject({ code: 'cell/stored', cells: ['D10'], facts: { reason: 'scaled' } });
  expect(said(first)).toContain('giá trị lưu trong ô');
});

test('a figure in thousands beside a unit in thousands is told with the unit, once', () => {
  const shown = { value: 1.021, text: '1', format: '#,##0', formula: null };
  const [finding, ...more] = seriousOn(sheetOf('giao-duc-tieu-hoc', { C8: 'nghìn trường', D8: shown }));
  expect(more).toEqual([]);
  expect(finding?.code).toBe('unit/differs');
});

test.each([
  ['van-ban-ban-hanh', 'C23'],
  ['van-ban-ban-hanh', 'C24'],
  ['ho-tich-khac-14a', 'D25'],
  ['mot-cua', 'C19'],
])('of %s, a figure right below the last row is of no row: %s', (id, cell) => {
  const [finding, ...more] = seriousOn(sheetOf(id, { [cell]: 55 }));
  expect(more).toEqual([]);
  expect(said(finding)).toContain(`(${cell} ghi 55) nhưng không ghi số thứ tự và tên chỉ tiêu`);
});
