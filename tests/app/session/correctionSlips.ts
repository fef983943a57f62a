/**
 * Slips of every kind that a correction made without asking must survive: one cell and two, counts and rates in three
 * formats, neighbours swapped, a block shifted, a block pasted from another table.
 */
import Big from 'big.js';
import { keysOf } from '../../../src/core/locate/slips/keyboard';
import { divide } from '../../../src/core/number/round';
import { cchcXa } from '../../../src/forms/cchc-xa';
import {
  consistentTable,
  type Random,
  type Typed,
  valueOf,
  withSlip,
} from '../../core/locate/consistentTable';
import { withOfficeSlip } from '../../core/locate/officeSlips';

export interface Spoilt {
  readonly kind: string;
  /** As it should be. */
  readonly meant: Typed;
  readonly typed: Typed;
}

const QUOTIENT = /^(\S+) = (\S+) \/ ([IV]\S+) %$/;
const RATES = new Set(cchcXa.rows.filter(({ unit }) => unit.endsWith('%')).map(({ code }) => code));
const isFigure = (keys: string | undefined): keys is string => /^[0-9]/.test(keys ?? '');
const codesOf = (typed: Typed): string[] =>
  cchcXa.rows.map(({ code }) => code).filter((code) => isFigure(typed[code]));

/** A table that agrees, its rates at 0, 1 or 2 decimals. */
export function tableAt(decimals: number, random: Random): Typed {
  const typed: Record<string, string> = { ...consistentTable(random) };
  for (const { text } of cchcXa.rules) {
    const [, rate = '', part = '', whole = ''] = QUOTIENT.exec(text) ?? [];
    if (!isFigure(typed[rate]) || !isFigure(typed[part]) || !isFigure(typed[whole])) continue;
    if (valueOf(typed[whole]) === '0') continue;
    const value = divide(new Big(typed[part]).times(100), new Big(typed[whole]), decimals);
    typed[rate] = keysOf({ value, decimals });
  }
  return typed;
}

type Spoil = (typed: Typed, random: Random) => Typed;

/** One slip in a figure of some rows; drawn anew until the cell is one of them. */
const slipIn =
  (wanted: (code: string) => boolean): Spoil =>
  (typed, random) => {
    for (;;) {
      const slipped = random.between(0, 1) === 0 ? withSlip(typed, random) : withOfficeSlip(typed, random);
      if (wanted(slipped.row)) return slipped.typed;
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

const swappedNeighbours: Spoil = (typed, random) => {
  const codes = codesOf(typed);
  for (;;) {
    const at = random.between(0, codes.length - 2);
    const [one, other] = [codes[at]!, codes[at + 1]!];
    if (RATES.has(one) !== RATES.has(other) || valueOf(typed[one]!) === valueOf(typed[other]!)) continue;
    return { ...typed, [one]: typed[other]!, [other]: typed[one]! };
  }
};

/** A run of figures one or two rows lower or higher; what is pushed out is lost, what is left free keeps its figure. */
const shiftedBlock: Spoil = (typed, random) => {
  const codes = codesOf(typed);
  const length = random.between(3, 8);
  const by = random.oneOf([-2, -1, 1, 2]);
  const first = random.between(2, codes.length - length - 3);
  const changed: Record<string, string> = { ...typed };
  for (let i = 0; i < length; i++) changed[codes[first + i + by]!] = typed[codes[first + i]!]!;
  return changed;
};

const pastedBlock: Spoil = (typed, random) => {
  const other = tableAt(2, random);
  const codes = codesOf(typed);
  const length = random.between(3, codes.length);
  const first = random.between(0, codes.length - length);
  const changed: Record<string, string> = { ...typed };
  for (const code of codes.slice(first, first + length))
    if (isFigure(other[code])) changed[code] = other[code];
  return changed;
};

const isCount = (code: string): boolean => !RATES.has(code);
const count = slipIn(isCount);
const rate = slipIn((code) => RATES.has(code));
const any = slipIn(() => true);

const KINDS: readonly (readonly [string, Spoil])[] = [
  ['one count', count],
  ['one rate', rate],
  ['comma of a rate', movedComma],
  ['two counts', (typed, random) => count(count(typed, random), random)],
  ['two cells', (typed, random) => any(any(typed, random), random)],
  ['neighbours swapped', swappedNeighbours],
  ['block shifted', shiftedBlock],
  ['block pasted', pastedBlock],
];

/** The kinds in turn, the decimals in turn: `runs` tables. */
export function spoiltTables(runs: number, random: Random): Spoilt[] {
  return Array.from({ length: runs }, (_, run) => {
    const [kind, spoil] = KINDS[run % KINDS.length]!;
    const meant = tableAt(Math.floor(run / KINDS.length) % 3, random);
    return { kind, meant, typed: spoil(meant, random) };
  });
}
