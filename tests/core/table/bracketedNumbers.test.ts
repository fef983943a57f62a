/** "(1)", "(2)" typed into cells are −1 and −2 to Excel: they still number the columns. */
import { checkTables } from '../../../src/app/session/checkTables';
import { columnKey, isNumberingRow } from '../../../src/core/table/labels/header';
import { printedTables } from '../../../src/core/printed/printedTables';
import { gridOf, type Written } from '../gridOf';
import { MENDED, sheetRows } from '../../fixtures/reportedTable';

test('a row of them numbers columns, and keys are those that were meant', () => {
  expect(isNumberingRow(['-1', '-2', '-3', '-4'])).toBe(true);
  expect(isNumberingRow(['(A)', '(B)', '-1', '-2'])).toBe(true);
  expect(isNumberingRow(['-5', '-12', '-7'])).toBe(false);
  expect(columnKey('-3')).toBe('3');
});

test('a table of no known form is headed by them', () => {
  const rows: Written[][] = [
    ['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
    [-1, -2, -3, -4, -5],
    [1, 'Xã A', 30, 12, 18],
    [2, 'Xã B', 41, 20, 21],
    [3, 'Xã C', 52, 30, 22],
  ];
  const [table] = printedTables(gridOf(rows));
  expect(table?.rows.map(({ printedLabel }) => printedLabel)).toEqual(['Xã A', 'Xã B', 'Xã C']);
  expect(table?.form.columns.map(({ key }) => key)).toEqual(['3', '4', '5']);
});

test('under the header of a known form they are no row of its own', () => {
  const rows = sheetRows(MENDED);
  const last = rows.findIndex(([, , third]) => third === 'Đơn vị tính');
  const numbered = [...rows.slice(0, last + 1), [-1, -2, -3, -4], ...rows.slice(last + 1)];
  const said = (each: Written[][]): string[] => {
    const checked = checkTables([gridOf(each)], 'auto');
    if ('problem' in checked) throw new Error(checked.problem.code);
    return checked.tables.flatMap(({ judgement }) => judgement.findings.map(({ code }) => code));
  };
  expect(last).toBeGreaterThanOrEqual(0);
  expect(said(numbered)).toEqual(said(rows));
});
