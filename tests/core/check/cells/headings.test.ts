// What stands in the figure column of a heading, for which the form wants no figure.
import { evaluate } from '../../../../src/core/check/evaluate';
import { recognise } from '../../../../src/core/table/recognise/recognise';
import type { Area } from '../../../../src/core/sheet/grid';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { HEADER_MERGES, MENDED, sheetRows } from '../../../fixtures/reportedTable';
import { gridOf } from '../../gridOf';

/** The row of the sheet on which "1 Công tác tuyên truyền…", a heading of section III, stands. */
const AT = 4 + cchcXa.rows.findIndex(({ code }) => code === 'III.1');

function said(written: { readonly figure?: string; readonly unit?: string }, ...merges: Area[]): string[] {
  const rows = sheetRows(MENDED, { units: { 'III.1': written.unit ?? '' } });
  rows[AT]![3] = written.figure ?? '';
  const [table] = recognise(gridOf(rows, [...HEADER_MERGES, ...merges]), cchcXa);
  return evaluate(table!)
    .findings.filter(({ at, code }) => at?.row === AT && code.startsWith('cell/'))
    .map(({ code, severity, cells }) => `${code} ${severity} ${cells.join(' ')}`);
}

const CELL = 'D' + String(AT + 1);

test.each([
  ['12', [`cell/domain warning ${CELL}`]],
  ['-', [`cell/domain info ${CELL}`]],
  ['0', [`cell/domain info ${CELL}`]],
  ['0,00', [`cell/domain info ${CELL}`]],
  ['…', [`cell/domain info ${CELL}`]],
  ['', []],
])('“%s” in a heading: %j', (figure, expected) => {
  expect(said({ figure })).toEqual(expected);
});

test('a heading that prints a unit asks for a figure', () => {
  expect(said({ unit: 'Thủ tục' })).toEqual([`cell/missing info ${CELL}`]);
  expect(said({ unit: 'Thủ tục', figure: '12' })).toEqual([`cell/domain warning ${CELL}`]);
});

test('the words of a heading that is merged over the figures are its own', () => {
  const over = (row: number, column: number, rows: number, columns: number): string[] =>
    said({ figure: 'Thống kê' }, { row, column, rows, columns });
  expect(over(AT, 1, 1, 3)).toEqual([]);
  expect(over(AT - 1, 2, 2, 2)).toEqual([]);
  // Merges that lie elsewhere, or begin with the figures.
  const told = [`cell/domain warning ${CELL}`];
  expect(over(AT, 3, 1, 2)).toEqual(told);
  expect(over(AT, 1, 1, 2)).toEqual(told);
  expect(over(AT + 1, 1, 1, 3)).toEqual(told);
  expect(over(AT - 1, 1, 1, 3)).toEqual(told);
});
