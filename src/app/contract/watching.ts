/** The part of a host that tells of edits. */
import type { Outcome } from './outcome';

export interface Watching {
  /** Calls back, debounced, after edits; gives the function that stops it. */
  watch(changed: (sheet: string) => void): Promise<Outcome<() => void>>;
}
