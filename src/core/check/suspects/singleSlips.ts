/** Every single slip of one cell that explains all that is broken together: a count, so that "the only one" means it. */
import { keysOf, slippedFrom } from '../../locate/slips/keyboard';
import type { Figure } from '../../number/figure';
import { type Supposed, supposing, type WhatIf } from '../judge/whatIf';
import { cellsShared, isClean, mends } from '../judge/faults';
import { figureIn } from '../judge/figureIn';
import { figureLeftBy } from '../judge/figureLeft';

/** A figure that is to stand in a cell instead of the printed one. */
export interface Correction {
  /** Cell key. */
  readonly key: string;
  readonly figure: Figure;
}

export function singleSlips(rules: WhatIf, broken: readonly number[]): Correction[] {
  const found: Correction[] = [];
  for (const key of cellsShared(rules, broken)) {
    for (const figure of meantAt(rules, broken, key, supposing())) {
      if (mends(rules, broken, supposing([key, figure]))) found.push({ key, figure });
    }
  }
  return found;
}

/** 5 for -5: nothing is counted below nothing, whether a rule speaks of it or not. */
export function wrongSigns(rules: WhatIf): Correction[] {
  const found: Correction[] = [];
  for (const key of rules.keys) {
    const quantity = rules.quantityAt(key);
    const printed = quantity?.figure;
    if (quantity?.measure !== 'count' || !printed?.value.lt(0)) continue;
    const figure = { ...printed, value: printed.value.abs() };
    const broken = rules.rulesAt(key).filter((rule) => rules.rules[rule]?.verdict.outcome === 'broken');
    // A fault of its own is explained by what mends it.
    if (broken.length > 0 || rules.rulesAt(key).length === 0) continue;
    if (isClean(rules.suppose(supposing([key, figure])))) found.push({ key, figure });
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
    printed.value.eq(0) ? leftBy(rules, broken, key, supposed) : [],
  );
  const seen: Record<string, true> = {};
  return slips
    .map((figure) => figureIn(quantity, figure))
    .filter((figure): figure is Figure => {
      if (!figure || figure.value.eq(printed.value)) return false;
      const name = figure.value.toFixed();
      const fresh = !seen[name];
      seen[name] = true;
      return fresh;
    });
}

function leftBy(rules: WhatIf, broken: readonly number[], key: string, supposed: Supposed): Figure[] {
  if (rules.quantityAt(key)?.measure === 'rate') return [];
  return broken
    .map((rule) => figureLeftBy(rules, rule, key, supposed))
    .filter((figure) => figure !== null)
    .reduce<Figure[]>((all, { value, decimals }) => {
      const beside = [-1, 0, 1].map((by) => ({ value: value.plus(by), decimals }));
      return all.concat(beside.filter((figure) => figure.value.gt(0)));
    }, []);
}
