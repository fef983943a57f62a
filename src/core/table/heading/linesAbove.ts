/** The texts that stand above a table, as people read them: from top to bottom, from left to right. */
import { tidy } from '../../text/label';
import { printableLine } from '../../text/printable';
import type { Table } from '../table';

/** A heading stands near its table, and not far to the right. */
const ROWS = 15;
const COLUMNS = 50;
const LONGEST = 500;

/** The headings of a form's tables are the same from file to file, and asked for again and again. */
const known = new Map<string, readonly string[]>();
const MOST = 1000;

function linesIn(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => printableLine(tidy(line)))
    .filter((line) => line !== '');
  if (known.size >= MOST) known.clear();
  known.set(text, lines);
  return lines;
}

/** One entry a line of a cell; "" never. */
export function linesAbove({ area, grid }: Table): string[] {
  const lines: string[] = [];
  for (let row = Math.max(0, area.row - ROWS); row < area.row; row++) {
    for (let column = 0; column < Math.min(grid.columns, COLUMNS); column++) {
      for (const line of linesIn((grid.cell(row, column)?.text ?? '').slice(0, LONGEST))) lines.push(line);
    }
  }
  return lines;
}
