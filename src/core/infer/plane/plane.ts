/**
 * The figures of a table as whole numbers of one scale, in lines and items: a
 * relation names items and is asked of every line. Relations between columns
 * have the rows as lines; those between rows have the columns as lines.
 */
import type { Figure } from '../../number/figure';

/** A cell before it has a meaning. */
export interface InferCell {
  /** What it shows, blanks at the ends left out. */
  readonly text: string;
  /** The figure it shows; null for texts, blanks and signs. */
  readonly figure: Figure | null;
}

export interface Plane {
  readonly lines: number;
  readonly items: number;
  /** The items are rows of the sheet, the lines its columns. */
  readonly byRows: boolean;
  /** Whole numbers of the scale, exact below 2^52; NaN where no figure stands. Index: line * items + item. */
  readonly values: Float64Array;
  /** Half a unit of the last printed digit, in units of the scale; 0 for whole figures. */
  readonly slacks: Float64Array;
  /** 1 where a text stands in place of a figure. */
  readonly texts: Uint8Array;
  /** How many units of the scale are 1. */
  readonly one: number;
  readonly heads: readonly ItemHead[];
}

/** What an item is, before any relation is known. */
export interface ItemHead {
  /** Its heading or label, in lower case: every text before its first figure. */
  readonly words: string;
  /** The nearest of those texts. */
  readonly nearest: string;
  /** Decimals that its figures truly use: "12,50" has 1. */
  readonly decimals: number;
  readonly figures: number;
  /** It numbers or names the lines: 1, 2, 3, … or codes such as 0033. */
  readonly counts: boolean;
}

export function valueAt(plane: Plane, line: number, item: number): number {
  return plane.values[line * plane.items + item] ?? NaN;
}

export function headOf(plane: Plane, item: number): ItemHead {
  return plane.heads[item] ?? NOTHING;
}

const NOTHING: ItemHead = { words: '', nearest: '', decimals: 0, figures: 0, counts: false };

/** The last digit that any of the items is printed with, in units of the plane's scale. */
export function unitOf(plane: Plane, items: readonly number[]): number {
  let most = 0;
  for (const item of items) most = Math.max(most, headOf(plane, item).decimals);
  return Math.max(1, plane.one / Math.pow(10, most));
}
