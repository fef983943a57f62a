/** One cause is said once, where its cure is; and a blank is told what its table leaves for it. */
import { recordsOf } from '../../../../src/exports/records';
import { evaluate } from '../../../../src/core/check/evaluate';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import { vanBanBanHanh } from '../../../../src/forms/administration/van-ban-ban-hanh';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { HEADER_MERGES } from '../../../fixtures/reportedTable';
import { gridOf, type Written } from '../../gridOf';
import { findingAt, judged, rowsWith, said, serious, tableIn } from './fieldTable';

/** The row of the sheet, from 0, on which a code stands. */
function at(code: string): number {
  return tableIn(rowsWith({})).rows.find(({ row }) => row.code === code)!.at;
}

/** With rows put in after the row of a code. */
function withRows(cells: Parameters<typeof rowsWith>[0], after: string, ...added: Written[][]): Written[][] {
  const rows = rowsWith(cells);
  rows.splice(at(after) + 1, 0, ...added);
  return rows;
}

describe('what the rules leave for a blank', () => {
  test.each([
    ['I.5.3', { 'I.5.1': 77, 'I.5.2': 61, 'I.5.3': '', 'I.5.4': 4 }, 'không quá 12', ''],
    ['I.5.3', { 'I.5.1': 77, 'I.5.2': 61, 'I.5.3': '', 'I.5.4': 16 }, 'chỉ có thể là 0', '0'],
    ['I.5.3', { 'I.5.1': 77, 'I.5.2': 61, 'I.5.3': '', 'I.5.4': 30 }, 'không số nào khớp', ''],
    ['I.2.2', { 'I.2': 62.12, 'I.2.1': 198, 'I.2.2': '' }, 'chỉ có thể là 123', '123'],
    ['II.1.2', { 'II.1': 17, 'II.1.1': 20, 'II.1.2': '' }, 'không số nào khớp', ''],
    ['VI.2.4.1', { 'VI.2.4': 5, 'VI.2.4.1': '', 'VI.2.4.2': '', 'VI.2.4.3': 3 }, 'không quá 2', ''],
  ])('%s', (row, cells, words, expected) => {
    const judgement = judged(cells);
    const finding = findingAt(judgement, 'cell/missing', row);
    expect(said(finding)).toContain(words);
    expect(said(finding, 'en')).toContain('by the related rows');
    expect(finding?.expected).toBe(expected);
    // "-" is no proposal where the rules leave another figure, or none.
    if (words === 'không số nào khớp' || words === 'chỉ có thể là 123')
      expect(said(finding)).not.toContain('“-”');
  });

  test('a determined figure is what it was', () => {
    expect(
      findingAt(judged({ 'II.1': 17, 'II.1.1': 6, 'II.1.2': '' }), 'cell/missing', 'II.1.2')?.expected,
    ).toBe('11');
  });

  test('nothing is made up where nothing limits it', () => {
    expect(said(findingAt(judged({ 'III.1.1': '' }), 'cell/missing', 'III.1.1'))).toContain('hoặc ghi “-”');
  });
});

test('a figure shown in thousands is the one thing said, as grave as what it breaks', () => {
  const rows = rowsWith({ 'III.3.1': 2 });
  const grid = gridOf(rows, HEADER_MERGES);
  const place = at('III.3.1');
  const scaled = { value: 2654, text: '3', format: '#,##0,', formula: null };
  const cell: typeof grid.cell = (row, column) =>
    row === place && column === 3 ? scaled : grid.cell(row, column);
  const table = recognise({ ...grid, cell }, cchcXa)[0]!;
  const found = serious(evaluate(table));
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['cell/stored', 'error']]);
});

test('a unit that is a thousand times the form’s explains what it breaks', () => {
  const judgement = judged({ 'IV.3.1': 0.388, 'IV.3.2': 370 }, { units: { 'IV.3.1': 'Nghìn người' } });
  const found = judgement.findings.filter(({ rows }) => rows.includes('IV.3.1'));
  expect(found.map(({ code }) => code)).toEqual(['unit/differs']);
  expect(found[0]?.suspects[0]?.with?.[0]?.[0]?.value).toBe('388');
});

test('rows merged into one figure are one thing to undo', () => {
  const rows = rowsWith({ 'VI.2.4.2': '', 'VI.2.4.3': '' });
  const merge = { row: at('VI.2.4.1'), column: 3, rows: 3, columns: 1 };
  const table = recognise(gridOf(rows, [...HEADER_MERGES, merge]), cchcXa)[0]!;
  const found = evaluate(table).findings.filter(
    ({ code, severity }) => code === 'cell/missing' && severity !== 'info',
  );
  expect(found.map(({ rows: of }) => of)).toEqual([['VI.2.4.2', 'VI.2.4.3']]);
  expect(said(found[0])).toMatch(/^VI\.2\.4\.2 và VI\.2\.4\.3 không có ô số liệu riêng/);
  expect(said(found[0], 'en')).toMatch(/^VI\.2\.4\.2 and VI\.2\.4\.3 have no cells of their own/);
});

test('a figure typed a row too high is told with the blank below it', () => {
  const judgement = judged({ 'II.2': 8, 'II.2.1': '' });
  expect(serious(judgement).filter(({ rows }) => rows.includes('II.2'))).toEqual([]);
  const finding = findingAt(judgement, 'cell/missing', 'II.2.1');
  expect(finding?.expected).toBe('8');
  expect(said(finding)).toContain('dòng tiêu đề ngay trên');
});

