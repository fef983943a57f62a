/** The used part of a box: cells with contents, and formatted ones unless `valuesOnly`. */
import { type Box, boundingBox } from '../model/box';
import type { Sheet } from '../model/sheet';

export function usedBox(sheet: Sheet, within: Box, valuesOnly: boolean): Box | null {
  const filled = sheet.contents.used(within);
  const formatted = valuesOnly ? null : sheet.styles.cells.used(within);
  return filled && formatted ? boundingBox(filled, formatted) : (filled ?? formatted);
}
