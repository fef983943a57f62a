/** What is said of claims in prose: loaded with the part that reads prose, not with the pane. */
import type { Claim, ClaimRule, Verdict } from '../../core/narrative/claim/claim';
import { cutText } from '../../core/text/printable';
import { writeFigure, writeValue } from '../../core/number/write';

/** A rule's sentence: the rule shown, the figures put in, and what to do where they disagree. */
export type ClaimSentences = Readonly<Record<ClaimRule, (claim: Claim) => string>>;

export interface NarrativeWords {
  readonly claim: ClaimSentences;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly tally: (holds: number, broken: number, unknown: number) => string;
  /** Who signs comments in the report. */
  readonly author: { readonly name: string; readonly initials: string };
  /** Begins what is sent back to the writer. */
  readonly letter: string;
  /** No statement of the text can be checked by arithmetic. */
  readonly nothing: string;
}

export function describeClaim(claim: Claim, words: NarrativeWords): string {
  return words.claim[claim.rule](claim);
}

/** What is to be looked at again, in the order of the text. */
export function disputed(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ verdict }) => verdict !== 'holds');
}

const LONGEST_QUOTE = 200;

/** The sentence in quotation marks and what is said of it, as comments and letters have them. */
export function remarkOn(claim: Claim, words: NarrativeWords): readonly [quote: string, remark: string] {
  const line = claim.quote.replace(/\s+/g, ' ').trim();
  const quote = line.length > LONGEST_QUOTE ? cutText(line, LONGEST_QUOTE) + '…' : line;
  return [`“${quote}”`, `${words.verdict[claim.verdict]}: ${describeClaim(claim, words)}`];
}

/** Sentences for the writer of the report: where, and what to look at. */
export function letterOf(claims: readonly Claim[], words: NarrativeWords): string {
  const items = disputed(claims).map(
    (claim, at) => `${String(at + 1)}. ${remarkOn(claim, words).join('\n   ')}`,
  );
  return [words.letter].concat(items).join('\n');
}

/** The figures of a claim as they are printed, from the one at `from` on. */
export function printedFigures({ figures }: Claim, from = 0): string[] {
  return figures.slice(from).map(({ text }) => text);
}

/** "20 + 25" */
export function addition(claim: Claim, from = 0): string {
  return printedFigures(claim, from).join(' + ');
}

export function expectedText({ expected }: Claim): string {
  return expected ? writeFigure({ value: expected.value, decimals: Math.max(expected.decimals, 0) }) : '';
}

/** 1 of "45 against 46", whichever is more. */
export function differenceText({ difference }: Claim): string {
  return difference ? writeValue(difference.value.abs()) : '';
}

export function exactRate({ exact }: Claim): string {
  return exact ? writeValue(exact.value) : '';
}
