/** A verdict worked out again in figures, as a reason shows it: 45 ÷ 79 is 56,962…, which rounds to 57. */
import type { Figure } from '../number/figure';
import { agreesWith, attainable } from '../number/rate';
import { decimalsOf, divide, round } from '../number/round';
import { type Part, totalOf, ZERO } from './quantity';

type Decimal = Figure['value'];

/** Digits shown beyond the printed ones. */
const BEYOND = 3;

/** A percentage as far as it is shown; `goesOn`: digits follow. */
export interface Percentage extends Figure {
  readonly goesOn: boolean;
}

export interface WorkedRate {
  /** 56,962… */
  readonly exact: Percentage;
  /** 57: at the printed decimals. */
  readonly rounded: Figure;
  /** 56, as printed. */
  readonly printed: Figure;
  readonly agrees: boolean;
  /** How the printed rate does follow from the quotient. */
  readonly slip: 'cutOff' | 'roundedUp' | null;
  readonly whole: Decimal;
  /** The counts of this whole that print as the printed rate: 44 to 44; null where none does. */
  readonly wouldNeed: { readonly least: Decimal; readonly greatest: Decimal } | null;
}

/** null where a side has no terms, the whole is 0 or nothing readable is printed. */
export function workRate(
  printed: Figure | null,
  part: readonly Part[],
  whole: readonly Part[],
): WorkedRate | null {
  if (!printed || part.length === 0 || whole.length === 0) return null;
  const [over, under] = [valueOf(part), valueOf(whole)];
  if (under.lte(0)) return null;
  const agreement = agreesWith(printed, over, under);
  const [least, greatest] = attainable(printed, under).halfUp;
  return {
    exact: percentage(over, under, printed.decimals),
    rounded: rounded(over, under, printed.decimals),
    printed,
    agrees: agreement.halfUp,
    slip: agreement.truncated ? 'cutOff' : agreement.roundedUp ? 'roundedUp' : null,
    whole: under,
    wouldNeed: least && greatest ? { least, greatest } : null,
  };
}

/** A quotient next to the printed rate: 2.644 ÷ 2.654 = 99,62321…, which rounds to 99,62. */
export interface Neighbour {
  readonly count: Decimal;
  readonly whole: Decimal;
  readonly exact: Percentage;
  readonly rounded: Figure;
}

/** Why no whole number of `whole` gives the printed rate: the next below and above; null where one does. */
export function neighboursOf(printed: Figure | null, whole: readonly Part[]): readonly Neighbour[] | null {
  const all = whole.length === 0 ? ZERO.value : valueOf(whole);
  if (!printed || all.lte(0) || attainable(printed, all).halfUp.length > 0) return null;
  const below = round(printed.value.times(all).div(100), 0, 'truncate');
  return [below, below.plus(1)].map((count) => ({
    count,
    whole: all,
    exact: percentage(count, all, printed.decimals),
    rounded: rounded(count, all, printed.decimals),
  }));
}

/** What each part would have to be for the printed total to be right: II.1.1 = 2, II.1.2 = 2. */
export function partsThatWouldDo(
  target: Figure | null,
  parts: readonly Part[],
): { readonly part: Part; readonly value: Decimal }[] {
  if (!target) return [];
  const gap = target.value.minus(valueOf(parts));
  return parts
    .map((part) => {
      const value = (part.quantity.figure?.value ?? ZERO.value).plus(part.sign === 1 ? gap : gap.neg());
      return { part, value };
    })
    .filter(({ value }) => value.gte(0));
}

function rounded(over: Decimal, under: Decimal, decimals: number): Figure {
  return { value: divide(over.times(100), under, decimals, 'halfUp'), decimals };
}

function percentage(over: Decimal, under: Decimal, printedDecimals: number): Percentage {
  const hundredfold = over.times(100);
  const decimals = printedDecimals + BEYOND;
  const value = divide(hundredfold, under, decimals, 'truncate');
  const goesOn = !value.times(under).eq(hundredfold);
  return { value, decimals: goesOn ? decimals : decimalsOf(value), goesOn };
}

function valueOf(parts: readonly Part[]): Decimal {
  return totalOf(
    parts,
    parts.map(({ quantity }) => quantity.figure ?? ZERO),
  ).value;
}
