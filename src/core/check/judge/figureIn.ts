/** A figure as it would be read once it stands in a cell. */
import Big from 'big.js';
import { canStand } from '../../locate/solver/cellsAndRules';
import type { Figure } from '../../number/figure';
import type { Quantity } from '../../rule/quantity';

/** 91,4 in the format 0.00 is 91,40; null for what the cell cannot hold, or its format not show: half a file, 56,965. */
export function figureIn(
  { measure, shownDecimals, signed = false }: Quantity,
  figure: Figure,
): Figure | null {
  if (!canStand(figure.value, { measure, signed })) return null;
  if (measure === 'count' || measure === 'yesNo') return { value: figure.value, decimals: 0 };
  if (shownDecimals === undefined) return figure;
  const shown = figure.value.round(shownDecimals, Big.roundHalfUp);
  return shown.eq(figure.value) ? { value: figure.value, decimals: shownDecimals } : null;
}
