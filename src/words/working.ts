/** A verdict worked out again in figures, in shapes that every language words: "45 ÷ 79 = 56,962…". */
import type { Figure } from '../core/number/figure';
import { agreesWith, attainable } from '../core/number/rate';
import { decimalsOf, divide, round } from '../core/number/round';
import { writeValue } from '../core/number/write';
import { type Part, totalOf, ZERO } from '../core/rule/quantity';
import { figureText, quotientNames, partText } from './expression';

type Decimal = Figure['value'];

/** Digits shown beyond the printed ones. */
const BEYOND = 3;

export interface WorkedRate {
  /** "45 ÷ 79" */
  readonly quotient: string;
  /** "56,962…" where digits go on, "50" where they do not. */
  readonly value: string;
  /** "57": at the printed decimals. */
  readonly rounded: string;
  /** "56", as printed. */
  readonly printed: string;
  readonly agrees: boolean;
  /** How the printed rate does follow from the quotient. */
  readonly slip: 'cutOff' | 'roundedUp' | null;
  readonly whole: string;
  /** The counts of this whole that print as the printed rate: ["44", "44"]; empty where none does. */
  readonly wouldNeed: readonly [] | readonly [least: string, greatest: string];
}

/** null where a side has no terms, the whole is 0 or nothing readable is printed. */
export function workedRate(
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
    quotient: quotientNames(part, whole, partText),
    value: percentText(over, under, printed.decimals + BEYOND),
    rounded: writeValue(divide(over.times(100), under, printed.decimals, 'halfUp'), printed.decimals),
    printed: figureText(printed),
    agrees: agreement.halfUp,
    slip: agreement.truncated ? 'cutOff' : agreement.roundedUp ? 'roundedUp' : null,
    whole: writeValue(under),
    wouldNeed: least && greatest ? [writeValue(least), writeValue(greatest)] : [],
  };
}

export interface Neighbours {
  readonly printed: string;
  /** The quotients next below and next above the printed rate: "2.644 ÷ 2.654 = 99,62320…", "99,62". */
  readonly quotients: readonly { readonly equation: string; readonly rounded: string }[];
}

/** Why no whole number of `whole` gives the printed rate; null where one does. */
export function neighboursOf(printed: Figure | null, whole: readonly Part[]): Neighbours | null {
  const all = whole.length === 0 ? ZERO.value : valueOf(whole);
  if (!printed || all.lte(0) || attainable(printed, all).halfUp.length > 0) return null;
  const below = round(printed.value.times(all).div(100), 0, 'truncate');
  return {
    printed: figureText(printed),
    quotients: [below, below.plus(1)].map((count) => ({
      equation: `${writeValue(count)} ÷ ${writeValue(all)} = ${percentText(count, all, printed.decimals + BEYOND)}%`,
      rounded: writeValue(divide(count.times(100), all, printed.decimals, 'halfUp'), printed.decimals),
    })),
  };
}

/** What each part would have to be for the printed total to be right: II.1.1 = 2, II.1.2 = 2. */
export function partsThatWouldDo(
  target: Figure | null,
  parts: readonly Part[],
): { readonly part: Part; readonly value: string }[] {
  if (!target) return [];
  const gap = target.value.minus(valueOf(parts));
  return parts
    .map((part) => {
      const value = (part.quantity.figure?.value ?? ZERO.value).plus(part.sign === 1 ? gap : gap.neg());
      return { part, value };
    })
    .filter(({ value }) => value.gte(0))
    .map(({ part, value }) => ({ part, value: writeValue(value) }));
}

function percentText(over: Decimal, under: Decimal, decimals: number): string {
  const hundredfold = over.times(100);
  const value = divide(hundredfold, under, decimals, 'truncate');
  if (!value.times(under).eq(hundredfold)) return writeValue(value, decimals) + '…';
  return writeValue(value, decimalsOf(value));
}

function valueOf(parts: readonly Part[]): Decimal {
  const figures = parts.map(({ quantity }) => quantity.figure ?? ZERO);
  return totalOf(parts, figures).value;
}
