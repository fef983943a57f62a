import fc from 'fast-check';
import { format } from 'numfmt';
import { builtInFormat, showNumber, showsDate } from '../../../../src/hosts/xlsx/read/showCell';

test.each([
  // value, format, shown
  [2654, '#,##0', '2.654'],
  [-2654.5, '#,##0.00', '-2.654,50'],
  [0.997, '0.0%', '99,7%'],
  [0.15, '0.0', '0,2'],
  [1.005, '0.00', '1,01'],
  [56.965, '0.00', '56,97'],
  [2654, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '2.654'],
  [0, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '-'],
  [2654, '#,##0 "người"', '2.654 người'],
  [2654.5, '_-* #,##0.00\\ _₫_-', '2.654,50'],
  [0.5, '[<1]0.0%;#,##0', '50,0%'],
  [1200, '[<1]0.0%;#,##0', '1.200'],
  [-5, '0;[Red]\\(0\\)', '(5)'],
  [5, ';;;', ''],
  [46203, 'dd/mm/yyyy', '30/06/2026'],
  [46203, '[$-42A]dd/mm/yyyy', '30/06/2026'],
  [60, 'dd/mm/yyyy', '29/02/1900'],
  [1.5, '[h]:mm', '36:00'],
  [2654, '#,##0" h/s"', '2.654 h/s'],
  [2654, '0.00E+00', '2,65E+03'],
  [12.5, '@', '12,5'],
])('%d in %s is shown as "%s"', (value, code, shown) => {
  expect(showNumber(value, code)).toBe(shown);
});

test.each([
  [0, '0'],
  [56.96, '56,96'],
  [1 / 3, '0,333333333'],
  [-1 / 3, '-0,333333333'],
  [1234567.8912345, '1234567,891'],
  [12345678901, '12345678901'],
  [123456789012, '1,23457E+11'],
  [0.1 + 0.2, '0,3'],
  [1e20, '1E+20'],
])('General shows %d as "%s"', (value, shown) => {
  expect(showNumber(value, 'General')).toBe(shown);
  expect(showNumber(value, '')).toBe(shown);
});

test('what its format cannot show is shown plainly, not as ####', () => {
  expect(showNumber(-5, 'dd/mm/yyyy')).toBe('-5');
  expect(showNumber(5.5, 'bad"')).toBe('5,5');
  // A fraction beside a whole number that was rounded up would be another figure.
  expect(showNumber(533.95, '# ??/??')).toBe('533,95');
  expect(showNumber(0.6212, '# ??/???')).toBe('41/66');
  expect(showNumber(-1.75, '# ?/?')).toBe('-1 3/4');
  expect(showNumber(7.25, '?/?')).toBe('29/4');
  expect(showNumber(-5.5, '[h]:mm')).toBe('-5,5');
  expect(showNumber(-905.5, 'hh:mm:ss')).toBe('-905,5');
  expect(showNumber(0, '##0.0E+0')).toBe('0');
});

test('built-in formats are known by number', () => {
  expect([0, 1, 3, 4, 9, 10, 14, 49, 163].map(builtInFormat)).toEqual([
    'General',
    '0',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    'dd/mm/yyyy',
    '@',
    'General',
  ]);
});

test('dates are told from durations, times and texts', () => {
  expect(
    ['dd/mm/yyyy', 'mmm-yy', '[h]:mm', 'h:mm', '"ngày" 0', '#,##0', '[Red]0', 'General'].map(showsDate),
  ).toEqual([true, true, false, false, false, false, false, false]);
});

test('whole numbers in #,##0 are shown as numfmt shows them, asked once or again', () => {
  const shown = (value: number): string => format('#,##0', value, { locale: 'vi-VN' }).trim();
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: -99999, max: 99999 }), fc.maxSafeInteger()), (value) => {
      const whole = value % 1e15;
      expect(showNumber(whole, '#,##0')).toBe(shown(whole));
      expect(showNumber(value / 8, '0.00')).toBe(showNumber(value / 8, '0.00'));
    }),
  );
});

test('what thousands of other formats and figures show changes nothing of the first', () => {
  const dated = (from: number): boolean[] =>
    Array.from({ length: 1100 }, (_, i) => showsDate(`"${from + i}"${i % 2 === 0 ? 'yyyy' : '0" d"'}`));
  const first = dated(0);
  expect(first.slice(0, 2)).toEqual([true, false]);
  expect(dated(5000)).toEqual(first);
  expect(dated(0)).toEqual(first);
  const shown = (): string[] => Array.from({ length: 5100 }, (_, i) => showNumber(i / 8, '0.0'));
  const before = shown();
  expect(before.slice(0, 5)).toEqual(['0,0', '0,1', '0,3', '0,4', '0,5']);
  expect(shown()).toEqual(before);
});
