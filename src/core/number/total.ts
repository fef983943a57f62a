/** Figures added up exactly. */
import Big from 'big.js';
import type { Figure } from './figure';

/** "1.200" + "0,50" = "1.200,50": exact, with the decimals of the finest; nothing at all is 0. */
export function totalOfFigures(figures: readonly Figure[]): Figure {
  // Most figures of most reports are small whole numbers, which doubles add exactly up to 2^53.
  let whole = 0;
  let rest = new Big(0);
  let decimals = 0;
  for (const figure of figures) {
    const { value } = figure;
    if (value.e < 15 && value.c.length - 1 <= value.e && Math.abs(whole) < 4e15)
      whole += Number(value.toString());
    else if (value.c[0] !== 0) rest = rest.plus(value);
    decimals = Math.max(decimals, figure.decimals);
  }
  return { value: rest.plus(whole), decimals };
}

/** An estimate as a figure without decimals: 1234.4 -> "1.234". */
export function wholeFigure(estimate: number): Figure {
  return { value: new Big(Math.floor(estimate + 0.5)), decimals: 0 };
}
