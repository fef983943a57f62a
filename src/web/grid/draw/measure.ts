/** From the file's characters and points to the screen's pixels. */
import type { Grid } from '../../../core/sheet/grid';
import { linesOf } from '../../../core/text/textWidth';
import type { FontLook, Looks } from '../../../hosts/xlsx/show/readLooks';
import type { SheetShape } from '../../../hosts/xlsx/show/readShape';
import type { SheetGrid } from '../../../hosts/xlsx/read/sheetGrid';
import { type Axis, createAxis } from './axis';

/** Of the headings; the style sheet says the same. */
export const headerWidth = 44;
export const headerHeight = 22;

/** Beyond the used rectangle there is room to type, as on any sheet. */
const spareRows = 20;
const spareColumns = 6;
/** A small table does not end in the middle of a wide screen. */
const fewestRows = 60;
const fewestColumns = 26;
const mostColumns = 2000;
/** Rows without a stated height grow with their text, up to this many rows of a sheet. */
const mostFittedRows = 3000;

export const pixelsOfPoints = (points: number): number => (points * 96) / 72;

/** The width of a digit: half the size in Times New Roman, a little more in the fonts without serifs. */
function digitWidth({ name, size }: FontLook): number {
  const share = /times|serif|cambria/i.test(name) ? 0.5 : /calibri|carlito/i.test(name) ? 0.507 : 0.556;
  return Math.max(4, Math.round(pixelsOfPoints(size) * share));
}

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export function measureSheet(grid: Grid, base: SheetGrid, shape: SheetShape | null, looks: Looks): SheetAxes {
  const digit = digitWidth(looks.normal);
  const standard = Math.ceil(((shape?.defaultWidth ?? 8.43 + 5 / digit) * digit) / 4) * 4;
  const widths = new Map<number, number>();
  let last = Math.max(grid.columns + spareColumns, fewestColumns);
  for (const { first, last: end, width, hidden } of shape?.columns ?? []) {
    for (let column = first; column <= Math.min(end, mostColumns); column++) {
      widths.set(column, hidden ? 0 : width === null ? standard : Math.floor(width * digit));
    }
    if (first < mostColumns && end - first < 100) last = Math.max(last, end + 1);
  }
  const columns = createAxis(Math.min(last, mostColumns), (column) => widths.get(column) ?? standard);
  const defaultHeight = pixelsOfPoints(shape?.defaultHeight ?? looks.normal.size * 1.36);
  const count = Math.max(grid.rows + spareRows, fewestRows);
  const rows = createAxis(count, (row) => {
    if (grid.hiddenRows.has(row)) return 0;
    const stated = shape?.heights.get(row);
    if (stated !== undefined) return pixelsOfPoints(stated);
    return grid.rows > mostFittedRows
      ? defaultHeight
      : fittedHeight(grid, base, row, columns, looks, defaultHeight);
  });
  return { rows, columns };
}

/** As high as its wrapped texts need. */
function fittedHeight(
  grid: Grid,
  base: SheetGrid,
  row: number,
  columns: Axis,
  looks: Looks,
  least: number,
): number {
  let height = least;
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.cell(row, column);
    if (!cell || cell.text === '') continue;
    const { font, wrapped } = looks.look(base.styleOf(row, column));
    const line = pixelsOfPoints(font.size) * 1.25;
    const room = (columns.size(column) * 72) / 96 - 5;
    const lines = wrapped && room > 10 ? linesOf(cell.text, room, font.size, font.bold) : 1;
    const merged = grid.merges.some((area) => area.row === row && area.column === column);
    if (!merged) height = Math.max(height, Math.min(40, lines) * line + 4);
  }
  return height;
}
