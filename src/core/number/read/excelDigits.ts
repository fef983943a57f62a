/** Excel keeps 15 digits of a number and makes zeros of the rest. */
import Big from 'big.js';
import type { Figure, Reading } from '../figure';
import { asked, figuresOf } from './reading';
import { decimalsOf } from '../round';

export const EXCEL_DIGITS = 15;

/**
 * The decimal that Excel means by a stored number: 15 significant digits. The
 * float 0.30000000000000004 is 0,3 and 56.96202531645569 is 56,9620253164557.
 */
export function storedDecimal(value: number): Big {
  let known = decimals.get(value);
  if (!known) {
    // Most are counts, which have all of their digits as they are.
    const isWhole = Math.abs(value) < MOST_WHOLE && value % 1 === 0;
    // −0 is 0.
    known = new Big(isWhole ? value + 0 : value.toPrecision(EXCEL_DIGITS));
    if (decimals.size >= MOST_KNOWN) decimals.clear();
    decimals.set(value, known);
  }
  return known;
}

const MOST_WHOLE = 1e15;
/** Made once: nothing changes a decimal, and the same numbers stand in many cells and files. */
const decimals = new Map<number, Big>();
const MOST_KNOWN = 5000;

/** All the digits a value has: 99,70 is 99,7 with one decimal. */
export function exactFigure(value: Big): Figure {
  return { value, decimals: decimalsOf(value) };
}

/** "12345678901234567" would lose its last digits in a cell, so that reading is confirmed, not taken. */
export function confirmedBeyondExcel(reading: Reading): Reading {
  const tooMany = figuresOf(reading).some((figure) => digitsOf(figure) > EXCEL_DIGITS);
  return tooMany ? asked(reading, 'tooManyDigits') : reading;
}

/** Digits as written, without zeros in front: 1.200,50 has six. */
function digitsOf(figure: Figure): number {
  return figure.value.e + 1 + figure.decimals;
}
