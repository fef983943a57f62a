/** The grid that a host would read from a sheet on which a layout was drawn. */
import type { Cell, Grid } from '../../src/core/sheet/grid';
import type { Layout } from '../../src/core/layout/layout';
import { cellOf } from '../core/gridOf';

export function gridOfLayout(layout: Layout): Grid {
  const cells = new Map<string, Cell | undefined>();
  for (const { row, column, value, format, formula } of layout.cells) {
    const computed = formula === undefined ? {} : { formula, value: null, text: '' };
    cells.set(
      `${row},${column}`,
      cellOf(value === null && !formula ? null : { value, format: format ?? 'General', ...computed }),
    );
  }
  return {
    sheet: layout.sheet,
    rows: 1 + Math.max(...layout.cells.map(({ row }) => row)),
    columns: 1 + Math.max(...layout.cells.map(({ column }) => column)),
    cell: (row, column) => cells.get(`${row},${column}`),
    merges: layout.merges,
    hiddenRows: new Set(),
  };
}
