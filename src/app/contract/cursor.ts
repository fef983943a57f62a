/** The part of a host that leads a person to a cell. */
import type { Outcome } from './outcome';

export interface Cursor {
  select(sheet: string, cell: string): Promise<Outcome<null>>;
}
