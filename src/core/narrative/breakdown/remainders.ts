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

/** The next count behind, rates passed, that is told as what is left: "còn 14 vụ", "14 vụ còn lại". */
function restBehind(share: ProseFigure, at: number, { figures, tokens }: Reading): ProseFigure | null {
  const rest = figures.slice(at + 1, at + 3).find(({ sense }) => sense !== 'rate');
  if (!rest || !isPart(rest) || rest.bound !== null || rest.whole || rest.token - share.next > MOST_BETWEEN)
    return null;
  const between = tokens.slice(share.next, rest.token).map(({ low }) => low);
  if (between.some((word) => /^[.;()\ue000-\ue004]$/.test(word)) || likeness(share, rest) === 'other')
    return null;
  const before = between.slice(-2).join(' ');
  const isLeft = /(?:^| )còn(?: lại)?$/.test(before) && !/(?:xuống|giảm|chỉ) còn$/.test(before);
  return isLeft || /^(?:[^ ]+ ){0,3}còn lại(?: |$)/.test(rest.tail.join(' ')) ? rest : null;
}
