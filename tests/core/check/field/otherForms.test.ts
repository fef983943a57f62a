/** Traps of offices in forms other than the commune's: many columns, rows that the office lists, money. */
import type { Grid } from '../../../../src/core/sheet/grid';
import { figureIn, seriousOn, sheetOf } from './otherForms';
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
  expect(said(first)).toMatch(/^D\.1 “Xã Bình Lư”: tổng cột 3 \+ cột 4 = /);
  expect(said(first, 'en')).toMatch(/^D\.1 “Xã Bình Lư”: the sum column 3 \+ column 4 = /);
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
