/** A list that a reviewer keeps on a sheet of its own: found again by its headings, whatever else stands on the sheet. */
import type { Change } from '../../core/fill/change';
import type { Grid } from '../../core/sheet/grid';
import type { SheetChanges } from '../contract/writer';

export interface SheetList {
  readonly sheet: string;
  /** The first column counts the lines. */
  readonly header: readonly string[];
}

export interface ListLine {
  /** Of the columns after the first. */
  readonly texts: readonly string[];
  /** The sheet's row, from 0. */
  readonly at: number;
}

/** The lines as they stand; none where the workbook has no such list. Nothing of it is ever evaluated. */
export function readLines(list: SheetList, grids: readonly Grid[]): ListLine[] {
  const { grid, header } = listIn(list, grids);
  if (!grid || header === null) return [];
  const lines: ListLine[] = [];
  for (let at = header + 1; at < grid.rows; at++) {
    lines.push({ texts: list.header.slice(1).map((_, i) => textAt(grid, at, i + 1)), at });
  }
  return lines;
}

/** What is to be written for further lines, and the headings where there are none yet. */
export function addedLines(
  list: SheetList,
  lines: readonly (readonly string[])[],
  grids: readonly Grid[],
): SheetChanges {
  const { grid, header } = listIn(list, grids);
  const changes: Change[] = [];
  const last = grid ? lastRow(grid) : -1;
  let next = last + 1;
  if (header === null) {
    // On a sheet that holds something else the list begins below it.
    if (last >= 0) next++;
    changes.push(...cellsOf(next, list.header));
    next++;
  }
  const order = header === null ? 1 : last - header + 1;
  lines.forEach((texts, i) => {
    changes.push(...cellsOf(next + i, [String(order + i), ...texts]));
  });
  return { sheet: list.sheet, addSheet: true, changes };
}

/** Empties the lines; the reviewer's others stay where they are. */
export function emptiedLines(list: SheetList, at: readonly number[], grids: readonly Grid[]): SheetChanges {
  const { grid } = listIn(list, grids);
  const changes: Change[] = [];
  for (const row of at) {
    list.header.forEach((_, column) => {
      const cell = grid?.cell(row, column);
      if (typeof cell?.value !== 'string' && typeof cell?.value !== 'number') return;
      changes.push({
        position: { row, column },
        before: { value: cell.value, formula: cell.formula },
        after: { value: null, formula: null },
      });
    });
  }
  return { sheet: list.sheet, changes };
}

/** Every cell in the text format, so that "2.677" and "21/07/2026" stay what they say. */
function cellsOf(row: number, texts: readonly string[]): Change[] {
  return texts
    .map((value, column) => ({
      position: { row, column },
      before: { value: null, formula: null },
      after: { value, formula: null },
      format: '@',
    }))
    .filter(({ after }) => after.value !== '');
}

function listIn(
  { sheet, header }: SheetList,
  grids: readonly Grid[],
): { readonly grid: Grid | undefined; readonly header: number | null } {
  const grid = grids.find((each) => each.sheet === sheet);
  for (let row = 0; row < (grid?.rows ?? 0); row++) {
    if (grid && header.every((heading, column) => textAt(grid, row, column) === heading))
      return { grid, header: row };
  }
  return { grid, header: null };
}

function lastRow(grid: Grid): number {
  for (let row = grid.rows - 1; row >= 0; row--) {
    for (let column = 0; column < grid.columns; column++) {
      if (textAt(grid, row, column) !== '') return row;
    }
  }
  return -1;
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  const value = cell?.value ?? null;
  return (typeof value === 'string' ? value : value === null ? '' : (cell?.text ?? '')).trim();
}
