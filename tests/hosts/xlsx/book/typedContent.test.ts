import { typedContent } from '../../../../src/hosts/xlsx/book/typedContent';

test.each([
  // typed, number format, measure, stored, format set
  ['2.654', '#,##0', 'count', 2654, null],
  ['2.654', 'General', 'count', 2654, '#,##0'],
  ['2.654', 'General', null, 2654, '#,##0'],
  ['99,7', 'General', 'rate', 99.7, null],
  ['99,7%', 'General', 'rate', 99.7, null],
  ['99,7', '0.0%', 'rate', 0.997, null],
  ['5,00', 'General', 'rate', 5, '0.00'],
  ['1.234,50', 'General', 'amount', 1234.5, '#,##0.00'],
  ['-5', 'General', null, -5, null],
] as const)('%s in a cell of %s (%s) is the number %p', (text, format, measure, value, set) => {
  expect(typedContent(text, format, measure)).toEqual({ value, formula: null, format: set });
});

test.each([
  ['2.654', 'General', 'rate'],
  ['12.5', 'General', 'count'],
  ['1.2', 'General', null],
  ['1,234', 'General', 'count'],
  ['2.654', '@', 'count'],
  ['210 hội nghị', '#,##0', 'yesNo'],
  ['=SUM(D1:D9)', 'General', 'count'],
  ['007', 'General', 'count'],
] as const)('%s in a cell of %s (%s) stays the text that was typed', (text, format, measure) => {
  expect(typedContent(text, format, measure)).toEqual({ value: text, formula: null, format: null });
});

test('an apostrophe in front keeps a figure as text, as in Excel', () => {
  expect(typedContent("'2.654", 'General', 'count').value).toBe('2.654');
});

test('nothing and blanks empty the cell', () => {
  expect(typedContent('', 'General', 'count').value).toBeNull();
  expect(typedContent('  ', 'General', 'count').value).toBeNull();
});
