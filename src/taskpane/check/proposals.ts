/** What the pane offers to write, from what the core proposes. */
import type { Companion } from '../../core/finding/finding';
import type { CauseReport } from '../../core/check/suspects/causeReport';
import type { How } from '../../core/locate/slips/proposal';
import { companionsText, type Words } from '../../words/words';
import type { Item } from './findingItems';

export interface Value {
  readonly cell: string;
  readonly printed: string;
  /** How the printed figure may have come from it. */
  readonly how: How | null;
}

/** A button that previews a correction. */
export interface Choice {
  readonly name: string;
  /** What a screen reader says; null where the name says all. */
  readonly spoken: string | null;
  readonly values: readonly Value[];
  /** The part of the correction that may be made without the rest. */
  readonly alone: Value | null;
}

/** "2.647", or "2.647 (with D58 → 100,0)": what has to change besides is said before it is previewed. */
export function inCompany(name: string, companions: readonly Companion[], words: Words): string {
  return companions.length === 0 ? name : `${name} (${words.mending.company(companionsText(companions))})`;
}

export function causeReportOf({ finding, checked }: Pick<Item, 'finding' | 'checked'>): CauseReport | null {
  return checked.judgement.causes.find(({ id }) => id === finding.cause) ?? null;
}
