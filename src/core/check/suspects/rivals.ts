/**
 * Other stories behind the same findings as a correction. A correction that may be made without asking has none: no slip
 * of another cell or into another figure, no two cells exchanged, no block shifted by rows, no comma moved in a rate, and
 * no cell of its rules that could have been wrong so that the same figure had fitted by chance.
 */
import Big from 'big.js';
import type { Figure } from '../../number/figure';
import { cellsNamed, mends } from '../judge/faults';
import { figureIn } from '../judge/figureIn';
import { supposing, type WhatIf } from '../judge/whatIf';
import { pastesThatMend } from '../moves/copied';
import { exchangesThatMend } from '../moves/exchanged';
import { type Move, type Run, runsOf, typedAt } from '../moves/move';
import { repeatsInColumn } from '../moves/repeated';
import { shiftsThatMend } from '../moves/shifted';
import { type Coincidence, coincidenceOf, isTight, reachAtEdge, reachOfRate } from './coincidence';
import { longerTogether } from './longerTogether';
import { type Correction, meantAt, singleSlips } from './singleSlips';

/** What else may have happened; `several`: other figures of the same cell fit as well, `anotherCell`: one of another. */
export type Rival =
  | 'several'
  | 'anotherCell'
  | 'comma'
  | 'exchanged'
  | 'shifted'
  | 'copied'
  | 'longerTogether'
  | 'loose'
  | 'computed'
  | 'byChance';

/** Of the figures tried in the other cells, so many may be met by some slip of this one before the fit says nothing. */
export interface Caution extends Coincidence {
  /** So many where only rates disagree, and a block put back by some rows explains it as well; null: then nothing is sure. */
  readonly shifted: number | null;
}

/** Where more counts than these are one slip away, an unrelated figure may be one of them. */
const MOST_REACHED = 0.35;
/** The same of a rate, whose two counts may have come from another table: only two decimals tell enough. */
const MOST_REACHED_OF_RATE = 0.02;
/** Of one figure in two places: nothing else tells which of the two is meant. */
const MOST_OF_A_PAIR = 0.18;

/** null where nothing else explains the broken rules. */
export function rivalOf(
  rules: WhatIf,
  broken: readonly number[],
  correction: Correction,
  { alone, among, shifted }: Caution,
): Rival | null {
  const { key, figure } = correction;
  for (const other of singleSlips(rules, broken)) {
    if (other.key !== key) return 'anotherCell';
    if (!other.figure.value.eq(figure.value)) return 'several';
  }
  if (!broken.some((rule) => isTight(rules, rule))) return 'loose';
  // What a formula looks at may be wrong as well, and its result would follow.
  if (cellsNamed(rules, broken).some(rules.isComputed)) return 'computed';
  if (storedAgrees(rules, broken, key)) return 'several';
  if (commaExplains(rules, broken, key)) return 'comma';
  const runs: readonly Run[] = runsOf(rules);
  const differs = ({ values }: Move): boolean => values.length > 1;
  if (exchangesThatMend(rules, runs, broken).some(differs)) return 'exchanged';
  if (pastesThatMend(rules, runs, broken).length > 0 || repeatsInColumn(rules, runs, broken)) return 'copied';
  if (longerTogether(rules, broken, key)) return 'longerTogether';
  if (reachAtEdge(rules, broken, correction) > MOST_REACHED) return 'byChance';
  if (reachOfRate(rules, broken, correction) > MOST_REACHED_OF_RATE) return 'byChance';
  if (onlyWholeRates(rules, broken) && rateSlippedToo(rules, broken, key)) return 'byChance';
  const coincidence = coincidenceOf(rules, broken, correction);
  if (coincidence.alone > alone || coincidence.among > among) return 'byChance';
  if (cellsNamed(rules, broken).length === 2 && coincidence.among > MOST_OF_A_PAIR) return 'byChance';
  // Where a block stands some rows too low, one key mends a rate by chance only, but a sum of few parts often.
  const isRare = shifted !== null && Math.max(coincidence.alone, coincidence.among) <= shifted;
  if (isRare && ratesBrokenBy(rules, broken) !== null) return null;
  return shiftsThatMend(rules, runs, broken).some(differs) ? 'shifted' : null;
}

/** 17,65 stored where the format shows "17,7": what was typed is right, and what is shown a matter of the format. */
function storedAgrees(rules: WhatIf, broken: readonly number[], key: string): boolean {
  const stored = rules.storedAt(key);
  return stored !== null && mends(rules, broken, supposing([key, stored]));
}

/** 4,00 is what many counts give, and what a lost digit leaves of 40,00. */
function onlyWholeRates(rules: WhatIf, broken: readonly number[]): boolean {
  const rates = ratesBrokenBy(rules, broken);
  return rates?.every(({ value, decimals }) => decimals > 0 && value.mod(1).eq(0)) === true;
}

/** What the rates show that the broken rules compare with their counts; null where something else is broken, as a sum. */
function ratesBrokenBy(rules: WhatIf, broken: readonly number[]): Figure[] | null {
  const figures: Figure[] = [];
  for (const rule of broken) {
    if (!isTight(rules, rule)) continue;
    const named = rules.cellsOf(rule).map((key) => rules.quantityAt(key));
    const rate = named.find((quantity) => quantity?.measure === 'rate')?.figure;
    if (!rate) return null;
    figures.push(rate);
  }
  return figures;
}

/** Whether a slip in the rate, and another one here, come to the same: 40,00 of 10 as well as 4,00 of 100, where 109 stands. */
function rateSlippedToo(rules: WhatIf, broken: readonly number[], key: string): boolean {
  return cellsNamed(rules, broken).some((other) => {
    const rate = rules.quantityAt(other);
    if (other === key || rate?.measure !== 'rate') return false;
    return meantAt(rules, broken, other, supposing()).some((meant) =>
      meantAt(rules, broken, key, supposing([other, meant])).some((figure) =>
        mends(rules, broken, supposing([other, meant], [key, figure])),
      ),
    );
  });
}

/** A rate whose digits are right and whose comma is not: 0,455 for 4,55. */
function commaExplains(rules: WhatIf, broken: readonly number[], key: string): boolean {
  return cellsNamed(rules, broken).some((other) => {
    const rate = rules.quantityAt(other);
    const printed = rate?.figure;
    if (other === key || rate?.measure !== 'rate' || !printed || printed.value.eq(0)) return false;
    return [printed, typedAt(rules, other) ?? printed].some((figure) =>
      [-2, -1, 1, 2].some((by) => {
        const moved = figureIn(rate, movedComma(figure, by));
        return moved !== null && mends(rules, broken, supposing([other, moved]));
      }),
    );
  });
}

/** As far as the format shows: 0,455 is 45,50 or 4,55. */
function movedComma({ value, decimals }: Figure, by: number): Figure {
  return { value: value.times(new Big(10).pow(by)), decimals: Math.max(0, decimals - by) };
}
