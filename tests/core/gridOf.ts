/** Grids written as a table of texts and numbers, for tests that read like a sheet. */
import type { Area, Cell, Grid } from '../../src/core/sheet/grid';
import { showNumber } from '../../src/hosts/xlsx/read/showCell';

export type Written = string | number | null | Partial<Cell>;

/** Strings are text cells, numbers number cells in the General format, objects any cell. */
export function cellOf(written: Written): Cell | undefined {
  if (written === null || written === '') return undefined;
  if (typeof written === 'string') return { value: written, text: written, format: 'General', formula: null };
  if (typeof written === 'number') {
    return { value: written, text: showNumber(written, 'General'), format: 'General', formula: null };
  }
  const value = written.value ?? null;
  const format = written.format ?? 'General';
  const text = written.text ?? (typeof value === 'number' ? showNumber(value, format) : String(value ?? ''));
  return { formula: null, ...written, value, format, text };
}

export function gridOf(
  rows: readonly (readonly Written[])[],
  merges: readonly Area[] = [],
  sheet = 'Sheet1',
): Grid {
  const cells = rows.map((row) => row.map(cellOf));
  return {
    sheet,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    cell: (row, column) => cells[row]?.[column],
    merges,
    hiddenRows: new Set(),
  };
}
