import { readCell } from '../../../../src/core/number/read/readCell';
import { percentScaleOf } from '../../../../src/core/number/read/percentScale';
import type { Cell } from '../../../../src/core/sheet/grid';
import { CELLS } from '../figures-as-typed';
import { say, sayMismatch } from '../say';

function cellOf(part: Partial<Cell>): Cell {
  const value = part.value ?? null;
  return { value, text: typeof value === 'string' ? value : '', format: 'General', formula: null, ...part };
}

test.each(CELLS)('$named: $said', ({ cell, measure, scale, said, mismatch }) => {
  const read = readCell(cellOf(cell), measure, scale === undefined ? {} : { scale });
  expect(say(read.reading)).toBe(said);
  expect(sayMismatch(read.mismatch)).toBe(mismatch);
});

test('says how the figure is stored', () => {
  expect(readCell(undefined, 'count').stored).toBe('none');
  expect(readCell(cellOf({ value: 'a' }), 'count').stored).toBe('text');
  expect(readCell(cellOf({ value: 5, text: '5' }), 'count').stored).toBe('number');
  expect(readCell(cellOf({ value: 5, text: '5', formula: '=2+3' }), 'count').stored).toBe('formula');
  expect(readCell(cellOf({ value: true }), 'yesNo').stored).toBe('none');
});

describe('the habit of a column of rates', () => {
  const plain = (...values: (number | string)[]) =>
    values.map((value) => cellOf({ value, text: String(value) }));
  const percent = cellOf({ value: 0.5, text: '50%', format: '0%' });

  test('a number above 1 says per cent', () => {
    expect(percentScaleOf(plain(0.5, 1, 99.7))).toBe('percent');
    expect(percentScaleOf([percent, ...plain(0.5, 99.7)])).toBe('percent');
    expect(percentScaleOf(plain(0.5, '99,7'))).toBe('percent');
  });

  test('numbers below 1 alone say nothing', () => {
    expect(percentScaleOf(plain(0.5, 1, 0))).toBe('unknown');
  });

  test('numbers below 1 beside percent formats are fractions', () => {
    expect(percentScaleOf([percent, ...plain(0.5)])).toBe('fraction');
  });

  test('a lone 1 does not cry wolf', () => {
    expect(percentScaleOf(plain(1, 0))).toBe('percent');
    expect(percentScaleOf([undefined])).toBe('percent');
  });
});
