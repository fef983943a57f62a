/** What the pane offers to write, from what the core proposes. */
import type { CauseReport } from '../core/check/suspects';
import type { How } from '../core/locate/proposal';
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

export function causeReportOf({ finding, checked }: Pick<Item, 'finding' | 'checked'>): CauseReport | null {
  return checked.judgement.causes.find(({ id }) => id === finding.cause) ?? null;
}
