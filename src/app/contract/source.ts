/** The part of a host that hands over sheets. */
import type { Grid, Position } from '../../core/sheet/grid';
import type { Outcome } from './outcome';

/** The sheet of reasons for accepted findings (app/acceptance). */
export const REASONS_SHEET = 'Giải trình';

/** The sheet of reviewers' sign-offs (app/review): a name that no office has for a table of its own. */
export const SIGN_OFF_SHEET = 'Duyệt (Số Khớp)';

/** The sheet on which a form lives that the office made itself (app/learn); a second form has "Quy tắc 2". */
export const RULES_SHEET = 'Quy tắc';

export function isRulesSheet(name: string): boolean {
  return /^Quy tắc(?: [0-9]{1,2})?$/.test(name);
}

/** Of reasons, of sign-offs and of rules: our own lists, in which no table is looked for, and which every check needs. */
export function isOwnList(name: string): boolean {
  return name === REASONS_SHEET || name === SIGN_OFF_SHEET || isRulesSheet(name);
}

export interface ReadBook {
  /** Every visible sheet, or only the active one when that was asked for; always our own lists. */
  readonly grids: readonly Grid[];
  /** With every visible sheet, those that are hidden, but for very large ones and our own lists; absent where there are none. */
  readonly hidden?: readonly Grid[];
  readonly activeSheet: string;
  /** Where the cursor stands on the active sheet. */
  readonly activeCell: Position;
}

export interface Source {
  /**
   * One round trip to the host, but for sheets added or renamed since the last, or too large for one answer. `aside`:
   * nobody asked for it, so it must not cost the person anything: what a host cannot tell without taking from the person
   * what Ctrl+Z could take back is as it was told last.
   */
  read(scope: 'activeSheet' | 'workbook', aside?: boolean): Promise<Outcome<ReadBook>>;
}
