import Big from 'big.js';
import fc from 'fast-check';
import { decimalsOf, divide, round, type RoundingMode } from '../../../src/core/number/round';
import { bigOf, decimals, floorDivide, magnitude, tenTo } from './fraction';

const MODES: readonly RoundingMode[] = ['halfUp', 'halfEven', 'truncate', 'up'];

/** a/b to a whole number, with whole numbers alone. */
function oracle(a: bigint, b: bigint, mode: RoundingMode): bigint {
  const [quotient, remainder] = floorDivide(magnitude(a), magnitude(b));
  const twice = 2n * remainder;
  const size = magnitude(b);
  const up = {
    halfUp: twice >= size,
    halfEven: twice > size || (twice === size && quotient % 2n === 1n),
    truncate: false,
    up: remainder > 0n,
  }[mode];
  const rounded = up ? quotient + 1n : quotient;
  return a < 0n === b < 0n ? rounded : -rounded;
}

test.each([
  ['1.005', 2, '1.01'],
  ['2.675', 2, '2.68'],
  ['8.325', 2, '8.33'],
  ['1.45', 1, '1.5'],
  ['4.35', 1, '4.4'],
  ['-2.5', 0, '-3'],
  ['-0.4', 0, '0'],
  ['99.95', 1, '100.0'],
])('%s to %i decimals is %s, as in Excel', (value, places, expected) => {
  expect(round(new Big(value), places).toFixed(places)).toBe(expected);
});

test('every mode rounds as whole numbers do', () => {
  fc.assert(
    fc.property(
      decimals(8),
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom(...MODES),
      (value, places, mode) => {
        const expected = oracle(value.units * tenTo(places), tenTo(value.decimals), mode);
        const rounded = round(bigOf(value), places, mode);
        expect(rounded.toFixed()).toBe(bigOf({ units: expected, decimals: places }).toFixed());
        expect(rounded.eq(0) && rounded.s < 0).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test('every mode divides as whole numbers do', () => {
  fc.assert(
    fc.property(
      decimals(4),
      decimals(4).filter(({ units }) => units !== 0n),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...MODES),
      (a, b, places, mode) => {
        const expected = oracle(a.units * tenTo(b.decimals + places), b.units * tenTo(a.decimals), mode);
        const quotient = divide(bigOf(a), bigOf(b), places, mode);
        expect(quotient.toFixed()).toBe(bigOf({ units: expected, decimals: places }).toFixed());
        expect(quotient.eq(0) && quotient.s < 0).toBe(false);
      },
    ),
    { numRuns: 2000 },
  );
});

test('a quotient is rounded once, however near to a half it comes', () => {
  // 0,4999…9 with thirty nines: twenty places of division would round it to 0,5 first.
  const nearHalf = new Big('4' + '9'.repeat(30));
  expect(divide(nearHalf, new Big('1e31'), 0).toFixed()).toBe('0');
  expect(divide(nearHalf.plus(1), new Big('1e31'), 0).toFixed()).toBe('1');
  expect(divide(new Big(10), new Big(31), 3).toFixed()).toBe('0.323');
});

test('dividing by zero is a fault of the caller', () => {
  expect(() => divide(new Big(1), new Big(0), 2)).toThrow(RangeError);
});

test('counts the decimals that a value needs', () => {
  expect(['99.70', '1200', '0', '0.005', '-1.25'].map((value) => decimalsOf(new Big(value)))).toEqual([
    1, 0, 0, 3, 2,
  ]);
});

test('float noise is no difference: 0,1 + 0,2 = 0,3', () => {
  expect(new Big('0.1').plus('0.2').eq('0.3')).toBe(true);
});
