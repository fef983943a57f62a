/** Which texts a sheet holds, as far as its host knows it without showing a cell: of a hundred thousand rows few texts are new. */
import type { Grid } from './grid';

/** The text that the value of a cell is; null where it is none, undefined where only the cell tells. */
export type TextAt = (row: number, column: number) => string | null | undefined;

/** Kept beside the grids: a copy of one with other cells holds other texts. */
const known = new WeakMap<Grid, TextAt>();

export function noteTexts(grid: Grid, textAt: TextAt): void {
  known.set(grid, textAt);
}

/** Of a grid of which nothing is known, every cell has to be asked. */
export function textsIn(grid: Grid): TextAt {
  return known.get(grid) ?? (() => undefined);
}
