/** What is said of claims in prose: loaded with the part that reads prose, not with the pane. */
import type { Claim, ClaimCode, ClaimRule, Verdict } from '../../core/narrative/claim/claim';
import { cutText } from '../../core/text/printable';
import { inScaleOf } from '../../core/narrative/claim/scale';
import type { Figure } from '../../core/number/figure';
import { writeFigure, writeValue } from '../../core/number/write';

/** A rule's sentence: the rule shown, the figures put in, and what to do where they disagree. */
export type ClaimSentences = Readonly<Record<ClaimRule, (claim: Claim, nameOf: DocumentNames) => string>>;

/** What the documents that are read together are called, by their numbers. */
export type DocumentNames = (document: number) => string;

export interface NarrativeWords {
  readonly claim: ClaimSentences;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly tally: (holds: number, broken: number, unknown: number) => string;
  readonly accepted: (count: number) => string;
  /** The prose of a report, as a place beside the sheets of a workbook. */
  readonly place: string;
  /** What each code says, in a few words. */
  readonly title: Readonly<Record<ClaimCode | 'narrative/unknown', string>>;
  /** The rest of the table gives the cell what the prose says. */
  readonly tableSide: (cell: string, value: string) => string;
  /** A document that was given no name. */
  readonly document: DocumentNames;
  /** Who signs comments in the report. */
  readonly author: { readonly name: string; readonly initials: string };
  /** Begins what is sent back to the writer. */
  readonly letter: string;
  /** No statement of the text can be checked by arithmetic. */
  readonly nothing: string;
}

export function describeClaim(
  claim: Claim,
  words: NarrativeWords,
  nameOf: DocumentNames = words.document,
): string {
  return words.claim[claim.rule](claim, nameOf);
}

/** What is to be looked at again, in the order of the text. */
export function disputed(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ verdict }) => verdict !== 'holds');
}

const LONGEST_QUOTE = 200;

/** In one line, and cut where it is long. */
export function shortQuote(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? cutText(line, LONGEST_QUOTE) + '…' : line;
}

/** The sentence in quotation marks and what is said of it, as comments and letters have them. */
export function remarkOn(
  claim: Claim,
  words: NarrativeWords,
  nameOf: DocumentNames = words.document,
): readonly [quote: string, remark: string] {
  return [
    `“${shortQuote(claim.quote)}”`,
    `${words.verdict[claim.verdict]}: ${describeClaim(claim, words, nameOf)}`,
  ];
}

/** Sentences for the writer of the report: where, and what to look at. */
export function letterOf(
  claims: readonly Claim[],
  words: NarrativeWords,
  nameOf: DocumentNames = words.document,
): string {
  const items = disputed(claims).map(
    (claim, at) => `${String(at + 1)}. ${remarkOn(claim, words, nameOf).join('\n   ')}`,
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

/** In millions and billions where the figure that is told is: "23,6 tỷ". */
export function expectedText({ expected, figures, rule }: Claim): string {
  // What is expected of a growth is its rate, which is told last: no "tỷ" of the figures before it.
  const told = rule === 'growth' || rule === 'growthBy' ? figures.slice(2) : figures;
  return expected ? inScale(told, expected) : '';
}

/** Of a change: which way it went from its first figure to its second. */
export function wayOf({ figures: [before, after] }: Claim): 'up' | 'down' | 'same' {
  const rose = before && after ? after.figure.value.cmp(before.figure.value) : 0;
  return rose > 0 ? 'up' : rose < 0 ? 'down' : 'same';
}

/** 1 of "45 against 46", whichever is more. */
export function differenceText({ difference, figures }: Claim): string {
  return difference ? inScale(figures, { value: difference.value.abs(), decimals: 0 }) : '';
}

/** Agrees only as far as its figures were rounded: 14,2 + 5,9 + 3,5 told as 23,7. */
export function isRounded({ expected, exact, figures, rule }: Claim): boolean {
  const told = (rule === 'shares' ? exact : figures[rule === 'difference' ? 2 : 0]?.figure) ?? null;
  return expected !== null && told !== null && !expected.value.eq(told.value);
}

function inScale([told]: Claim['figures'], { value, decimals }: Figure): string {
  const { figure, scale } = inScaleOf(told?.text ?? '', { value, decimals });
  if (scale !== '') return `${writeFigure(figure)} ${scale}`;
  return decimals > 0 ? writeFigure(figure) : writeValue(value);
}

/** With as many decimals as it has, in the scale of its first figure. */
export function exactText({ exact, figures }: Claim): string {
  return exact ? inScale(figures, { value: exact.value, decimals: 0 }) : '';
}

/** "447,2 × 10 ÷ 86", where tons in all are told in quintals each; "750 ÷ 15" where both are told in one unit. */
export function divisionText({ exact, figures }: Claim): string {
  const [, total, count] = figures;
  if (!total || !count) return '';
  const factor = CONVERSIONS.find((each) => {
    const gap = exact?.value.times(count.figure.value).minus(total.figure.value.times(each)).abs();
    return gap?.lte(count.figure.value.times(`1e-${String(exact?.decimals ?? 0)}`));
  });
  const inUnit =
    factor === undefined || factor === '1' ? total.text : `${total.text} × ${factor.replace('.', ',')}`;
  return `${inUnit} ÷ ${count.text}`;
}

/** Between kg, yến, tạ and tấn. */
const CONVERSIONS = ['1', '10', '100', '1000', '0.1', '0.01', '0.001'];

export function exactRate({ exact }: Claim): string {
  return exact ? writeValue(exact.value) : '';
}
