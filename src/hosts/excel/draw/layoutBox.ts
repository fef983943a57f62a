/** Where a layout will stand. */
import type { Layout } from '../../../core/layout/layout';
import type { Box } from '../cells/cellContent';

/** The rectangle that the layout covers when its first cell stands at `origin`. */
export function boxOf({ cells }: Layout, origin: { readonly row: number; readonly column: number }): Box {
  const rows = 1 + cells.reduce((last, { row }) => Math.max(last, row), 0);
  const columns = 1 + cells.reduce((last, { column }) => Math.max(last, column), 0);
  return { ...origin, rows, columns };
}
