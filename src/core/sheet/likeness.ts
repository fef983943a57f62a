/** What a host knows of sheets that are one sheet but for some cells: whoever looked at one need not look at all of the next. */
import type { Grid, Position } from './grid';

export interface Likeness {
  /** One object for all sheets that are alike. */
  readonly pattern: object;
  /** Places whose cells need not be those of other sheets of the pattern; all others are the same in each, and so is all else but the name. */
  readonly differing: readonly Position[];
}

/** Kept beside the grids: a copy of one with other cells is like nothing. */
const likenesses = new WeakMap<Grid, Likeness>();

export function noteLikeness(grid: Grid, likeness: Likeness): void {
  likenesses.set(grid, likeness);
}

/** null where nothing is known. */
export function likenessOf(grid: Grid): Likeness | null {
  return likenesses.get(grid) ?? null;
}
