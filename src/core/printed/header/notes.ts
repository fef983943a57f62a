/** Rules in the lines around a table: "Ghi chú: Cột 1 = cột 2 + cột 3; cột 4 = cột 5 + cột 6". */
import { addressOf, type Grid } from '../../sheet/grid';
import { type HeaderArea } from './headerArea';
import { textAt } from './textAt';
import type { PrintedText } from './printedColumns';

/** Notes stand right above or below. */
const NEAR = 6;

export function notesAround(grid: Grid, { first, from, to }: HeaderArea, last: number): PrintedText[] {
  const found: PrintedText[] = [];
  const read = (row: number): void => {
    for (let column = Math.max(0, from - 1); column < to; column++) {
      const cell = addressOf({ row, column });
      for (const part of textAt(grid, row, column).split(/[;\n]|\.(?=\s|$)|,\s(?=cột)/i)) {
        const text = /cột.*=.*/i.exec(part)?.[0].trim();
        if (text !== undefined) found.push({ text, cell });
      }
    }
  };
  for (let row = Math.max(0, first - NEAR); row < first; row++) read(row);
  for (let row = last + 1; row <= Math.min(grid.rows - 1, last + NEAR); row++) read(row);
  return found;
}
