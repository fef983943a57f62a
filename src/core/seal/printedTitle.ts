/** The line above a table that names the form and its period. */
import { tidy } from '../text/label';
import { printableLine } from '../text/printable';
import { bare } from '../text/vietnamese';
import type { Form } from '../form/form';
import type { Table } from '../table/table';

/** How far above its table a title may stand, and how far to the right. */
const MOST_ROWS = 10;
const MOST_COLUMNS = 50;

/** "BIỂU THỐNG KÊ SỐ LIỆU BÁO CÁO 6 THÁNG ĐẦU NĂM 2026" as the sheet prints it; "" where it prints none. */
export function printedTitle({ form, grid, area }: Table): string {
  for (let row = area.row - 1; row >= Math.max(0, area.row - MOST_ROWS); row--) {
    for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++) {
      const text = printableLine(tidy((grid.cell(row, column)?.text ?? '').slice(0, 500)));
      if (isTitle(form, text)) return text;
    }
  }
  return '';
}

/** True for a line that begins with the form's title, whatever period follows. */
export function isTitle(form: Form, line: string): boolean {
  return bare(tidy(line.slice(0, 500))).startsWith(bare(form.printedTitle));
}
