/** A rate put to its part and its whole. */
import { divide } from '../../number/round';
import type { ClaimDraft } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { agrees, type Share } from './share';

/** 45 of 79 told as 56%: `broken` where the whole is sure, a question where it is not. */
export function rateClaim(share: Share, whole: ProseFigure, surety: 'sure' | 'unsure'): ClaimDraft {
  const { rate, part } = share;
  const figures = [rate, part, whole];
  const verdict = agrees(share, whole)
    ? 'holds'
    : surety === 'sure' && whole.value.gt(0)
      ? 'broken'
      : 'unknown';
  if (whole.value.eq(0))
    return { kind: 'rate', rule: 'rate', verdict: 'unknown', code: null, figures, expected: null };
  const percent = part.value.times(rate.per);
  const decimals = Math.max(rate.shown, 0);
  return {
    kind: 'rate',
    rule: 'rate',
    verdict,
    code: verdict === 'broken' ? 'narrative/rate' : null,
    figures,
    expected: { value: divide(percent, whole.value, decimals), decimals },
    exact: { value: divide(percent, whole.value, 4), decimals: 4 },
  };
}
