/**
 * Other stories behind the same findings as a correction. A correction that may be made without asking has none: no two
 * cells exchanged, no block shifted by rows, no comma moved in a rate, and no other cell of its rules that could have
 * been wrong so that the same figure had fitted by chance.
 */
import Big from 'big.js';
import { keysOf, slippedFrom } from '../../locate/slips/keyboard';
import type { Figure } from '../../number/figure';
import { keyOf, type Outcome, type Supposed, supposing, type WhatIf } from '../judge/whatIf';

/** A figure that is to stand in a cell instead of the printed one. */
export interface Correction {
  /** Cell key. */
  readonly key: string;
  readonly figure: Figure;
}

/** Figures of neighbouring rows are taken for each other's. */
const NEAR = 1;
const LONGEST_BLOCK = 10;
const SHORTEST_BLOCK = 3;
/** Figures tried in each cell that could have been wrong instead. */
const TRIED = 20;
/** Figures above and below that must not fit as well. */
const BESIDE = 3;

/**
 * The rules that the correction mends; empty where it breaks another. `sheet` are the keys of the figures from top to
 * bottom, a column after the other.
 */
export function mendedBy(rules: WhatIf, { key, figure }: Correction): number[] {
  const mended: number[] = [];
  const harmed: number[] = [];
  rules.suppose(supposing([key, figure])).forEach((outcome, rule) => {
    const before = rules.rules[rule]?.verdict.outcome;
    if (before === 'broken' && outcome === 'holds') mended.push(rule);
    if (before !== 'broken' && outcome === 'broken') harmed.push(rule);
  });
  return harmed.length > 0 ? [] : mended;
}

/** What else may have happened; `several`: other figures of the same cell fit as well, `anotherCell`: one of another. */
export type Rival = 'exchanged' | 'shifted' | 'comma' | 'several' | 'anotherCell' | 'byChance';

/** Of the figures tried in the other cells, so many may be met by some slip of this one before the fit says nothing. */
const BY_CHANCE = { sum: 0.1, rate: 0.05, count: 0.2 };

/** null where nothing else explains what the correction mends. */
export function rivalOf(rules: WhatIf, sheet: readonly string[], correction: Correction): Rival | null {
  const mended = mendedBy(rules, correction);
  const named = unique(mended.reduce<string[]>((all, rule) => all.concat(rules.cellsOf(rule)), []));
  const story = { rules, sheet, mended, named };
  if (severalFit(story, correction)) return 'several';
  if (commaExplains(story, correction)) return 'comma';
  if (exchangeExplains(story)) return 'exchanged';
  if (anotherExplains(story, correction)) return 'anotherCell';
  if (mended.length === 1 && shiftExplains(story)) return 'shifted';
  return fitsByChance(story, correction) ? 'byChance' : null;
}

interface Story {
  readonly rules: WhatIf;
  readonly sheet: readonly string[];
  /** What is to be explained. */
  readonly mended: readonly number[];
  /** The cells that it names. */
  readonly named: readonly string[];
}

/** All that is to be explained holds, or waits for a figure that the story leaves open, and nothing else breaks. */
function explains({ rules, mended }: Story, supposed: Supposed): boolean {
  const outcomes = rules.suppose(supposed);
  const harmed: number[] = [];
  outcomes.forEach((outcome, rule) => {
    const already = rules.rules[rule]?.verdict.outcome === 'broken' && !mended.includes(rule);
    if (outcome === 'broken' && !already) harmed.push(rule);
  });
  return (
    harmed.length === 0 &&
    mended.every((rule) => outcomes.get(rule) === 'holds' || outcomes.get(rule) === 'unknown') &&
    mended.some((rule) => outcomes.get(rule) === 'holds')
  );
}

export function exchangeExplains(story: Story): boolean {
  const { rules, sheet, named } = story;
  return named.some((one) => {
    const a = rules.quantityAt(one);
    const place = sheet.indexOf(one);
    if (!a?.figure || place < 0) return false;
    const partners = unique(named.concat(sheet.slice(Math.max(0, place - NEAR), place + NEAR + 1)));
    return partners.some((other) => {
      const b = rules.quantityAt(other);
      if (other === one || !b?.figure || !a.figure || a.measure !== b.measure) return false;
      if (a.figure.value.eq(b.figure.value)) return false;
      return explains(story, supposing([one, b.figure], [other, a.figure]));
    });
  });
}

/** A run of figures that stands one or two rows too low or too high; what it wrote over is not known. */
export function shiftExplains(story: Story): boolean {
  const { rules, sheet, named } = story;
  const places = named.map((key) => sheet.indexOf(key)).filter((place) => place >= 0);
  const low = Math.max(0, Math.min(...places) - LONGEST_BLOCK);
  const high = Math.min(sheet.length - 1, Math.max(...places) + LONGEST_BLOCK);
  for (const by of [-2, -1, 1, 2]) {
    for (let first = low; first <= high; first++) {
      const supposed = new Map<string, Figure | null>();
      for (let length = 1; length <= LONGEST_BLOCK && first + length - 1 <= high; length++) {
        const at = first + length - 1;
        const from = rules.quantityAt(sheet[at + by] ?? '');
        const figure = from?.figure;
        const here = rules.quantityAt(sheet[at] ?? '');
        if (!figure || here?.column !== from.column) break;
        supposed.set(keyOf(here), figure);
        // The last rows of the run lie on figures of which nothing is left.
        const lost = Array.from({ length: Math.abs(by) }, (_, i) => (by > 0 ? at + 1 + i : first - 1 - i));
        if (length < SHORTEST_BLOCK || !named.some((key) => supposed.has(key))) continue;
        const whole = new Map<string, Figure | null>();
        supposed.forEach((each, key) => whole.set(key, each));
        for (const place of lost) if (sheet[place] !== undefined) whole.set(sheet[place], null);
        if (explains(story, whole)) return true;
      }
    }
  }
  return false;
}

