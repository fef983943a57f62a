/**
 * Figures that are right and stand in the wrong rows. Several cells differ from what was meant, yet it was one act of one
 * person, and one correction mends them together.
 */
import type { Figure } from '../../number/figure';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';

export interface Moved {
  /** Cell key. */
  readonly key: string;
  readonly figure: Figure;
}

export interface Move {
  /** Two cells in each other's places; a run of rows that stands lower (`by` above 0) or higher; a column over another. */
  readonly how: 'exchanged' | 'shifted' | 'copied';
  readonly by: number;
  /** What was meant, in the order of the sheet; cells that show it already are left out. */
  readonly values: readonly Moved[];
  /** The first cell of the column that was pasted over this one. */
  readonly source?: string;
}

/** The cells of indicators in one column, from top to bottom. */
export type Run = readonly string[];

/** The columns as whole, and without the rows that show a sign: people paste either. */
export function runsOf(rules: WhatIf): Run[] {
  const runs: string[][] = [];
  let column: string | null = null;
  for (const key of rules.keys) {
    const quantity = rules.quantityAt(key);
    if (!quantity) continue;
    if (quantity.column !== column) runs.push([]);
    column = quantity.column;
    runs[runs.length - 1]?.push(key);
  }
  const unsigned = runs.map((run) => run.filter((key) => rules.quantityAt(key)?.sign === false));
  return runs.concat(unsigned.filter((run, at) => run.length < (runs[at]?.length ?? 0)));
}

/** The figure that was typed into a cell, whatever its format shows of it; null for a sign, a text, a blank. */
export function typedAt(rules: WhatIf, key: string): Figure | null {
  const quantity = rules.quantityAt(key);
  if (!quantity || quantity.sign || rules.isComputed(key)) return null;
  return rules.storedAt(key) ?? quantity.figure;
}

export function supposedBy({ values }: Pick<Move, 'values'>): Supposed {
  return supposing(...values.map(({ key, figure }) => [key, figure] as const));
}
