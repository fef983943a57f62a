/** What has one reason is one finding, in other words than that of a single cell. */
import { evaluate } from '../../../../src/core/check/evaluate';
import { isFilledAlong } from '../../../../src/core/check/gaps/sameShape';
import { figureIn, seriousOn, sheetOf } from './otherForms';
import { judged, rowsWith, said, serious, tableIn } from './fieldTable';

test('a block typed one column away is told as one, from its first cell to its last', () => {
  const cells: Record<string, number | null> = {};
  for (const row of [8, 9, 10, 11]) {
    cells[`D${String(row)}`] = null;
    cells[`E${String(row)}`] = figureIn('ho-tich-khac-14a', `D${String(row)}`);
  }
  const [only, ...more] = seriousOn(sheetOf('ho-tich-khac-14a', cells));
  expect(more).toEqual([]);
  expect(said(only)).toMatch(
    /^4 ô số liệu của biểu còn trống \(D8 đến D11\) nhưng ô bên cạnh cùng dòng có số liệu \(ví dụ E8 ghi/,
  );
  expect(said(only, 'en')).toMatch(
    /^4 figure cells of the table are blank \(D8 to D11\), but the cells beside them/,
  );
});

test('the line of the unit is told once, with both ways to mend it', () => {
  const [only, ...more] = seriousOn(sheetOf('mot-cua', { A3: '(Đơn vị tính: Nghìn hồ sơ)' }));
  expect(more).toEqual([]);
  expect(said(only)).toMatch(
    /^Dòng đơn vị tính của biểu ghi “Nghìn hồ sơ”, biểu mẫu ghi “Hồ sơ”: đề nghị đổi cả đơn vị tính và mọi số liệu/,
  );
  expect(said(only, 'en')).toContain('names the unit “Nghìn hồ sơ”, the form has “Hồ sơ”');
  expect(seriousOn(sheetOf('mot-cua', { A3: 'ĐVT: hồ sơ' }))).toEqual([]);
});

test('a sum of money typed in đồng is told alone, not with the rate that it breaks', () => {
  const all = serious(judged({ 'VI.1.1': 72304000000 }));
  expect(all.map(({ code }) => code)).toEqual(['unit/differs']);
});

test('the day that two figures have become is no figure to offer', () => {
  const typed = { value: 46146, format: 'dd/mm/yyyy', text: '04/05/2026' };
  const [only] = serious(judged({ 'I.5.4': typed }));
  expect(only).toMatchObject({ code: 'cell/unreadable', expected: '', facts: { readings: [] } });
  const [small] = serious(judged({ 'I.5.4': { value: 3, format: 'dd/mm/yyyy', text: '03/01/1900' } }));
  expect(small).toMatchObject({ code: 'cell/unreadable', expected: '3' });
});

test.each([
  ['=SUM(C7:C11)', 'C17', '=SUM(L7:L11)', 'L17', true],
  ['=sum($C$7:C11)', 'C17', '=SUM(D7:D11)', 'D17', true],
  ['=D5+E5', 'C5', '=D6+E6', 'C6', true],
  ['=SUM(C7:C11)', 'C17', '=SUM(L7:L12)', 'L17', false],
  ['=SUM(C7:C11)', 'C17', '=SUM(C7:C11)', 'L17', false],
])('%s in %s is filled along to %s in %s: %s', (one, at, other, there, expected) => {
  expect(isFilledAlong({ formula: one, cell: at }, { formula: other, cell: there })).toBe(expected);
});

test('a figure typed into the column of units is told with the blank beside it', () => {
  const at = (row: readonly unknown[]): boolean => row[1] === 'Số VBQPPL do HĐND xã ban hành';
  const rows = rowsWith({ 'II.1.1': null }).map((row) => (at(row) ? [row[0]!, row[1]!, '1', null] : row));
  expect(rows.some(at)).toBe(true);
  const [only, ...more] = serious(evaluate(tableIn(rows)));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'cell/missing', facts: { beside: { text: '1' } } });
});

test('a rate of 100,0 is an example of its decimals where no other is', () => {
  const { findings } = judged({ 'VII.3': { value: 100, format: '0.0', text: '100,0' }, 'VII.3.2': 2297 });
  const told = findings.find(({ code }) => code === 'style/decimals');
  expect(said(told)).toContain('VII.3 ghi 100,0 (1 chữ số)');
});
