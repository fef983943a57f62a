/** Decimals as whole numbers of one unit, added and moved: exact, or said not to be. */
import Big from 'big.js';
import fc from 'fast-check';
import { negated, shifted } from '../../../src/core/number/shift';
import { totalOfFigures, wholeFigure } from '../../../src/core/number/total';
import { inUnitsOf, isExact, powerOfTen } from '../../../src/core/number/wholes';
import { bigOf, decimals } from './fraction';

const figureOf = (text: string) => {
  const value = new Big(text);
  return { value, decimals: (text.split('.')[1] ?? '').length };
};

test.each([
  ['99.7', 1, 997],
  ['99.7', 2, 9970],
  ['-99.7', 1, -997],
  ['1200', 0, 1200],
  ['0', 0, 0],
  ['0', 20, 0],
  ['5', 14, 500000000000000],
  ['123456789012345', 0, 123456789012345],
  // More digits than are always exact, or no whole number of the unit.
  ['5', 15, NaN],
  ['1234567890123456', 0, NaN],
  ['12345678901234', 2, NaN],
  ['1e14', 0, 100000000000000],
  ['1e15', 0, NaN],
  ['99.75', 1, NaN],
  ['0.5', 0, NaN],
])('%s with %i decimals is %d units', (value, places, units) => {
  expect(inUnitsOf(new Big(value), places)).toBe(units);
});

test('whatever is told in units is that many of them', () => {
  fc.assert(
    fc.property(decimals(6), fc.integer({ min: 0, max: 8 }), (value, places) => {
      const exact = bigOf(value).times(new Big(10).pow(places));
      const units = inUnitsOf(bigOf(value), places);
      if (Number.isNaN(units)) expect(exact.mod(1).eq(0) && exact.abs().lt('1e14')).toBe(false);
      else expect(new Big(units).eq(exact)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('powers of ten as far as they are exact', () => {
  expect(Array.from({ length: 15 }, (_, power) => String(powerOfTen(power)))).toEqual(
    Array.from({ length: 15 }, (_, power) => '1' + '0'.repeat(power)),
  );
  expect([powerOfTen(15), powerOfTen(-1)]).toEqual([NaN, NaN]);
});

test.each([
  [Number.MAX_SAFE_INTEGER, true],
  [Number.MAX_SAFE_INTEGER + 1, false],
  [-Number.MAX_SAFE_INTEGER, true],
  [-Number.MAX_SAFE_INTEGER - 1, false],
  [0, true],
  [NaN, false],
])('%d is exact: %s', (value, exact) => {
  expect(isExact(value)).toBe(exact);
});

test.each([
  [[], '0'],
  [['1200', '0.50'], '1200.50'],
  [['0.1', '0.2'], '0.3'],
  [['-5', '5'], '0'],
  [['0', '-0.25', '0.0'], '-0.25'],
  [['12345678901234567890', '1'], '12345678901234567891'],
  [
    [
      '999999999999999',
      '999999999999999',
      '999999999999999',
      '999999999999999',
      '999999999999999',
      '999999999999999',
    ],
    '5999999999999994',
  ],
  [Array.from({ length: 20 }, () => '999999999999999'), '19999999999999980'],
  [
    [
      '-999999999999999',
      '-999999999999999',
      '-999999999999999',
      '-999999999999999',
      '-999999999999999',
      '-1',
    ],
    '-4999999999999996',
  ],
  [['1e20', '-1e20', '1'], '1'],
])('%j is %s in all', (figures, total) => {
  const added = totalOfFigures(figures.map(figureOf));
  expect(added.value.toFixed(added.decimals)).toBe(total);
});

test('a total is exact whatever is added', () => {
  fc.assert(
    fc.property(fc.array(decimals(4), { maxLength: 30 }), (values) => {
      const exact = values.reduce((sum, value) => sum.plus(bigOf(value)), new Big(0));
      expect(
        totalOfFigures(values.map((value) => ({ value: bigOf(value), decimals: 0 }))).value.eq(exact),
      ).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [1234.4, '1234'],
  [1234.5, '1235'],
  [-0.2, '0'],
])('%d is about %s', (estimate, figure) => {
  const whole = wholeFigure(estimate);
  expect([whole.value.toFixed(), whole.decimals]).toEqual([figure, 0]);
});

test.each([
  ['2.5', 9, '2500000000', 0],
  ['0.997', 2, '99.7', 1],
  ['5', -1, '0.5', 1],
  ['5.00', 1, '50', 1],
  ['-12.5', 0, '-12.5', 1],
])('%s by 10^%i is %s with %i decimals', (figure, power, value, places) => {
  const moved = shifted(figureOf(figure), power);
  expect([moved.value.toFixed(), moved.decimals]).toEqual([value, places]);
});

test('the mirror of a figure keeps its decimals, and 0 has none', () => {
  const mirrored = (text: string) => negated(figureOf(text));
  expect([mirrored('12.50').value.toFixed(), mirrored('12.50').decimals]).toEqual(['-12.5', 2]);
  expect([mirrored('0').value.s, mirrored('-3').value.toFixed()]).toEqual([1, '3']);
});
