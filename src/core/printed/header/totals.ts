/** Totals that a table says: headings such as "Tổng số", rows such as "Tổng cộng" or "Tổng chi (A+B)". */
import { isTotalLabel } from '../../form/ownRows';
import { readPrintedRules } from '../../rule/printed/readPrinted';
import type { Grid } from '../../sheet/grid';
import { isFigure } from '../../table/columns/figureColumns';
import { bareLabel } from '../../text/label';
import { textAt } from './textAt';

/** "Tổng số", "Cộng", "TONG SO"; not "Công lập". */
export function isTotalHeading(label: string): boolean {
  return /^(?:tong|cong)(?: |$)/.test(bareLabel(label)) && !/^công(?:[^a-zà-ỹđ]|$)/i.test(label.trim());
}

/** Blank lines end a table. */
export const MOST_BLANK = 2;
/** A number, a label, a unit stand before the figures of a row. */
const LEADING = 3;
const MOST_COLUMNS = 30;

export interface TotalRows {
  /** Further down in the same table a row says that it adds others up. */
  readonly isBelow: (row: number) => boolean;
}

/** Of the first `rows` of a sheet, read once. */
export function totalRows(grid: Grid, rows: number): TotalRows {
  /** By row: the last total of its table. */
  const lastTotal: number[] = [];
  let [blank, begins, total] = [0, 0, -1];
  const close = (end: number): void => {
    for (let row = begins; row < end; row++) lastTotal[row] = total;
    [begins, total] = [end, -1];
  };
  for (let row = 0; row < rows; row++) {
    const leading: string[] = [];
    let figures = 0;
    for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++) {
      const cell = grid.cell(row, column);
      if (typeof cell?.value === 'number' || isFigure(cell)) figures++;
      else if (leading.length < LEADING && textAt(grid, row, column) !== '')
        leading.push(textAt(grid, row, column));
    }
    blank = figures === 0 && leading.length === 0 ? blank + 1 : 0;
    if (blank > MOST_BLANK) close(row + 1);
    if (figures > 0 && leading.some(saysTotalRow)) total = row;
  }
  close(rows);
  return { isBelow: (row) => (lastTotal[row] ?? -1) > row };
}

/** What stands before the figures of a row says that it adds others up. */
function saysTotalRow(text: string): boolean {
  if (text === '' || text.length > 150) return false;
  return isTotalLabel(text) || (/[(=].*[-+…]/.test(text) && readPrintedRules(text).length > 0);
}
