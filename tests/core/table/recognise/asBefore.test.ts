/** A sheet taken for one seen before has the tables that it has when it is the first: random and damaged ones. */
import { recogniseAnew, recogniseInSteps } from '../../../../src/core/table/recognise/recognise';
import { tablesAsBefore } from '../../../../src/core/table/recognise/asBefore';
import { addressOf, type Grid } from '../../../../src/core/sheet/grid';
import { likenessOf } from '../../../../src/core/sheet/likeness';
import { escapeXml } from '../../../../src/hosts/package/xml/xmlText';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import type { Table } from '../../../../src/core/table/table';
import { catalogueOf } from '../../../../src/core/table/labels/catalogue';
import { finish } from '../../../../src/core/task';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { randomOf } from '../../../fixtures/communes';
import { communeRows, damage, MANY_COLUMNS, manyColumnRows } from '../../../fixtures/randomSheets';
import { makeWorkbook } from '../../../hosts/xlsx/makeWorkbook';
import { gridOf, type Written } from '../../gridOf';

const catalogue = catalogueOf([cchcXa, ...MANY_COLUMNS]);

function plain(tables: readonly Table[]): string {
  return JSON.stringify(
    tables.map(({ form, official, columns, area, rows, extra, missing, legacy, hidden, listed }) => ({
      ...{ area, rows, extra, missing, legacy, hidden, listed },
      form: form.id,
      keys: form.columns.map(({ key, label }) => [key, label]),
      rules: form.rules.length,
      official: official.id,
      columns: { ...columns, figures: [...columns.figures] },
    })),
  );
}

const COUNT = Number(process.env.SHEETS ?? 40);

test('a sheet like one before has the tables that it has alone', () => {
  const random = randomOf(5);
  let known = 0;
  for (let i = 0; i < COUNT; i++) {
    const rows = random() < 0.7 ? communeRows(random) : manyColumnRows(random);
    if (random() < 0.5) damage(random, rows);
    const grid: Grid = gridOf(rows);
    if (tablesAsBefore(grid, catalogue)) known++;
    const alone = plain(finish(recogniseAnew(grid, catalogue)));
    const told = plain(finish(recogniseInSteps(grid, catalogue)));
    if (told !== alone) expect({ rows, told }).toEqual({ rows, told: alone });
  }
  // Else the test would say nothing of sheets that are taken for others.
  expect(known).toBeGreaterThan(COUNT / 5);
});

/** As a file that holds these rows: sheets of one pattern are then known to be alike but for some cells. */
async function readGrid(rows: readonly (readonly Written[])[]): Promise<Grid> {
  const cell = (value: Written, row: number, column: number): string => {
    const place = addressOf({ row, column });
    const held = typeof value === 'object' ? (value?.value ?? null) : value;
    if (held === null) return `<c r="${place}"/>`;
    return typeof held === 'number'
      ? `<c r="${place}"><v>${held}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(String(held))}</t></is></c>`;
  };
  const xml = rows.map(
    (row, at) => `<row>${row.map((value, column) => cell(value, at, column)).join('')}</row>`,
  );
  const read = await readWorkbook(makeWorkbook({ sheets: [{ name: 'S', rows: xml.join('') }] }));
  if ('problem' in read) throw new Error(read.problem.code);
  return read.workbook.sheets[0]!;
}

test('so has a sheet of which a file tells what differs', async () => {
  const random = randomOf(6);
  let known = 0;
  const patterns = new Set<object>();
  for (let i = 0; i < COUNT; i++) {
    const rows = communeRows(random);
    const kind = random();
    if (kind < 0.2) damage(random, rows);
    const line = rows[20 + Math.floor(random() * 60)] ?? [];
    if (kind > 0.5) line[3] = kind > 0.8 ? '-' : kind > 0.7 ? (line[0] ?? null) : null;
    const grid = await readGrid(rows);
    const pattern = likenessOf(grid)?.pattern;
    const isLike = pattern !== undefined && patterns.has(pattern);
    if (pattern) patterns.add(pattern);
    if (isLike && tablesAsBefore(grid, catalogue)) known++;
    const alone = plain(finish(recogniseAnew(grid, catalogue)));
    const told = plain(finish(recogniseInSteps(grid, catalogue)));
    if (told !== alone) expect({ rows, told }).toEqual({ rows, told: alone });
  }
  expect(known).toBeGreaterThan(COUNT / 5);
});
