/** What columns that set periods side by side say of each other. */
import { type Period } from '../../period/period';
import type { MissingMode } from '../../rule/rule';
import type { HeadingPart } from './headingPart';

export interface HeadedColumn {
  readonly key: string;
  /** Outermost first. */
  readonly headings: readonly string[];
  /** It holds amounts that were rounded. */
  readonly rounded?: boolean;
}

export interface ComparedRule {
  /** The key of the column that it is about. */
  readonly column: string;
  /** "[3] = [2] - [1]": in the order of likelihood; figures choose. */
  readonly readings: readonly string[];
  /** The headings leave no other columns to be meant. */
  readonly sure: boolean;
  readonly missing?: MissingMode;
}

export interface ComparedPair {
  readonly before: string;
  readonly now: string;
  /** The one begins where the other ended. */
  readonly next: boolean;
  /** The same part of the year before. */
  readonly yearAgo: boolean;
  /** The headings say of which periods they are: another table's are others. */
  readonly dated: boolean;
}

export interface Compared {
  readonly rules: readonly ComparedRule[];
  /** Figures of one thing in two periods. */
  readonly pairs: readonly ComparedPair[];
  /** Columns that hold no figures of their own, but comparisons. */
  readonly comparisons: readonly string[];
  /** Those of them whose headings say so; a mere rate may be the same thing's in every period. */
  readonly said: readonly string[];
}

export interface KnownColumn {
  readonly key: string;
  readonly rounded: boolean;
  readonly part: HeadingPart;
}

export function samePeriod(one: Period, other: Period): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
