import { moveFormula, shownFormula } from '../../../../src/hosts/xlsx/read/cells/moveFormula';

test.each([
  ['SUM(B2:$C2)', 1, 1, 'SUM(C3:$C3)'],
  ['B1*$C$1+B$1', 2, 1, 'C3*$C$1+C$1'],
  ['SUM(A:B)+SUM(1:$3)', 1, 1, 'SUM(B:C)+SUM(2:$3)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'Biểu A1'!A1+Sheet1!B2", 1, 0, "'Biểu A1'!A2+Sheet1!B3"],
  ['LOG10(A1)+TAX2026+A1B', 1, 0, 'LOG10(A2)+TAX2027+A1B'],
  ['Bảng[A1]+A1', 1, 0, 'Bảng[A1]+A2'],
  ['1E+05+A1', 1, 0, '1E+05+A2'],
  ['A1+XFD1', -1, 1, '#REF!+#REF!'],
  ['T1!A1', 1, 0, 'T1!A2'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test('marks of young functions are not shown', () => {
  expect(shownFormula('_xlfn._xlws.FILTER(A1,"_xlfn.")')).toBe('=FILTER(A1,"_xlfn.")');
});
