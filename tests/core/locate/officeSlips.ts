/**
 * Slips drawn otherwise than in `consistentTable.ts`, so that nothing is fitted
 * to one way of drawing them: keys that lie beside each other, zeros too many,
 * commas forgotten, the row beside copied, a total added up wrongly. Rates have
 * one decimal in half of the tables.
 */
import Big from 'big.js';
import { keysOf } from '../../../src/core/locate/slips/keyboard';
import { divide } from '../../../src/core/number/round';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { consistentTable, type Random, type SlippedTable, type Typed, valueOf } from './consistentTable';

const NUMBER_PAD = ['789', '456', '123', '0'];
const QUOTIENT = /^(\S+) = (\S+) \/ ([IV]\S+) %$/;
const TARGETS = cchcXa.rules
  .map(({ text }) => /^(\S+) = [IV]/.exec(text)?.[1] ?? '')
  .filter((code) => code !== '');

/** A table whose figures agree; in half of them the rates that follow from counts have one decimal. */
export function officeTable(random: Random): Typed {
  const typed: Record<string, string> = { ...consistentTable(random) };
  if (random.between(0, 1) === 0) return typed;
  for (const { text } of cchcXa.rules) {
    const [, rate = '', part = '', whole = ''] = QUOTIENT.exec(text) ?? [];
    if (!typed[rate]?.includes(',') || !typed[part] || !typed[whole]) continue;
    const value = divide(new Big(typed[part]).times(100), new Big(typed[whole]), 1);
    typed[rate] = keysOf({ value, decimals: 1 });
  }
  return typed;
}

type Draw = (keys: string, random: Random, beside: string) => string;

/** How often each is made, of a hundred. */
const SLIPS: readonly (readonly [name: string, often: number, draw: Draw])[] = [
  ['key beside', 24, (keys, random) => at(keys, random, (key) => random.oneOf(besideOnPad(key)))],
  ['two keys swapped', 20, swapped],
  ['key left out', 13, (keys, random) => at(keys, random, () => '')],
  ['key twice', 10, (keys, random) => at(keys, random, (key) => key + key)],
  ['zero too many', 4, (keys) => keys + '0'],
  ['zero too few', 3, (keys) => keys.replace(/0$/, '')],
  ['comma forgotten', 5, (keys) => keys.replace(',', '')],
  [
    'comma beside',
    3,
    (keys) => keys.replace(/(.)(,)(.)/, (_all, a: string, b: string, c: string) => a + c + b),
  ],
  ['row beside', 7, (_keys, _random, beside) => beside],
  ['two keys wrong', 3, (keys, random) => at(at(keys, random, digit(random)), random, digit(random))],
];

/** A total or rate that was worked out wrongly: of a hundred slips, so many. */
const MISCALCULATED = 8;

export function withOfficeSlip(typed: Typed, random: Random): SlippedTable {
  const codes = cchcXa.rows.map(({ code }) => code).filter((code) => /^[0-9]/.test(typed[code] ?? ''));
  for (;;) {
    const wrongSum = random.between(1, 100) <= MISCALCULATED;
    const row = random.oneOf(wrongSum ? codes.filter((code) => TARGETS.includes(code)) : codes);
    const meant = typed[row]!;
    const beside = typed[codes[codes.indexOf(row) + random.oneOf([-1, 1])] ?? ''] ?? '';
    const [slip, draw] = wrongSum ? (['worked out wrongly', miscalculated] as const) : drawn(random);
    const slipped = draw(meant, random, beside);
    if (!/^(0|[1-9][0-9]{0,12})(,[0-9]{1,4})?$/.test(slipped) || valueOf(slipped) === valueOf(meant))
      continue;
    return { typed: { ...typed, [row]: slipped }, row, meant, slipped, slip };
  }
}

function drawn(random: Random): readonly [string, Draw] {
  let ticket = random.between(
    1,
    SLIPS.reduce((sum, [, often]) => sum + often, 0),
  );
  for (const [name, often, draw] of SLIPS) {
    ticket -= often;
    if (ticket <= 0) return [name, draw];
  }
  throw new Error('a ticket beyond the last slip');
}

function at(keys: string, random: Random, change: (key: string) => string): string {
  const place = random.between(0, keys.length - 1);
  const key = keys.charAt(place);
  return key === ',' ? keys : keys.slice(0, place) + change(key) + keys.slice(place + 1);
}

function digit(random: Random): () => string {
  return () => String(random.between(0, 9));
}

function swapped(keys: string, random: Random): string {
  const place = random.between(0, keys.length - 1);
  return keys.slice(0, place) + keys.charAt(place + 1) + keys.charAt(place) + keys.slice(place + 2);
}

function besideOnPad(key: string): string[] {
  const rowOf = (each: string): number => NUMBER_PAD.findIndex((row) => row.includes(each));
  const row = rowOf(key);
  const column = NUMBER_PAD[row]!.indexOf(key);
  return '0123456789'.split('').filter((other) => {
    const [down, across] = [rowOf(other) - row, NUMBER_PAD[rowOf(other)]!.indexOf(other) - column];
    return Math.abs(down) + Math.abs(across) === 1;
  });
}

/** Off by a carry, or by a few in the last place. */
function miscalculated(keys: string, random: Random): string {
  const decimals = keys.includes(',') ? keys.length - keys.indexOf(',') - 1 : 0;
  const off = new Big(random.oneOf(['-100', '-10', '-3', '-2', '-1', '1', '2', '3', '10', '100']));
  const value = new Big(keys.replace(',', '.')).plus(off.times(new Big(10).pow(-decimals)));
  return value.lt(0) ? keys : keysOf({ value, decimals });
}

/** Two cells typed into each other's places: rows beside each other with one unit, figures that differ. */
export function withExchange(
  typed: Typed,
  random: Random,
): { typed: Typed; rows: readonly [string, string] } {
  const rows = cchcXa.rows.filter(({ code }) => /^[0-9]/.test(typed[code] ?? ''));
  for (;;) {
    const first = random.between(0, rows.length - 2);
    const [one, other] = [rows[first]!, rows[first + 1]!];
    const [a, b] = [typed[one.code]!, typed[other.code]!];
    if (one.unit.endsWith('%') !== other.unit.endsWith('%') || valueOf(a) === valueOf(b)) continue;
    return { typed: { ...typed, [one.code]: b, [other.code]: a }, rows: [one.code, other.code] };
  }
}
