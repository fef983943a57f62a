/** The figures of the tables of a report, blank cells too, as prose is compared with them. */
import type { TableFigure } from '../../core/narrative/claim/tableFigure';
import { readTable } from '../../core/table/readings';
import type { Table } from '../../core/table/table';
import type { Grid } from '../../core/sheet/grid';
import { findTables, type FormChoice } from '../session/findTables';

/** None where no table of a known form is found: prose is then judged by itself. */
export function figuresOfTables(grids: readonly Grid[], form: FormChoice): readonly TableFigure[] {
  const found = findTables(grids, form);
  if ('problem' in found) return [];
  return found.tables.reduce<readonly TableFigure[]>((all, table) => all.concat(figuresOf(table)), []);
}

function figuresOf(table: Table): TableFigure[] {
  const several = table.form.columns.length > 1;
  return readTable(table).cells.map(({ column, quantity: { row, label, unit, cell, printed, figure } }) => ({
    code: row,
    // In a table of several columns a figure is told by both of its headings.
    label: several ? `${label} ${column.label}` : label,
    unit,
    column: column.key,
    sheet: table.grid.sheet,
    cell,
    printed,
    figure,
  }));
}
