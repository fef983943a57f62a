/** Where a broken sum is most likely wrong, as far as a search told: its sentence must not point elsewhere. */
import type { Suspect } from '../core/finding/finding';
import type { Quantity } from '../core/rule/quantity';
import { positionOf } from '../core/sheet/grid';

/**
 * target: the total alone explains it, or nothing is known; elsewhere: only another cell does; anywhere: the total may hold
 * the figure of another row, or several cells are wrong.
 */
export function likelyPlace(
  target: Quantity,
  suspects: readonly Suspect[],
): 'target' | 'elsewhere' | 'anywhere' {
  const [first] = suspects;
  if (!first) return 'target';
  if (suspects.some((each) => moves(each, target))) return 'anywhere';
  if (suspects.some((each) => each.cell === target.cell && isAlone(each))) return 'target';
  return isAlone(first) ? 'elsewhere' : 'anywhere';
}

/** The total is one of the cells that were exchanged, moved or pasted over. */
function moves({ cell, exchangedWith, shifted, copied }: Suspect, target: Quantity): boolean {
  if (exchangedWith !== undefined && [cell, exchangedWith].includes(target.cell)) return true;
  const block = shifted ?? copied;
  const [first, last] = [positionOf(block?.first ?? ''), positionOf(block?.last ?? '')];
  if (!first || !last || !target.at) return false;
  return first.column === target.at.column && first.row <= target.at.row && target.at.row <= last.row;
}

function isAlone({ with: companions, recalculate }: Suspect): boolean {
  return (companions?.[0] ?? []).length === 0 && recalculate === undefined;
}
