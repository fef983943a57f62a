/** A column of a table and the words above it. */
import { tidy } from '../../text/label';
import type { Block } from './blocks';
import type { Area, Grid } from '../../sheet/grid';
import { type ColumnRole, headingWords, roleOf } from '../labels/header';
import type { LegibleSheet } from '../labels/legible';

export interface SheetColumn {
  readonly column: number;
  /** Outermost first. */
  readonly headings: readonly string[];
  /** What the innermost telling heading says. */
  readonly role: ColumnRole | null;
}

/** All columns of the table but the fullest of its labels. */
export function sheetColumnsOf(sheet: LegibleSheet, block: Block): SheetColumn[] {
  const merges = sheet.grid.merges.filter((merge) => isHeading(sheet.grid, merge, block));
  const columns: SheetColumn[] = [];
  for (let column = block.from; column < block.to; column++) {
    if (column === block.labels[0]) continue;
    const headings = headingsOf(sheet, block, merges, column);
    columns.push({ column, headings, role: innermostRole(headings) });
  }
  return columns;
}

/** The headings above a column, outermost first, merged headers spread over what they cover. */
function headingsOf({ text }: LegibleSheet, block: Block, merges: readonly Area[], column: number): string[] {
  const headings: string[] = [];
  block.headerRows.forEach((row, i) => {
    const merge = merges.find((each) => covers(each, row, column));
    let at = column;
    if (!merge && merges.length === 0 && i < block.headerRows.length - 1) {
      // Where no merges are known, an empty heading with headings under it goes on with its left neighbour.
      const below = block.headerRows[i + 1] ?? row;
      if (tidy(text(below, column)) !== '') while (at > block.from && tidy(text(row, at)) === '') at--;
    }
    const heading = headingWords(merge ? text(merge.row, merge.column) : text(row, at));
    if (heading !== '' && headings[headings.length - 1] !== heading) headings.push(heading);
  });
  return headings;
}

/** A merge that lies in the header and hides no text; files may claim others, of a whole sheet even. */
function isHeading(grid: Grid, merge: Area, { headerRows, from, to }: Block): boolean {
  const last = headerRows[headerRows.length - 1] ?? -1;
  if (!headerRows.includes(merge.row) || merge.row + merge.rows - 1 > last) return false;
  for (let row = merge.row; row < merge.row + merge.rows; row++) {
    for (
      let column = Math.max(from, merge.column);
      column < Math.min(to, merge.column + merge.columns);
      column++
    ) {
      const hidden = row !== merge.row || column !== merge.column;
      if (hidden && (grid.cell(row, column)?.value ?? null) !== null) return false;
    }
  }
  return true;
}

function covers(merge: Area, row: number, column: number): boolean {
  return (
    row >= merge.row &&
    row < merge.row + merge.rows &&
    column >= merge.column &&
    column < merge.column + merge.columns
  );
}

function innermostRole(headings: readonly string[]): ColumnRole | null {
  for (let i = headings.length - 1; i >= 0; i--) {
    const role = roleOf(headings[i] ?? '');
    if (role) return role;
  }
  return null;
}
