/**
 * Slips of every kind that a correction made without asking must survive: one cell and two, counts and rates in three
 * formats, a comma moved, neighbours swapped, a block shifted, a block pasted from another table.
 */
import Big from 'big.js';
import { keysOf } from '../../../src/core/locate/slips/keyboard';
import { divide } from '../../../src/core/number/round';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { MENDED } from '../../fixtures/reportedTable';
import { consistentTable, type Random, type Typed, valueOf } from '../../core/locate/consistentTable';

export interface Spoilt {
  readonly kind: string;
  readonly decimals: number;
  /** As it should be. */
  readonly meant: Typed;
  readonly typed: Typed;
}

const QUOTIENT = /^(\S+) = (\S+) \/ ([IV]\S+) %$/;
const RATES = new Set(cchcXa.rows.filter(({ unit }) => unit.endsWith('%')).map(({ code }) => code));
const GROUPS = cchcXa.rules
  .filter(({ severity }) => severity !== 'info')
  .map(({ text }) => text.match(/[IV]+\.[0-9.]*[0-9]/g) ?? [])
  .filter((codes) => codes.length > 1);
const isFigure = (keys: string | undefined): keys is string => /^[0-9]/.test(keys ?? '');
const codesOf = (typed: Typed): string[] =>
  cchcXa.rows.map(({ code }) => code).filter((code) => isFigure(typed[code]));
const isCount = (code: string): boolean => !RATES.has(code);

/** A table that agrees, its rates at 0, 1 or 2 decimals; one in four has the counts of a real report. */
export function tableAt(decimals: number, random: Random): Typed {
  const typed: Record<string, string> = {
    ...(random.between(0, 3) === 0 ? realTable() : consistentTable(random)),
  };
  for (const { text } of cchcXa.rules) {
    const [, rate = '', part = '', whole = ''] = QUOTIENT.exec(text) ?? [];
    if (!isFigure(typed[rate]) || !isFigure(typed[part]) || !isFigure(typed[whole])) continue;
    if (valueOf(typed[whole]) === '0') continue;
    const value = divide(new Big(typed[part]).times(100), new Big(typed[whole]), decimals);
    typed[rate] = keysOf({ value, decimals });
  }
  return typed;
}

function realTable(): Typed {
  const typed: Record<string, string> = {};
  for (const code of Object.keys(MENDED)) typed[code] = (MENDED[code] ?? '').replace(/\./g, '');
  return typed;
}

type Spoil = (typed: Typed, random: Random, decimals: number) => Typed;
type Draw = (keys: string, random: Random) => string;

const digit = (random: Random): string => String(random.between(0, 9));

/** Of the figures typed wrongly: a digit, a digit too few or too many, two in each other's places, a zero lost, 0 typed. */
const SLIPS: readonly Draw[] = [
  (keys, random) => at(keys, random, () => digit(random)),
  (keys, random) => at(keys, random, () => ''),
  (keys, random) => at(keys, random, (key) => key + digit(random)),
  (keys, random) => at(keys, random, (key) => key + key),
  (keys, random) => {
    const place = random.between(0, keys.length - 1);
    return keys.slice(0, place) + keys.charAt(place + 1) + keys.charAt(place) + keys.slice(place + 2);
  },
  (keys) => (keys.includes(',') ? keys : keys.replace(/0$/, '')),
  (_keys, random) => (random.between(0, 1) === 0 ? '0' : ''),
];

function at(keys: string, random: Random, change: (key: string) => string): string {
  const place = random.between(0, keys.length - 1);
  const key = keys.charAt(place);
  return key === ',' ? keys : keys.slice(0, place) + change(key) + keys.slice(place + 1);
}

/** Excel keeps numbers: "07" is 7, and what is no figure is drawn again. */
function slipped(typed: Typed, code: string, draw: Draw, random: Random): Typed | null {
  const [meant = '', keys] = [typed[code], draw(typed[code] ?? '', random).replace(/^0+(?=[0-9])/, '')];
  if (!/^[0-9]{1,12}(,[0-9]{1,4})?$/.test(keys) || valueOf(keys) === valueOf(meant)) return null;
  return { ...typed, [code]: keys };
}

const slipIn =
  (wanted: (code: string) => boolean, draws: readonly Draw[] = SLIPS): Spoil =>
  (typed, random) => {
    for (;;) {
      const code = random.oneOf(codesOf(typed).filter(wanted));
      const changed = slipped(typed, code, random.oneOf(draws), random);
      if (changed) return changed;
    }
  };