test.each([
  ['II.1', 'II.1.2', { 'II.1.1': 6, 'II.1.2': 11, 'II.1': 20 }, [1, 2]],
  ['VI.2.4', 'VI.2.4.3', { 'VI.2.4.1': 2, 'VI.2.4.2': 0, 'VI.2.4.3': 3, 'VI.2.4': 15 }, [4, 3, 3]],
])('%s that adds up several added rows agrees with them', (total, after, cells, added) => {
  const rows = withRows(
    cells,
    after,
    ...added.map((figure, i): Written[] => [
      `1.${String(7 + i)}`,
      `Dòng địa phương thêm thứ ${String(i + 1)}`,
      'Văn bản',
      figure,
    ]),
  );
  const judgement = evaluate(tableIn(rows));
  const finding = judgement.findings.find(({ rule }) => rule?.startsWith(total + ' ='));
  expect(finding?.severity).toBe('warning');
  expect(said(finding)).toContain('các dòng thêm');
  expect(judgement.findings.map(({ code }) => code)).not.toContain('row/extra');
});

test('a figure beside which nothing is printed is said', () => {
  const judgement = evaluate(tableIn(withRows({}, 'II.1.2', [null, null, null, 555])));
  const [finding] = judgement.findings.filter(({ code }) => code === 'row/extra');
  expect(said(finding)).toContain('ghi 555) nhưng không ghi số thứ tự và tên chỉ tiêu');
  expect(said(finding, 'en')).toContain('without number and label');
});

test.each([
  ['V.3', 999, '999'],
  ['III', 12345, '12345'],
  ['II.2', 'abc', null],
])('what stands on the heading %s is recorded as it is printed', (code, written, figure) => {
  const record = recordsOf(tableIn(rowsWith({ [code]: written }))).find((each) => each.code === code);
  expect(record).toMatchObject({ figure, printed: String(written) });
  expect(recordsOf(tableIn(rowsWith({}))).find((each) => each.code === code)).toBeUndefined();
});

describe('several parts above one whole', () => {
  const LOST_ZERO = { 'III.3.1': 265, 'III.3.2.1': 2654 };

  test('are one finding, which names the others and where to look first', () => {
    const judgement = judged(LOST_ZERO);
    const [finding, ...more] = judgement.findings.filter(
      ({ code, rows }) => code === 'bound/broken' && rows.includes('III.3.1'),
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', rule: 'III.3.2.2 <= III.3.1' });
    expect(finding?.suspects[0]).toMatchObject({ row: 'III.3.1' });
    expect(finding?.suspects[0]?.values).toContain('2.650');
    expect(said(finding)).toMatch(
      /III\.3\.2\.1 \(2\.654\), .* cũng lớn hơn số đó: đề nghị kiểm tra lại III\.3\.1 trước\.$/,
    );
    expect(said(finding, 'en')).toMatch(/exceed it, too: please check III\.3\.1 first\.$/);
  });

  test('every rule is counted', () => {
    const judgement = judged(LOST_ZERO);
    const agreeing = judged({});
    expect(judgement.tally.broken).toBe(agreeing.tally.broken + 4);
    expect(judgement.tally.holds + judgement.tally.broken).toBe(agreeing.tally.holds + agreeing.tally.broken);
  });

  test('that share the part which may be wrong leave both in doubt', () => {
    const judgement = judged({ 'VII.4.3.1': 7300 });
    const finding = findingAt(judgement, 'bound/broken', 'VII.4.3.1');
    expect(said(finding)).toMatch(
      /VII\.4\.3\.1 \(7\.300\) cũng lớn hơn số đó: đề nghị kiểm tra lại các số liệu này\.$/,
    );
  });
});

test('a row added to a table of several columns is said once, whatever totals it belongs to', () => {
  const parts = vanBanBanHanh.rows.filter(({ code }) => code !== 'V');
  const figures = parts.map((_row, i): number[] => [i + 1, 2 * i, 3]);
  const added = [1, 2, 3];
  const line = (order: string, label: string, each: readonly number[]): Written[] => [
    order,
    label,
    each.reduce((sum, figure) => sum + figure, 0),
    ...each,
  ];
  const totals = [0, 1, 2].map((at) => [...figures, added].reduce((sum, each) => sum + (each[at] ?? 0), 0));
  const rows: Written[][] = [
    ['STT', 'Loại văn bản', 'Tổng số', 'Đảng ủy', 'HĐND xã', 'UBND xã'],
    ['A', 'B', '(1)', '(2)', '(3)', '(4)'],
    line('', vanBanBanHanh.rows[0]!.label, totals),
    ...parts.map(({ order, label }, i) => line(order, label, figures[i] ?? [])),
    line('16', 'Điện mật', added),
  ];
  const [table] = recognise(gridOf(rows), vanBanBanHanh);
  const [finding, ...more] = serious(evaluate(table!));
  expect(more).toEqual([]);
  expect(said(finding)).toContain('“16 Điện mật” (C19 ghi 6)');
  expect(said(finding)).toContain('(tổng ở D3, E3 và F3 cũng vậy)');
  expect(said(finding, 'en')).toContain('(the totals at D3, E3 and F3 differ in the same way)');
  expect(finding!.search).toBeUndefined();
});
