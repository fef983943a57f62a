import type { Finding } from '../../finding/finding';
import type { Quantity } from '../../rule/quantity';

/** Where a finding of one cell stands. */
export function of(quantity: Quantity): Pick<Finding, 'rows' | 'cells' | 'at' | 'printed'> {
  return { rows: [quantity.row], cells: [quantity.cell], at: quantity.at, printed: quantity.printed };
}
