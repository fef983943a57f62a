/** Forms of many columns and of rows that the office lists, filled so that they agree, with what a trap changes in them. */
import { evaluate } from '../../../../src/core/check/evaluate';
import type { Finding } from '../../../../src/core/finding/finding';
import type { Grid } from '../../../../src/core/sheet/grid';
import { positionOf } from '../../../../src/core/sheet/grid';
import { joinParts } from '../../../../src/core/table/heading/joinParts';
import { recogniseAll } from '../../../../src/core/table/recognise/recognise';
import type { Table } from '../../../../src/core/table/table';
import { shippedCatalogue } from '../../../../src/forms/catalogue';
import { FORMS } from '../../../../src/forms/forms';
import { fillForm, gridWith } from '../../../forms/filledForm';
import { cellOf, type Written } from '../../gridOf';
import { randomFrom } from '../../locate/consistentTable';

/** The sheet of a form with these cells put in, formulas as the figures that they show. */
export function sheetOf(id: string, cells: Readonly<Record<string, Written>> = {}): Grid {
  const form = FORMS.find((each) => each.id === id)!;
  const base = gridWith(fillForm(form, randomFrom(11)));
  const changed = new Map<string, Written>();
  let [rows, columns] = [base.rows, base.columns];
  for (const [address, written] of Object.entries(cells)) {
    const { row, column } = positionOf(address)!;
    changed.set(`${row},${column}`, written);
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  return {
    ...base,
    rows,
    columns,
    cell: (row, column) => {
      const written = changed.get(`${row},${column}`);
      if (written !== undefined) return cellOf(written);
      const cell = base.cell(row, column);
      return cell && { ...cell, formula: null };
    },
  };
}

/** The figure of a cell of the form as it is filled. */
export function figureIn(id: string, address: string): number {
  const { row, column } = positionOf(address)!;
  return Number(sheetOf(id).cell(row, column)?.value);
}

export function tablesOn(...grids: readonly Grid[]): Table[] {
  const found = grids.reduce<Table[]>((all, grid) => all.concat(recogniseAll(grid, shippedCatalogue())), []);
  return joinParts(found);
}

/** Of all tables, what is more than a remark. */
export function seriousOn(...grids: readonly Grid[]): Finding[] {
  return tablesOn(...grids).reduce<Finding[]>(
    (all, table) => all.concat(evaluate(table).findings.filter(({ severity }) => severity !== 'info')),
    [],
  );
}

/** Two sheets: rows from `at` on (counted from 1) stand on the second, with the header rows above them, or without. */
export function splitAt(
  grid: Grid,
  at: number,
  header: readonly [first: number, last: number] | null,
): Grid[] {
  const above = header ? header[1] - header[0] + 1 : 0;
  const first = header ? header[0] - 1 : 0;
  const on = (row: number): number => (row < above ? first + row : at - 1 + row - above);
  const second: Grid = {
    ...grid,
    sheet: grid.sheet + ' (tiếp)',
    rows: grid.rows - at + 1 + above,
    cell: (row, column) => grid.cell(on(row), column),
    merges: grid.merges
      .filter(({ row, rows }) => header !== null && row >= first && row + rows <= first + above)
      .map((merge) => ({ ...merge, row: merge.row - first })),
  };
  const kept = grid.merges.filter(({ row, rows }) => row + rows < at);
  return [{ ...grid, rows: at - 1, merges: kept }, second];
}

/** The header rows printed once more before the row `at`, as where a page ends. */
export function pagedAt(grid: Grid, at: number, [first, last]: readonly [first: number, last: number]): Grid {
  const count = last - first + 1;
  const on = (row: number): number =>
    row < at - 1 ? row : row < at - 1 + count ? first - 1 + row - (at - 1) : row - count;
  const again = grid.merges.filter(({ row, rows }) => row >= first - 1 && row + rows <= last);
  return {
    ...grid,
    rows: grid.rows + count,
    cell: (row, column) => grid.cell(on(row), column),
    merges: grid.merges.concat(again.map((merge) => ({ ...merge, row: merge.row + at - first }))),
  };
}
