/** A table of a Word file as a grid of text cells. */
import type { Area, Cell, Grid } from '../../core/sheet/grid';
import { cellLines } from './walk/printed';
import type { WordTable } from './walk/wordDocument';

/** `index` counts the document's tables from 0: "Bảng 1". */
export function gridOf({ rows }: WordTable, index: number): Grid {
  const byPlace = new Map<string, Cell>();
  const merges: Area[] = [];
  /** The cell that a column's merge began with, as long as it goes on. */
  const begun = new Map<number, { row: number; column: number; span: number; rows: number }>();
  let columns = 0;
  const finish = (column: number): void => {
    const merge = begun.get(column);
    begun.delete(column);
    if (merge && (merge.rows > 1 || merge.span > 1)) {
      merges.push({ row: merge.row, column, rows: merge.rows, columns: merge.span });
    }
  };
  rows.forEach((each, row) => {
    for (const cell of each.cells) {
      const { column, span, merged } = cell;
      columns = Math.max(columns, column + span);
      const merge = begun.get(column);
      if (merged === 'continue' && merge) {
        merge.rows = row - merge.row + 1;
        continue;
      }
      finish(column);
      begun.set(column, { row, column, span, rows: 1 });
      const text = cellLines(cell, each).join('\n');
      if (text !== '')
        byPlace.set(`${row},${column}`, { value: text, text, format: 'General', formula: null });
    }
  });
  Array.from(begun.keys()).forEach(finish);
  return {
    sheet: `Bảng ${index + 1}`,
    rows: rows.length,
    columns,
    cell: (row, column) => byPlace.get(`${row},${column}`),
    merges,
    hiddenRows: new Set(),
    page: true,
  };
}
