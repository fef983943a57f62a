/** Rows with figures that no table of the sheet took: a table that goes on without its header, or something else. */
import { type Area, addressOf, type Grid } from '../../sheet/grid';
import { isFigure } from '../columns/figureColumns';
import { isNumberingRow } from '../labels/header';
import { textOf } from '../labels/legible';

/** Rows of a sheet, from 0, with figures in the first and in the last of them. */
export interface LooseRows {
  readonly first: number;
  readonly last: number;
  /** How many of them have words and, right of these, a figure. */
  readonly counted: number;
  /** Of the first of them. */
  readonly figure: { readonly cell: string; readonly text: string };
}

/** Longer sheets are lists of other things. */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 120;
/** So many lines without a figure part two tables. */
const GAP = 2;

/** Top to bottom, outside of the rows of these areas. */
export function looseRows(grid: Grid, taken: readonly Area[]): LooseRows[] {
  const found: LooseRows[] = [];
  let open = false;
  for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row++) {
    const area = taken.find((each) => row >= each.row && row < each.row + each.rows);
    if (area) {
      open = false;
      row = area.row + area.rows - 1;
      continue;
    }
    const figure = figureIn(grid, row);
    if (!figure) continue;
    const before = found[found.length - 1];
    if (open && before && row - before.last <= GAP + 1)
      found[found.length - 1] = { ...before, last: row, counted: before.counted + 1 };
    else found.push({ first: row, last: row, counted: 1, figure });
    open = true;
  }
  return found;
}

/** The first figure right of words, or right of the number of a row without words. */
function figureIn(grid: Grid, row: number): LooseRows['figure'] | null {
  const texts: string[] = [];
  let [words, numbers] = [false, false];
  let found: LooseRows['figure'] | null = null;
  for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++) {
    const cell = grid.cell(row, column);
    const isOne = isFigure(cell) && /[0-9]/.test(cell?.text ?? '');
    if (isOne && (words || numbers)) {
      found = found ?? { cell: addressOf({ row, column }), text: cell?.text.trim() ?? '' };
      if (words) return found;
    }
    numbers = numbers || isOne;
    words = words || /[a-zà-ỹđ]{2}/i.test(textOf(cell));
    texts.push(textOf(cell));
  }
  return isNumberingRow(texts) ? null : found;
}
