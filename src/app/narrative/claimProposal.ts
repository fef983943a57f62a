/** The figure of a claim that would follow from its others, written as the one that it would replace. */
import type { Claim } from '../../core/narrative/claim/claim';
import { inScaleOf } from '../../core/narrative/claim/scale';
import { writeFigure } from '../../core/number/write';

export interface ClaimProposal {
  /** Where the digits stand in the text as given, in code points. */
  readonly start: number;
  readonly end: number;
  readonly old: string;
  readonly next: string;
}

/** Which figure `expected` is of, by the rule. */
const FIGURE: Partial<Record<Claim['rule'], number>> = { sum: 0, rate: 0, list: 0, difference: 2, growth: 2 };

/**
 * null where nothing follows, where the table says something that is no figure, and where others of `claims` hold with
 * the figure as it stands: a total that its own parts confirm is not to be changed for a figure of the table.
 */
export function proposalOf(claim: Claim, claims: readonly Claim[]): ClaimProposal | null {
  if (claim.verdict === 'holds') return null;
  const isTable = claim.rule === 'table';
  const figure = claim.figures[isTable ? 0 : (FIGURE[claim.rule] ?? -1)];
  const isConfirmed = claims.some(
    ({ verdict, figures }) => verdict === 'holds' && figures.some(({ start }) => start === figure?.start),
  );
  if (isConfirmed) return null;
  const expected = isTable ? (claim.row?.figure ?? null) : claim.expected;
  const digits = figure && /[0-9]+(?:[.,][0-9]+)*/.exec(figure.text);
  if (!figure || !digits || !expected) return null;
  const next = padded(writeFigure(inScaleOf(figure.text, expected).figure).replace(/^-/, ''), digits[0]);
  if (next === digits[0]) return null;
  const start = figure.start + digits.index;
  return { start, end: start + digits[0].length, old: digits[0], next };
}

/** "05" stays two digits, as administrative prose writes small counts. */
function padded(next: string, old: string): string {
  return /^0[0-9]$/.test(old) && /^[0-9]$/.test(next) ? `0${next}` : next;
}
