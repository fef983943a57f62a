/** Commune tables whose figures all agree, drawn at random, and single slips of the keyboard in them. */
import Big from 'big.js';
import { keysOf } from '../../../src/core/locate/slips/keyboard';
import { divide } from '../../../src/core/number/round';
import type { Grid } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import type { Table } from '../../../src/core/table/table';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { HEADER_MERGES, sheetRows } from '../../fixtures/reportedTable';
import { gridOf, type Written } from '../gridOf';

/** Figures by row code, as typed without dots: "2654", "99,74", "-", "x". */
export type Typed = Readonly<Record<string, string>>;

export interface Random {
  /** A whole number from low to high, both possible. */
  between(low: number, high: number): number;
  oneOf<Thing>(things: readonly Thing[]): Thing;
}

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const between = (low: number, high: number): number => low + (next() % (high - low + 1));
  return { between, oneOf: (things) => things[between(0, things.length - 1)]! };
}

export function consistentTable(random: Random): Typed {
  const counts: Record<string, number> = {};
  const set = (code: string, low: number, high: number): number =>
    (counts[code] = random.between(low, Math.max(low, high)));
  const within = (code: string, whole: string): number => set(code, 0, counts[whole]!);

  set('I.1', 1, 40);
  set('I.2.1', 1, 120);
  within('I.2.2', 'I.2.1');
  const inspected = set('I.3.1', 0, 6);
  set('I.3.2.1', 0, inspected * 4);
  within('I.3.2.2', 'I.3.2.1');
  set('I.4.1', 0, 60);
  set('I.4.2', 0, 1);
  const tasks = set('I.5.1', 1, 150);
  const late = tasks - within('I.5.2', 'I.5.1');
  const overdue = late - set('I.5.3', 0, late);
  set('I.5.4', random.between(0, overdue), overdue);
  set('I.6', 0, 1);

  counts['II.1'] = set('II.1.1', 0, 12) + set('II.1.2', 0, 9);
  within('II.2.1', 'II.1');
  within('II.2.2.1', 'II.2.1');
  within('II.2.2.2', 'II.2.2.1');
  set('II.3.1', 0, 25);
  within('II.3.2.1', 'II.3.1');
  within('II.3.2.2', 'II.3.2.1');

  for (const code of ['III.1.1', 'III.1.2', 'III.1.3']) set(code, 0, 30);
  const procedures = set('III.1.4', 120, 450);
  set('III.2.2', 0, procedures - within('III.2.1', 'III.1.4'));
  within('III.2.3', 'III.1.4');
  const received = set('III.3.1', 200, 9000);
  set('III.3.2.1', Math.floor(received * 0.8), received);
  set('III.3.2.2', Math.floor(counts['III.3.2.1']! * 0.8), counts['III.3.2.1']!);
  set('III.3.3.1', 0, 20);
  within('III.3.3.2', 'III.3.3.1');

  set('IV.1.1', 1, 8);
  set('IV.2.1', 25, 60);
  set('IV.2.2', 20, counts['IV.2.1']!);
  for (const code of ['IV.2.3', 'IV.2.4', 'IV.3.3']) set(code, 0, 9);
  set('IV.3.1', 80, 500);
  set('IV.3.2', 60, counts['IV.3.1']!);

  set('VI.2.2', 0, 3);
  set('VI.2.3', 0, 4);
  counts['VI.2.4'] = set('VI.2.4.1', 0, 3) + set('VI.2.4.2', 0, 4) + set('VI.2.4.3', 0, 5);
  set('VI.2.5', 0, 15);
  counts['VI.2.1'] = counts['VI.2.2']! + counts['VI.2.3']! + counts['VI.2.4'] + counts['VI.2.5']!;
  counts['IV.1.2'] = counts['VI.2.1'];
  set('VI.2.6', 0, 2);
  set('VI.1.1', 0, 60000);
  within('VI.1.2', 'VI.1.1');

  counts['V.1.1'] = counts['IV.1.1']!;
  within('V.1.2', 'IV.1.2');
  set('V.1.3', 0, 2);
  for (const code of ['V.2.1', 'V.2.2', 'V.2.3', 'V.2.4']) set(code, 0, 6);
  set('V.3.1', 1, 6);
  within('V.3.2', 'V.3.1');
  set('V.3.3', 1, 12);
  within('V.3.4', 'V.3.3');
  within('V.4.1', 'V.3.1');
  within('V.4.2', 'V.3.3');
  set('V.4.3', 0, 9);

  set('VII.1.1', 1, 40);
  within('VII.1.2', 'VII.1.1');
  set('VII.3.1', 100, 9000);
  within('VII.3.2', 'VII.3.1');
  within('VII.4.1.1', 'III.1.4');
  within('VII.4.1.2', 'VII.4.1.1');
  within('VII.4.2.1', 'III.1.4');
  within('VII.4.2.2', 'VII.4.2.1');
  set('VII.4.4.1', 0, received - within('VII.4.3.1', 'III.3.1'));
  within('VII.4.3.2', 'VII.4.3.1');
  within('VII.4.4.2', 'VII.4.4.1');
  within('VII.4.5.1', 'III.1.4');
  within('VII.4.5.2', 'VII.4.5.1');

  const typed: Record<string, string> = { 'IV.2.5': 'x', 'IV.3.4': 'x' };
  for (const code of Object.keys(counts)) typed[code] = String(counts[code]);
  for (const { text } of cchcXa.rules) {
    const quotient = /^(\S+) = (\S+) \/ (\S+) %$/.exec(text);
    if (quotient && /^[IV]/.test(quotient[2]!)) {
      typed[quotient[1]!] = rateAsTyped(counts[quotient[2]!]!, counts[quotient[3]!]!);
    }
  }
  typed['III.4'] = rateAsTyped(random.between(0, received), received);
  typed['VII.2'] = rateAsTyped(random.between(0, 999), 999);
  return typed;
}

