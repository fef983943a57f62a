/** Figures added up exactly, and rounded ones within what they may stand for. */
import Big from 'big.js';
import { add, intervalOf, meet, type Interval } from '../../number/interval';
import type { Figure } from '../../number/figure';
import type { ProseFigure } from '../figures/figure';

/** The sum, with the decimals of its finest part: 2.647 + 7 = 2.654. */
export function sumOf(figures: readonly ProseFigure[]): Figure {
  const value = figures.reduce((sum, figure) => sum.plus(figure.value), new Big(0));
  return { value, decimals: Math.max(0, ...figures.map(({ decimals }) => decimals)) };
}

/** Counts must add up to the last unit; what was rounded ("12,5 tỷ") only as far as its digits tell. */
export function addsUp(whole: ProseFigure, parts: readonly ProseFigure[]): boolean {
  const sum = sumOf(parts);
  if (sum.value.eq(whole.value)) return true;
  const rounded = [whole].concat(parts).filter(({ shown }) => shown > 0);
  if (rounded.length === 0) return false;
  // "9,5 tỷ (4 tỷ; 3,5 tỷ; 2 tỷ)": what is printed without decimals beside figures with some is known as well as these.
  const coarsest = Math.min(...rounded.map(({ decimals }) => decimals));
  const [first, ...rest] = parts.map((part) => intervalFor(part, coarsest));
  return first !== undefined && meet(rest.reduce(add, first), intervalFor(whole, coarsest));
}

function intervalFor({ shown, decimals, value }: ProseFigure, beside: number): Interval {
  if (shown > 0) return intervalOf({ value, decimals }, 'halfUp');
  return decimals < 0
    ? intervalOf({ value, decimals: Math.max(decimals, beside) }, 'halfUp')
    : intervalOf({ value, decimals }, 'exact');
}
