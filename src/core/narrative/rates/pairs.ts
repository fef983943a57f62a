/** A rate and the two counts that make its whole: "tỷ lệ đúng hạn 99,2% (2.480 hồ sơ đúng hạn, 20 hồ sơ quá hạn)". */
import { complement } from '../breakdown/attributes';
import type { Breakdown } from '../breakdown/openers';
import { enumerationOf } from '../breakdown/parts';
import { sumOf } from '../breakdown/sums';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { rateClaim } from './rateClaim';
import { growsOrPlans } from './rateWords';
import { agrees, isWithinPoints } from './share';

const MOST_NOUN = 6;

export function pairRatesIn(reading: Reading, breakdowns: readonly Breakdown[]): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (const breakdown of breakdowns) {
    const claim = pairRate(breakdown, reading);
    if (claim) claims.push(claim);
  }
  return claims;
}

function pairRate({ kind, lead, body }: Breakdown, reading: Reading): ClaimDraft | null {
  const open = lead[lead.length - 1]?.token ?? -1;
  const rate = kind === 'bracket' ? lastFigure(lead, reading) : undefined;
  if (rate?.sense !== 'rate' || rate.bound !== null || open - rate.next >= MOST_NOUN) return null;
  const { parts, open: more } = enumerationOf(body, reading);
  const [one, other] = parts;
  if (!one || !other || parts.length > 2 || more || !complement(parts)) return null;
  const figures = [one.figure, other.figure];
  if (figures.some(({ bound, whole }) => bound !== null || whole) || growsOrPlans(reading, rate)) return null;
  const whole = together(one.figure, other.figure);
  if (whole.value.eq(0)) return null;
  const part = figures.find((each) => agrees({ rate, part: each, stated: null }, whole));
  if (part) return rateClaim({ rate, part, stated: whole }, whole, 'sure');
  const share = { rate, part: one.figure, stated: whole };
  // Something third may be left out of the bracket.
  return isWithinPoints(share, whole) ? rateClaim(share, whole, 'unsure') : null;
}

function lastFigure(entries: Breakdown['lead'], { figureAt }: Reading): ProseFigure | undefined {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at];
    const figure = entry && !entry.inner ? figureAt[entry.token] : undefined;
    if (figure) return figure;
  }
  return undefined;
}

/** Both as one figure, printed as they are added. */
function together(one: ProseFigure, other: ProseFigure): ProseFigure {
  const { value, decimals } = sumOf([one, other]);
  return { ...one, value, decimals, text: `(${one.text} + ${other.text})`, end: other.end, next: other.next };
}
