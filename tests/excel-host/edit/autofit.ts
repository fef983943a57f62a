/** Makes columns as wide, and rows as high, as their texts; by the width of a digit, so roughly. */
import { shownText, everyRoom, textWidth } from '../entry/shownText';
import type { ExcelState } from '../state/excelState';
import type { Box } from '../model/box';
import type { Sheet } from '../model/sheet';
import { STANDARD_HEIGHT } from '../model/style';
import { requireFormatting } from './permission';

function fullText(host: ExcelState, sheet: Sheet, row: number, column: number): string {
  const value = host.calculator.valueAt(sheet, row, column);
  return shownText(value, sheet.styles.read(row, column, 'numberFormat'), host.workbook.culture, everyRoom);
}

/** Excel leaves merged and wrapped cells out of account. */
export function autofitColumns(host: ExcelState, sheet: Sheet, box: Box): void {
  requireFormatting(sheet, 'Columns');
  const widths = new Map<number, number>();
  for (const { row, column } of sheet.contents.inside(box)) {
    if (sheet.mergeAt(row, column) || sheet.styles.read(row, column, 'wrapText')) continue;
    const width = textWidth(fullText(host, sheet, row, column), sheet.styles.read(row, column, 'fontSize'));
    widths.set(column, Math.max(widths.get(column) ?? 0, Math.ceil(width)));
  }
  for (const [column, width] of widths) sheet.columnWidths.set(column, width);
}

export function autofitRows(host: ExcelState, sheet: Sheet, box: Box): void {
  requireFormatting(sheet, 'Rows');
  const heights = new Map<number, number>();
  for (const { row, column } of sheet.contents.inside(box)) {
    if (sheet.mergeAt(row, column)) continue;
    const size = sheet.styles.read(row, column, 'fontSize');
    const width = textWidth(fullText(host, sheet, row, column), size);
    const wraps = sheet.styles.read(row, column, 'wrapText');
    const lines = wraps ? Math.max(1, Math.ceil(width / Math.max(1, sheet.columnWidth(column)))) : 1;
    heights.set(row, Math.max(heights.get(row) ?? 0, (lines * STANDARD_HEIGHT * size) / 11));
  }
  for (const [row, height] of heights) sheet.rowHeights.set(row, Math.min(409.5, height));
}
