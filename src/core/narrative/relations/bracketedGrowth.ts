/**
 * A growth with a figure of the same noun in the bracket behind it, which is the difference or what was before:
 * "2.145 con, tăng 5,1% (104 con)", "2.145 con, tăng 5,1% (2.041 con)". Which of them is not said, so what fits neither is asked
 * only where it all but fits.
 */
import { isPart } from '../breakdown/parts';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { changeOf, growthBy, isDelta } from './change';

/** So many words may stand between the figure and its growth. */
const MOST_WORDS = 8;

export function bracketedGrowthIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  const { figures } = reading;
  figures.forEach((rate, at) => {
    const [now, told] = [figures[at - 1], figures[at + 1]];
    if (!now || !told || rate.sense !== 'rate' || rate.per !== 100 || rate.bound !== null) return;
    if (![now, told].every(isCount) || likeness(now, told) !== 'same' || !isDelta(rate, reading)) return;
    if (!isBehind(reading, now, rate) || !isInBracket(reading, rate, told)) return;
    const [byDifference] = growthBy(now, told, rate, reading);
    const [from] = changeOf(told, now, rate, reading);
    const fitting = [from, byDifference].find((each) => each?.verdict === 'holds') ?? byDifference;
    if (fitting) claims.push(fitting);
  });
  return claims;
}

function isCount(figure: ProseFigure): boolean {
  return isPart(figure) && figure.bound === null && !figure.whole;
}

function isBehind(reading: Reading, now: ProseFigure, rate: ProseFigure): boolean {
  const between = textBetween(reading, now.next, rate.token);
  return rate.token - now.next <= MOST_WORDS && !/[.;()]/.test(between);
}

/** "(104 con)", "(tăng 104 con)", right behind the growth and all that its bracket tells. */
function isInBracket(reading: Reading, rate: ProseFigure, told: ProseFigure): boolean {
  const opens = /^\((?: (?:tăng|giảm|tương|đương|ứng))*$/.test(textBetween(reading, rate.next, told.token));
  return opens && reading.tokens[told.next + told.unit.length]?.text === ')';
}
