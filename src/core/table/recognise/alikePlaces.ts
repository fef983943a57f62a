/** What a place of a sheet has to hold so that the sheet has the tables of one seen before. */
import type { Cell } from '../../sheet/grid';
import type { Catalogue } from '../labels/catalogue';
import { areAlike, isTyped } from './passedOver';

/** A number that may be any other, or a sign, or a figure typed as text: where it stands, and the STT beside it, which it must not be taken for. */
interface Figure {
  readonly kind: 'figure';
  readonly format: string;
  /** "3.2.1", "2.1" and "1": a figure that reads so may be taken for the STT. */
  readonly orders: readonly (string | number)[];
}
interface Words {
  readonly kind: 'words';
  readonly cell: Cell;
}
export type Place = Figure | Words | Cell | undefined;

/** What a place was found to be. */
export type Mark = 'unlike' | 'same' | 'figure' | 'order';

/** Whether the cell may stand in that place of a sheet with the same tables. */
export function markOf(place: Place, cell: Cell | undefined, catalogue: Catalogue): Mark {
  if (place === cell) return 'same';
  if (!place || !cell) return 'unlike';
  if (!('kind' in place)) return isSame(cell, place) ? 'same' : 'unlike';
  if (place.kind === 'words')
    return isSame(cell, place.cell) || areAlike(cell, place.cell, catalogue) ? 'same' : 'unlike';
  if (cell.format !== place.format || !(isPlain(cell) || isTyped(cell, catalogue))) return 'unlike';
  return typeof cell.value !== 'boolean' && cell.value !== null && place.orders.includes(cell.value)
    ? 'order'
    : 'figure';
}

/** A number that shows itself, and that no formula gives. */
export function isPlain(cell: Cell): boolean {
  return (
    typeof cell.value === 'number' &&
    cell.formula === null &&
    !cell.error &&
    cell.struck === undefined &&
    cell.unclear === undefined &&
    cell.text.trim() !== ''
  );
}

function isSame(a: Cell, b: Cell): boolean {
  return (
    a.value === b.value &&
    a.text === b.text &&
    a.format === b.format &&
    a.formula === b.formula &&
    a.font === b.font &&
    a.error === b.error &&
    a.struck === b.struck &&
    a.unclear === b.unclear
  );
}
