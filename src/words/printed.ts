/** What stands in a cell, as a sentence quotes it. */
import { readText } from '../core/number/read/readText';
import type { Quantity } from '../core/rule/quantity';
import { figureText } from './expression';
import { shortened } from './plainText';

const FIGURE = /^[-+−]?[0-9][0-9.,]*%?$/;

/** Figures stand bare, other texts in quotes: 56, “12 chuyên mục, 48 tin”. */
export function quoted(text: string): string {
  const line = shortened(text);
  return FIGURE.test(line) ? line : '“' + line + '”';
}

/**
 * The printed text of a cell that is not blank. Where a Vietnamese reader would
 * take another figure from it, the figure follows: an English Excel shows 2654
 * as "2,654", which becomes "2,654 (tức 2.654)".
 */
export function printedText(quantity: Quantity, thatIs: string): string {
  const { printed, figure, measure } = quantity;
  const text = quoted(printed);
  if (!figure || quantity.sign || figureText(figure) === printed) return text;
  const read = readText(printed, measure);
  const clear = read.kind === 'figure' && read.figure.value.eq(figure.value);
  return clear ? text : text + ' (' + thatIs + ' ' + figureText(figure) + ')';
}

/** Right as it stands in a table, and still nothing that Excel's "+" takes for a number. */
export function isNoNumber(text: string): boolean {
  return text === '' || /^[-–—]$/.test(text.trim());
}
