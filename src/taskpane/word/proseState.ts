/** What the check of the report's prose found, and what the view of it shows. */
import type { Acceptance } from '../../app/acceptance/acceptance';
import type { ReportText } from '../../app/narrative/reportText';
import type { TextPlace } from '../../app/contract/report';
import type { Claim } from '../../core/narrative/claim/claim';
import type { Grid } from '../../core/sheet/grid';

export interface ProseItem {
  readonly id: string;
  readonly claim: Claim;
  readonly acceptance: Acceptance | null;
}

export interface ProseState {
  readonly whole: ReportText;
  readonly claims: readonly Claim[];
  /** What is wrong first, then what is to be confirmed; accepted ones are left out. */
  readonly open: readonly ProseItem[];
  readonly accepted: readonly ProseItem[];
  /** The tables and the list of reasons, as they were read with it. */
  readonly grids: readonly Grid[];
  readonly unread: readonly string[];
  readonly current: string | null;
}

/** From code points, in which claims are placed, to the units of a string. */
export function placesIn({ whole }: ProseState, start: number, end: number): TextPlace[] {
  const unit = (point: number): number => {
    let at = 0;
    for (let count = 0; count < point; count++) at += /[\ud800-\udbff]/.test(whole.text.charAt(at)) ? 2 : 1;
    return at;
  };
  return whole.placesOf(unit(start), unit(end));
}
