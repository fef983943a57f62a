/**
 * What falls on each on average: "15 lớp cho 750 lượt người (bình quân 50 người/lớp)", "dư nợ 86,4 tỷ đồng/1.440 hộ vay, bình
 * quân 60 triệu đồng/hộ".
 */
import Big from 'big.js';
import { isPart } from '../breakdown/parts';
import type { Figure } from '../../number/figure';
import type { ClaimDraft, Reading } from '../claim/draft';
import { wholeOf, type ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { divide, unitOf } from '../../number/round';
import { textBetween } from '../text/token';

const SAYS_SO = /(?:^| )(?:bình quân|trung bình)(?: (?:chung|là|đạt|có|được|:))*$/;
/** "bình quân mỗi lớp có" */
const OF_EACH =
  /(?:^| )(?:bình quân|trung bình) (?:mỗi|một|1) ((?:[^ .,;()]+ ){1,3}?)(?:có |là |đạt |được |: )*$/;
const MOST_SAID = 8;
/** So many words the average and the noun that it falls on lie apart: "8 triệu đồng / cơ sở". */
const MOST_UNIT = 4;
const MOST_FIGURES = 8;

export function averagesIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  reading.figures.forEach((average, at) => {
    if (!isPart(average) || average.bound !== null || average.whole) return;
    const each = nounOfEach(average, reading);
    if (each === null) return;
    const claim = averageClaim(average, each, toldBefore(average, at, reading));
    if (claim) claims.push(claim);
  });
  return claims;
}

/** "lớp" of "bình quân 50 người/lớp" and of "bình quân mỗi lớp 50 người"; null where the figure is told as no average of anything. */
function nounOfEach({ token, next }: ProseFigure, reading: Reading): string | null {
  const said = `${textBetween(reading, Math.max(0, token - MOST_SAID), token)} `;
  const before = OF_EACH.exec(said)?.[1]?.trim();
  if (before !== undefined) return before;
  if (!SAYS_SO.test(said.trim())) return null;
  const behind = /^(?:[^ .,;()/]+ ){0,4}\/ ([^ .,;()/]+(?: [^ .,;()/]+)?)(.*)$/.exec(
    textBetween(reading, next, next + MOST_UNIT + 4),
  );
  // "75 triệu đồng/người/năm" is of a year as well.
  return behind?.[1] === undefined || (behind[2] ?? '').startsWith(' /') ? null : behind[1];
}

/** The figures that the sentence told before, of shares both: the nearest first. */
function toldBefore(average: ProseFigure, at: number, reading: Reading): ProseFigure[] {
  const told: ProseFigure[] = [];
  for (let i = at - 1; i >= 0 && i >= at - MOST_FIGURES; i--) {
    const figure = reading.figures[i];
    if (!figure || /(?:^| )\.(?: |$)/.test(textBetween(reading, figure.next, average.token))) break;
    if (!isPart(figure) || figure.bound !== null) continue;
    const whole = wholeOf(figure);
    if (whole) told.push(whole);
    told.push(figure);
  }
  return told;
}

function averageClaim(average: ProseFigure, each: string, told: readonly ProseFigure[]): ClaimDraft | null {
  const counts = told.filter((count) => count.sense === 'count' && count.value.gt(0) && counted(count, each));
  const totals = told.filter(
    (total) =>
      !counts.includes(total) &&
      /^(?:same|kind)$/.test(likeness(average, total)) &&
      total.value.gte(average.value),
  );
  for (const total of totals)
    for (const count of counts)
      if (agrees(average, total, count)) return judged(average, total, count, 'holds');
  const [total] = totals;
  const [count] = counts;
  if (!total || !count || !isNear(average, total, count)) return null;
  // Where the sentence tells of several, which are meant is asked.
  const only = totals.length === 1 && counts.length === 1;
  return judged(average, total, count, only ? 'broken' : 'unknown');
}

/** "lớp tập huấn" for "lớp": one noun begins with the other. */
function counted({ unit }: ProseFigure, each: string): boolean {
  const noun = each.split(' ');
  const shared = Math.min(2, noun.length, unit.length);
  return shared > 0 && noun.slice(0, shared).join(' ') === unit.slice(0, shared).join(' ');
}

/** Exactly, as far as the average and a total that was rounded itself are told: 752 in 15 is 50 as a whole number. */
function agrees(average: ProseFigure, total: ProseFigure, count: ProseFigure): boolean {
  const gap = total.value.minus(average.value.times(count.value)).abs();
  const rounded = total.shown > 0 || total.decimals < 0 ? halfOf(total) : new Big(0);
  return gap.lte(halfOf(average).times(count.value).plus(rounded));
}

function halfOf({ decimals }: ProseFigure): Big {
  return unitOf(decimals).div(2);
}

/** A slip in an average of these, rather than an average of others: within a half of it. */
function isNear({ value }: ProseFigure, total: ProseFigure, count: ProseFigure): boolean {
  const told = value.times(count.value);
  return total.value.minus(told).abs().times(2).lte(told);
}

function judged(
  average: ProseFigure,
  total: ProseFigure,
  count: ProseFigure,
  verdict: ClaimDraft['verdict'],
): ClaimDraft {
  const to = (decimals: number): Figure => ({
    value: divide(total.value, count.value, decimals),
    decimals: Math.max(decimals, 0),
  });
  return {
    kind: 'rate',
    rule: 'average',
    verdict,
    code: verdict === 'broken' ? 'narrative/rate' : null,
    figures: [average, total, count],
    expected: to(average.decimals),
    exact: to(average.decimals + 2),
  };
}
