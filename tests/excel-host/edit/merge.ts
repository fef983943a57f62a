/** Merges cells: the top left one keeps its value, the others lose theirs. */
import type { ExcelState } from '../state/excelState';
import { type Box, boundingBox, cellCount, intersection } from '../model/box';
import type { Sheet } from '../model/sheet';
import { requireUnprotected } from './permission';

export function merge(host: ExcelState, sheet: Sheet, box: Box, across: boolean): void {
  requireUnprotected(sheet);
  const whole = withTouchedMerges(sheet, box);
  unmerge(sheet, whole);
  const parts = across
    ? Array.from({ length: whole.rows }, (_, index) => ({ ...whole, row: whole.row + index, rows: 1 }))
    : [whole];
  for (const part of parts.filter((one) => cellCount(one) > 1)) {
    // Excel keeps the first value of the area, wherever it stood.
    const [first, ...others] = sheet.contents.inside(part);
    for (const { row, column } of others) sheet.contents.remove(row, column);
    if (first) {
      sheet.contents.remove(first.row, first.column);
      sheet.contents.put(part.row, part.column, first.content);
    }
    sheet.merges.push(part);
  }
  host.workbook.touch();
}

export function unmerge(sheet: Sheet, box: Box): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((one) => !intersection(one, box));
}

/** A merge that is cut by the box is taken in whole, as a selection would. */
function withTouchedMerges(sheet: Sheet, box: Box): Box {
  let whole = box;
  for (;;) {
    const grown = sheet.merges
      .filter((one) => intersection(one, whole))
      .reduce((sum, one) => boundingBox(sum, one), whole);
    if (cellCount(grown) === cellCount(whole)) return whole;
    whole = grown;
  }
}
