import type Big from 'big.js';
import fc from 'fast-check';
import {
  add, type Interval, intervalOf, meet, negate, type Printing, scale,
} from '../../../src/core/number/interval'; // prettier-ignore
import { readText } from '../../../src/core/number/read/readText';
import { round } from '../../../src/core/number/round';
import { bigOf, decimals } from './fraction';

function printed(text: string, printing: Printing): Interval {
  const reading = readText(text, 'rate');
  if (reading.kind !== 'figure') throw new Error(text);
  return intervalOf(reading.figure, printing);
}

function say({ low, high, lowClosed, highClosed }: Interval): string {
  return `${lowClosed ? '[' : '('}${low.toFixed()}; ${high.toFixed()}${highClosed ? ']' : ')'}`;
}

function holds(interval: Interval, value: Big): boolean {
  const above = interval.lowClosed ? value.gte(interval.low) : value.gt(interval.low);
  return above && (interval.highClosed ? value.lte(interval.high) : value.lt(interval.high));
}

test.each<[string, Printing, string]>([
  ['12', 'exact', '[12; 12]'],
  ['99,7', 'halfUp', '[99.65; 99.75)'],
  ['5,00', 'halfUp', '[4.995; 5.005)'],
  ['-99,7', 'halfUp', '(-99.75; -99.65]'],
  ['0,0', 'halfUp', '(-0.05; 0.05)'],
  ['56', 'truncate', '[56; 57)'],
  ['-56', 'truncate', '(-57; -56]'],
  ['0', 'truncate', '(-1; 1)'],
])('%s printed %s stands for %s', (text, printing, expected) => {
  expect(say(printed(text, printing))).toBe(expected);
});

test('three thirds printed 33,3 agree with a printed 100, but not with an exact one', () => {
  const third = printed('33,3', 'halfUp');
  const sum = add(add(third, third), third);
  expect(say(sum)).toBe('[99.75; 100.05)');
  expect(meet(sum, printed('100', 'halfUp'))).toBe(true);
  expect(meet(sum, printed('100', 'exact'))).toBe(true);
  expect(meet(sum, printed('99,7', 'exact'))).toBe(false);
});

test('ends that only touch meet where both belong', () => {
  expect(meet(printed('1', 'halfUp'), printed('2', 'halfUp'))).toBe(false);
  expect(meet(printed('1,5', 'exact'), printed('2', 'halfUp'))).toBe(true);
  expect(meet(printed('1,5', 'exact'), printed('1', 'halfUp'))).toBe(false);
});

test('a negative weight swaps the ends and whether they belong', () => {
  expect(say(scale(printed('99,7', 'halfUp'), -2))).toBe('(-199.5; -199.3]');
  expect(say(negate(printed('99,7', 'halfUp')))).toBe(say(printed('-99,7', 'halfUp')));
  expect(say(scale(printed('0', 'truncate'), 0))).toBe('[0; 0]');
});

test('every value lies in the interval of the figure it is printed as', () => {
  fc.assert(
    fc.property(decimals(6), fc.integer({ min: 0, max: 4 }), (value, places) => {
      const exact = bigOf(value);
      for (const mode of ['halfUp', 'truncate'] as const) {
        const figure = { value: round(exact, places, mode), decimals: places };
        expect(holds(intervalOf(figure, mode), exact)).toBe(true);
      }
    }),
  );
});

test('no value of an interval is printed otherwise', () => {
  fc.assert(
    fc.property(
      decimals(2, 500n),
      decimals(4, 50000n),
      fc.constantFrom<Printing>('halfUp', 'truncate'),
      (figure, value, mode) => {
        const shown = { value: bigOf(figure), decimals: figure.decimals };
        const prints = round(bigOf(value), figure.decimals, mode === 'halfUp' ? 'halfUp' : 'truncate').eq(
          shown.value,
        );
        expect(holds(intervalOf(shown, mode), bigOf(value))).toBe(prints);
      },
    ),
    { numRuns: 3000 },
  );
});

describe('laws', () => {
  const interval = fc
    .record({
      ends: fc.tuple(decimals(1, 40n), decimals(1, 40n)),
      lowClosed: fc.boolean(),
      highClosed: fc.boolean(),
    })
    .map(({ ends, lowClosed, highClosed }): Interval => {
      const [a, b] = [bigOf(ends[0]), bigOf(ends[1])];
      const [low, high] = a.lt(b) ? [a, b] : [b, a];
      // A single point that does not belong would be nothing.
      return low.eq(high)
        ? { low, high, lowClosed: true, highClosed: true }
        : { low, high, lowClosed, highClosed };
    });
  const point = decimals(2, 400n).map(bigOf);
  const weight = fc.integer({ min: -5, max: 5 });

  test('a sum holds the sums of what its parts hold, in any order', () => {
    fc.assert(
      fc.property(interval, interval, point, point, (a, b, x, y) => {
        expect(say(add(a, b))).toBe(say(add(b, a)));
        if (holds(a, x) && holds(b, y)) expect(holds(add(a, b), x.plus(y))).toBe(true);
      }),
    );
  });

  test('a scaled interval holds what the interval holds, scaled', () => {
    fc.assert(
      fc.property(interval, point, weight, (a, x, w) => {
        if (w !== 0) expect(holds(scale(a, w), x.times(w))).toBe(holds(a, x));
      }),
    );
  });

  test('two that meet are those of which some value is in both', () => {
    fc.assert(
      fc.property(interval, interval, point, (a, b, x) => {
        if (holds(a, x) && holds(b, x)) expect(meet(a, b)).toBe(true);
        // The ends, and a point between the inner ones, are all that can be in both and in no other way.
        const [low, high] = [a.low.gt(b.low) ? a.low : b.low, a.high.lt(b.high) ? a.high : b.high];
        const tried = [low, high, low.plus(high).div(2)];
        expect(meet(a, b)).toBe(tried.some((each) => holds(a, each) && holds(b, each)));
        expect(meet(a, b)).toBe(meet(b, a));
      }),
      { numRuns: 2000 },
    );
  });
});
