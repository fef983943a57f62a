import fc from 'fast-check';
import { readIn, styleOf } from '../../../src/core/infer/reading/numberStyle';

test.each([
  [['2.654', '99,7', '1.234.567'], 'vietnamese'],
  [['2,654', '99.7', '0.33333'], 'english'],
  [['1,247,807', '24', '-33'], 'english'],
  [['1 835', '0,5', '12 004'], 'spacedComma'],
  [['2.654', '1.702'], 'vietnamese'],
  [[], 'vietnamese'],
])('%j is written the %s way', (texts, style) => {
  expect(styleOf(texts)).toBe(style);
});

test.each([
  ['(1.200)', '-1200', 0],
  ['-12,50', '-12.5', 2],
  ['99,7%', '99.7', 1],
  ['+3', '3', 0],
])('%s is %s', (text, value, decimals) => {
  const figure = readIn('vietnamese', text);
  expect(figure?.value.toFixed()).toBe(value);
  expect(figure?.decimals).toBe(decimals);
});

test.each(['', '-', 'x', '1.23', '12.34.567', '5/6/2026', '1,2,3', 'III.3', '1'.repeat(40)])(
  '%s is no figure',
  (text) => {
    expect(readIn('vietnamese', text)).toBeNull();
  },
);

test('what is written in a style is read back from it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999999999, max: 999999999 }), (value) => {
      const text = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '.');
      expect(readIn('vietnamese', (value < 0 ? '-' : '') + text)?.value.toNumber()).toBe(value);
    }),
  );
});
