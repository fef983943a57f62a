/** What stands in a cell of the sheet, as a person sees it. */
import type { ExcelState } from '../state/excelState';
import type { Sheet } from '../model/sheet';
import { shownText } from './shownText';

export function shownAt(host: ExcelState, sheet: Sheet, row: number, column: number): string {
  const value = host.calculator.valueAt(sheet, row, column);
  if (value === null || typeof value === 'boolean')
    return shownText(value, 'General', host.workbook.culture, wide);
  const merge = sheet.mergeAt(row, column);
  let width = 0;
  for (let offset = 0; offset < (merge?.columns ?? 1); offset++) width += sheet.columnWidth(column + offset);
  return shownText(value, sheet.styles.read(row, column, 'numberFormat'), host.workbook.culture, {
    // A hidden column still tells its text.
    width: sheet.hiddenColumns.has(column) ? Number.POSITIVE_INFINITY : width,
    fontSize: sheet.styles.read(row, column, 'fontSize'),
  });
}

const wide = { width: Number.POSITIVE_INFINITY, fontSize: 11 };
