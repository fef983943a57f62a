/** Empties cells and takes their looks off. */
import type { ExcelState } from '../state/excelState';
import { type Box, contains } from '../model/box';
import type { Sheet } from '../model/sheet';
import { notImplemented } from '../../office-host/protocol/hostError';
import type { Author } from '../state/author';
import { requireFormatting, requireUnlocked } from './permission';

export type ClearWhat = 'All' | 'Contents' | 'Formats';

export function clear(host: ExcelState, sheet: Sheet, box: Box, what: string, author: Author): void {
  if (!['All', 'Contents', 'Formats'].includes(what)) throw notImplemented(`Range.clear(${what})`);
  if (what !== 'Formats') {
    requireUnlocked(sheet, box);
    for (const { row, column } of sheet.contents.inside(box)) sheet.contents.remove(row, column);
  }
  if (what !== 'Contents') {
    requireFormatting(sheet);
    sheet.styles.reset(box);
    sheet.merges = sheet.merges.filter((merge) => !contains(box, merge));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !contains(box, format.box));
  }
  if (what === 'All') sheet.validations.reset(box);
  host.workbook.touch();
  host.events.changed(sheet, box, { changeType: 'RangeEdited', ...author });
}
