/** Claims as scripts read them; the names are stable. */
import type { WordedClaim } from '../../app/batch/checkedFile';
import type { Claim } from '../../core/narrative/claim/claim';
import { writeFigure } from '../../core/number/write';
import { describeClaim, type NarrativeWords } from '../../words/narrative/narrativeWords';

export function claimJson(claim: Claim, words: NarrativeWords): WordedClaim {
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
