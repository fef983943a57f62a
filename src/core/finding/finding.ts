/** Findings: what departs, as coded records. Their sentences are in words/. */
import type { Figure, Flag } from '../number/figure';
import type { Computation } from '../rule/computation';
import type { Part, Quantity } from '../rule/quantity';
import type { Position } from '../sheet/grid';
import type { Gap } from './gap';
import type { Explained, Following, Origin } from './oneCause';
import type { Severity } from '../rule/rule';
import type { Comparison } from '../rule/statement';
import type { TableFacts } from './tableFacts';

/** The facts that a sentence needs, by finding code. The codes are a closed set that scripts rely on. */
export interface Facts extends TableFacts {
  'sum/broken': {
    target: Quantity;
    parts: readonly Part[];
    computed: Figure;
    difference: Figure;
    /** What the difference is exactly, where something else than a wrong figure explains it. */
    gap?: Gap;
  };
  'sum/residual': { whole: Quantity; parts: readonly Part[]; computed: Figure; remainder: Figure };
  'rate/broken': {
    rate: Quantity;
    /** null: the table does not hold the part; no whole number of `whole` gives the rate. */
    part: readonly Part[] | null;
    wholes: readonly (readonly Part[])[];
    /** To four decimals; null where the part is unknown. */
    exact: Figure | null;
    /** The rate at the printed decimals; null where the part is unknown. */
    rounded: Figure | null;
    /** Other quotients of the table that do give the printed rate. */
    fits: readonly { readonly part: readonly Part[]; readonly whole: readonly Part[] }[];
    /** The rate's own formula, where it divides something else. */
    formula?: string;
    /** Only cutting digits off would give it (part unknown). */
    onlyTruncated: boolean;
  };
  'rate/truncated': {
    /** One rate, or all the rates of a table whose office cuts digits off. */
    rates: readonly TruncatedRate[];
  };
  'rate/undefined': {
    rates: readonly Quantity[];
    /** The different things printed for 0/0: "0", "100", "". */
    conventions: readonly string[];
    sign: string;
    /** The table has no base to compare with: "so với năm 2015". */
    noBase: boolean;
  };
  'bound/broken': {
    left: readonly Part[];
    comparison: Comparison;
    /** The whole; null when the limit is a number. */
    right: Quantity | null;
    limit: Figure;
    computed: Figure;
    excess: Figure;
    /** The condition that makes the bound apply. */
    when: { readonly quantity: Quantity; readonly comparison: Comparison; readonly value: Figure } | null;
    /** Further wholes that the same part exceeds. */
    also: readonly Quantity[];
    /** Further parts, or sums of parts, that exceed the same whole, the largest first, and the rules that they break. */
    others?: readonly { rule: string | null; left: readonly Part[]; computed: Figure }[];
    /** One and the same part is counted in all of them, and may be the one that is wrong. */
    sharePart?: boolean;
    /** Parts without a figure: whatever they are, they are not negative and make it no better. */
    besides?: readonly Quantity[];
  };
  'equal/broken': { one: Quantity; other: Quantity; difference: Figure };
  /** A product, a quotient or a sum with a constant; `computed` at the printed decimals. */
  'product/broken': {
    target: Quantity;
    computation: Computation<Quantity>;
    computed: Figure;
    difference: Figure;
  };
  'cell/missing': {
    quantity: Quantity;
    /** What the rules would put there, if they determine it. */
    derived: Figure | null;
    /**
     * A formula without a stored result, or one whose result shows nothing; a heading that prints a unit; a sign where a
     * figure follows; a plain blank.
     */
    reason: 'blank' | 'notCalculated' | 'emptyResult' | 'headingWithUnit' | 'sign' | 'merged';
    /** The cells that are one with it: "D28:D29". */
    merge?: string;
    /** 1, or all the figures of a table into which nothing was typed yet, or those merged into one cell: said once. */
    count: number;
    /** What the rules leave for it, where they do not determine it: from 0 to 12. */
    room?: Room;
    /** Of a row in which nothing stands: what the rules would put into its cells, where they determine it. */
    dues?: readonly { readonly cell: string; readonly figure: Figure }[];
    /** A lone figure in the next cell, which may have been meant for this one. */
    beside?: { readonly cell: string; readonly text: string };
  };
  'cell/unreadable': {
    quantity: Quantity;
    flags: readonly Flag[];
    /** The readings to choose from, or one to confirm. */
    readings: readonly Figure[];
    /** What the rules put in the place of an error value: a figure, or null for the sign of 0/0; absent where they do not tell. */
    derived?: Figure | null;
    /** Of an error value: the cells that its formula looks at and that hold no number themselves. */
    because?: readonly Origin[];
    /** 1, or all the cells of a table with the same peculiarity: its first stands for them. */
    count: number;
  };
  'cell/domain': {
    quantity: Quantity;
    /** `heading`: a figure in a row for which the form wants none. */
    reason: 'negative' | 'fraction' | 'notYesNo' | 'heading';
  };
  'cell/stored': {
    quantity: Quantity;
    stored: string;
    /** hidden: the cell's format shows nothing; scaled: it shows thousands or millions of what the cell holds. */
    reason: 'shownDiffers' | 'scaled' | 'hidden' | 'hiddenFraction' | 'tidy' | 'textNumbers';
    flags: readonly Flag[];
    /** 1, or how many cells of the table are of the same habit: its first stands for them. */
    count: number;
  };
}

