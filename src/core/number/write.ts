/** A figure written as Vietnamese documents print it: dot between groups of three, comma before decimals (Luật Kế toán 2015). */
import type Big from 'big.js';
import type { Figure, Measure } from './figure';
import { decimalsOf, round } from './round';

/** "1.234,5", "-12,5", "0"; 5,00 keeps its zeros: "5,00". */
export function writeFigure(figure: Figure): string {
  return write(figure.value, figure.decimals, grouped);
}

/**
 * The text that `readText` reads back as the same figure in a cell of this
 * measure. In a rate or an amount "2.654" is a question, since an English
 * keyboard writes 2,654 so: there the dot is left out, "2654". One writing
 * cannot be mended: three decimals after one to three digits ("1,234") stay a
 * question in every measure; its first answer is the figure.
 */
export function writeText(figure: Figure, measure: Measure): string {
  const decimalPossible = measure === 'rate' || measure === 'amount';
  const oneGroup = figure.value.abs().lt('1e6');
  return write(figure.value, figure.decimals, decimalPossible && oneGroup ? plain : grouped);
}

/** All the value's digits, or rounded half up to so many decimals: (56,962; 1) -> "57,0". */
export function writeValue(value: Big, decimals: number = decimalsOf(value)): string {
  return write(value, decimals, grouped);
}

function write(value: Big, decimals: number, writeWhole: (digits: string) => string): string {
  const rounded = round(value, decimals);
  // Here toFixed only pads zeros, and spells out what big.js would print as 1e+21.
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.');
  return (rounded.lt(0) ? '-' : '') + writeWhole(whole) + (fraction === undefined ? '' : ',' + fraction);
}

function plain(digits: string): string {
  return digits;
}

function grouped(digits: string): string {
  let written = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) {
    written = digits.slice(Math.max(0, end - 3), end) + '.' + written;
  }
  return written;
}
