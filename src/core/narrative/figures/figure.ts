/** A figure in prose: what it says, in which sense, of what. */
import type Big from 'big.js';
import type { Noun } from './unit';

/**
 * `count` and `amount` (money, areas, weights) may add up; `rate` is in per
 * cent; all else is never part of a claim: dates, years, document numbers,
 * names ("Đề án 06"), ranges, phone numbers, lengths of time and ages.
 */
export type Sense = 'count' | 'amount' | 'rate' | 'date' | 'time' | 'document' | 'name' | 'range' | 'phone';

/** "trên 1.850" is a bound from below, "gần 451" one from above, "khoảng 100" either. */
export type Bound = 'above' | 'below' | 'about';

export interface ProseFigure extends Noun {
  readonly start: number;
  readonly end: number;
  /** As printed, without its unit: "2.654", "05", "8,7 triệu". */
  readonly text: string;
  readonly value: Big;
  /** Negative where a scale word multiplies: "15 triệu" is known to 10⁶. */
  readonly decimals: number;
  /** Decimals printed: 0 in "15 triệu", 1 in "8,7 triệu". */
  readonly shown: number;
  readonly sense: Sense;
  /** Of how many a rate tells: 1000 of "12,5‰"; of what is no rate 100. */
  readonly per: 100 | 1000;
  readonly bound: Bound | null;
  /** "45/79": the figure is 45 and this 79. */
  readonly whole: { readonly value: Big; readonly text: string } | null;
  /** Index of its token. */
  readonly token: number;
  /** Index of the token after it, its scale word and its sign. */
  readonly next: number;
}

/** The 79 of "45/79"; null where a figure has no whole beside it. */
export function wholeOf(figure: ProseFigure): ProseFigure | null {
  const { whole, start, text } = figure;
  return (
    whole && { ...figure, value: whole.value, text: whole.text, whole: null, start: start + text.length + 1 }
  );
}
