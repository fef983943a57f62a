/** A change and the two figures that it lies between: whether difference, growth and direction are as told. */
import Big from 'big.js';
import { agreesWith } from '../../number/rate';
import { divide } from '../../number/round';
import { isPart } from '../breakdown/parts';
import type { ClaimCode } from '../claim/claim';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';

const RISES = /^(?:tăng|vượt|nhiều hơn|cao hơn|thêm)$/;
const FALLS = /^(?:giảm|hụt|ít hơn|thấp hơn|kém)$/;
/** "cao hơn cùng kỳ 4,7 điểm %": so many words may stand between. */
const MOST_COMPARED = 4;

/** Which way a figure is told to have gone: right after "tăng", "giảm", or after "cao hơn cùng kỳ". */
function wayOf({ token: at }: ProseFigure, { tokens }: Reading): 'up' | 'down' | null {
  const low = (back: number): string => tokens[at - back]?.low ?? '';
  const skip = /^(?:-|–|:|thêm|được)$/.test(low(1)) ? 2 : 1;
  const way = directionOf(low(skip)) ?? directionOf(`${low(skip + 1)} ${low(skip)}`);
  if (way !== null) return way;
  for (let back = 2; back <= MOST_COMPARED; back++) {
    if (tokens[at - back]?.kind !== 'word' || tokens[at - back + 1]?.kind !== 'word') return null;
    if (low(back) === 'hơn') return directionOf(`${low(back + 1)} hơn`);
  }
  return null;
}

function directionOf(words: string): 'up' | 'down' | null {
  return RISES.test(words) ? 'up' : FALLS.test(words) ? 'down' : null;
}

/** A figure that tells by how much something rose or fell. */
export function isDelta(figure: ProseFigure, reading: Reading): boolean {
  return wayOf(figure, reading) !== null;
}

/** "2,3 điểm phần trăm", "4,7 điểm %" */
function isPoints({ unit }: ProseFigure): boolean {
  return unit[0] === 'điểm' && (unit.length === 1 || unit[1] === 'phần');
}

/** The growth told right behind a difference: "giảm 83 vụ (-10,6%)", "(giảm 06 đơn vị, tương đương 22,2%)". */
export function growthBehind(difference: ProseFigure, { tokens, figures }: Reading): ProseFigure | null {
  const rate = figures[figures.indexOf(difference) + 1];
  if (difference.sense === 'rate' || rate?.sense !== 'rate' || rate.per !== 100 || rate.bound !== null)
    return null;
  return GROWTH_BEHIND.test(textBetween({ tokens }, difference.next, rate.token)) ? rate : null;
}

