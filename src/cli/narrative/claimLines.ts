/** Claims of prose as lines for a person to read. */
import type { WordedClaim } from '../../app/batch/checkedFile';
import type { NarrativeWords } from '../../words/narrative/narrativeWords';

const LONGEST_QUOTE = 160;

/** What is wrong first, then what is to be confirmed; what holds is counted. */
export function claimLines(claims: readonly WordedClaim[], words: NarrativeWords): string[] {
  if (claims.length === 0) return [words.nothing];
  const of = (verdict: WordedClaim['verdict']): readonly WordedClaim[] =>
    claims.filter((claim) => claim.verdict === verdict && claim.reason === undefined);
  const accepted = claims.filter(({ reason }) => reason !== undefined).length;
  const told = of('broken').concat(of('unknown'));
  return told
    .map((claim) => `${words.verdict[claim.verdict]}: “${shortQuote(claim.quote)}”\n  ${claim.message}`)
    .concat(words.tally(of('holds').length, of('broken').length, of('unknown').length))
    .concat(accepted > 0 ? [words.accepted(accepted)] : []);
}

function shortQuote(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? line.slice(0, LONGEST_QUOTE) + '…' : line;
}
