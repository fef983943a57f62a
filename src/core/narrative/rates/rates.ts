/** Rates that are told with their counts: "45/79 nhiệm vụ, đạt 56%", "17 người, chiếm 54,8%". */
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Reading, Total } from '../claim/draft';
import { isPart } from '../breakdown/parts';
import { attainedOf } from './attained';
import { rateClaim } from './rateClaim';
import { agrees, candidatesOf, isNear, isWithinPoints, type Share } from './share';
import { shareTotalsIn } from './shareTotals';
import { sharesIn } from './toldShares';
import { isDelta } from '../relations/change';
import { sumOf } from '../breakdown/sums';

export function ratesIn(reading: Reading, totals: readonly Total[]): ClaimDraft[] {
  const shares = sharesIn(reading);
  const wholes = reading.figures.filter((figure) => isPart(figure) && figure.bound === null);
  const claims: ClaimDraft[] = [];
  const chained: Share[] = [];
  const groups = shareTotalsIn(reading, shares, totals);
  for (const { claim } of groups) if (claim) claims.push(claim);
  for (const share of shares) {
    const total = totals.find(({ parts }) => parts.includes(share.part));
    const group = groups.find((each) => each.shares.includes(share));
    const sum = total?.claim.rule === 'sum' ? total : null;
    const told = share.stated ?? sum?.whole ?? null;
    const attained = told && attainedOf(share, told, shares, reading);
    if (attained) claims.push(rateClaim(attained.share, told, attained.surety));
    else if (share.stated) claims.push(rateClaim(share, share.stated, 'sure'));
    else if (sum) claims.push(ofTotal(share, sum));
    else if (group) claims.push(rateClaim(share, group.whole, 'sure'));
    else if (total && isShareOfTold(share, total, reading, wholes))
      claims.push(rateClaim(share, total.whole, 'sure'));
    else chained.push(share);
  }
  return claims.concat(ofEarlier(reading, chained, wholes, claims, totals));
}

/**
 * "42 sáng kiến, trong đó 18 sáng kiến cấp tỉnh, chiếm 45%": of the whole that the part was told of, where nothing says
 * of what else, and no other figure agrees.
 */
function isShareOfTold(
  share: Share,
  { whole, parts }: Total,
  { tokens }: Reading,
  wholes: readonly ProseFigure[],
): boolean {
  const { rate } = share;
  const isAlone = parts.length === 1 && tokens[rate.token - 1]?.low === 'chiếm';
  const behind = tokens[rate.next];
  if (!isAlone || (behind && !/^[.;),]$/.test(behind.text)) || whole.value.lte(0)) return false;
  return isWithinPoints(share, whole) && !candidatesOf(share, wholes).some((each) => agrees(share, each));
}

/** A rate of a part: of the whole as told, or, where that does not add up, of the parts together. */
function ofTotal(share: Share, { whole, parts, claim }: Total): ClaimDraft {
  const together = { ...whole, value: sumOf(parts).value };
  if (claim.verdict !== 'holds' && agrees(share, together) && !agrees(share, whole))
    return rateClaim(share, together, 'sure');
  return rateClaim(share, whole, 'sure');
}

/**
 * Rates whose whole was told earlier in the paragraph: one that others agree
 * with is their whole as well; where none agrees nothing is sure.
 */
function ofEarlier(
  reading: Reading,
  shares: readonly Share[],
  wholes: readonly ProseFigure[],
  claims: readonly ClaimDraft[],
  totals: readonly Total[],
): ClaimDraft[] {
  const confirmed: Record<number, number> = {};
  const confirm = (whole: ProseFigure): void => {
    confirmed[whole.token] = (confirmed[whole.token] ?? 0) + 1;
  };
  for (const { rule, verdict, figures } of claims)
    if (rule === 'rate' && verdict === 'holds' && figures[2]) confirm(figures[2]);
  for (const { whole, claim } of totals)
    if (claim.verdict === 'holds' && claim.rule === 'sum') confirm(whole);
  const candidates = shares.map((share) => candidatesOf(share, wholes));
  shares.forEach((share, at) => {
    const whole = candidates[at]?.find((each) => agrees(share, each));
    if (whole) confirm(whole);
  });
  const found: ClaimDraft[] = [];
  shares.forEach((share, at) => {
    const mine = candidates[at] ?? [];
    // "giảm 06 đơn vị, tương đương 23,2%" tells of growth.
    const isOfChange = isDelta(share.part, reading);
    const agreeing = mine.find((each) => agrees(share, each));
    const whole = agreeing ?? mine.find((each) => (confirmed[each.token] ?? 0) >= 2 && isNear(share, each));
    const nearest = whole ?? mine.find((each) => isNear(share, each));
    if (nearest && !(isOfChange && !whole)) found.push(rateClaim(share, nearest, whole ? 'sure' : 'unsure'));
  });
  return found;
}
