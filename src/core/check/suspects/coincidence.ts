/**
 * How often a slip of one cell would explain what is broken although another cell is the wrong one. With a rate of "57"
 * some count one key away nearly always fits, with "56,96" hardly ever: the rarer, the more the fit says.
 */
import { keysOf, slippedFrom } from '../../locate/slips/keyboard';
import { canStand } from '../../locate/solver/cellsAndRules';
import type { Figure, Measure } from '../../number/figure';
import { round } from '../../number/round';
import { kindOf } from '../../rule/kinds/kinds';
import { cellsNamed, mends } from '../judge/faults';
import { figureLeftBy } from '../judge/figureLeft';
import { supposing, type WhatIf } from '../judge/whatIf';
import { type Correction, meantAt } from './singleSlips';

/** Wrong figures tried in each other cell: slips of its own, and figures from a fifth to five times of it. */
const SLIPS = 16;
const SIZES = '0.2 0.25 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.1 1.25 1.5 2 3 4 5'.split(' ');

/** Shares between 0 and 1, of the other cell with which it happens most often. */
export interface Coincidence {
  /** The other cell alone is wrong: some figure in it mends all that it breaks, and no rule that holds refuses the wrong one. */
  readonly alone: number;
  /** It is one of several wrong cells, such as those of a pasted block, so that whatever confirms it may be wrong too. */
  readonly among: number;
}

export function coincidenceOf(rules: WhatIf, broken: readonly number[], { key }: Correction): Coincidence {
  let [alone, among] = [0, 0];
  const tight = broken.filter((rule) => isTight(rules, rule));
  for (const other of cellsNamed(rules, tight)) {
    const figure = rules.quantityAt(other)?.figure;
    if (other === key || !figure) continue;
    const counts = { tried: 0, fitting: 0, triedAlone: 0, fittingAlone: 0 };
    for (const wrong of wrongFigures(figure, rules.quantityAt(other)?.measure ?? 'count')) {
      const supposed = supposing([other, wrong]);
      const outcomes = rules.suppose(supposed);
      if (broken.every((rule) => outcomes.get(rule) === 'holds')) continue;
      const refused = rules
        .rulesAt(other)
        .filter((rule) => outcomes.get(rule) === 'broken' && !broken.includes(rule));
      const fits = meantAt(rules, broken, key, supposed).some((slip) =>
        mends(rules, broken, supposing([other, wrong], [key, slip]), refused),
      );
      counts.tried++;
      if (fits) counts.fitting++;
      if (refused.length > 0) continue;
      counts.triedAlone++;
      if (fits) counts.fittingAlone++;
    }
    among = Math.max(among, counts.fitting / Math.max(1, counts.tried));
    if (couldBeWrong(rules, broken, other))
      alone = Math.max(alone, counts.fittingAlone / Math.max(1, counts.triedAlone));
  }
  return { alone, among };
}

function wrongFigures({ value: printed, decimals }: Figure, measure: Measure): Figure[] {
  const slips = slippedFrom(keysOf({ value: printed, decimals }), measure).sort((a, b) =>
    a.value.cmp(b.value),
  );
  const step = Math.max(1, Math.floor(slips.length / SLIPS));
  const sized = SIZES.map((times) => ({ value: round(printed.plus(1).times(times), decimals), decimals }));
  return slips
    .filter((_, at) => at % step === 0)
    .concat(sized)
    .filter(({ value }) => !value.eq(printed) && canStand(value, { measure }))
    .filter(({ value }) => measure !== 'rate' || value.lte(100));
}

/**
 * Of the counts up to the greatest that its rules name, those that a slip may turn into what stands in the cell: all for
 * "8" of 9, few for "2.677". Asked where the cell is the first or the last of what is broken, since a block pasted as far
 * as its neighbour leaves it with a figure that has nothing to do with theirs. 0 for any other cell, and for rates.
 */
export function reachAtEdge(rules: WhatIf, broken: readonly number[], { key, figure }: Correction): number {
  const place = (other: string): number => rules.keys.indexOf(other);
  const others = cellsNamed(rules, broken).filter((other) => other !== key);
  const above = others.filter((other) => place(other) < place(key)).length;
  if (rules.quantityAt(key)?.measure === 'rate' || (above > 0 && above < others.length)) return 0;
  let most = figure.value;
  for (const other of others) {
    const quantity = rules.quantityAt(other);
    if (quantity?.figure && quantity.measure !== 'rate' && quantity.figure.value.gt(most))
      most = quantity.figure.value;
  }
  const meant = meantAt(rules, broken, key, supposing()).filter(({ value }) => value.lte(most));
  return meant.length / Number(most.plus(1).toString());
}

/**
 * Of the rates that a cell can show, those that a slip may turn into what stands there: "57" is one key away from some
 * twenty in a hundred, "56,96" from sixty in ten thousand. Counts that were both replaced, as in a pasted column, give
 * any of them. 0 for a count.
 */
export function reachOfRate(rules: WhatIf, broken: readonly number[], { key, figure }: Correction): number {
  if (rules.quantityAt(key)?.measure !== 'rate') return 0;
  const meant = meantAt(rules, broken, key, supposing()).filter(({ value }) => value.lte(100));
  return meant.length / (100 * Math.pow(10, figure.decimals) + 1);
}

/** A bound lets nearly any figure pass; a sum or a rate tells one from another. */
export function isTight(rules: WhatIf, rule: number): boolean {
  const body = rules.rules[rule]?.rule.body;
  return !body || kindOf(body).leaves === 'figure';
}

/** With some other figure in it, and nothing else changed, what is broken and names it would hold. */
function couldBeWrong(rules: WhatIf, broken: readonly number[], key: string): boolean {
  const own = broken.filter((rule) => rules.cellsOf(rule).includes(key));
  return own.some((rule) => {
    const left = figureLeftBy(rules, rule, key, supposing());
    if (!left) return false;
    const beside = [-1, 0, 1].map((by) => ({ ...left, value: left.value.plus(by) }));
    return beside.some((figure) => mends(rules, own, supposing([key, figure])));
  });
}
