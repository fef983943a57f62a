/** A table (ListObject) of a worksheet. */
import type { Box } from './box';

export interface Table {
  readonly id: string;
  name: string;
  box: Box;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}
