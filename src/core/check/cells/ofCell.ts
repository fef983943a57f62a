import type { Quantity } from '../../rule/quantity';

/** Where a finding of one cell stands. */
export function of(quantity: Quantity): { rows: string[]; cells: string[]; printed: string } {
  return { rows: [quantity.row], cells: [quantity.cell], printed: quantity.printed };
}
