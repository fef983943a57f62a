/** Rows of a table printed once more on another sheet, with further columns. */
import { type Grid, lettersOf } from '../../sheet/grid';
import type { UnreadColumn } from '../../sheet/unreadRows';
import { bareLabel, tidy } from '../../text/label';
import { isFigure } from '../columns/figureColumns';
import { textOf } from '../labels/legible';
import type { Table } from '../table';

const FEWEST_ROWS = 3;

/** Their columns with figures; none where other rows stand there, or too few to tell. */
export function columnsOfSameRows(
  grid: Grid,
  { first, last }: { readonly first: number; readonly last: number },
  { rows }: Table,
): UnreadColumn[] {
  const labels = new Set<string>();
  for (const { printedLabel } of rows) labels.add(bareLabel(printedLabel));
  const label = labelColumn(grid, first);
  const own: number[] = [];
  for (let row = first; row <= last; row++) {
    const text = bareLabel(textOf(grid.cell(row, label)));
    if (text === '') continue;
    if (!labels.has(text)) return [];
    own.push(row);
  }
  const columns: UnreadColumn[] = [];
  for (let column = label + 1; column < grid.columns && own.length >= FEWEST_ROWS; column++) {
    const figures = own.filter((row) => isFigure(grid.cell(row, column))).length;
    const heading = headingOver(grid, first, column);
    if (figures > 0) columns.push({ letters: lettersOf(column), heading, figures });
  }
  // Rows without headings are rather a list that was typed once more.
  return columns.some(({ heading }) => heading !== '') ? columns : [];
}

function labelColumn(grid: Grid, row: number): number {
  for (let column = 0; column < grid.columns; column++)
    if (/[a-zà-ỹđ]{2}/i.test(textOf(grid.cell(row, column)))) return column;
  return 0;
}

/** So many rows may a header have. */
const HIGHEST = 4;

/** The nearest words above; "" for none. */
function headingOver(grid: Grid, row: number, column: number): string {
  for (let at = row - 1; at >= Math.max(0, row - HIGHEST); at--) {
    const text = tidy(textOf(grid.cell(at, column)));
    if (/[a-zà-ỹđ%]/i.test(text)) return text;
  }
  return '';
}
