// What a form's words say of its next period, and which rows of two tables are the same.
import { linksOf } from '../../../src/core/comparison/links';
import { sameRows } from '../../../src/core/comparison/matchTables';
import type { Column, Form } from '../../../src/core/form/form';
import { rowsIn } from '../../../src/core/form/rowsOf';
import type { Table, TableRow } from '../../../src/core/table/table';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';

const columnsOf = (...labels: string[]): Column[] =>
  labels.map((label, i) => ({ key: String(i + 1), label, measure: 'count' }));
const formOf = (columns: readonly Column[], ...labels: string[]): Form => ({
  ...cchcXa,
  columns,
  rows: rowsIn(
    'Vụ',
    labels.map((label, i) => ['I.' + String(i + 1), label] as const),
  ),
});

describe('what is carried', () => {
  test.each([
    [['Tồn đầu kỳ', 'Phát sinh', 'Tồn cuối kỳ'], ['[1] = [3]']],
    [['Kỳ trước chuyển sang', 'Trong kỳ', 'Chuyển kỳ sau'], ['[1] = [3]']],
    // "Cuối kỳ trước" opens this one.
    [['Dư cuối kỳ trước', 'Trong kỳ', 'Dư cuối kỳ'], ['[1] = [3]']],
    [['Kỳ trước', 'Kỳ này'], ['[1] = [2]']],
    [['Đầu kỳ, đất', 'Đầu kỳ, nhà', 'Cuối kỳ'], []],
    [['Đầu kỳ', 'Cuối kỳ, đất', 'Cuối kỳ, nhà'], []],
    [['Số liệu'], []],
  ])('columns %j: %j', (labels, carried) => {
    expect(linksOf(formOf(columnsOf(...labels), 'Khiếu nại')).carried).toEqual(carried);
  });

  test('rows open and close a period as columns do', () => {
    const rows = ['Đơn tồn đầu kỳ', 'Đơn nhận', 'Đơn tồn cuối kỳ'];
    expect(linksOf(formOf(columnsOf('Số liệu'), ...rows)).carried).toEqual(['I.1 = I.3']);
  });

  test('what the form says goes before its words', () => {
    const between = { carried: ['[1] = [2]'], repeated: ['[2] = [1]'] };
    const form = { ...formOf(columnsOf('Tồn đầu kỳ', 'Phát sinh', 'Tồn cuối kỳ')), between };
    expect(linksOf(form)).toMatchObject(between);
  });

  test('the same period of last year is repeated, not carried', () => {
    const links = linksOf(formOf(columnsOf('Cùng kỳ năm trước', 'Kỳ này')));
    expect([links.carried, links.repeated]).toEqual([[], ['[1] = [2]']]);
  });
});

describe('what only grows within a year', () => {
  const form = formOf(columnsOf('Số liệu'), 'Số vụ đã giải quyết');
  const [row] = form.rows;
  const [column] = form.columns;
  const { isFlow } = linksOf(form);

  test('counts of what happened do', () => {
    expect(isFlow(row!, column!)).toBe(true);
    expect(isFlow(row!, { key: '1', label: 'Số liệu' })).toBe(true);
  });

  test.each([
    'Số vụ còn lại',
    'Biên chế có mặt',
    'Đang theo học',
    'Tồn kỳ trước',
    'So với cùng kỳ',
    'Chưa xử lý',
  ])('“%s” does not', (label) => {
    expect(isFlow({ ...row!, label }, column!)).toBe(false);
    expect(isFlow(row!, { ...column!, label })).toBe(false);
    expect(isFlow(row!, { ...column!, under: [label] })).toBe(false);
  });

  test('nor do rates, averages and changes', () => {
    expect(isFlow({ ...row!, measure: 'rate' }, column!)).toBe(false);
    expect(isFlow({ ...row!, additive: false }, column!)).toBe(false);
    expect(isFlow(row!, { ...column!, measure: 'amount' })).toBe(false);
    expect(isFlow(row!, { ...column!, additive: false })).toBe(false);
    expect(isFlow(row!, { ...column!, signed: true })).toBe(false);
  });

  test('what is counted from the beginning of the year is named by the form, or says so', () => {
    const { isCumulative } = linksOf({ ...form, between: { cumulative: ['I.1', '[2]'] } });
    const other = { ...row!, code: 'I.2' };
    expect(isCumulative(row!, column!)).toBe(true);
    expect(isCumulative(other, column!)).toBe(false);
    expect(isCumulative(other, { ...column!, key: '2' })).toBe(true);
    expect(isCumulative({ ...other, label: 'Lũy kế từ đầu năm' }, column!)).toBe(true);
    expect(isCumulative(other, { ...column!, under: ['Lũy kế'] })).toBe(true);
  });
});

describe('the same row of the last table', () => {
  const rowOf = (code: string, printedOrder: string, printedLabel: string): TableRow =>
    ({ row: { code }, printedOrder, printedLabel }) as unknown as TableRow;
  const tableOf = (listed: boolean, ...rows: TableRow[]): Table => ({ listed, rows }) as unknown as Table;

  test('of a form’s own rows is that of its code', () => {
    const same = sameRows(tableOf(false), tableOf(false, rowOf('I.1', '1', 'Đất đai')));
    expect(same(rowOf('I.1', '9', 'Nhà ở'))).toBe('I.1');
    expect(same(rowOf('I.2', '1', 'Đất đai'))).toBeNull();
  });

  test('of an office’s rows is that of its label, and of its number where the label stands there twice', () => {
    const before = [
      rowOf('D.1', '1', 'Thôn Đông'),
      rowOf('D.2', '2', 'Hộ nghèo'),
      rowOf('D.3', '3', 'Hộ nghèo'),
    ];
    const same = sameRows(tableOf(true), tableOf(true, ...before));
    expect(same(rowOf('D.7', '7', 'THÔN ĐÔNG'))).toBe('D.1');
    expect(same(rowOf('D.1', '3', 'Hộ nghèo'))).toBe('D.3');
    expect(same(rowOf('D.1', '1', 'Hộ nghèo'))).toBeNull();
    expect(same(rowOf('D.1', '1', 'Thôn Tây'))).toBeNull();
  });
});
