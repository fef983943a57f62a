/** Writes values and formulas to cells. */
import { enter } from '../entry/enter';
import type { ExcelState } from '../state/excelState';
import { type Box, cellBox, cellCount, isUnbounded } from '../model/box';
import type { Sheet } from '../model/sheet';
import { apiType, apiValue } from '../model/apiValue';
import { invalidArgument } from '../../office-host/protocol/hostError';
import { wrongSize } from './wrongSize';
import type { Author } from '../state/author';
import { requireUnlocked } from './permission';

/** One value for all cells, or a matrix of the box's size; null leaves a cell alone, '' empties it. */
export function writeContents(host: ExcelState, sheet: Sheet, box: Box, raw: unknown, author: Author): void {
  if (isUnbounded(box)) throw invalidArgument();
  const pick = picker(raw, box);
  requireUnlocked(sheet, box);
  const before = cellCount(box) === 1 ? host.calculator.valueAt(sheet, box.row, box.column) : null;
  const rows = targetRows(sheet, box, Array.isArray(raw));
  for (const [index, row] of rows.entries()) {
    for (let offset = 0; offset < box.columns; offset++) {
      writeCell(host, sheet, row, box.column + offset, pick(index, offset));
    }
  }
  host.workbook.touch();
  const after = cellCount(box) === 1 ? host.calculator.valueAt(sheet, box.row, box.column) : null;
  const details = {
    valueBefore: apiValue(before),
    valueAfter: apiValue(after),
    valueTypeBefore: apiType(before),
    valueTypeAfter: apiType(after),
  };
  const news = { changeType: 'RangeEdited', ...author };
  host.events.changed(sheet, box, cellCount(box) === 1 ? { ...news, ...details } : news);
}

function picker(raw: unknown, box: Box): (row: number, column: number) => unknown {
  if (!Array.isArray(raw)) return () => raw;
  const matrix = raw as readonly unknown[];
  if (matrix.length !== box.rows) throw wrongSize();
  for (const row of matrix) if (!Array.isArray(row) || row.length !== box.columns) throw wrongSize();
  return (row, column) => (matrix[row] as readonly unknown[])[column];
}

/**
 * Where a filter hides rows, Excel hands a matrix out to the visible rows only: its rows land on the wrong lines
 * and the surplus is lost.
 */
function targetRows(sheet: Sheet, box: Box, isMatrix: boolean): number[] {
  const all = Array.from({ length: box.rows }, (_, index) => box.row + index);
  return isMatrix && box.rows > 1 ? all.filter((row) => !sheet.filteredRows.has(row)) : all;
}

function writeCell(host: ExcelState, sheet: Sheet, row: number, column: number, raw: unknown): void {
  if (raw === null || raw === undefined || sheet.isCovered(row, column)) return;
  const format = sheet.styles.read(row, column, 'numberFormat');
  const entry = enter(raw, format, host.workbook.culture);
  if (!entry) {
    sheet.contents.remove(row, column);
    return;
  }
  const { value, formula } = entry;
  sheet.contents.put(row, column, formula === undefined ? { value } : { value, formula });
  if (entry.format !== undefined && format === 'General') {
    sheet.styles.write(cellBox(row, column), { numberFormat: entry.format });
  }
}
