/** Hidden rows and columns of a Range. */
import { requireFormatting } from '../../edit/permission';
import type { Area } from '../../model/area';
import { truthOf } from '../../../office-host/protocol/argument';
import { type Property, read, readWrite } from '../members/kind';

/** true or false for all of them, null when they differ. */
function common(first: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const hidden = isHidden(first);
  for (let index = first + 1; index < first + count; index++) if (isHidden(index) !== hidden) return null;
  return hidden;
}

const rowHidden = ({ sheet, box }: Area): boolean | null =>
  common(box.row, box.rows, (row) => sheet.isRowHidden(row));

const columnHidden = ({ sheet, box }: Area): boolean | null =>
  common(box.column, box.columns, (column) => sheet.hiddenColumns.has(column));

function hide(lines: Set<number>, first: number, count: number, hidden: boolean): void {
  for (let index = first; index < first + count; index++) {
    if (hidden) lines.add(index);
    else lines.delete(index);
  }
}

export const rangeVisibility: Readonly<Record<string, Property<Area>>> = {
  RowHidden: readWrite('1.2', rowHidden, ({ sheet, box }, value) => {
    requireFormatting(sheet, 'Rows');
    hide(sheet.hiddenRows, box.row, box.rows, truthOf(value));
    if (value === false) hide(sheet.filteredRows, box.row, box.rows, false);
  }),
  ColumnHidden: readWrite('1.2', columnHidden, ({ sheet, box }, value) => {
    requireFormatting(sheet, 'Columns');
    hide(sheet.hiddenColumns, box.column, box.columns, truthOf(value));
  }),
  /** Of the cells: hidden by their row or by their column. */
  Hidden: read('1.2', (area) => {
    const [rows, columns] = [rowHidden(area), columnHidden(area)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
};
