/** How many times as much: "45 tỷ đồng, gấp 1,5 lần so với năm 2024 (30 tỷ đồng)", "gấp 2 lần cùng kỳ (15 vụ)". */
import { isPart } from '../breakdown/parts';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { divide, unitOf } from '../../number/round';
import { textBetween } from '../text/token';
import { isDelta, isSameThing } from './change';

const SAYS_SO = /(?:^| )(?:gấp|bằng)(?: (?:khoảng|hơn|gần))?$/;
/** Up to the bracket, or to the word that the earlier figure follows. */
const OF_EARLIER = /^lần(?: [^ .;,()]+){0,8}(?: \((?: [^ .;,()]+){0,6})?$/;

export function timesIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  const { figures } = reading;
  figures.forEach((times, at) => {
    if (times.unit[0] !== 'lần' || times.bound !== null || times.value.eq(0)) return;
    if (!SAYS_SO.test(textBetween(reading, Math.max(0, times.token - 2), times.token))) return;
    const before = figures.slice(at + 1).find(({ sense }) => sense !== 'date' && sense !== 'time');
    const now = nowOf(at, reading);
    if (!before || !now || ![before, now].every(isToldExactly) || before.value.eq(0)) return;
    const between = textBetween(reading, times.next, before.token);
    if (!OF_EARLIER.test(between) || !isSameThing(now, before)) return;
    claims.push(timesClaim(times, now, before));
  });
  return claims;
}

function isToldExactly(figure: ProseFigure): boolean {
  return isPart(figure) && figure.bound === null && !figure.whole;
}

/** The nearest figure before it, in its sentence, that is no change. */
function nowOf(at: number, reading: Reading): ProseFigure | null {
  const now = reading.figures[at - 1];
  const times = reading.figures[at];
  if (!now || !times || isDelta(now, reading)) return null;
  return /(?:^| )[.;](?: |$)/.test(textBetween(reading, now.next, times.token)) ? null : now;
}

/** 45 of 30 are 1,5 times; as far as what was rounded tells. */
function timesClaim(times: ProseFigure, now: ProseFigure, before: ProseFigure): ClaimDraft {
  const gap = now.value.minus(times.value.times(before.value)).abs();
  const half = ({ decimals }: ProseFigure) => unitOf(decimals).div(2);
  let slack = half(times).times(before.value);
  if (now.shown > 0) slack = slack.plus(half(now));
  if (before.shown > 0) slack = slack.plus(half(before).times(times.value));
  const holds = gap.lte(slack);
  return {
    kind: 'rate',
    rule: 'times',
    verdict: holds ? 'holds' : 'broken',
    code: holds ? null : 'narrative/rate',
    figures: [times, now, before],
    expected: { value: divide(now.value, before.value, times.decimals), decimals: times.decimals },
    exact: { value: divide(now.value, before.value, times.decimals + 2), decimals: times.decimals + 2 },
  };
}
