/** What is left of a whole that was told as a share: "đạt 17/19 tiêu chí, còn 02 tiêu chí chưa đạt". */
import { wholeOf, type ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import type { Reading, Total } from '../claim/draft';
import { brokenSum, holdingSum } from './mismatch';
import { isPart } from './parts';
import { addsUp, sumOf } from './sums';
import { statesWhole } from './statesWhole';
import { textBetween } from '../text/token';

const MOST_BETWEEN = 16;

export function remaindersIn(reading: Reading): Total[] {
  const found: Total[] = [];
  reading.figures.forEach((part, at) => {
    const told = wholeToldOf(part, at, reading);
    if (!told) return;
    const { whole, last } = told;
    const rest = restBehind(part, last, reading);
    if (!rest) return;
    const parts = [part, rest];
    const gap = sumOf(parts).value.minus(whole.value).abs();
    if (addsUp(whole, parts)) found.push({ whole, parts, claim: holdingSum(whole, parts) });
    else if (gap.lte(1) && whole.value.gt(3))
      found.push({ whole, parts, claim: brokenSum(whole, parts, 'broken') });
    // Further off, something may have been left out that is neither the one nor the other.
    else if (gap.times(5).lte(whole.value))
      found.push({ whole, parts, claim: brokenSum(whole, parts, 'unknown') });
  });
  return found;
}

/** The whole of a part, and which figure of the two stands last: "17/19 tiêu chí", "38 người/42 biên chế", "trong số 120 cuộc có 75 cuộc". */
function wholeToldOf(
  part: ProseFigure,
  at: number,
  reading: Reading,
): { readonly whole: ProseFigure; readonly last: number } | null {
  const { figures } = reading;
  const own = wholeOf(part);
  if (own) return { whole: own, last: at };
  if (!isPart(part) || part.bound !== null) return null;
  const [before, behind] = [figures[at - 1], figures[at + 1]];
  const isWhole = (whole: ProseFigure): boolean =>
    isPart(whole) &&
    whole.bound === null &&
    !whole.whole &&
    whole.value.gte(part.value) &&
    likeness(whole, part) !== 'other';
  if (behind && isWhole(behind) && statesWhole(reading, part, behind)) return { whole: behind, last: at + 1 };
  return before && isWhole(before) && isToldOutOf(before, part, reading) ? { whole: before, last: at } : null;
}

/** "Trong số 120 cuộc kiểm tra có 75 cuộc định kỳ": out of the whole, in one clause. */
function isToldOutOf(whole: ProseFigure, part: ProseFigure, reading: Reading): boolean {
  const said = textBetween(reading, Math.max(0, whole.token - 4), whole.token);
  return (
    /(?:^| )trong (?:tổng )?số$/.test(said) &&
    /^(?:[^ .;()]+ ){0,12}(?:có|đã|thì)(?: [^ .;(),]+){0,4}$/.test(
      textBetween(reading, whole.next, part.token),
    )
  );
}

/**
 * The next count behind, rates passed, that is told as what is left: "còn 14 vụ", "14 vụ còn lại"; further off, where a
 * part of the share was told of in between, only what the share itself counts: "27/29 xã đạt, trong đó 9 xã …; còn 02 xã".
 */
function restBehind(share: ProseFigure, last: number, reading: Reading): ProseFigure | null {
  const behind = reading.figures.slice(last + 1, last + MOST_FIGURES).filter(({ sense }) => sense !== 'rate');
  const [near] = behind;
  const from = reading.figures[last]?.next ?? share.next;
  if (near && near.token - from <= MOST_BETWEEN && isRest(share, near, reading, CLAUSE_END)) return near;
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
    /(?:^| )(?:còn(?: lại| thiếu)?|thiếu|vắng(?: mặt)?)$/.test(before) &&
    !/(?:xuống|giảm|chỉ) còn$/.test(before);
  return isLeft || /^(?:[^ ]+ ){0,3}còn lại(?: |$)/.test(rest.tail.join(' '));
}
