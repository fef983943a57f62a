/** A table of the document as a grid of text cells, and where the grid's cells stand in its rows. */
import type { Area, Cell, Grid, Position } from '../../../core/sheet/grid';

export interface FoundCell extends Position {
  /** Its place among the cells of its row, as Word counts them. */
  readonly index: number;
  readonly span: number;
  readonly merged: 'no' | 'restart' | 'continue';
  readonly text: string;
}

export interface FoundTable {
  readonly rows: number;
  readonly cells: readonly FoundCell[];
}

export interface WordGrid extends Grid {
  /** The place of a cell in its row, which counts no columns that a cell before it reaches over; null where none begins. */
  indexOf(position: Position): number | null;
}

/** "Bảng 1", as the same table is called when the file is checked. */
export function tableName(table: number): string {
  return `Bảng ${String(table + 1)}`;
}

/** Of rows that all have the same cells. */
export function plainTable(values: readonly (readonly string[])[]): FoundTable {
  const cells: FoundCell[] = [];
  values.forEach((texts, row) => {
    texts.forEach((text, column) => {
      cells.push({
        row,
        column,
        index: column,
        span: 1,
        merged: 'no',
        text: text.replace(/\r\n?|\v/g, '\n'),
      });
    });
  });
  return { rows: values.length, cells };
}

export function gridOf({ rows, cells }: FoundTable, table: number): WordGrid {
  const byPlace: Record<string, FoundCell> = {};
  const merges: Area[] = [];
  /** By column: the cell that a merge began with, as long as it goes on. */
  const begun: Record<string, { row: number; column: number; span: number; rows: number } | null> = {};
  let columns = 0;
  const finish = (column: string): void => {
    const merge = begun[column];
    if (merge && (merge.rows > 1 || merge.span > 1)) {
      merges.push({ row: merge.row, column: merge.column, rows: merge.rows, columns: merge.span });
    }
    begun[column] = null;
  };
  for (const cell of cells) {
    const { row, column, span } = cell;
    columns = Math.max(columns, column + span);
    const merge = begun[String(column)];
    if (cell.merged === 'continue' && merge) {
      merge.rows = row - merge.row + 1;
      continue;
    }
    finish(String(column));
    begun[String(column)] = { row, column, span, rows: 1 };
    byPlace[`${String(row)},${String(column)}`] = cell;
  }
  Object.keys(begun).forEach(finish);
  const at = (row: number, column: number): FoundCell | undefined =>
    byPlace[`${String(row)},${String(column)}`];
  return {
    sheet: tableName(table),
    rows,
    columns,
    merges,
    hiddenRows: new Set<number>(),
    page: true,
    indexOf: ({ row, column }) => at(row, column)?.index ?? null,
    cell(row, column): Cell | undefined {
      const text = at(row, column)?.text ?? '';
      return text === '' ? undefined : { value: text, text, format: 'General', formula: null };
    },
  };
}
