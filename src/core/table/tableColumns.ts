/** Which column of the sheet holds what: told by what stands in it, and by the words above it. */
import type { Column, Form } from '../form/form';
import { labelKey, similarity, tidy } from '../text/label';
import { bare } from '../text/vietnamese';
import type { Cell, Grid } from './grid';
import { columnKey, roleOf } from './header';
import { readOrder } from './order';
import { coveringMerge, textOf } from './sheetRows';
import type { TableColumns } from './table';

export interface Block {
  /** Header rows, first to last; empty where the sheet prints none. */
  readonly headerRows: readonly number[];
  readonly numberingRow: number | null;
  readonly bodyRows: readonly number[];
  readonly label: number;
  /** Columns from..to (exclusive) belong to this table. */
  readonly from: number;
  readonly to: number;
}

/** The headings above a column, outermost first, merged headers spread over what they cover. */
export function headingsOf(grid: Grid, headerRows: readonly number[], column: number): string[] {
  const headings: string[] = [];
  for (const row of headerRows) {
    const merge = coveringMerge(grid.merges, row, column);
    const text = tidy(textOf(merge ? grid.cell(merge.row, merge.column) : grid.cell(row, column)));
    if (text !== '' && headings[headings.length - 1] !== text) headings.push(text);
  }
  return headings;
}

export function findColumns(grid: Grid, form: Form, block: Block): TableColumns {
  const order = findOrder(grid, block);
  const unit = findUnit(grid, form, block);
  const taken = [order, unit, block.label];
  const free: number[] = [];
  for (let column = block.from; column < block.to; column++) if (!taken.includes(column)) free.push(column);
  return { order, label: block.label, unit, figures: findFigures(grid, form, block, free) };
}

function countWhere(grid: Grid, rows: readonly number[], column: number, test: (cell: Cell) => boolean): number {
  return rows.filter((row) => {
    const cell = grid.cell(row, column);
    return cell !== undefined && cell.value !== null && test(cell);
  }).length;
}

function bestColumn(candidates: readonly { column: number; score: number }[]): number | null {
  let best: { column: number; score: number } | null = null;
  for (const candidate of candidates) if (candidate.score > 0 && (!best || candidate.score > best.score)) best = candidate;
  return best && best.column;
}

function headingRole(grid: Grid, block: Block, column: number): string | null {
  const headings = headingsOf(grid, block.headerRows, column);
  for (let i = headings.length - 1; i >= 0; i--) {
    const role = roleOf(headings[i] ?? '');
    if (role) return role;
  }
  return null;
}

function findOrder(grid: Grid, block: Block): number | null {
  const candidates: { column: number; score: number }[] = [];
  for (let column = block.from; column < block.to; column++) {
    if (column === block.label) continue;
    const role = headingRole(grid, block, column);
    if (role !== null && role !== 'order') continue;
    const numbers = countWhere(grid, block.bodyRows, column, (cell) => readOrder(cell).length > 0);
    const filled = countWhere(grid, block.bodyRows, column, () => true);
    // Without the heading only a column left of the labels, full of STTs, is one.
    if (role === 'order') candidates.push({ column, score: 1000000 + numbers });
    else if (column < block.label && numbers > 0 && numbers * 2 > filled) candidates.push({ column, score: numbers });
  }
  return bestColumn(candidates);
}

function findUnit(grid: Grid, form: Form, block: Block): number | null {
  const units: Record<string, true> = {};
  for (const row of form.rows) if (row.unit !== '') units[bare(row.unit)] = true;
  const candidates: { column: number; score: number }[] = [];
  for (let column = block.from; column < block.to; column++) {
    if (column === block.label) continue;
    const role = headingRole(grid, block, column);
    if (role !== null && role !== 'unit') continue;
    const known = countWhere(grid, block.bodyRows, column, (cell) => units[bare(tidy(textOf(cell)))] === true);
    if (role === 'unit') candidates.push({ column, score: 1000000 + known });
    else if (known > 1) candidates.push({ column, score: known });
  }
  return bestColumn(candidates);
}

function findFigures(grid: Grid, form: Form, block: Block, free: readonly number[]): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const only = form.columns.length === 1 ? form.columns[0] : undefined;
  if (only) {
    const column = findOnlyFigure(grid, block, free);
    if (column !== null) figures.set(only.key, column);
    return figures;
  }
  for (const column of form.columns) {
    const at = findNumbered(grid, block, free, column) ?? findHeaded(grid, block, free, column);
    if (at !== null) figures.set(column.key, at);
  }
  return figures;
}

/** The one figure column: by its heading, else the column right of the labels with most figures. */
function findOnlyFigure(grid: Grid, block: Block, free: readonly number[]): number | null {
  return bestColumn(
    free.map((column) => {
      const role = headingRole(grid, block, column);
      const filled = countWhere(grid, block.bodyRows, column, (cell) => typeof cell.value === 'number' || /[0-9]/.test(cell.text));
      const weight = role === 'figure' ? 1000000 : role === null ? 1000 : role === 'other' ? 1 : 0;
      const headed = headingsOf(grid, block.headerRows, column).length > 0;
      // An empty figure column under its heading is still the figure column: nothing was typed yet.
      const empty = filled === 0 && !headed;
      return { column, score: column < block.label || empty ? 0 : weight + filled };
    }),
  );
}

function findNumbered(grid: Grid, block: Block, free: readonly number[], column: Column): number | null {
  const row = block.numberingRow;
  if (row === null) return null;
  return free.find((at) => columnKey(textOf(grid.cell(row, at))) === column.key) ?? null;
}

function findHeaded(grid: Grid, block: Block, free: readonly number[], column: Column): number | null {
  const wanted = labelKey([...(column.under ?? []), column.label].join(' '));
  return bestColumn(
    free.map((at) => {
      const alike = similarity(labelKey(headingsOf(grid, block.headerRows, at).join(' ')), wanted);
      return { column: at, score: alike >= 0.6 ? alike : 0 };
    }),
  );
}
