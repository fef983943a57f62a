/** Why no table of a known form is found: nothing in the cells, letters that were garbled, or a table of another form. */
import { isFigure } from '../columns/figureColumns';
import { type Area, areaAddress, type Grid } from '../../sheet/grid';
import { isHeaderRow, roleOf } from '../labels/header';
import { textOf } from '../labels/legible';
import { isGarbled } from '../../text/garbled';

export type WhyNone =
  | { readonly reason: 'empty' }
  /** `sample` as it stands: "Tá»•ng sá»‘", "T?ng s?". */
  | { readonly reason: 'garbled'; readonly sheet: string; readonly sample: string }
  | { readonly reason: 'unknownForm'; readonly sheet: string; readonly range: string }
  | { readonly reason: 'none' };

/** So much of a sheet tells what it is. */
const ROWS = 400;
const COLUMNS = 60;

export function whyNone(grids: readonly Grid[]): WhyNone {
  if (grids.every((grid) => textsOf(grid).length === 0)) return { reason: 'empty' };
  for (const grid of grids) {
    const garbled = textsOf(grid).filter(isGarbled);
    const [sample] = garbled;
    // One such text may be a slip; of a whole sheet it is what was done to the file.
    if (sample !== undefined && garbled.length * 4 >= textsOf(grid).filter(isWords).length)
      return { reason: 'garbled', sheet: grid.sheet, sample: sample.slice(0, 40) };
  }
  for (const grid of grids) {
    const area = statisticsIn(grid);
    if (area) return { reason: 'unknownForm', sheet: grid.sheet, range: areaAddress(area) };
  }
  return { reason: 'none' };
}

function textsOf(grid: Grid): string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(grid.rows, ROWS); row++) {
    for (let column = 0; column < Math.min(grid.columns, COLUMNS); column++) {
      const text = textOf(grid.cell(row, column)).trim();
      if (text !== '') texts.push(text.slice(0, 200));
    }
  }
  return texts;
}

function isWords(text: string): boolean {
  return /[^\x00-\x40]{2}/.test(text);
}

/** Rows that a statistics table has at least. */
const FEWEST = 3;

/** A header with at least three rows of words and figures under it, or a longer run of such rows. */
function statisticsIn(grid: Grid): Area | null {
  let first = -1;
  let headed = false;
  let last = -1;
  let counted = 0;
  for (let row = 0; row < Math.min(grid.rows, ROWS); row++) {
    const texts: string[] = [];
    let figures = 0;
    for (let column = 0; column < Math.min(grid.columns, COLUMNS); column++) {
      const cell = grid.cell(row, column);
      texts.push(textOf(cell));
      if (column > 0 && isFigure(cell)) figures++;
    }
    if ((isHeaderRow(texts) || (figures === 0 && isNumbered(texts))) && !headed)
      [first, headed, counted] = [row, true, 0];
    if (figures === 0 || !texts.some(isWords)) continue;
    if (first < 0) first = row;
    counted++;
    last = row;
  }
  return counted >= (headed ? FEWEST : 2 * FEWEST) ? areaOf(grid, first, last) : null;
}

/** "STT | Cây trồng | Diện tích (ha)": lines of any things are numbered under it. */
function isNumbered(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text.trim() !== '');
  return roleOf(told[0] ?? '') === 'order' && told.length > 2 && told.every(isWords);
}

function areaOf(grid: Grid, first: number, last: number): Area {
  let [left, right] = [Infinity, 0];
  for (let row = first; row <= last; row++) {
    for (let column = 0; column < Math.min(grid.columns, COLUMNS); column++) {
      if (textOf(grid.cell(row, column)).trim() === '') continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
}
