/** What the cells of a Range hold and show, as matrices. */
import { addIn } from '../../state/author';
import { requireFormatting } from '../../edit/permission';
import { writeContents } from '../../edit/writeContents';
import { isValidFormat } from '../../entry/numberFormat';
import { shownAt } from '../../entry/shownAt';
import type { Host } from '../members/host';
import { apiType, apiValue } from '../../model/apiValue';
import type { Area } from '../../model/area';
import { cellBox, cellCount, isUnbounded } from '../../model/box';
import { textOf } from '../../../office-host/protocol/argument';
import { invalidArgument } from '../../../office-host/protocol/hostError';
import { wrongSize } from '../../edit/wrongSize';
import { type Property, read, readWrite } from '../members/kind';

/** null for whole rows and columns, as in Excel. */
function matrix<R>({ box }: Area, host: Host, cell: (row: number, column: number) => R): R[][] | null {
  if (isUnbounded(box)) return null;
  host.faults.checkCells(cellCount(box));
  return Array.from({ length: box.rows }, (_, row) =>
    Array.from({ length: box.columns }, (_, column) => cell(box.row + row, box.column + column)),
  );
}

const valueAt = ({ sheet }: Area, host: Host, row: number, column: number) =>
  host.calculator.valueAt(sheet, row, column);

function write({ sheet, box }: Area, value: unknown, host: Host): void {
  writeContents(host, sheet, box, value, addIn);
}

function writeFormats({ sheet, box }: Area, value: unknown, host: Host): void {
  requireFormatting(sheet);
  if (!Array.isArray(value)) {
    sheet.styles.write(box, { numberFormat: checkFormat(value) });
    return;
  }
  const rows = value as readonly unknown[];
  if (rows.length !== box.rows) throw wrongSize();
  for (const [rowIndex, row] of rows.entries()) {
    if (!Array.isArray(row) || row.length !== box.columns) throw wrongSize();
    for (const [columnIndex, format] of (row as readonly unknown[]).entries()) {
      if (format === null) continue;
      const cell = cellBox(box.row + rowIndex, box.column + columnIndex);
      sheet.styles.write(cell, { numberFormat: checkFormat(format) });
    }
  }
  host.workbook.touch();
}

function checkFormat(value: unknown): string {
  const format = textOf(value);
  if (format === '' || !isValidFormat(format)) throw invalidArgument();
  return format;
}

export const rangeContents: Readonly<Record<string, Property<Area>>> = {
  Values: readWrite(
    '1.1',
    (area, host) => matrix(area, host, (row, column) => apiValue(valueAt(area, host, row, column))),
    write,
  ),
  Formulas: readWrite(
    '1.1',
    (area, host) =>
      matrix(area, host, (row, column) => {
        const formula = area.sheet.contents.at(row, column)?.formula;
        return formula ?? apiValue(valueAt(area, host, row, column));
      }),
    write,
  ),
  NumberFormat: readWrite(
    '1.1',
    (area, host) => matrix(area, host, (row, column) => area.sheet.styles.read(row, column, 'numberFormat')),
    writeFormats,
  ),
  Text: read('1.1', (area, host) =>
    matrix(area, host, (row, column) => shownAt(host, area.sheet, row, column)),
  ),
  ValueTypes: read('1.1', (area, host) =>
    matrix(area, host, (row, column) => apiType(valueAt(area, host, row, column))),
  ),
};
