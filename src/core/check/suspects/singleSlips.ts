/** Every single slip of one cell that explains all that is broken together: a count, so that "the only one" means it. */
import type Big from 'big.js';
import { keysOf, slippedFrom } from '../../locate/slips/keyboard';
import { joined } from '../../locate/separateCauses';
import { canStand } from '../../locate/solver/cellsAndRules';
import type { Figure } from '../../number/figure';
import type { Quantity } from '../../rule/quantity';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';
import { countLeftBy } from './countLeft';

/** A figure that is to stand in a cell instead of the printed one. */
export interface Correction {
  /** Cell key. */
  readonly key: string;
  readonly figure: Figure;
}

/** Broken rules that share a cell, directly or through others: of one fault, or of faults that meet. */
export function brokenTogether(rules: WhatIf): number[][] {
  const broken: number[] = [];
  rules.rules.forEach(({ verdict }, rule) => {
    if (verdict.outcome === 'broken') broken.push(rule);
  });
  return joined(broken, (a, b) => rules.cellsOf(a).some((key) => rules.cellsOf(b).includes(key)));
}

/** Cells that stand in all of the rules. */
export function sharedCells(rules: WhatIf, of: readonly number[]): string[] {
  const [first, ...rest] = of;
  if (first === undefined) return [];
  const keys = rules.cellsOf(first).filter((key) => rest.every((rule) => rules.cellsOf(rule).includes(key)));
  return keys.filter((key, at) => keys.indexOf(key) === at);
}

export function singleSlips(rules: WhatIf, broken: readonly number[]): Correction[] {
  const found: Correction[] = [];
  for (const key of sharedCells(rules, broken)) {
    for (const figure of meantAt(rules, broken, key, supposing())) {
      if (mends(rules, broken, supposing([key, figure]))) found.push({ key, figure });
    }
  }
  return found;
}

/** Figures that one slip turns into what stands in the cell; for a 0, which may be typed for any, those that the rules leave. */
export function meantAt(rules: WhatIf, broken: readonly number[], key: string, supposed: Supposed): Figure[] {
  const quantity = rules.quantityAt(key);
  const printed = quantity?.figure;
  if (!quantity || !printed || quantity.sign) return [];
  const stored = rules.storedAt(key);
  const slips = slippedFrom(keysOf(printed), quantity.measure).concat(
    stored && keysOf(stored) !== keysOf(printed) ? slippedFrom(keysOf(stored), quantity.measure) : [],
    zeroLost(quantity, printed),
    printed.value.eq(0) ? leftBy(rules, broken, key, supposed) : [],
  );
  const seen: Record<string, true> = {};
  return slips
    .map((figure) => asShown(quantity, figure))
    .filter((figure): figure is Figure => {
      if (!figure || figure.value.eq(printed.value) || !canStand(figure.value, quantity.measure)) return false;
      const name = figure.value.toFixed();
      const fresh = !seen[name];
      seen[name] = true;
      return fresh;
    });
}

/** All of the rules hold, and no other that names the cells is broken. */
export function mends(rules: WhatIf, broken: readonly number[], supposed: Supposed): boolean {
  const [first] = broken;
  if (first === undefined || rules.outcomeOf(first, supposed) !== 'holds') return false;
  const outcomes = rules.suppose(supposed);
  let clean = true;
  outcomes.forEach((outcome) => (clean = clean && outcome !== 'broken'));
  return clean && broken.every((rule) => outcomes.get(rule) === 'holds');
}

/** 462 for 46.200: both zeros. */
function zeroLost({ measure }: Quantity, { value, decimals }: Figure): Figure[] {
  return measure === 'count' && !value.eq(0) ? [{ value: value.times(100), decimals }] : [];
}

function leftBy(rules: WhatIf, broken: readonly number[], key: string, supposed: Supposed): Figure[] {
  if (rules.quantityAt(key)?.measure === 'rate') return [];
  return broken
    .map((rule) => countLeftBy(rules, rule, key, supposed))
    .filter((value): value is Big => value?.gt(0) === true)
    .reduce<Figure[]>(
      (all, value) => all.concat([-1, 0, 1].map((by) => ({ value: value.plus(by), decimals: 0 }))),
      [],
    );
}

/** 91,4 in the format 0.00 is judged as 91,40; what the format cannot show is no figure of this cell. */
function asShown({ measure, shownDecimals }: Quantity, figure: Figure): Figure | null {
  if (measure !== 'rate' || shownDecimals === undefined) return figure;
  if (figure.decimals > shownDecimals && !figure.value.round(shownDecimals).eq(figure.value)) return null;
  return { value: figure.value, decimals: shownDecimals };
}
