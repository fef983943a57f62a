/** Cells of which the typed number itself says that something went wrong, whatever the rules say. */
import type { Figure } from '../../number/figure';
import type { Quantity } from '../../rule/quantity';

/** A count of 44,63 files, shown as "45"; or a rate of 2,512 shown as "2,51", where others are typed as they are shown. */
export type Oddly = 'fraction' | 'finer';

interface TypedCell {
  readonly quantity: Quantity;
  readonly figure: Figure | null;
  readonly typed: Figure | null;
}

/** Where more than one rate in so many was typed finer than it shows, it is how this sheet was made. */
const RARE = 4;

export function oddlyTyped(cells: readonly TypedCell[]): (cell: TypedCell) => Oddly | null {
  const rates = cells.filter(({ quantity, figure }) => quantity.measure === 'rate' && figure !== null);
  const rarelyFiner = rates.filter(isFiner).length * RARE <= rates.length;
  return (cell) => {
    if (!isFiner(cell)) return null;
    if (cell.quantity.measure === 'count') return 'fraction';
    return cell.quantity.measure === 'rate' && rarelyFiner ? 'finer' : null;
  };
}

function isFiner({ figure, typed }: TypedCell): boolean {
  return figure !== null && typed !== null && typed.decimals > figure.decimals;
}
