/** What a protected sheet lets through. */
import { type Box, isWholeColumns, isWholeRows } from '../model/box';
import type { Sheet } from '../model/sheet';
import { accessDenied } from '../../office-host/protocol/hostError';

function isAllowed(sheet: Sheet, option: string): boolean {
  return sheet.protection === null || sheet.protection.options[option] === true;
}

/** Locked cells, and all cells are locked at first, keep their contents. */
export function requireUnlocked(sheet: Sheet, box: Box): void {
  if (sheet.protection && sheet.styles.values(box, 'locked').has(true)) throw accessDenied();
}

export function requireFormatting(sheet: Sheet, what: 'Cells' | 'Rows' | 'Columns' = 'Cells'): void {
  if (!isAllowed(sheet, `allowFormat${what}`)) throw accessDenied();
}

export function requireStructure(sheet: Sheet, box: Box, what: 'Insert' | 'Delete'): void {
  const whole = isWholeRows(box) ? 'Rows' : isWholeColumns(box) ? 'Columns' : null;
  if (sheet.protection && (whole === null || !isAllowed(sheet, `allow${what}${whole}`))) throw accessDenied();
}

export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied();
}
