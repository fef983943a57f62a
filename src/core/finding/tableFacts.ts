/** Where a figure of the last period stands. */
export interface EarlierFigure {
  readonly sheet: string;
  /** One cell, or those that are added up: "D8, E8". */
  readonly cell: string;
  readonly printed: string;
}

/** The facts of findings about a table as a whole: its rows, columns, units, formulas and encodings. */
import type { PrintedDoubt } from '../rule/printed/doubt';
import type { Quantity } from '../rule/quantity';
import type { HiddenSheet } from '../sheet/hiddenSheet';
import type { UnreadRows } from '../sheet/unreadRows';

export interface TableFacts {
  'unit/differs': {
    row: string;
    label: string;
    printed: string;
    expected: string;
    /** 1, or all the rows of a table that prints no units, or spells them its own way. */
    count: number;
    /** The same unit, shortened or spelled otherwise. */
    spelling: boolean;
    /** The figure in the form's unit, where the units differ by a power of ten. */
    figure?: { readonly cell: string; readonly printed: string; readonly moved: string };
  };
  'row/missing': {
    /** Neighbours in the form that are missing together. */
    rows: readonly { readonly code: string; readonly called?: string; readonly label: string }[];
    /** The cell after whose row they would stand. */
    after: string | null;
    /** Headings here and there that a table does without: no figure is missing with them. */
    headings: boolean;
  };
  'row/extra': {
    order: string;
    label: string;
    /** The row of the form that it prints a second time, and the cell of the first. */
    repeats: { readonly code: string; readonly label: string; readonly cell: string } | null;
    /** What stands in a row without STT and label. */
    figure: { readonly cell: string; readonly text: string } | null;
    /** A second total in which next to nothing stands. */
    filled?: { readonly cells: number; readonly of: number };
    /** Rows that no table was made of, on this sheet or others: nothing of them was judged. */
    unread?: readonly UnreadRows[];
  };
  /**
   * A hidden row that prints a visible one once more; or, without `visible`, so many of the table's own, the first of which
   * is told. Sheet rows count from 1. `sheets`: whole tables on hidden sheets, all of them told together.
   */
  'row/hidden': {
    row: string;
    label: string;
    at: number;
    visible: number | null;
    count: number;
    sheets?: readonly HiddenSheet[];
  };
  /** `column` is the sheet's letter; `own`: those of the table's own columns that are hidden, none where it is a further one. */
  'column/hidden': { column: string; heading: string; figures: number; own: readonly string[] };
  'column/unjudged': {
    column: string;
    heading: string;
    figures: number;
    first: { readonly cell: string; readonly text: string };
    /**
     * A comparison; a correction of the other figures, or a column of the same heading: which counts?; few figures, or no
     * heading; most rules broken; a total that is no sum of its parts; a cumulative column below its period; a part above
     * its whole.
     */
    reason:
      | 'comparison'
      | 'correction'
      | 'twin'
      | 'sparse'
      | 'rate'
      | 'unknown'
      | 'disagrees'
      | 'noTotal'
      | 'notCumulative'
      | 'notPart'
      | 'otherSheet';
    /** Columns of the same rows on another sheet, all of them told together. */
    elsewhere?: { readonly sheet: string; readonly headings: readonly string[] };
  };
  /** `count`: 1, or how many labels of the table are written without accents. */
  'row/label': { row: string; printed: string; expected: string; spelling: boolean; count: number };
  'row/moved': {
    rows: readonly {
      readonly code: string;
      readonly called?: string;
      readonly label: string;
      readonly order: string;
      readonly printedOrder: string;
    }[];
    reason: 'order' | 'renumbered';
  };
  'formula/altered': {
    quantity: Quantity;
    formula: string;
    expected: string;
    /** What it computes cannot be seen: it looks at other sheets, or uses functions that are not read. */
    unclear: boolean;
    /** 1, or all the formulas of a table that cannot be judged. */
    count: number;
  };
  /** `usual`: how many most of them have. */
  'style/decimals': { rates: readonly Quantity[]; decimals: readonly number[]; usual: number };
  /** A rule that the table prints, or says by its headings, and that is to be asked about. */
  'rule/printed': PrintedDoubt;
  'period/decreases': { quantity: Quantity; before: EarlierFigure };
  'period/jump': {
    quantity: Quantity;
    before: EarlierFigure;
    /** A digit more, one less; a thousand or a hundred times; another sign; or merely very much. */
    kind: 'digitMore' | 'digitLess' | 'thousand' | 'hundred' | 'sign' | 'many';
    /** How many times the smaller: "10". */
    times: string;
  };
  /** carried: the last period's end; opening: what an earlier report of the year begins with; repeated: an old figure. */
  'period/balance': { quantity: Quantity; before: EarlierFigure; kind: 'carried' | 'opening' | 'repeated' };
  'text/legacy': { encoding: 'TCVN3' | 'VNI'; sample: string; reads: string };
}
