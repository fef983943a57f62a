/** Blanks in tables of no known form: told where the table's own rules leave a figure for them. */
import { ROWS, seriousIn, sheetOfRows, totalOf, toldOf, withFigure } from '../../../fixtures/communeList';
import { figureText } from '../../../../src/words/expression';
import type { Written } from '../../gridOf';
import { said } from './fieldTable';

const HEADER: Written[] = ['STT', 'Đơn vị', 'Tổng số hộ', 'Hộ nghèo', 'Hộ khác'];
const TITLE: Written[][] = [['KẾT QUẢ RÀ SOÁT'], [null], HEADER];
const sheet = (rows: readonly (readonly Written[])[], total: Written[] = totalOf(ROWS)) =>
  sheetOfRows('Biểu', [...TITLE, ...rows.map((row) => row.slice()), total]);

test('a part that total, row and column leave', () => {
  const [only, ...more] = seriousIn(sheet(withFigure(ROWS, 2, 4, null)));
  expect(toldOf([only!])).toEqual(['cell/missing E6']);
  expect(more).toEqual([]);
  expect(said(only)).toContain(`tính từ các dòng liên quan là ${String(Number(ROWS[2]?.[4]))}`);
});

test('the total of a column that the headings count in', () => {
  const total = totalOf(ROWS).map((figure, column) => (column === 3 ? null : figure));
  const [only, ...more] = seriousIn(sheet(ROWS, total));
  expect(more).toEqual([]);
  expect(only?.code === 'cell/missing' && only.facts.derived && figureText(only.facts.derived)).toBe(
    String(Number(totalOf(ROWS)[3])),
  );
});

test('no total is due under a column of years', () => {
  const years = ROWS.map((row, i) => [...row, 2015 + i]);
  const rows = [
    ['KẾT QUẢ RÀ SOÁT'],
    [null],
    [...HEADER, 'Năm đạt chuẩn'],
    ...years,
    [...totalOf(ROWS), null],
  ];
  expect(seriousIn(sheetOfRows('Biểu', rows))).toEqual([]);
});

test('a blank that is nothing is none', () => {
  const rows = ROWS.map((row, i) =>
    i === 1 ? [...row.slice(0, 2), row[2], row[2], null] : row,
  ) as Written[][];
  expect(seriousIn(sheet(rows, totalOf(rows.map((row) => row.map((each) => each ?? 0)))))).toEqual([]);
});