/** Both in cells of one rule, so that each may seem to mend what the other broke. */
const twoOfOneRule: Spoil = (typed, random) => {
  for (;;) {
    const codes = random.oneOf(GROUPS).filter((code) => isFigure(typed[code]));
    if (codes.length < 2) continue;
    const [one, other] = [random.oneOf(codes), random.oneOf(codes)];
    const first = slipped(typed, one, random.oneOf(SLIPS), random);
    const both = first && one !== other ? slipped(first, other, random.oneOf(SLIPS), random) : null;
    if (both) return both;
  }
};

const movedComma: Spoil = (typed, random) => {
  const rates = codesOf(typed).filter((code) => RATES.has(code) && valueOf(typed[code]!) !== '0');
  const code = random.oneOf(rates);
  const by = random.oneOf([-2, -1, 1]);
  const value = new Big(typed[code]!.replace(',', '.')).times(new Big(10).pow(by));
  const decimals = Math.max(0, value.toFixed().split('.')[1]?.length ?? 0);
  return { ...typed, [code]: keysOf({ value, decimals }) };
};

const swapped =
  (apart: number, alike: boolean): Spoil =>
  (typed, random) => {
    const codes = codesOf(typed);
    for (;;) {
      const place = random.between(0, codes.length - 1 - apart);
      const [one, other] = [codes[place]!, codes[place + apart]!];
      if (alike && RATES.has(one) !== RATES.has(other)) continue;
      if (valueOf(typed[one]!) === valueOf(typed[other]!)) continue;
      return { ...typed, [one]: typed[other]!, [other]: typed[one]! };
    }
  };

/**
 * A run of figures some rows lower or higher. What is pushed out is lost, or comes in where the run was; the rows left
 * free keep their figures, or are empty.
 */
const shifted =
  (rest: 'kept' | 'blank' | 'turned'): Spoil =>
  (typed, random) => {
    const codes = codesOf(typed);
    const length = random.between(3, 9);
    const by = random.oneOf([-3, -2, -1, -1, 1, 1, 2, 3]);
    const first = random.between(3, codes.length - length - 4);
    const changed: Record<string, string> = { ...typed };
    const put = (place: number, keys: string): void => {
      changed[codes[place]!] = keys;
    };
    const beyond = by > 0 ? first + length : first + by;
    const freed = by > 0 ? first : first + length + by;
    for (let i = 0; i < Math.abs(by); i++) {
      if (rest === 'blank') put(freed + i, '');
      if (rest === 'turned') put(freed + i, typed[codes[beyond + i]!]!);
    }
    for (let i = 0; i < length; i++) put(first + i + by, typed[codes[first + i]!]!);
    return changed;
  };

const pastedBlock: Spoil = (typed, random, decimals) => {
  const codes = codesOf(typed);
  const other = tableAt(decimals, random);
  const length = random.between(3, codes.length);
  const first = random.between(0, codes.length - length);
  const changed: Record<string, string> = { ...typed };
  for (const code of codes.slice(first, first + length))
    if (isFigure(other[code])) changed[code] = other[code];
  return changed;
};

const count = slipIn(isCount);
const any = slipIn(() => true);

const KINDS: readonly (readonly [kind: string, spoil: Spoil])[] = [
  ['one count', count],
  ['one rate', slipIn((code) => RATES.has(code))],
  ['comma of a rate', movedComma],
  ['two counts', (typed, random, d) => count(count(typed, random, d), random, d)],
  ['two cells', (typed, random, d) => any(any(typed, random, d), random, d)],
  ['two of one rule', twoOfOneRule],
  ['neighbours swapped', swapped(1, true)],
  ['count and rate swapped', swapped(1, false)],
  ['next but one swapped', swapped(2, true)],
  ['block shifted', shifted('kept')],
  ['block shifted, rest blank', shifted('blank')],
  ['block shifted, rest turned', shifted('turned')],
  ['block pasted', pastedBlock],
  ['one count', count],
];

/** The kinds in turn, the decimals in turn: `runs` tables. */
export function* spoiltTables(
  runs: number,
  random: Random,
  wanted: (kind: string) => boolean = () => true,
): Generator<Spoilt> {
  const kinds = KINDS.filter(([kind]) => wanted(kind));
  for (let run = 0; run < runs; run++) {
    const [kind, spoil] = kinds[run % kinds.length]!;
    const decimals = Math.floor(run / kinds.length) % 3;
    const meant = tableAt(decimals, random);
    yield { kind, decimals, meant, typed: spoil(meant, random, decimals) };
  }
}
