/** One text for every cell of an area, as far down as the sheet is used. */
import type { Area, Grid } from '../../core/sheet/grid';
import type { TextAt } from '../../hosts/xlsx/book/entry';

export function filledWith(text: string, area: Area, grid: Grid): TextAt[] {
  const texts: TextAt[] = [];
  const end = Math.min(area.row + area.rows, Math.max(grid.rows, area.row + 1));
  for (let row = area.row; row < end; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      texts.push({ position: { row, column }, text });
  }
  return texts;
}
