// Sheets, rows, columns and forms named as JavaScript names its own members: judged as any other, and nothing of ours is changed.
import { checkTables } from '../../../src/app/session/checkTables';
import { readFormFile, writeFormFile } from '../../../src/core/form/file/formFile';
import { inferTable } from '../../../src/core/infer/inferTable';
import { readNarrative } from '../../../src/core/narrative/readNarrative';
import { FORMS } from '../../../src/forms/forms';
import { gridOf } from '../../core/gridOf';
import { HEADER_MERGES, REPORTED, sheetRows } from '../../fixtures/reportedTable';
import { UNKNOWN_TABLE } from '../../fixtures/unknownTable';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const members = (): string => Object.getOwnPropertyNames(Object.prototype).sort().join();
const before = members();

afterEach(() => {
  expect(members()).toBe(before);
  expect(Object.getOwnPropertyNames({})).toEqual([]);
});

/** The table with this name in place of what matches; its cells stay where they are. */
function named<Cell>(
  rows: readonly (readonly Cell[])[],
  places: readonly string[],
  name: string,
): (Cell | string)[][] {
  return rows.map((row, at) => row.map((cell, column) => (places.includes(`${at},${column}`) ? name : cell)));
}

function codesAt(name: string): string[] {
  const checked = checkTables(
    [gridOf(named(sheetRows(REPORTED), ['9,1', '20,1', '12,2'], name), HEADER_MERGES, name)],
    'auto',
  );
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables.flatMap(({ judgement }) => judgement.findings.map(({ code }) => code));
}

test.each(NAMES)('a sheet, rows and a column named %s are judged as others', (name) => {
  expect(codesAt(name)).toEqual(codesAt('Quan Hoa'));
  expect(codesAt(name).length).toBeGreaterThan(0);
  const rules = (unit: string): number =>
    JSON.stringify(inferTable(gridOf(named(UNKNOWN_TABLE, ['4,1', '7,1', '2,5'], unit), [], unit))).length -
    3 * unit.length;
  expect(rules(name)).toBeGreaterThan(100);
});

test.each(NAMES)('a form whose rows and columns are called %s is refused or read as written', (name) => {
  const file = writeFormFile(FORMS[0]!).replace(/"(?:id|code|key)": "[^"]+"/g, (found) =>
    found.replace(/: "[^"]+"/, `: "${name}"`),
  );
  const read = readFormFile(file);
  expect('faults' in read ? read.faults.length : read.form.id.length).toBeGreaterThan(0);
  const member = readFormFile(`{"${name}": {"polluted": true}, ${writeFormFile(FORMS[0]!).slice(1)}`);
  expect('form' in member ? ({} as { polluted?: boolean }).polluted : undefined).toBeUndefined();
});

test.each(NAMES)('prose that speaks of %s is read as of others', (name) => {
  const prose = (unit: string): string =>
    `Năm 2026, xã ${unit} có 12 hộ, trong đó: 5 hộ nghèo, 8 hộ cận nghèo.`;
  const codes = (unit: string): readonly string[] =>
    JSON.stringify(readNarrative(prose(unit))).match(/"(?:kind|verdict)":"[a-zA-Z]+"/g) ?? [];
  expect(codes(name)).toEqual(codes('Quan Hoa'));
  expect(codes(name).length).toBeGreaterThan(0);
});
