/** Rules that labels, numbers and headings tell of a table's rows and columns. */
import type { Area, Grid } from '../../sheet/grid';
import type { Found } from '../found/found';
import type { AddedLines } from '../layout/addedLines';
import type { TableLayout } from '../layout/tableLayout';
import type { InferCell } from '../plane/plane';
import { headerRates } from './headerRates';
import { headerRules } from './headerRules';
import { headerYields } from './headerYields';
import { numberedRules } from './numbered';
import { outlineOf } from './outline';
import { outlineRules } from './outlineRules';
import { periodRules } from './periodRules';

/** "1.2. Tổng số", "- Nữ": a label that begins with its own number. */
const NUMBERED = /^((?:[IVX]+|[A-ZĐa-zđ]|[0-9]{1,2}(?:\.[0-9]{1,2})*)[.)]|[-–+*•])\s/;

export function labelledRules(
  grid: Grid,
  area: Area,
  layout: TableLayout,
  cells: readonly (readonly InferCell[])[],
  added: AddedLines,
): Found[] {
  const { rows, firstRow, heads } = layout;
  const isFilled = (row: number): boolean => (cells[row] ?? []).some(({ figure }) => figure !== null);
  const inRow = (line: number, item: number): InferCell['figure'] => cells[line]?.[item]?.figure ?? null;
  const inColumn = (line: number, item: number): InferCell['figure'] => cells[item]?.[line]?.figure ?? null;
  const bodyRows = rows.map((_head, row) => row).filter((row) => row >= firstRow);
  const printed = (row: number): string =>
    heads.orders >= 0
      ? (cells[row]?.[heads.orders]?.text ?? '')
      : (NUMBERED.exec(rows[row]?.label ?? '')?.[1] ?? '');
  const outline = outlineOf(rows, firstRow, printed, isFilled);
  const addedColumns = layout.columns.map((_head, column) => column).filter(added.isColumn);
  return [
    ...numberedRules(rows.map((head, row) => ({ ...head, row, filled: isFilled(row) }))),
    ...outlineRules(outline, addedColumns, inColumn),
    ...headerRules(grid, area, layout, bodyRows.filter(added.isRow), inRow),
    ...headerRates(layout, bodyRows, inRow),
    ...headerYields(layout, bodyRows, inRow),
    ...periodRules(grid, area, layout, cells),
  ];
}
