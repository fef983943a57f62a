/** What is left of a whole that was told as a share: "đạt 17/19 tiêu chí, còn 02 tiêu chí chưa đạt". */
import { wholeOf, type ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import type { Reading, Total } from '../claim/draft';
import { brokenSum, holdingSum } from './mismatch';
import { isPart } from './parts';
import { addsUp, sumOf } from './sums';

const MOST_BETWEEN = 16;

export function remaindersIn(reading: Reading): Total[] {
  const found: Total[] = [];
  reading.figures.forEach((share, at) => {
    const whole = wholeOf(share);
    const rest = whole && restBehind(share, at, reading);
    if (!whole || !rest) return;
    const parts = [share, rest];
    const gap = sumOf(parts).value.minus(whole.value).abs();
    if (addsUp(whole, parts)) found.push({ whole, parts, claim: holdingSum(whole, parts) });
    else if (gap.lte(1) && whole.value.gt(3))
      found.push({ whole, parts, claim: brokenSum(whole, parts, 'broken') });
  });
  return found;
}

/**
 * The next count behind, rates passed, that is told as what is left: "còn 14 vụ", "14 vụ còn lại"; further off, where a
 * part of the share was told of in between, only what the share itself counts: "27/29 xã đạt, trong đó 9 xã …; còn 02 xã".
 */
function restBehind(share: ProseFigure, at: number, reading: Reading): ProseFigure | null {
  const behind = reading.figures.slice(at + 1, at + MOST_FIGURES).filter(({ sense }) => sense !== 'rate');
  const [near] = behind;
  if (near && near.token - share.next <= MOST_BETWEEN && isRest(share, near, reading, CLAUSE_END))
    return near;
  return (
    behind.find((rest) => likeness(share, rest) === 'same' && isRest(share, rest, reading, SENTENCE_END)) ??
    null
  );
}

const MOST_FIGURES = 6;
const CLAUSE_END = /^[.;()\ue000-\ue004]$/;
const SENTENCE_END = /^[.()\ue000-\ue004]$/;

function isRest(share: ProseFigure, rest: ProseFigure, { tokens }: Reading, ends: RegExp): boolean {
  if (!isPart(rest) || rest.bound !== null || rest.whole) return false;
  const between = tokens.slice(share.next, rest.token).map(({ low }) => low);
  if (between.some((word) => ends.test(word)) || likeness(share, rest) === 'other') return false;
  const before = between.slice(-2).join(' ');
  const isLeft =
    /(?:^| )(?:còn(?: lại)?|vắng(?: mặt)?)$/.test(before) && !/(?:xuống|giảm|chỉ) còn$/.test(before);
  return isLeft || /^(?:[^ ]+ ){0,3}còn lại(?: |$)/.test(rest.tail.join(' '));
}
