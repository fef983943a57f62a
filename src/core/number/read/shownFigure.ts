/**
 * The figure in the text that a host shows for a number, in whatever locale:
 * "2.654,50", "2,654.50" and "2 654,50" are one. The stored value tells which
 * separator parts the decimals: the reading that is a rounding of it.
 */
import type Big from 'big.js';
import type { Figure } from '../figure';
import { figureOf } from './readDigits';
import { round } from '../round';
import { negated } from '../shift';

export interface ShownFigure {
  readonly figure: Figure;
  /** False where no reading of the text is a rounding (half up) of the stored value: "2.654" for 2654000. */
  readonly agrees: boolean;
}

/** Excel shows no number in more characters. */
const LONGEST = 255;
const SEPARATOR = /[.,'’ \u00a0\u2009\u202f]/;

/** `stored` in the unit that the text is in: times 100 for a percent format. null where the text holds no figure. */
export function shownFigure(text: string, stored: Big, formatDecimals: number | null): ShownFigure | null {
  const runs: Figure[][] = [];
  const shown = text.slice(0, LONGEST);
  const digits = /[.,]?\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?/g;
  for (let run = digits.exec(shown); run; run = digits.exec(shown)) {
    const before = shown.slice(0, run.index);
    const after = shown.slice(run.index + run[0].length);
    const negative = /[-\u2212\u2013]/.test(before) || (before.includes('(') && after.includes(')'));
    runs.push(readingsOf(run[0]).map((figure) => (negative ? negated(figure) : figure)));
  }
  for (const readings of runs) {
    const figure = readings.find((each) => round(stored, each.decimals).eq(each.value));
    if (figure) return { figure, agrees: true };
  }
  // Beside words and other digits nothing tells which are the figure's.
  const readings = runs.length === 1 ? (runs[0] ?? []) : [];
  const figure = readings.find((each) => each.decimals === formatDecimals) ?? readings[0];
  return figure ? { figure, agrees: false } : null;
}

/** "2.654": 2654 and 2,654; "0.000" has no groups, since no group begins with 0. */
function readingsOf(run: string): Figure[] {
  const parts = run.split(SEPARATOR);
  const last = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return [figureOf(last)];
  const readings: Figure[] = [];
  if (/^[1-9]/.test(run)) readings.push(figureOf(parts.join('')));
  const mark = run.charAt(run.length - last.length - 1);
  if (mark === '.' || mark === ',') readings.push(figureOf(parts.slice(0, -1).join(''), last));
  return readings;
}
