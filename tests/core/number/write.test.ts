import Big from 'big.js';
import fc from 'fast-check';
import type { Measure } from '../../../src/core/number/figure';
import { readText } from '../../../src/core/number/read/readText';
import { figuresOf } from '../../../src/core/number/read/reading';
import { writeFigure, writeText, writeValue } from '../../../src/core/number/write';
import { bigOf, decimals as decimal } from './fraction';
import { sayFigure } from './say';

const MEASURES: readonly Measure[] = ['count', 'rate', 'amount', 'yesNo'];

test.each([
  ['0', 0, '0'],
  ['7', 0, '7'],
  ['654', 0, '654'],
  ['2654', 0, '2.654'],
  ['2654000', 0, '2.654.000'],
  ['1234.5', 1, '1.234,5'],
  ['-12.5', 1, '-12,5'],
  ['-1200', 0, '-1.200'],
  ['5', 2, '5,00'],
  ['0.05', 2, '0,05'],
  ['1e21', 0, '1.000.000.000.000.000.000.000'],
])('%s with %i decimals is written %s', (value, decimals, written) => {
  expect(writeFigure({ value: new Big(value), decimals })).toBe(written);
});

test('a value is written whole, or rounded half up', () => {
  expect(writeValue(new Big('2653.6'))).toBe('2.653,6');
  expect(writeValue(new Big('56.962'), 1)).toBe('57,0');
  expect(writeValue(new Big('-0.4'), 0)).toBe('0');
});

test('where a dot could be a decimal point it is left out', () => {
  const figure = { value: new Big(2654), decimals: 0 };
  expect(MEASURES.map((measure) => writeText(figure, measure))).toEqual(['2.654', '2654', '2654', '2.654']);
  expect(writeText({ value: new Big(2654000), decimals: 0 }, 'amount')).toBe('2.654.000');
});

test('what is written reads back as the same figure', () => {
  fc.assert(
    fc.property(decimal(6, 10n ** 15n - 1n), fc.constantFrom(...MEASURES), (printed, measure) => {
      const figure = { value: bigOf(printed), decimals: printed.decimals };
      const reading = readText(writeText(figure, measure), measure);
      // "1,234" is the one writing that stays a question.
      const size = figure.value.abs();
      const threeDecimals = printed.decimals === 3 && size.gte(1) && size.lt(1000);
      expect(reading.kind).toBe(threeDecimals ? 'ask' : 'figure');
      expect(sayFigure(figuresOf(reading)[0]!)).toBe(sayFigure(figure));
    }),
    { numRuns: 3000 },
  );
});
