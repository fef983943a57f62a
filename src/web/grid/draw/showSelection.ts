/** Shows on the drawn cells and headings what is selected, and where the cursor stands. */
import type { Area } from '../../../core/sheet/grid';
import type { Selection } from '../selection';

export function showSelection(
  sheet: HTMLElement,
  { cursor, area }: Pick<Selection, 'cursor' | 'area'>,
): void {
  for (const cell of sheet.querySelectorAll<HTMLElement>('.cell')) {
    const row = Number(cell.dataset.row);
    const column = Number(cell.dataset.column);
    const isSelected = hasRow(area, row) && hasColumn(area, column);
    const isCursor = row === cursor.row && column === cursor.column;
    cell.classList.toggle('selected', isSelected && !isCursor);
    cell.classList.toggle('cursor', isCursor);
    cell.setAttribute('aria-selected', String(isSelected));
    if (isCursor) sheet.setAttribute('aria-activedescendant', cell.id);
  }
  for (const heading of sheet.querySelectorAll<HTMLElement>('.column'))
    heading.classList.toggle('in', hasColumn(area, Number(heading.dataset.column)));
  for (const row of sheet.querySelectorAll<HTMLElement>('.row'))
    row.classList.toggle('in', hasRow(area, Number(row.getAttribute('aria-rowindex')) - 2));
}

function hasRow({ row, rows }: Area, at: number): boolean {
  return at >= row && at < row + rows;
}

function hasColumn({ column, columns }: Area, at: number): boolean {
  return at >= column && at < column + columns;
}
