/** What there was and what there is, told without a word of comparison: "đầu năm có 1.875 hộ, cuối năm còn 1.402 hộ, giảm 473 hộ". */
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { changeClaim, changeOf, isChangeOf, isDelta, isSameThing } from './change';

const EARLIER =
  /đầu (?:năm|kỳ|nhiệm kỳ|giai đoạn|tháng|quý)|trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|năm trước|năm ngoái|kỳ trước|trước đây|cùng kỳ|năm 20\d\d|tháng \d/;
const LATER = /cuối|đến nay|hiện|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|nay|còn|năm 20\d\d|tháng \d/;
const MOST_WORDS = 12;

export function stocksIn(reading: Reading): ClaimDraft[] {
  const figures = reading.figures.filter(
    ({ sense }) => sense !== 'date' && sense !== 'time' && sense !== 'name',
  );
  const claims: ClaimDraft[] = [];
  figures.forEach((delta, at) => {
    const [before, now] = [figures[at - 2], figures[at - 1]];
    if (before && now && isTold(before, now, delta, reading))
      claims.push(...changeOf(before, now, delta, reading));
    const share = figures[at + 1];
    if (share && isDelta(delta, reading)) claims.push(...inBracket(delta, share, reading));
  });
  return claims;
}

function isTold(before: ProseFigure, now: ProseFigure, delta: ProseFigure, reading: Reading): boolean {
  if (
    !isDelta(delta, reading) ||
    [before, now, delta].some(({ bound, whole }) => bound !== null || whole !== null)
  )
    return false;
  if (!isSameThing(before, now) || (now.sense !== 'rate' && likeness(before, now) !== 'same')) return false;
  if (isDelta(before, reading) || isDelta(now, reading) || !isChangeOf(now, delta)) return false;
  const label = clauseBefore(before, reading);
  const [first, second] = [
    textBetween(reading, before.next, now.token),
    textBetween(reading, now.next, delta.token),
  ];
  return (
    EARLIER.test(label) &&
    LATER.test(first) &&
    !/[.;()]|so với/.test(`${first} ${second}`) &&
    !textBetween(reading, delta.next, delta.next + MOST_WORDS).includes('so với') &&
    now.token - before.next <= MOST_WORDS &&
    delta.token - now.next <= MOST_WORDS
  );
}

function clauseBefore({ token }: ProseFigure, reading: Reading): string {
  return (
    textBetween(reading, Math.max(0, token - MOST_WORDS), token)
      .split(/[.;()]/)
      .pop() ?? ''
  );
}

/**
 * "giảm 8 vụ (45/53 vụ)": now and before. Told the other way round, or of something else, nothing is sure; where the sentence
 * told what is now before, it is asked: "14 vụ, … giảm 4 vụ (14/17 vụ)".
 */
function inBracket(delta: ProseFigure, share: ProseFigure, reading: Reading): ClaimDraft[] {
  if (
    share.whole === null ||
    delta.sense === 'rate' ||
    likeness(delta, share) !== 'same' ||
    delta.bound !== null
  )
    return [];
  if (!/^(?:[^ .;()]+ ){0,5}\($/.test(textBetween(reading, delta.next, share.token))) return [];
  const before = { ...share, value: share.whole.value, text: share.whole.text, whole: null };
  const claim = changeClaim(before, { ...share, whole: null }, delta);
  if (claim.verdict === 'holds') return [claim];
  return isToldBefore(share, delta, reading) ? [{ ...claim, verdict: 'unknown', code: null }] : [];
}

function isToldBefore(share: ProseFigure, delta: ProseFigure, reading: Reading): boolean {
  return reading.figures.some(
    (figure) =>
      figure.token < delta.token &&
      figure.value.eq(share.value) &&
      likeness(figure, share) === 'same' &&
      !/(?:^| )\.(?: |$)/.test(textBetween(reading, figure.next, delta.token)),
  );
}