/** `most` is null where there is no end; where `least` is above it, no figure would do. */
export interface Room {
  readonly least: Figure;
  readonly most: Figure | null;
}

export interface TruncatedRate {
  readonly rate: Quantity;
  readonly part: readonly Part[];
  readonly whole: readonly Part[];
  readonly exact: Figure;
  readonly rounded: Figure;
  /** At the form's own decimals: 56,96. */
  readonly precise: Figure;
  readonly how: 'cutOff' | 'roundedUp';
}

export type FindingCode = keyof Facts;

export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'sum/broken': 'error',
  'sum/residual': 'info',
  'rate/broken': 'error',
  'rate/truncated': 'warning',
  'rate/undefined': 'warning',
  'bound/broken': 'error',
  'equal/broken': 'warning',
  'product/broken': 'error',
  'cell/missing': 'warning',
  'cell/unreadable': 'error',
  'cell/domain': 'error',
  'cell/stored': 'warning',
  'unit/differs': 'warning',
  'row/missing': 'warning',
  'row/extra': 'warning',
  'row/hidden': 'info',
  'column/hidden': 'info',
  'column/unjudged': 'warning',
  'row/label': 'warning',
  'row/moved': 'warning',
  'formula/altered': 'warning',
  'period/balance': 'error',
  'period/decreases': 'warning',
  'period/jump': 'warning',
  'rule/printed': 'warning',
  'style/decimals': 'info',
  'text/legacy': 'warning',
};

/** A cell most likely wrong, with the values that would mend it, as they would be printed. */
export interface Suspect {
  readonly row: string;
  readonly cell: string;
  readonly values: readonly string[];
  /** What has to be changed together with each of the values, one list a value; absent where each suffices alone. */
  readonly with?: readonly (readonly Companion[])[];
  /** The other cell, where the first value says that the two were typed into each other's places. */
  readonly exchangedWith?: string;
  /** The block of rows that stands lower (`by` above 0) or higher than it should, where a value says so. */
  readonly shifted?: { readonly first: string; readonly last: string; readonly by: number };
  /** The cells of a column that hold the figures of another, which begins at `from`, where a value says so. */
  readonly copied?: { readonly first: string; readonly last: string; readonly from: string };
  /** Its own formula gives the value and shows an old result: the workbook is to be calculated anew. */
  readonly recalculate?: true;
  /** The one of the values that another source gives for the cell: the report's own prose. */
  readonly told?: string;
}

/** A cell that is changed together with a suspect. */
export interface Companion {
  readonly row: string;
  readonly cell: string;
  readonly value: string;
}

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The text of the rule that is broken; null for findings of a single cell or row. `inCells`: where its codes are not printed. */
  readonly rule: string | null;
  readonly inCells?: string;
  /** Legal source and reason of the rule, where the form gives them. */
  readonly source: string | null;
  readonly label: string | null;
  /** Codes of the rows, the one to look at first; `cells` run parallel to them. */
  readonly rows: readonly string[];
  readonly cells: readonly string[];
  /** Where the first of `cells` stands; null for what has no cell. */
  readonly at: Position | null;
  readonly printed: string;
  readonly expected: string;
  /** The likeliest first. */
  readonly suspects: readonly Suspect[];
  /** Findings with the same number go back to one cause, and one correction clears them all. */
  readonly cause: number | null;
  /** `cut`: the search for its suspects was given up, since too much disagrees. */
  readonly search?: 'cut';
  /** The heading of the figure column, where the table has several and the form one. */
  readonly column?: string;
  /** Further columns of which the same is to be said, and their cells. */
  readonly alike?: readonly { readonly column: string; readonly cell: string; readonly printed: string }[];
  readonly follows?: Following;
  /** Broken rules that the same act broke, and what each is about. */
  readonly explains?: readonly Explained[];
  readonly facts: Facts[Code];
}

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
export type FindingWith<Code extends FindingCode> = FindingOf<Code>;
