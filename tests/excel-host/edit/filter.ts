/** Applies a sheet's filter: rows whose shown text is not among the chosen ones are hidden. */
import type { ExcelState } from '../state/excelState';
import { shownAt } from '../entry/shownAt';
import type { Sheet } from '../model/sheet';

export function applyFilter(host: ExcelState, sheet: Sheet): void {
  sheet.filteredRows.clear();
  const { autoFilter } = sheet;
  if (!autoFilter) return;
  const { box, criteria } = autoFilter;
  // The first row holds the headings.
  for (let row = box.row + 1; row < box.row + box.rows; row++) {
    for (const [offset, wanted] of criteria) {
      if (!wanted.includes(shownAt(host, sheet, row, box.column + offset))) sheet.filteredRows.add(row);
    }
  }
}