/** A rate of the rules whose digits are right and whose comma is not: 0,455 for 4,55. */
export function commaExplains(story: Story, { key }: Correction): boolean {
  const { rules, named } = story;
  return named.some((other) => {
    const rate = rules.quantityAt(other);
    if (other === key || rate?.measure !== 'rate' || !rate.figure || rate.figure.value.eq(0)) return false;
    const { value, decimals } = rate.figure;
    return [-2, -1, 1, 2].some((by) => {
      const moved = { value: value.times(new Big(10).pow(by)), decimals: Math.max(0, decimals - by) };
      return explains(story, supposing([other, moved]));
    });
  });
}

/** 299 and 301 of 700 are both "43": which of them was meant, the keys alone would decide. */
function severalFit({ rules }: Story, { key, figure }: Correction): boolean {
  const own = rules.quantityAt(key);
  if (!own || own.measure === 'rate') return false;
  const unit = new Big(10).pow(-figure.decimals);
  for (let away = 1; away <= BESIDE; away++) {
    for (const by of [unit.times(away), unit.times(-away)]) {
      const value = figure.value.plus(by);
      if (value.gte(0) && !value.eq(own.figure?.value ?? -1) && agrees(rules, key, { ...figure, value }))
        return true;
    }
  }
  return false;
}

/** A slip, or the same difference, in another cell of the rules mends them as well. */
function anotherExplains({ rules, mended, named }: Story, { key, figure }: Correction): boolean {
  const difference = figure.value.minus(rules.quantityAt(key)?.figure?.value ?? 0);
  return named.some((other) => {
    const quantity = rules.quantityAt(other);
    const printed = quantity?.figure;
    if (other === key || !quantity || !printed) return false;
    const solved = [difference, difference.times(-1)].map((by) => ({
      ...printed,
      value: printed.value.plus(by),
    }));
    return slippedFrom(keysOf(printed), quantity.measure)
      .concat(solved.filter(({ value }) => value.gte(0)))
      .some((each) => {
        if (each.value.eq(printed.value)) return false;
        const outcomes = rules.suppose(supposing([other, each]));
        return mended.every((rule) => outcomes.get(rule) === 'holds') && !hasBroken(outcomes);
      });
  });
}

/** Every rule that names the cell would hold, or could not be judged. */
function agrees(rules: WhatIf, key: string, figure: Figure): boolean {
  return !hasBroken(rules.suppose(supposing([key, figure])));
}

function hasBroken(outcomes: ReadonlyMap<number, Outcome>): boolean {
  let broken = false;
  outcomes.forEach((outcome) => (broken = broken || outcome === 'broken'));
  return broken;
}

/**
 * Another cell of the mended rules may be the wrong one. Had it been, with whatever figure, would a slip in the corrected
 * cell have fitted as well? The more often, the less the fit says: with a rate of "57" some count nearly always fits,
 * with "56,96" hardly ever.
 */
function fitsByChance({ rules, named }: Story, { key }: Correction): boolean {
  const own = rules.quantityAt(key);
  if (!own?.figure) return true;
  const slips = slippedFrom(keysOf(own.figure), own.measure);
  let tried = 0;
  let fitting = 0;
  for (const other of named) {
    const quantity = rules.quantityAt(other);
    if (other === key || !quantity?.figure) continue;
    for (const wrong of wrongFigures(quantity.figure, quantity.measure)) {
      tried++;
      const fits = (slip: Figure): boolean => {
        const outcomes = rules.suppose(supposing([other, wrong], [key, slip]));
        return rules.rulesAt(key).every((rule) => outcomes.get(rule) !== 'broken');
      };
      if (slips.some(fits)) fitting++;
    }
  }
  const sums = named.every((each) => rules.quantityAt(each)?.measure !== 'rate');
  const limit = own.measure === 'rate' ? BY_CHANCE.rate : sums ? BY_CHANCE.sum : BY_CHANCE.count;
  return fitting > limit * tried;
}

/** Slips of the figure, those that change it most among them, without the figure itself. */
function wrongFigures(figure: Figure, measure: Parameters<typeof slippedFrom>[1]): Figure[] {
  const all = slippedFrom(keysOf(figure), measure)
    .filter(({ value }) => !value.eq(figure.value))
    .sort((a, b) => a.value.cmp(b.value));
  const step = Math.max(1, Math.floor(all.length / TRIED));
  return all.filter((_, at) => at % step === 0);
}

function unique(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) === at);
}
