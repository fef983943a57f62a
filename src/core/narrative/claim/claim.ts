/** Claims: statements of a text that can be checked by arithmetic, with what came of it. */
import type { Figure } from '../../number/figure';
import type { TableFigure } from './tableFigure';

export type ClaimKind = 'total' | 'rate' | 'partOf' | 'same' | 'change' | 'table';
export type Verdict = 'holds' | 'broken' | 'unknown';
export type ClaimCode = 'narrative/total' | 'narrative/rate' | 'narrative/differs';

/** A figure of a claim, as printed, and where it stands in the text as given, in code points. */
export interface ClaimFigure {
  readonly text: string;
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** The rule that a claim was put to, by the roles of its figures: see `Claim.figures`. */
export type ClaimRule =
  | 'sum' // whole, then parts
  | 'shares' // percentages of one whole
  | 'rate' // rate, part, whole
  | 'toHundred' // the same, of a rate that makes 100 % with those beside it
  | 'average' // what falls on each, what there is, on how many it falls
  | 'times' // how many times as much, now, before
  | 'part' // whole, then parts that need not be all
  | 'difference' // before, after, and by how much it rose or fell
  | 'growth' // before, after, and by how many per cent
  | 'growthBy' // after, by how much it rose or fell, and by how many per cent
  | 'direction' // before, after
  | 'list' // the number, of things named after it
  | 'same' // one quantity, told several times
  | 'multiple' // whole, then what falls on each
  | 'balance' // before, after, and what came and went
  | 'documents' // the figure; what another document says is in `beside`
  | 'table' // the figure of the text; the row is in `row`
  | 'unfilled'; // a rate of 100 %, and what is still lacking

/** What another document says of the same quantity; places count its code points. */
export interface BesideFigure {
  /** Its number among those that were read together. */
  readonly document: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Claim {
  readonly kind: ClaimKind;
  readonly rule: ClaimRule;
  readonly verdict: Verdict;
  readonly code: ClaimCode | null;
  /** Where it stands in the text as given, in code points. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly figures: readonly ClaimFigure[];
  /** What the first figure should be if the others are right; null where nothing follows. */
  readonly expected: Figure | null;
  /** The result before rounding, of a rate: 56,962. */
  readonly exact: Figure | null;
  /** The row of the table that a figure is compared with. */
  readonly row: TableFigure | null;
  /** By what words it was compared with the row, figures left out: an answer holds for these words and this row. */
  readonly link: string | null;
  readonly beside: BesideFigure | null;
  /** The sign of its rates. */
  readonly sign: '%' | '‰';
  /** How far the parts are from the whole, of a sum. */
  readonly difference: Figure | null;
}
