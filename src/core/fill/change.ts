/** One cell to be written: what stood there when the plan was made, and what is to stand there. */
import type { Position } from '../sheet/grid';

export interface CellContent {
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
}

export interface Change {
  readonly position: Position;
  /** Re-read and compared before writing: a cell changed meanwhile is left alone. */
  readonly before: CellContent;
  /** With a formula, `value` is its cached result. A text never becomes a formula. */
  readonly after: CellContent;
  /** A number format to set; left as it is when absent. */
  readonly format?: string;
  /** A font to set; left as it is when absent. */
  readonly font?: FontChange;
}

/** By name; null for the one that the host finds there. */
export interface FontChange {
  readonly before: string | null;
  readonly after: string | null;
}
