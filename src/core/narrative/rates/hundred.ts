/** Rates of one whole and their sum, which tell of one another. */
import Big from 'big.js';
import type { ClaimDraft } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { sharesOf } from './shares';

/**
 * One cause is told once: where a rate is wrong and the others make 100 % with what it should be, their sum says nothing more.
 * And 3,5 % for 3,45, told so that 15,5 + 81,0 + 3,5 make 100 %, is asked about and not called wrong.
 */
export function settledByHundred(claims: readonly ClaimDraft[]): ClaimDraft[] {
  const rates = new Map<ProseFigure | undefined, ClaimDraft>();
  for (const claim of claims) if (claim.rule === 'rate') rates.set(claim.figures[0], claim);
  const left = new Set<ClaimDraft>();
  const asked = new Set<ClaimDraft>();
  for (const shares of claims) {
    if (shares.rule !== 'shares') continue;
    const own = shares.figures.map((figure) => rates.get(figure));
    const broken = own.filter((each) => each?.verdict === 'broken');
    if (broken.length === 0) continue;
    if (shares.verdict !== 'holds') {
      const right = shares.figures.map((figure, at) => ({
        ...figure,
        value: own[at]?.expected?.value ?? figure.value,
      }));
      if (sharesOf(right, true)?.verdict === 'holds') left.add(shares);
    } else if (
      shares.exact?.value.eq(100) === true &&
      own.every((each) => each && isNextTo(each)) &&
      !addUp(own)
    )
      for (const each of broken) if (each) asked.add(each);
  }
  return claims
    .filter((claim) => !left.has(claim))
    .map((claim): ClaimDraft =>
      asked.has(claim) ? { ...claim, rule: 'toHundred', verdict: 'unknown', code: null } : claim,
    );
}

/** It is as it should be, or one more or less in its last digit. */
function isNextTo({ figures: [rate], expected, verdict }: ClaimDraft): boolean {
  if (verdict === 'holds') return true;
  if (!rate || !expected) return false;
  return rate.value
    .minus(expected.value)
    .abs()
    .lte(new Big(10).pow(-Math.max(0, rate.shown)));
}

/** As they were rounded they make 100 % by themselves, so that none need be told otherwise. */
function addUp(rates: readonly (ClaimDraft | undefined)[]): boolean {
  return rates.reduce((sum, each) => sum.plus(each?.expected?.value ?? 0), new Big(0)).eq(100);
}
