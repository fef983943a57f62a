/** What is put into a cell so that it prints a figure, or a text, as it was proposed. */
import type { CellContent } from '../../core/fill/change';
import { isDateFormat, isPercentFormat, isTextFormat } from '../../core/number/format/numberFormat';
import type { Position } from '../../core/sheet/grid';
import { readTable } from '../../core/table/readings';
import type { Table } from '../../core/table/table';

const FIGURE = /^-?[0-9][0-9.]*(,[0-9]+)?$/;

/** "2.647" in the place of a figure is the number 2647, in a format that does not show it as a text, date or rate. */
export function writtenAs(
  table: Table,
  position: Position,
  printed: string,
): { readonly after: CellContent; readonly format?: string } {
  const place = readTable(table).cells.find(
    (cell) => cell.position.row === position.row && cell.position.column === position.column,
  );
  const isFigure = place !== undefined && FIGURE.test(printed);
  const format = table.grid.cell(position.row, position.column)?.format ?? 'General';
  const misleading = isTextFormat(format) || isDateFormat(format) || isPercentFormat(format);
  return {
    after: {
      value: isFigure ? Number(printed.replace(/\./g, '').replace(',', '.')) : printed,
      formula: null,
    },
    ...(misleading && isFigure ? { format: place.quantity.measure === 'count' ? '#,##0' : 'General' } : {}),
  };
}