function rateAsTyped(part: number, whole: number): string {
  if (whole === 0) return '-';
  if (part === 0 || part === whole) return part === 0 ? '0' : '100';
  return keysOf({ value: divide(new Big(part).times(100), new Big(whole), 2), decimals: 2 });
}

const gridWith = (typed: Typed): Grid =>
  gridOf(sheetRows(typed, { cell: (_code, keys) => cellOf(keys) }), HEADER_MERGES);
// Recognising takes longer than all that is tested here, and all these sheets are laid out alike.
const laidOut = recognise(gridWith({}), cchcXa)[0]!;

/** On a sheet, its figures stored as numbers. */
export function tableOf(typed: Typed): Table {
  return { ...laidOut, grid: gridWith(typed) };
}

/** The same sheet, its cells in the formats that suit `meant`: what was typed over is shown as they have it. */
export function tableInFormatsOf(meant: Typed, typed: Typed): Table {
  const cell = (code: string, keys: string): Written => {
    const format = formatOf(meant[code] ?? '');
    const written = cellOf(keys);
    return format === null || typeof written !== 'object' || written === null
      ? written
      : { value: written.value ?? null, format };
  };
  return { ...laidOut, grid: gridOf(sheetRows(typed, { cell }), HEADER_MERGES) };
}

function formatOf(keys: string): string | null {
  const written = cellOf(keys);
  return typeof written === 'object' && written !== null ? (written.format ?? null) : null;
}

function cellOf(keys: string): Written {
  if (!/^-?[0-9]+(,[0-9]+)?$/.test(keys)) return keys;
  const decimals = keys.includes(',') ? keys.length - keys.indexOf(',') - 1 : 0;
  return {
    value: Number(keys.replace(',', '.')),
    format: decimals === 0 ? '#,##0' : '0.' + '0'.repeat(decimals),
  };
}

export interface SlippedTable {
  readonly typed: Typed;
  readonly row: string;
  readonly meant: string;
  readonly slipped: string;
  readonly slip: string;
}

const SLIPS = ['substitute', 'swap', 'drop', 'double', 'insert', 'comma', 'sign', 'paste'];

/** One slip in one figure; a slip that changes nothing is drawn again. */
export function withSlip(typed: Typed, random: Random): SlippedTable {
  const codes = cchcXa.rows.map((row) => row.code).filter((code) => /^[0-9]/.test(typed[code] ?? ''));
  for (;;) {
    const row = random.oneOf(codes);
    const slip = random.oneOf(SLIPS);
    const meant = typed[row]!;
    const slipped = slipIn(
      meant,
      slip,
      random,
      typed[codes[codes.indexOf(row) + random.oneOf([-1, 1])] ?? ''] ?? '',
    );
    if (!/^-?(0|[1-9][0-9]{0,12})(,[0-9]{1,4})?$/.test(slipped) || valueOf(slipped) === valueOf(meant))
      continue;
    return { typed: { ...typed, [row]: slipped }, row, meant, slipped, slip };
  }
}

function slipIn(keys: string, slip: string, random: Random, neighbour: string): string {
  const at = random.between(0, keys.length - 1);
  const digit = String(random.between(0, 9));
  const [before, here, after] = [keys.slice(0, at), keys.charAt(at), keys.slice(at + 1)];
  switch (slip) {
    case 'substitute':
      return here === ',' ? keys : before + digit + after;
    case 'swap':
      return before + after.charAt(0) + here + after.slice(1);
    case 'drop':
      return before + after;
    case 'double':
      return before + here + here + after;
    case 'insert':
      return before + digit + here + after;
    case 'comma': {
      if (!keys.includes(',')) return keys;
      const digits = keys.replace(',', '');
      const place = random.between(1, digits.length);
      return place === digits.length ? digits : digits.slice(0, place) + ',' + digits.slice(place);
    }
    case 'sign':
      return '-' + keys;
    default:
      return neighbour;
  }
}

/** "56,90" and "56,9" are one value. */
export function valueOf(keys: string): string {
  return new Big(keys.replace(',', '.')).toFixed();
}
