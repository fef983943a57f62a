/** The texts that stand above a table, as people read them: from top to bottom, from left to right. */
import { tidy } from '../../text/label';
import { printableLine } from '../../text/printable';
import type { Table } from '../table';

/** A heading stands near its table, and not far to the right. */
const ROWS = 15;
const COLUMNS = 50;
const LONGEST = 500;

/** One entry a line of a cell; "" never. */
export function linesAbove({ area, grid }: Table): string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, area.row - ROWS); row < area.row; row++) {
    for (let column = 0; column < Math.min(grid.columns, COLUMNS); column++) {
      for (const line of (grid.cell(row, column)?.text ?? '').slice(0, LONGEST).split(/[\r\n]+/)) {
        const text = printableLine(tidy(line));
        if (text !== '') lines.push(text);
      }
    }
  }
  return lines;
}
