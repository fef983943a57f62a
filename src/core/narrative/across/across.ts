/** Claims that tie figures of several paragraphs. */
import type { ClaimDraft, Page } from '../claim/draft';
import { balancesIn } from './balances';
import { crossTotalsIn } from './crossTotals';
import { repetitionsIn } from './repetitions';
import { unfilledIn } from './unfilled';

export interface AcrossDraft {
  readonly draft: ClaimDraft;
  /** The passage where it is shown. */
  readonly page: number;
}

export function claimsAcross(pages: readonly Page[]): AcrossDraft[] {
  return balancesIn(pages).concat(crossTotalsIn(pages), repetitionsIn(pages), unfilledIn(pages));
}
