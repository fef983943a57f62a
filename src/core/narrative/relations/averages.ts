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

const SAYS_SO = /(?:^| )(?:bình quân|trung bình|năng suất)(?: (?:chung|là|đạt|ước|có|được|bình|quân|:))*$/;
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
    const claim = averageClaim(average, each, toldBeside(average, at, reading));
    if (claim) claims.push(claim);
  });
  return claims;
}

/** "lớp" of "bình quân 50 người/lớp", "50 người mỗi lớp" and of "bình quân mỗi lớp 50 người"; null where the figure is told as no average of anything. */
function nounOfEach({ token, next }: ProseFigure, reading: Reading): string | null {
  const said = `${textBetween(reading, Math.max(0, token - MOST_SAID), token)} `;
  const before = OF_EACH.exec(said)?.[1]?.trim();
  if (before !== undefined) return before;
  if (!SAYS_SO.test(said.trim())) return null;
  const behind = /^(?:[^ .,;()/]+ ){0,4}(?:\/|mỗi|một) ([^ .,;()/]+(?: [^ .,;()/]+)?)(.*)$/.exec(
    textBetween(reading, next, next + MOST_UNIT + 4),
  );
  // "75 triệu đồng/người/năm" is of a year as well.
  return behind?.[1] === undefined || (behind[2] ?? '').startsWith(' /') ? null : behind[1];
}

/** The other figures of its sentence, of shares both: those before it first, the nearest first. */
function toldBeside(average: ProseFigure, at: number, reading: Reading): ProseFigure[] {
  const { figures } = reading;
  const told: ProseFigure[] = [];
  const take = (figure: ProseFigure | undefined, from: number, until: number): boolean => {
    if (!figure || /(?:^| )\.(?: |$)/.test(textBetween(reading, from, until))) return false;
    if (!isPart(figure) || figure.bound !== null) return true;
    const whole = wholeOf(figure);
    if (whole) told.push(whole);
    told.push(figure);
    return true;
  };
  for (let i = at - 1; i >= at - MOST_FIGURES && take(figures[i], figures[i]?.next ?? 0, average.token);) i--;
  for (let i = at + 1; i <= at + 2 && take(figures[i], average.next, figures[i]?.token ?? 0);) i++;
  return told;
}

function averageClaim(average: ProseFigure, each: string, told: readonly ProseFigure[]): ClaimDraft | null {
  const counts = told.filter((count) => count.value.gt(0) && counted(count, each));
  const totals = told.filter(
    (total) =>
      !counts.includes(total) && isOfOneMeasure(average, total) && inUnits(total).gte(inUnits(average)),
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

/** Kilograms in a unit of weight: yields are told in "tạ/ha", harvests in "tấn". */
const KILOGRAMS: Readonly<Record<string, number>> = { kg: 1, yến: 10, tạ: 100, tấn: 1000 };

function isOfOneMeasure(average: ProseFigure, total: ProseFigure): boolean {
  return (
    (average.unitClass === 'weight' && total.unitClass === 'weight') ||
    /^(?:same|kind)$/.test(likeness(average, total))
  );
}

/** In the smallest unit of its measure. */
function inUnits(figure: ProseFigure): Big {
  return figure.value.times(unitSizeOf(figure));
}

function unitSizeOf({ unitClass, unit: [first = ''] }: ProseFigure): number {
  return (unitClass === 'weight' ? KILOGRAMS[first] : undefined) ?? 1;
}

/** "lớp tập huấn" for "lớp", one noun begins with the other; "đối tượng" for "người": whoever is counted is a person. */
function counted({ unit, unitClass }: ProseFigure, each: string): boolean {
  const noun = each.split(' ');
  if (noun[0] === 'người' && unitClass === 'person') return true;
  const shared = Math.min(2, noun.length, unit.length);
  return shared > 0 && noun.slice(0, shared).join(' ') === unit.slice(0, shared).join(' ');
}

/** Exactly, as far as the average and a total that was rounded itself are told: 752 in 15 is 50 as a whole number. */
function agrees(average: ProseFigure, total: ProseFigure, count: ProseFigure): boolean {
  const gap = inUnits(total).minus(inUnits(average).times(count.value)).abs();
  const slack = [average, total, count].map(halfOf);
  const [ofAverage = ZERO, ofTotal = ZERO, ofCount = ZERO] = slack;
  return gap.lte(
    ofAverage
      .times(count.value)
      .plus(ofTotal)
      .plus(ofCount.times(inUnits(average))),
  );
}

const ZERO = new Big(0);

/** How far what was meant may lie from what is told: nothing for a count, a half of the last digit for what is measured or an average. */
function halfOf(figure: ProseFigure, at: number): Big {
  const isRounded = at === 0 || figure.shown > 0 || figure.decimals < 0;
  return isRounded ? unitOf(figure.decimals).times(unitSizeOf(figure)).div(2) : ZERO;
}

/** A slip in an average of these, rather than an average of others: within a fifth of it. */
function isNear(average: ProseFigure, total: ProseFigure, count: ProseFigure): boolean {
  const told = inUnits(average).times(count.value);
  return inUnits(total).minus(told).abs().times(5).lte(told);
}

function judged(
  average: ProseFigure,
  total: ProseFigure,
  count: ProseFigure,
  verdict: ClaimDraft['verdict'],
): ClaimDraft {
  const to = (decimals: number): Figure => ({
    value: divide(inUnits(total), count.value.times(unitSizeOf(average)), decimals),
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
