/** Figures multiplied by a power of ten or mirrored: the digits stay, so the decimals move with them. */
import type { Figure } from './figure';
import { unitOf, withoutNegativeZero } from './round';

/** 2,5 by 9 is 2.500.000.000; 0,997 by 2 is 99,7; 5 by −1 is 0,5. */
export function shifted(figure: Figure, power: number): Figure {
  return { value: figure.value.times(unitOf(-power)), decimals: Math.max(0, figure.decimals - power) };
}

/** 12,5 -> −12,5; 0 stays 0. */
export function negated(figure: Figure): Figure {
  return { value: withoutNegativeZero(figure.value.neg()), decimals: figure.decimals };
}
