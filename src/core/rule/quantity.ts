/** One cell as a rule sees it: its figure, or why it has none. */
import Big from 'big.js';
import type { Figure, Measure } from '../number/figure';
import { type Interval, intervalOf } from '../number/interval';
import type { Position } from '../sheet/grid';
import type { MissingMode, Ref } from './rule';
import type { Side } from './statement';

export type Absence =
  | 'blank'
  | 'missing' // "…": exists, not collected
  | 'notApplicable' // "x"
  | 'unreadable';

export interface Quantity {
  readonly row: string;
  /** What a person is told in the place of a code that is not printed: nothing, where a label names the row. */
  readonly called?: string;
  readonly column: string;
  readonly label: string;
  readonly unit: string;
  /** "D61"; empty where the table lacks the row. */
  readonly cell: string;
  /** The same place as numbers, so that nobody reads it back from the text. */
  readonly at: Position | null;
  /** As shown in the cell; empty for a blank. */
  readonly printed: string;
  readonly measure: Measure;
  /** Decimals that the cell's number format gives any figure in it: 2 for "0.00". Absent where the figure decides. */
  readonly shownDecimals?: number;
  /** A change, which may be below 0. */
  readonly signed?: boolean;
  /** null when absent. "-" is the figure 0 with `sign`. */
  readonly figure: Figure | null;
  readonly absence: Absence | null;
  /** True for "-": zero by agreement, not a printed 0. */
  readonly sign: boolean;
}

/** Looks a bound reference up. */
export type Look = (ref: Ref) => Quantity;

/** A weighted cell of a sum. */
export interface Part {
  readonly sign: 1 | -1;
  readonly quantity: Quantity;
}

export const ZERO: Figure = { value: new Big(0), decimals: 0 };

/** Counts are what they say; rates and amounts stand for everything that rounds to them. */
export function intervalOfQuantity(quantity: Quantity, figure: Figure): Interval {
  return intervalOf(figure, isExactly(quantity) ? 'exact' : 'halfUp');
}

/** The figure is what it says, not what rounds to it. */
export function isExactly({ sign, measure }: Quantity): boolean {
  return sign || measure === 'count' || measure === 'yesNo';
}

export function partsOf(side: Side, look: Look): Part[] {
  if (side.kind !== 'terms') return [];
  return side.terms.map((term) => ({ sign: term.sign, quantity: look(term.ref) }));
}

/** Exact sum of the printed figures, with the decimals of the finest of them. */
export function totalOf(parts: readonly Part[], figures: readonly Figure[]): Figure {
  let value = new Big(0);
  let decimals = 0;
  figures.forEach((figure, i) => {
    value = parts[i]?.sign === -1 ? value.minus(figure.value) : value.plus(figure.value);
    decimals = Math.max(decimals, figure.decimals);
  });
  return { value, decimals };
}

/**
 * The figures of the quantities, blanks replaced as the rule's mode says
 * (VTL 2.1 `check_hierarchy`); null when the rule cannot be judged. Only a
 * blank can stand for zero: an unreadable cell or "…" holds an unknown figure.
 */
export function figuresUnder(mode: MissingMode, quantities: readonly Quantity[]): Figure[] | null {
  const zeroForBlank =
    mode === 'alwaysZero' ||
    (mode === 'partialZero' && quantities.some((quantity) => quantity.figure !== null)) ||
    (mode === 'nonZero' && quantities.some((quantity) => quantity.figure && !quantity.figure.value.eq(0)));
  const figures: Figure[] = [];
  for (const quantity of quantities) {
    if (quantity.figure) figures.push(quantity.figure);
    else if (zeroForBlank && quantity.absence === 'blank') figures.push(ZERO);
    else return null;
  }
  return figures;
}
