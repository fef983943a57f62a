import Big from 'big.js';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/number/figure';
import { agreesWith, attainable, isAttainable, type RateAgreement } from '../../../src/core/number/rate';
import { round, type RoundingMode } from '../../../src/core/number/round';
import { bigOf, decimals, floorDivide, magnitude, tenTo } from './fraction';

function rate(text: string): Figure {
  return { value: new Big(text.replace(',', '.')), decimals: text.split(',')[1]?.length ?? 0 };
}

function agreement(printed: string, part: string | number, whole: string | number): string {
  const agrees = agreesWith(rate(printed), new Big(part), new Big(whole));
  return (Object.keys(agrees) as (keyof RateAgreement)[]).filter((mode) => agrees[mode]).join(' ');
}

test.each([
  ['57', 45, 79, 'halfUp halfEven roundedUp'],
  ['56', 45, 79, 'truncated'],
  ['56,96', 45, 79, 'halfUp halfEven truncated'],
  ['56,97', 45, 79, 'roundedUp'],
  ['99,7', 2647, 2654, 'halfUp halfEven truncated'],
  ['100', 2647, 2654, 'halfUp halfEven roundedUp'],
  ['32,2', 10, 31, 'truncated'],
  ['12', 1, 8, 'halfEven truncated'],
  ['13', 1, 8, 'halfUp roundedUp'],
  ['100', 79, 79, 'halfUp halfEven truncated roundedUp'],
  ['0', 0, 79, 'halfUp halfEven truncated roundedUp'],
  ['-5,3', -1, 19, 'halfUp halfEven roundedUp'],
  ['5,3', -1, 19, ''],
  ['0', -1, 400, 'halfUp halfEven truncated'],
  ['33,3', '0.5', '1.5', 'halfUp halfEven truncated'],
  ['0', 0, 0, ''],
  ['100', 0, 0, ''],
])('%s for %s of %s agrees: %s', (printed, part, whole, expected) => {
  expect(agreement(printed, part, whole)).toBe(expected);
});

test('agrees exactly with the roundings of the quotient', () => {
  /** 100·part/whole in units of the last printed decimal, by whole numbers alone. */
  function prints(a: bigint, b: bigint, places: number, mode: RoundingMode): bigint {
    const [quotient, remainder] = floorDivide(magnitude(a) * tenTo(places + 2), b);
    const tie = 2n * remainder === b;
    const up =
      mode === 'up' ? remainder > 0n
      : mode === 'truncate' ? false
      : 2n * remainder > b || (tie && (mode === 'halfUp' || quotient % 2n === 1n));
    const size = up ? quotient + 1n : quotient;
    return a < 0n ? -size : size;
  } // prettier-ignore

  const near = fc.bigInt({ min: -2n, max: 2n });
  const counts = fc.oneof(
    fc.tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 50n })),
    fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n })),
  );
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 2 }),
      near,
      ([a, b], places, scale, off) => {
        const units = prints(a, b, places, 'halfUp') + off;
        const printed = { value: bigOf({ units, decimals: places }), decimals: places };
        // The same quotient in counts and in decimals of amounts.
        const part = bigOf({ units: a, decimals: scale });
        const whole = bigOf({ units: b, decimals: scale });
        expect(agreesWith(printed, part, whole)).toEqual({
          halfUp: prints(a, b, places, 'halfUp') === units,
          halfEven: prints(a, b, places, 'halfEven') === units,
          truncated: prints(a, b, places, 'truncate') === units,
          roundedUp: prints(a, b, places, 'up') === units,
        });
      },
    ),
    { numRuns: 4000 },
  );
});

describe('the counts that a rate can come from', () => {
  const say = (range: readonly Big[]) => range.map((count) => count.toFixed());

  test.each([
    ['99,7', 2654, ['2645', '2647'], ['2647', '2648']],
    ['56', 79, ['44', '44'], ['45', '45']],
    ['57', 10, [], []],
    ['100', 10, ['10', '10'], ['10', '10']],
    ['0', 10, ['0', '0'], ['0', '0']],
    ['-3', 10, [], []],
    ['120', 10, [], []],
    ['50', 0, [], []],
    ['33,3', 3000000000, ['997500000', '1000499999'], ['999000000', '1001999999']],
  ])('%s of %i', (printed, whole, halfUp, truncated) => {
    const found = attainable(rate(printed), new Big(whole));
    expect(say(found.halfUp)).toEqual(halfUp);
    expect(say(found.truncated)).toEqual(truncated);
    expect(isAttainable(rate(printed), new Big(whole))).toBe(halfUp.length > 0);
  });

  test('are there or not, as whole numbers tell it', () => {
    fc.assert(
      fc.property(decimals(5, 10n ** 12n), fc.bigInt({ min: -5n, max: 10n ** 16n }), (printed, whole) => {
        const figure = { value: bigOf(printed), decimals: printed.decimals };
        const b = new Big(whole);
        expect(isAttainable(figure, b)).toBe(attainable(figure, b).halfUp.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  test('are all those between the least and the greatest, and no others', () => {
    fc.assert(
      fc.property(decimals(2, 12000n), fc.integer({ min: 1, max: 150 }), (printed, whole) => {
        const figure = { value: bigOf(printed), decimals: printed.decimals };
        const found = attainable(figure, new Big(whole));
        expect(isAttainable(figure, new Big(whole))).toBe(found.halfUp.length > 0);
        const counts = Array.from({ length: whole + 1 }, (_, count) => new Big(count));
        for (const mode of ['halfUp', 'truncated'] as const) {
          const fitting = counts.filter((count) => agreesWith(figure, count, new Big(whole))[mode]);
          expect(say(found[mode])).toEqual(
            fitting.length ? say([fitting[0]!, fitting[fitting.length - 1]!]) : [],
          );
        }
      }),
    );
  });

  test('include the count that was printed', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, share) => {
          const count = new Big((whole * BigInt(Math.floor(share * 1e6))) / 1000000n);
          const printed = { value: round(count.times(100).div(whole), 1), decimals: 1 };
          const [least, greatest] = attainable(printed, new Big(whole)).halfUp;
          expect(least?.lte(count) && greatest?.gte(count)).toBe(true);
        },
      ),
    );
  });
});
