/** What a cell is to one question of the search. */
import type { Figure } from '../../number/figure';
import type { Ref } from '../../rule/rule';

/** What a cell is to one question: an unknown, or the figure that stands there. */
export interface Standing {
  /** null for a cell whose figure is given. */
  readonly unknown: number | null;
  readonly figure: Figure | null;
  readonly sign: boolean;
  readonly silent: boolean;
  readonly exact: boolean;
  /** Of the unknown's last unit. */
  readonly decimals: number;
}

export type StandingOf = (ref: Ref) => Standing;
