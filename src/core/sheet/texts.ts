/** Where a sheet holds texts, as far as its host knows it without showing a cell: of a hundred thousand rows most cells are numbers. */
import type { Grid } from './grid';

type HoldsText = (row: number, column: number) => boolean;

/** Kept beside the grids: a copy of one with other cells holds other texts. */
const known = new WeakMap<Grid, HoldsText>();

/** `holdsText` is true exactly where the value of the grid's cell is a text. */
export function noteTexts(grid: Grid, holdsText: HoldsText): void {
  known.set(grid, holdsText);
}

/** True everywhere in a grid of which nothing is known. */
export function mayHoldTexts(grid: Grid): HoldsText {
  return known.get(grid) ?? (() => true);
}
