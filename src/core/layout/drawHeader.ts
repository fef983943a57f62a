/** The header of a drawn form: its tree of headings, merged, and the row that numbers the columns. */
import type { Area } from '../sheet/grid';
import type { LayoutCell } from './layout';
import type { HeaderTree } from './headerTree';
import { LINE, linesIn } from './sizes';

export interface Sheet {
  readonly cells: LayoutCell[];
  readonly merges: Area[];
  readonly rowHeights: Map<number, number>;
}

/** Gives the header's last row; `first` is the sheet row it begins in. */
export function drawHeader(
  { rows, columns, cells: headings, numbers }: HeaderTree,
  first: number,
  widths: readonly number[],
  sheet: Sheet,
): number {
  const put = (row: number, column: number, value: string | null): void => {
    sheet.cells.push({ row, column, value, look: 'header' });
  };
  const texts = new Map<number, string>();
  for (const { row, column, text } of headings) texts.set(row * columns + column, text);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      put(first + row, column, texts.get(row * columns + column) ?? null);
    }
  }
  for (const { row, column, rows: high, columns: wide } of headings) {
    if (high * wide > 1) sheet.merges.push({ row: first + row, column, rows: high, columns: wide });
  }
  numbers.forEach((number, column) => {
    put(first + rows, column, number);
  });
  heightsOf(headings, rows, widths).forEach((lines, row) => {
    if (lines > 1) sheet.rowHeights.set(first + row, lines * LINE + 2);
  });
  const numberLines = Math.max(0, ...numbers.map((text, column) => linesIn(text, widths[column] ?? 0, true)));
  if (numberLines > 1) sheet.rowHeights.set(first + rows, numberLines * LINE + 2);
  return first + rows - (numbers.length > 0 ? 0 : 1);
}

/** Lines of each header row, so that every heading fits into the rows and columns it covers. */
function heightsOf(headings: HeaderTree['cells'], rows: number, widths: readonly number[]): number[] {
  const lines = new Array<number>(rows).fill(1);
  const lowestFirst = headings.slice().sort((a, b) => a.rows - b.rows);
  for (const { row, column, rows: high, columns, text } of lowestFirst) {
    const width = widths.slice(column, column + columns).reduce((total, each) => total + each, 0);
    const needed = linesIn(text, width, true);
    const there = lines.slice(row, row + high).reduce((total, each) => total + each, 0);
    const last = row + high - 1;
    if (needed > there) lines[last] = (lines[last] ?? 1) + needed - there;
  }
  return lines;
}