const GROWTH_BEHIND =
  /^(?:[^ .;()]+ ){0,4}[,(](?: (?:[-–+]|tương đương|tương ứng|bằng|tức|tỷ lệ|với|là|giảm|tăng))*$/;

/** Whether two figures are of one thing at two times: rates, or counts of one noun. */
export function isSameThing(now: ProseFigure, before: ProseFigure): boolean {
  if (now.sense === 'rate' || before.sense === 'rate')
    return now.sense === before.sense && now.per === before.per;
  return isPart(now) && isPart(before) && /^(?:same|unknown)$/.test(likeness(now, before));
}

/** Whether it is as told from `before` to `now`; which way is said by the words before `said`, else before the change itself. */
export function changeOf(
  before: ProseFigure,
  now: ProseFigure,
  delta: ProseFigure,
  reading: Reading,
  said = delta,
): ClaimDraft[] {
  const up = (wayOf(said, reading) ?? wayOf(delta, reading)) !== 'down';
  if (!isChangeOf(now, delta)) return [];
  const claim = changeClaim(before, now, delta);
  const rises = now.value.gte(before.value);
  return [
    rises === up
      ? claim
      : { ...claim, rule: 'direction', verdict: 'broken', code: 'narrative/differs', figures: [before, now] },
  ];
}

/** A rate changes by points or per cent, a count by things of its noun or per cent. */
export function isChangeOf(now: ProseFigure, delta: ProseFigure): boolean {
  if (now.sense === 'rate') return isPoints(delta) || (delta.sense === 'rate' && delta.per === now.per);
  if (delta.sense === 'rate') return delta.per === 100;
  return isPart(delta) && /^(?:same|unknown)$/.test(likeness(now, delta));
}

export function changeClaim(before: ProseFigure, after: ProseFigure, delta: ProseFigure): ClaimDraft {
  const change: Change = { before, after, delta, by: after.value.minus(before.value).abs() };
  const told = { kind: 'change', figures: [before, after, delta] } as const;
  const difference: ClaimDraft = { ...told, ...differenceOf(change) };
  if (delta.sense !== 'rate') return difference;
  const growth: ClaimDraft = { ...told, ...growthOf(change) };
  if (after.sense !== 'rate') return growth;
  // "từ 11,8% xuống 9,5%, giảm 2,3%" are points to most who write so: what is neither is asked.
  if (difference.verdict === 'holds') return difference;
  return growth.verdict === 'holds' ? growth : { ...difference, verdict: 'unknown', code: null };
}

interface Change {
  readonly before: ProseFigure;
  readonly after: ProseFigure;
  readonly delta: ProseFigure;
  readonly by: Big;
}

type Judged = Pick<ClaimDraft, 'rule' | 'verdict' | 'code' | 'expected' | 'exact'>;

function differenceOf({ before, after, delta, by }: Change): Judged {
  const figures = [before, after, delta];
  const rounded = figures.some(({ shown, decimals }) => shown > 0 || decimals < 0);
  const gap = by.minus(delta.value).abs();
  const expected = { value: by, decimals: Math.max(before.decimals, after.decimals, 0) };
  return {
    rule: 'difference',
    ...judged(rounded ? gap.lte(slackOf(figures)) : gap.eq(0), 'narrative/total'),
    expected,
  };
}

function growthOf({ before, delta, by }: Change): Judged {
  if (before.value.eq(0)) return { rule: 'growth', verdict: 'unknown', code: null, expected: null };
  const { value, shown: decimals, per } = delta;
  const { halfUp, halfEven } = agreesWith({ value, decimals }, by, before.value);
  const percent = by.times(100);
  return {
    rule: 'growth',
    // In thousandths nothing is told to have grown.
    ...judged(per === 100 && (halfUp || halfEven), 'narrative/rate'),
    expected: { value: divide(percent, before.value, decimals), decimals },
    exact: { value: divide(percent, before.value, 4), decimals: 4 },
  };
}

/**
 * "đạt 512 tỷ đồng, tăng 24 tỷ đồng (tương ứng tăng 4,92%)": what was before is not told, but follows. What does not agree
 * is asked only where it is all but that: the rate may be of something else.
 */
export function growthBy(
  after: ProseFigure,
  delta: ProseFigure,
  rate: ProseFigure,
  reading: Reading,
): ClaimDraft[] {
  const before =
    (wayOf(delta, reading) ?? wayOf(rate, reading)) === 'down'
      ? after.value.plus(delta.value)
      : after.value.minus(delta.value);
  if (before.lte(0) || delta.value.eq(0)) return [];
  const { verdict, expected, exact } = growthOf({
    before: { ...after, value: before },
    after,
    delta: rate,
    by: delta.value,
  });
  const gap = exact ? exact.value.minus(rate.value).abs() : null;
  if (verdict !== 'holds' && (gap === null || gap.gt(1))) return [];
  const asked = verdict === 'holds' ? verdict : 'unknown';
  return [
    {
      kind: 'change',
      rule: 'growthBy',
      verdict: asked,
      code: null,
      figures: [after, delta, rate],
      expected,
      exact: exact ?? null,
    },
  ];
}

function judged(agrees: boolean, code: ClaimCode): Pick<ClaimDraft, 'verdict' | 'code'> {
  return agrees ? { verdict: 'holds', code: null } : { verdict: 'broken', code };
}

function slackOf(figures: readonly ProseFigure[]): Big {
  return figures.reduce(
    (all, { decimals, shown }) =>
      shown > 0 ? all.plus(new Big('0.5').times(new Big('1e' + String(-decimals)))) : all,
    new Big(0),
  );
}
