/** Figures where none belong in tables nobody knows: beside the heading of a section, right of all columns, below the list. */
import { evaluate } from '../../../src/core/check/evaluate';
import { printedTables } from '../../../src/core/printed/printedTables';
import { describe as sentence } from '../../../src/words/words';
import { wordsOf } from '../../../src/words/wordsOf';
import { ROWS, totalOf } from '../../fixtures/communeList';
import { gridOf, type Written } from '../gridOf';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Tổng số', 'Nam', 'Nữ'];
const SECTIONED = (figure: Written): Written[][] => [
  HEADER,
  ['I', 'Khối xã', null, null, null],
  ...ROWS.slice(0, 4),
  ['II', 'Khối phường', null, figure, null],
  ...ROWS.slice(4),
  totalOf(ROWS),
];

function told(rows: readonly Written[][]) {
  const [table, ...more] = printedTables(gridOf(rows));
  expect(more).toEqual([]);
  return evaluate(table!).findings;
}

test('a figure beside the heading of a section is asked about, by the name that is printed', () => {
  expect(told(SECTIONED(null))).toEqual([]);
  const [only, ...more] = told(SECTIONED(77));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'cell/domain', severity: 'warning', cells: ['D7'] });
  expect(sentence(only!, wordsOf('vi'))).toMatch(/^“Khối phường” cột D ghi 77 nhưng đây là dòng tiêu đề/);
});

test('a figure right of all columns is said not to be judged', () => {
  const rows = [HEADER, ...ROWS, totalOf(ROWS)].map((row, i) => (i === 3 ? [...row, null, 5] : row));
  expect(told(rows)).toMatchObject([{ code: 'column/unjudged', cells: ['G4'], facts: { column: 'G' } }]);
});

test('a telephone number beside the signature is no row', () => {
  const rows = [HEADER, ...ROWS, totalOf(ROWS), [null], ['Người lập biểu', null, null, null, '0912345678']];
  expect(told(rows)).toEqual([]);
});
