/** Claims as scripts read them; the names are stable. */
import type { Claim } from '../../core/narrative/claim/claim';
import { writeFigure } from '../../core/number/write';
import { describeClaim, type NarrativeWords } from '../../words/narrative/narrativeWords';

export interface ClaimJson {
  /** In code points of the text as given. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: Claim['kind'];
  readonly rule: Claim['rule'];
  readonly figures: readonly string[];
  readonly verdict: Claim['verdict'];
  readonly code: Claim['code'];
  readonly expected: string | null;
  /** The row of the table that the figure is compared with. */
  readonly row?: { readonly code: string; readonly cell: string; readonly printed: string };
  readonly message: string;
}

export function claimJson(claim: Claim, words: NarrativeWords): ClaimJson {
  const { start, end, quote, kind, rule, verdict, code, expected, row } = claim;
  return {
    start,
    end,
    quote,
    kind,
    rule,
    figures: claim.figures.map(({ text }) => text),
    verdict,
    code,
    expected: expected && writeFigure({ value: expected.value, decimals: Math.max(expected.decimals, 0) }),
    ...(row && { row: { code: row.code, cell: row.cell, printed: row.printed } }),
    message: describeClaim(claim, words),
  };
}
