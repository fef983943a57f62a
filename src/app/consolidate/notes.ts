/** What a reviewer has to know of a consolidation, as coded facts; words/ says them. */
import type { Source } from './submission';

/** How a figure is far from what the other units let expect. */
export type Departure = 'tens' | 'hundreds' | 'thousands' | 'far';

export interface Outlier extends Source {
  readonly unit: string;
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  readonly printed: string;
  /** What the unit's other figures and the other units' share of this one let expect, roughly: "1.200". */
  readonly usual: string;
  readonly departure: Departure;
  readonly above: boolean;
}

export type Note =
  /** On the list of units, and no file is its. */
  | { readonly code: 'unit/missing'; readonly unit: string }
  /** Not on the list of units. */
  | { readonly code: 'unit/unexpected'; readonly unit: string; readonly source: Source }
  /** The same unit in several files: only `counted` was added. `same`: all say the same. */
  | {
      readonly code: 'unit/twice';
      readonly unit: string;
      readonly counted: Source;
      readonly left: readonly Source[];
      readonly same: boolean;
    }
  /** Two units with all figures alike: one may be a copy of the other. Both were added. */
  | { readonly code: 'unit/sameFigures'; readonly units: readonly string[] }
  /** Another period than most. A unit that also sent this one was added once only. */
  | {
      readonly code: 'unit/otherPeriod';
      readonly unit: string;
      readonly source: Source;
      readonly period: string;
      readonly usual: string;
      readonly added: boolean;
    }
  /** Rows that a unit leaves blank and others fill in. */
  | {
      readonly code: 'unit/blank';
      readonly unit: string;
      readonly source: Source;
      readonly rows: readonly string[];
    }
  /** A text, or a figure with two readings, where a figure belongs: not added. */
  | {
      readonly code: 'cell/notAdded';
      readonly unit: string;
      readonly source: Source;
      readonly row: string;
      readonly cell: string;
      readonly printed: string;
    }
  /** Rates and means that nothing in the table computes, printed differently by the units. */
  | { readonly code: 'rows/notComputed'; readonly rows: readonly string[] }
  /** A unit's figures are others than in the earlier consolidation. */
  | { readonly code: 'unit/changed'; readonly unit: string; readonly rows: readonly ChangedFigure[] }
  /** In the earlier consolidation and not in this one. */
  | { readonly code: 'unit/gone'; readonly unit: string }
  | { readonly code: 'unit/new'; readonly unit: string };

export interface ChangedFigure {
  readonly row: string;
  readonly before: string;
  readonly after: string;
}
