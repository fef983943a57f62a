// Formulas, figures and shown texts of random sheets against LibreOffice, which shares no line with us. `node scripts/oracle.mjs`
// asks thousands.
import { writeFileSync } from 'node:fs';
import { calculated } from '../../src/core/formula/calculated';
import { rounded } from '../../src/core/formula/rational';
import type { Value } from '../../src/core/formula/value';
import { addressOf } from '../../src/core/sheet/grid';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { randomFrom } from '../core/locate/consistentTable';
import { convert, parseCsv, testWithLibreOffice } from './libreoffice';
import { OWN_WAYS } from './ownWays';
import { FORMULA_COLUMN, type RandomSheet, randomSheets, SHOWN_COLUMN } from './randomSheets';

const SHEETS = Number(process.env.ORACLE_SHEETS ?? 30);
const SEED = Number(process.env.ORACLE_SEED ?? 1);
/** LibreOffice starts anew for each workbook. */
const AT_ONCE = 250;

interface Tally {
  asked: number;
  /** Formulas of which we say that we do not know. */
  unknown: number;
  readonly departures: string[];
  readonly ownWays: Record<string, number>;
}

function departure(asked: string, ours: string, theirs: string): string {
  return `${asked}: ${ours}, LibreOffice ${theirs}`;
}

/** null where we do not know. */
function told(value: Value): string | null {
  switch (value.kind) {
    case 'number':
      return rounded(value.value, 15, 'halfUp').over.toFixed();
    case 'text':
      return value.value;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'blank':
      return '0';
    case 'error':
      return value.isNA ? '#N/A' : '#';
    case 'unknown':
      return null;
  }
}

/** Fifteen digits are what binary figures carry; ours are exact. */
function agrees(ours: string, theirs: string): boolean {
  if (ours.startsWith('#')) return ours === '#' ? /^#|^Err:/.test(theirs) : ours === theirs;
  if (ours === theirs) return true;
  const [a, b] = [Number(ours), Number(theirs)];
  return theirs !== '' && Math.abs(a - b) <= 1e-9 + Math.abs(b) * 1e-11;
}

async function compare(count: number, seed: number, tally: Tally): Promise<void> {
  const { bytes, sheets } = randomSheets(count, randomFrom(seed));
  const read = await readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  const [stored, shown] = [
    convert({ 'a.xlsx': bytes }, 'csv'),
    convert({ 'a.xlsx': bytes }, 'csv', [], true, 'vi-VN'),
  ];
  sheets.forEach((sheet, i) => {
    const grid = read.workbook.sheets[i]!;
    const file = `a-${sheet.name}.csv`;
    compareFormulas(sheet, calculated(grid), parseCsv(stored.get(file)), tally);
    compareShown(sheet, (row) => grid.cell(row, SHOWN_COLUMN)?.text ?? '', parseCsv(shown.get(file)), tally);
  });
}

function compareFormulas(
  sheet: RandomSheet,
  valueOf: (address: string) => Value,
  theirs: readonly (readonly string[])[],
  tally: Tally,
): void {
  sheet.formulas.forEach((formula, row) => {
    const ours = told(valueOf(addressOf({ row, column: FORMULA_COLUMN })));
    const result = theirs[row]?.[FORMULA_COLUMN] ?? '';
    tally.asked++;
    if (ours === null) tally.unknown++;
    else if (!agrees(ours, result))
      tally.departures.push(departure(`${sheet.name}!G${row + 1} =${formula}`, ours, result));
  });
}

function compareShown(
  sheet: RandomSheet,
  textOf: (row: number) => string,
  theirs: readonly (readonly string[])[],
  tally: Tally,
): void {
  sheet.shown.forEach(({ value, format }, row) => {
    const [ours, result] = [textOf(row), (theirs[row]?.[SHOWN_COLUMN] ?? '').trim()];
    tally.asked++;
    if (ours === result) return;
    const own = OWN_WAYS.find(({ applies }) => applies(Number(value), format));
    if (own) tally.ownWays[own.reason] = (tally.ownWays[own.reason] ?? 0) + 1;
    else tally.departures.push(departure(`${value} in ${format}`, ours, result));
  });
}

async function body(): Promise<void> {
  const tally: Tally = { asked: 0, unknown: 0, departures: [], ownWays: {} };
  for (let done = 0; done < SHEETS; done += AT_ONCE)
    await compare(Math.min(AT_ONCE, SHEETS - done), SEED + done, tally);
  if (process.env.ORACLE_OUT !== undefined)
    writeFileSync(process.env.ORACLE_OUT, JSON.stringify({ sheets: SHEETS, ...tally }));
  expect(tally.departures).toEqual([]);
  // Else nothing was compared.
  expect(tally.unknown).toBeLessThan(tally.asked / 10);
}

testWithLibreOffice('random sheets come to what LibreOffice makes of them', body, 300_000 + SHEETS * 2000);
