// How many lines a text takes in a cell, by the widths of Times New Roman.
import { linesOf, textWidth } from '../../../src/core/text/textWidth';

test.each([
  ['S', 12, false, 6.672],
  ['Số', 12, false, 12.672],
  ['SỐ', 12, false, 15.336],
  ['Đơn', 10, false, 17.22],
  ['Az', 10, false, 11.66],
  ['2026', 12, false, 24],
  ['a, b', 10, false, 15.6],
  ['i', 10, true, 2.9746],
  ['', 12, false, 0],
])('%j at %d pt, bold %s, is %d pt wide', (text, size, bold, width) => {
  expect(textWidth(text, size, bold)).toBeCloseTo(width, 6);
});

test.each([
  ['Số Số', 29.1, 1],
  ['Số Số', 29, 2],
  ['Số Số Số', 29.1, 2],
  ['Số\nSố', 100, 2],
  ['', 100, 1],
  // A word wider than the cell is broken within.
  ['2026202620262026', 50, 2],
  ['2026202620262026', 48, 2],
  ['2026202620262026', 47, 3],
  ['Số 2026202620262026', 50, 3],
  // In a cell without width nothing is broken for ever.
  ['2026 2026', 5, 2],
])('%j in a cell of %d pt takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width, 12, false)).toBe(lines);
});

test('bold letters take more', () => {
  expect([false, true].map((bold) => linesOf('Số Số', 30, 12, bold))).toEqual([1, 2]);
});

test('words that fill the cell exactly stay in one line', () => {
  expect([4308, 4307].map((width) => linesOf('2026 2026', width, 1000, false))).toEqual([1, 2]);
});
