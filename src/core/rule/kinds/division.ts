/** A division of the table: part and whole of a rate, with their totals. */
import Big from 'big.js';
import type { Figure } from '../../number/figure';
import { divide } from '../../number/round';
import type { Condition } from '../constraint';
import { figuresUnder, type Look, type Part, partsOf, type Quantity, totalOf } from '../quantity';
import type { MissingMode } from '../rule';
import type { Side } from '../statement';

/** Both sides are known. */
export interface Division {
  readonly part: readonly Part[];
  readonly whole: readonly Part[];
  readonly partValue: Big;
  readonly wholeValue: Big;
}

/** null when a side cannot be known under the mode. */
export function divisionOf(partSide: Side, wholeSide: Side, mode: MissingMode, look: Look): Division | null {
  const part = partsOf(partSide, look);
  const whole = partsOf(wholeSide, look);
  const partFigures = figuresUnder(mode, quantitiesOf(part));
  const wholeFigures = figuresUnder(mode, quantitiesOf(whole));
  if (!partFigures || !wholeFigures || partSide.kind === 'unknown' || wholeSide.kind === 'unknown')
    return null;
  return {
    part,
    whole,
    partValue: partSide.kind === 'constant' ? partSide.value : totalOf(part, partFigures).value,
    wholeValue: wholeSide.kind === 'constant' ? wholeSide.value : totalOf(whole, wholeFigures).value,
  };
}

/** Half up, as Excel rounds: 45 of 79 at two decimals is 56,96. The whole is not 0. */
export function rateOf({ partValue, wholeValue }: Division, decimals: number): Figure {
  return { value: divide(partValue.times(100), wholeValue, decimals, 'halfUp'), decimals };
}

export function quantitiesOf(parts: readonly Part[]): Quantity[] {
  return parts.map((part) => part.quantity);
}

/** The whole is 0; a constant whole is so always or never. */
export function nothingIn(whole: Side): Condition[] {
  if (whole.kind === 'unknown') return [];
  const terms = whole.kind === 'terms' ? whole.terms : [];
  const limit = whole.kind === 'constant' ? whole.value.neg() : new Big(0);
  return [{ kind: 'compared', terms, comparison: '=', limit, asPrinted: false }];
}
