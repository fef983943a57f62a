/**
 * How often a slip of one cell would explain what is broken although another cell is the wrong one. With a rate of "57"
 * some count one key away nearly always fits, with "56,96" hardly ever: the rarer, the more the fit says.
 */
import Big from 'big.js';
import { keysOf, slippedFrom } from '../../locate/slips/keyboard';
import { canStand } from '../../locate/solver/cellsAndRules';
import type { Figure } from '../../number/figure';
import { supposing, type WhatIf } from '../judge/whatIf';
import { type Correction, meantAt, mends, sharedCells } from './singleSlips';

/** Wrong figures tried in each other cell: slips of its own, and figures from a fifth to five times of it. */
const SLIPS = 24;
const SIZES = 24;
const WIDEST = 5;

/** Between 0, where no other cell could have been wrong, and 1; the worst of the other cells. */
export function shareByChance(rules: WhatIf, broken: readonly number[], { key }: Correction): number {
  let worst = 0;
  for (const other of sharedCells(rules, broken)) {
    const figure = rules.quantityAt(other)?.figure;
    if (other === key || !figure) continue;
    let tried = 0;
    let fitting = 0;
    for (const wrong of wrongFigures(rules, other, figure)) {
      const alone = supposing([other, wrong]);
      const outcomes = rules.suppose(alone);
      // Where another rule would tell that it is wrong, there is no such story.
      const told = rules.rulesAt(other).some((rule) => outcomes.get(rule) === 'broken' && !broken.includes(rule));
      if (told || broken.every((rule) => outcomes.get(rule) === 'holds')) continue;
      tried++;
      if (meantAt(rules, broken, key, alone).some((slip) => mends(rules, broken, supposing([other, wrong], [key, slip]))))
        fitting++;
    }
    if (tried > 0) worst = Math.max(worst, fitting / tried);
  }
  return worst;
}

function wrongFigures(rules: WhatIf, key: string, printed: Figure): Figure[] {
  const measure = rules.quantityAt(key)?.measure ?? 'count';
  const slips = slippedFrom(keysOf(printed), measure).sort((a, b) => a.value.cmp(b.value));
  const step = Math.max(1, Math.floor(slips.length / SLIPS));
  const sized = Array.from({ length: SIZES }, (_, i) => {
    const factor = new Big(Math.pow(WIDEST, (2 * i) / (SIZES - 1) - 1).toFixed(6));
    return { value: printed.value.plus(1).times(factor).round(printed.decimals), decimals: printed.decimals };
  });
  return slips
    .filter((_, at) => at % step === 0)
    .concat(sized)
    .filter(({ value }) => !value.eq(printed.value) && canStand(value, measure) && !(measure === 'rate' && value.gt(100)));
}
