/** A verdict worked out again, written in shapes that every language words: "45 ÷ 79 = 56,962…". */
import type { Figure } from '../core/number/figure';
import { writeValue } from '../core/number/write';
import type { Part } from '../core/rule/quantity';
import { type Neighbour, neighboursOf, type Percentage, workRate } from '../core/rule/working';
import { figureText, partText, quotientNames } from './expression';

export interface WrittenRate {
  /** "45 ÷ 79" */
  readonly quotient: string;
  /** "56,962…" where digits go on, "50" where they do not. */
  readonly value: string;
  /** "57": at the printed decimals. */
  readonly rounded: string;
  /** "56", as printed. */
  readonly printed: string;
  readonly agrees: boolean;
  readonly slip: 'cutOff' | 'roundedUp' | null;
  readonly whole: string;
  /** The counts of this whole that print as the printed rate: ["44", "44"]; empty where none does. */
  readonly wouldNeed: readonly [] | readonly [least: string, greatest: string];
}

export function writtenRate(
  printed: Figure | null,
  part: readonly Part[],
  whole: readonly Part[],
): WrittenRate | null {
  const worked = workRate(printed, part, whole);
  if (!worked) return null;
  const { wouldNeed } = worked;
  return {
    quotient: quotientNames(part, whole, partText),
    value: percentText(worked.exact),
    rounded: writeValue(worked.rounded.value, worked.rounded.decimals),
    printed: figureText(worked.printed),
    agrees: worked.agrees,
    slip: worked.slip,
    whole: writeValue(worked.whole),
    wouldNeed: wouldNeed ? [writeValue(wouldNeed.least), writeValue(wouldNeed.greatest)] : [],
  };
}

export interface WrittenNeighbours {
  readonly printed: string;
  /** The quotients next below and next above the printed rate: "2.644 ÷ 2.654 = 99,62320…%", "99,62". */
  readonly quotients: readonly { readonly equation: string; readonly rounded: string }[];
}

/** null where some whole number of `whole` gives the printed rate. */
export function writtenNeighbours(printed: Figure | null, whole: readonly Part[]): WrittenNeighbours | null {
  const neighbours = neighboursOf(printed, whole);
  if (!printed || !neighbours) return null;
  return { printed: figureText(printed), quotients: neighbours.map(writtenNeighbour) };
}

function writtenNeighbour({
  count,
  whole,
  exact,
  rounded,
}: Neighbour): WrittenNeighbours['quotients'][number] {
  return {
    equation: `${writeValue(count)} ÷ ${writeValue(whole)} = ${percentText(exact)}%`,
    rounded: writeValue(rounded.value, rounded.decimals),
  };
}

function percentText({ value, decimals, goesOn }: Percentage): string {
  return writeValue(value, decimals) + (goesOn ? '…' : '');
}
