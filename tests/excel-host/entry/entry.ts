/** What something written to a cell becomes there. */
import type { Value } from '../model/value';

export interface Entry {
  readonly value: Value;
  readonly formula?: string;
  /** The number format that a cell in "General" takes on with it. */
  readonly format?: string;
}
