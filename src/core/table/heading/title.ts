/** What stands above a table: its title and the period it reports. */
import { readPeriod, writePeriod } from '../../period/period';
import { printedTitle } from '../../seal/printedTitle';
import type { Table } from '../table';

/** The form's title as the sheet prints it, period and all; the form's own where the sheet has none. */
export function titleOf(table: Table): string {
  return printedTitle(table) || table.form.printedTitle || lineAbove(table);
}

/** A table of no known form is called by the line that stands a little above it, or else by its sheet, which is no title. */
function lineAbove({ printed, form, grid }: Table): string {
  return printed && form.title !== grid.sheet ? form.title : '';
}

/** "6 tháng đầu năm 2026": what follows the form's title on the sheet; "" where no period can be told. */
export function periodOf(table: Table): string {
  const period = readPeriod(titleOf(table).slice(table.form.printedTitle.length).trim());
  return period ? writePeriod(period) : '';
}
