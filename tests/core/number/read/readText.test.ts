import fc from 'fast-check';
import type { Measure } from '../../../../src/core/number/figure';
import { isCode, isYear } from '../../../../src/core/number/read/code';
import { readText } from '../../../../src/core/number/read/readText';
import { TEXTS } from '../figures-as-typed';
import { say } from '../say';

const MEASURES: readonly Measure[] = ['count', 'rate', 'amount', 'yesNo'];

test.each(TEXTS)('%j in a %s cell: %s', (text, measure, said) => {
  expect(say(readText(text, measure))).toBe(said);
});

test('a figure warns exactly when something about it is to be tidied', () => {
  for (const [text, measure] of TEXTS) {
    const reading = readText(text, measure);
    if (reading.kind === 'figure') expect(reading.warn).toBe(reading.flags.length > 0);
  }
});

test('codes and years name, they do not count', () => {
  expect(['00004', '001099012345', '007'].map(isCode)).toEqual([true, true, true]);
  expect(['05', '00', '0', '2654', '0,5'].map(isCode)).toEqual([false, false, false, false, false]);
  expect(['2025', 'Năm 2025', 'Na\u0306m 2025'].map(isYear)).toEqual([true, true, true]);
  expect(['2654', '12025', 'Quý 2025'].map(isYear)).toEqual([false, false, false]);
});

test('no text throws, and none is both long and a figure', () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      ...Array.from('0123456789.,-+() \t\n%‰\'’"=eExXOlI/:;…−–¹²½٢２'),
      '\u00a0', '\u200b', '\ufeff', '\u0300', 'tỷ', 'triệu', ' người', '000', '...', '()',
    ),
    maxLength: 60,
  }); // prettier-ignore
  fc.assert(
    fc.property(
      fc.oneof(hostile, fc.string({ unit: 'binary' })),
      fc.constantFrom(...MEASURES),
      (text, measure) => {
        const reading = readText(text, measure);
        return reading.kind !== 'figure' || reading.figure.value.toFixed().length <= 60;
      },
    ),
    { numRuns: 3000 },
  );
});

test('a page pasted into one cell is refused unread', () => {
  for (const piece of ['1', '1.', '1,', '(', ' ', '-', '1 ', '0.0', 'a', '¹', "'"]) {
    const reading = readText('1' + piece.repeat(50000) + '!', 'count');
    expect(say(reading)).toBe('✗ !tooLong');
  }
});
