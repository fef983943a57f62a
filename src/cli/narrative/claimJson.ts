/** Claims as scripts read them; the names are stable. */
import type { Acceptance } from '../../app/acceptance/acceptance';
import type { WordedClaim } from '../../app/batch/checkedFile';
import type { Claim } from '../../core/narrative/claim/claim';
import { writeFigure } from '../../core/number/write';
import { describeClaim, type DocumentNames, type NarrativeWords } from '../../words/narrative/narrativeWords';

/** `accepted`: the reviewer's line for it; `proposed`: what the rest of the table gives for the row's cell. */
export function claimJson(
  claim: Claim,
  words: NarrativeWords,
  accepted: Acceptance | null = null,
  nameOf: DocumentNames = words.document,
  proposed: string | null = null,
): WordedClaim {
  const { start, end, quote, kind, rule, verdict, code, expected, row, beside } = claim;
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
    ...(row && {
      row: { code: row.code, cell: row.cell, printed: row.printed, ...(proposed !== null && { proposed }) },
    }),
    ...(accepted && { reason: accepted.reason }),
    ...(beside && {
      beside: {
        file: nameOf(beside.document),
        start: beside.start,
        end: beside.end,
        quote: beside.quote,
        printed: beside.text,
      },
    }),
    message:
      describeClaim(claim, words, nameOf) +
      (row && proposed !== null ? ' ' + words.tableSide(row.cell, proposed) : ''),
  };
}
