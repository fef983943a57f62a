/** The cells of a sheet as inference sees them: what they show, and the figure that is in it. */
import { readCell } from '../../number/read/readCell';
import { type Area, type Cell, type Grid } from '../../sheet/grid';
import type { InferCell } from '../plane/plane';
import { readIn, styleOf, type NumberStyle } from './numberStyle';

/** Larger sheets are read no further: 40 000 cells are thrice the largest table of a published benchmark. */
const MOST_CELLS = 120000;

export interface SheetCells {
  readonly area: Area;
  readonly cells: readonly (readonly InferCell[])[];
}

/** null for a sheet without any cell. */
export function inferCells(grid: Grid): SheetCells | null {
  const area = usedArea(grid);
  if (!area) return null;
  const style = styleOf(figureTexts(grid, area));
  const cells: InferCell[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: InferCell[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(inferCell(grid.cell(row, column), style));
    cells.push(line);
  }
  return { area, cells };
}

/** The texts that may be figures; the outline numbers "3.2.1" of a list and all that stands with them are none. */
function figureTexts(grid: Grid, area: Area): string[] {
  const texts: string[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const own: string[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cell = grid.cell(row, column);
      if (cell && typeof cell.value === 'string') own.push(cell.text.trim());
    }
    if (!own.some((text) => /^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}$|^[IVX]{1,4}\.?$/.test(text)))
      texts.push(...own);
  }
  return texts;
}

function inferCell(cell: Cell | undefined, style: NumberStyle): InferCell {
  if (!cell) return BLANK;
  const text = cell.text.trim();
  if (typeof cell.value === 'string') return { text, figure: cell.error ? null : readIn(style, text) };
  const { reading } = readCell(cell, 'amount');
  if (reading.kind === 'figure') return { text, figure: reading.figure };
  // "99,7%" is no amount, but a figure.
  const rate =
    typeof cell.value === 'number' ? readCell(cell, 'rate', { scale: 'percent' }).reading : reading;
  return { text, figure: rate.kind === 'figure' ? rate.figure : null };
}

const BLANK: InferCell = { text: '', figure: null };

function usedArea(grid: Grid): Area | null {
  const columns = Math.min(grid.columns, 400);
  const rows = Math.min(grid.rows, Math.floor(MOST_CELLS / Math.max(1, columns)));
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  each({ row: 0, column: 0, rows, columns }, (row, column) => {
    const cell = grid.cell(row, column);
    if (!cell || (cell.text.trim() === '' && cell.formula === null)) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function each({ row, column, rows, columns }: Area, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}
