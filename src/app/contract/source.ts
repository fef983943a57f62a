/** The part of a host that hands over sheets. */
import type { Grid, Position } from '../../core/sheet/grid';
import type { Outcome } from './outcome';

/** The sheet of reasons for accepted findings (app/acceptance). */
export const REASONS_SHEET = 'Giải trình';

/** The sheet on which a form lives that the office made itself (app/learn); a second form has "Quy tắc 2". */
export const RULES_SHEET = 'Quy tắc';

export function isRulesSheet(name: string): boolean {
  return /^Quy tắc(?: [0-9]{1,2})?$/.test(name);
}

/** Of reasons and of rules: every check needs them, whatever it looks at. */
export function isAlwaysRead(name: string): boolean {
  return name === REASONS_SHEET || isRulesSheet(name);
}

export interface ReadBook {
  /** Every visible sheet, or only the active one when that was asked for; always those of reasons and of rules. */
  readonly grids: readonly Grid[];
  readonly activeSheet: string;
  /** Where the cursor stands on the active sheet. */
  readonly activeCell: Position;
}

export interface Source {
  /** One round trip to the host, but for sheets added or renamed since the last, or too large for one answer. */
  read(scope: 'activeSheet' | 'workbook'): Promise<Outcome<ReadBook>>;
}
