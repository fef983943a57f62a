import {
  decimalsOfFormat,
  hidesNumber,
  isDateFormat,
  isFractionFormat,
  isPercentFormat,
  isTextFormat,
} from '../../../../src/core/number/format/numberFormat';

test.each([
  ['General', null],
  ['General" hồ sơ"', null],
  ['0', 0],
  ['#,##0', 0],
  ['#,##0.00', 2],
  ['0.0%', 1],
  ['0.0"kg";-0.000', 1],
  ['[Red]0.00', 2],
  ['0\\.5', 0],
  ['0"1.00"', 0],
  ['_-* #,##0.00_-', 2],
  ['# ?/?', null],
  ['0.00E+00', null],
  ['@', null],
])('%s shows %p decimals', (format, decimals) => {
  expect(decimalsOfFormat(format)).toBe(decimals);
});

test('dates and times, whatever is quoted beside them', () => {
  const dates = ['dd/mm/yyyy', 'd-mmm', '[$-42A]dd mmmm yyyy', 'h:mm', '[h]:mm:ss', 'mm:ss.0', '[Red]d/m'];
  expect(dates.filter((format) => !isDateFormat(format))).toEqual([]);
  const others = [
    'General',
    '0.00',
    '0" ngày"',
    '[Red]0',
    '0.00E+00',
    '0\\d',
    '_d0',
    '@',
    '[$đ-42A]#,##0',
    '0;"dm"',
  ];
  expect(others.filter(isDateFormat)).toEqual([]);
});

test('a percent sign scales only where it is no mere text', () => {
  expect(['0%', '0.00%', '0 %'].every(isPercentFormat)).toBe(true);
  expect(['0"%"', '0\\%', 'General', '0;0%'].some(isPercentFormat)).toBe(false);
});

test('@ keeps texts', () => {
  expect(isTextFormat('@')).toBe(true);
  expect(isTextFormat('0"@"')).toBe(false);
});

test.each([
  [';;;', 5, true],
  [';;;', -5, true],
  [';;;', 0, false],
  ['0;;', 5, false],
  ['0;;', -5, true],
  [' ;0', 5, true],
  [' ;0', -5, false],
  ['', 5, false],
  ['0', 5, false],
])('%s hides %d: %s', (format, value, hidden) => {
  expect(hidesNumber(format, value)).toBe(hidden);
});

test.each([
  ['# ?/?', true],
  ['# ??/100', true],
  ['0 / 0', true],
  ['#/#', true],
  ['0"/"0', false],
  ['dd/mm', false],
  ['0.00', false],
])('%s shows fractions: %s', (format, fraction) => {
  expect(isFractionFormat(format)).toBe(fraction);
});
