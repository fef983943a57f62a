/**
 * Slips of the keyboard between the figure that was meant and the one that
 * stands there: "2677" for "2647" is one key beside another, "9,97" for "99,7" a
 * shifted comma. Distances are those of R deductive's `correct_typos` (optimal
 * string alignment: substitute, swap neighbours, leave out, put in).
 */
import Big from 'big.js';
import type { Figure, Measure } from '../../number/figure';

/** How the printed figure may have come from the meant one. */
export type Slip =
  | 'substituted' // 2677 for 2647
  | 'swapped' // 2674 for 2647
  | 'leftOut' // 267 for 2647
  | 'doubled' // 22647 for 2647
  | 'putIn' // 26547 for 2647
  | 'sign' // -5 for 5
  | 'comma'; // 9,97 or 997 for 99,7

/** As typed, without dots: "2677", "99,70", "-5". */
export function keysOf({ value, decimals }: Figure): string {
  return value.toFixed(decimals).replace('.', ',');
}

const DIGITS: readonly string[] = '0123456789'.split('');
const DIGITS_AND_COMMA: readonly string[] = DIGITS.concat(',');

/** Every figure from which one slip makes these keys. A count has no comma. */
export function slippedFrom(keys: string, measure: Measure): Figure[] {
  const meant: Record<string, true> = {};
  const comma = measure === 'rate' || measure === 'amount';
  const marks = comma ? DIGITS_AND_COMMA : DIGITS;
  if (keys.startsWith('-')) return slippedInto(keys.slice(1), comma);
  for (let at = 0; at <= keys.length; at++) {
    const [before, after] = [keys.slice(0, at), keys.slice(at)];
    for (const mark of marks) {
      meant[before + mark + after] = true;
      if (after !== '') meant[before + mark + after.slice(1)] = true;
    }
    meant[before + after.slice(1)] = true;
    meant[before + after.charAt(1) + after.charAt(0) + after.slice(2)] = true;
  }
  const digits = keys.replace(/[-,]/g, '');
  for (let at = 1; comma && at <= digits.length; at++) {
    const shifted = digits.slice(0, at) + (at < digits.length ? ',' + digits.slice(at) : '');
    meant[shifted] = true;
  }
  return Object.keys(meant)
    .filter((each) => each !== keys)
    .reduce<Figure[]>((all, each) => all.concat(slippedInto(each, comma)), []);
}

/** The figure that the keys make; none for "007" or ",5". */
function slippedInto(keys: string, comma: boolean): Figure[] {
  return (comma ? AMOUNT : COUNT).test(keys) ? [figureOf(keys)] : [];
}

const COUNT = /^(?:0|[1-9][0-9]{0,14})$/;
const AMOUNT = /^(?:0|[1-9][0-9]{0,14})(?:,[0-9]{1,6})?$/;

function figureOf(keys: string): Figure {
  const comma = keys.indexOf(',');
  return { value: new Big(keys.replace(',', '.')), decimals: comma < 0 ? 0 : keys.length - comma - 1 };
}

/** null where it takes more than one slip. */
export function slipOf(printed: string, meant: string): Slip | null {
  if (printed === '-' + meant) return 'sign';
  if (printed.includes(',') !== meant.includes(',') || printed.indexOf(',') !== meant.indexOf(',')) {
    if (bareDigits(printed) === bareDigits(meant)) return 'comma';
  }
  if (distanceBetween(printed, meant) !== 1) return null;
  if (printed.length === meant.length) {
    const at = firstDifference(printed, meant);
    return printed.slice(at + 1) === meant.slice(at + 1) ? 'substituted' : 'swapped';
  }
  if (printed.length < meant.length) return 'leftOut';
  const at = firstDifference(printed, meant);
  return printed.charAt(at) === printed.charAt(at - 1) ? 'doubled' : 'putIn';
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a.charAt(at) === b.charAt(at)) at++;
  return at;
}

/** "99,70" and "9,97" have the same digits 997. */
function bareDigits(keys: string): string {
  return keys.replace(',', '').replace(/^-?0+/, '').replace(/0+$/, '');
}

/** Optimal string alignment: "2674" and "2647" are one swap apart. */
export function distanceBetween(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const above = rows[i - 1] ?? [];
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
