/** A rate typed as a fraction of one: "1" for 100 %, "0,997" for 99,7 %. */
import type { Figure } from '../core/number/figure';
import { round } from '../core/number/round';
import { shifted } from '../core/number/shift';
import type { Quantity } from '../core/rule/quantity';

/** The rate that was meant, where a hundred times the printed one is the exact one rounded; else null. */
export function hundredfold({ figure }: Quantity, exact: Figure | null): Figure | null {
  if (!figure || !exact || figure.value.lte(0) || figure.value.gt(1)) return null;
  const meant = shifted(figure, 2);
  return round(exact.value, meant.decimals).eq(meant.value) ? meant : null;
}
