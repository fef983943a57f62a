/** A sheet taken for one seen before has the tables that it has when it is the first: random and damaged ones. */
import { recogniseAnew, recogniseInSteps } from '../../../../src/core/table/recognise/recognise';
import { tablesAsBefore } from '../../../../src/core/table/recognise/asBefore';
import type { Grid } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/table/table';
import { catalogueOf } from '../../../../src/core/table/labels/catalogue';
import { draw } from '../../../../src/core/layout/drawForm';
import { finish } from '../../../../src/core/task';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { FORMS } from '../../../../src/forms/forms';
import { randomCommune, randomOf } from '../../../fixtures/communes';
import { gridOf, type Written } from '../../gridOf';

const many = FORMS.filter(
  ({ columns, rows }) => columns.length > 3 && rows.length > 4 && rows.length < 30,
).slice(0, 2);
const catalogue = catalogueOf([cchcXa, ...many]);

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

/** The commune's form, its cells as they were drawn, every figure another. */
function communeRows(random: () => number): Written[][] {
  const layout = draw(cchcXa, {
    unitName: 'UBND xã ' + String(Math.floor(random() * 3000)),
    period: { kind: 'halfYear', year: 2026 },
  });
  const figures = randomCommune(random);
  const rows: Written[][] = [];
  for (const { row, column, value } of layout.cells) (rows[row] ??= [])[column] = value ?? null;
  const first = layout.headerRows.last + 1;
  cchcXa.rows.forEach(({ code }, i) => {
    const line = rows[first + i];
    if (line) line[3] = figures[code] ?? null;
  });
  return whole(rows);
}

/** Without holes. */
function whole(rows: readonly (Written[] | undefined)[]): Written[][] {
  return Array.from(rows, (row) => Array.from(row ?? [], (cell: Written | undefined) => cell ?? null));
}

function manyRows(random: () => number): Written[][] {
  const form = many[Math.floor(random() * many.length)] ?? cchcXa;
  const layout = draw(form, { unitName: 'UBND xã B', period: { kind: 'halfYear', year: 2026 } });
  const rows: Written[][] = [];
  for (const { row, column, value } of layout.cells) (rows[row] ??= [])[column] = value ?? null;
  for (let row = layout.headerRows.last + 1; row < rows.length; row++) {
    const line = (rows[row] ??= []);
    for (let column = 2; column < 3 + form.columns.length; column++) {
      if ((line[column] ?? null) === null) line[column] = Math.floor(random() * 100);
    }
  }
  return whole(rows);
}

const TEXTS = [
  '1',
  '3.2',
  'Tổng số',
  '%',
  'Số liệu',
  'STT',
  'CHỦ TỊCH',
  'x',
  '-',
  'Hồ sơ',
  'Tæng sè',
  '(1)',
  'Đơn vị: xã A',
  '2.654',
];

/** One to four cells, or a whole row, are no longer what they were. */
function damage(random: () => number, rows: Written[][]): void {
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const row = Math.floor(random() * rows.length);
    const line = rows[row] ?? [];
    const column = Math.floor(random() * line.length);
    const kind = random();
    if (kind < 0.2) rows.splice(row, 1);
    else if (kind < 0.3) rows.splice(row, 0, line.slice());
    else if (kind < 0.5) line[column] = null;
    else if (kind < 0.7) line[column] = Math.floor(random() * 12);
    else if (kind < 0.8) line[column] = { value: 45000 + Math.floor(random() * 900), format: 'dd/mm/yyyy' };
    else line[column] = TEXTS[Math.floor(random() * TEXTS.length)] ?? null;
  }
  // Every figure may be the number of its row.
  if (random() < 0.1) rows.forEach((line, i) => (line[3] = i % 9));
}

const COUNT = Number(process.env.SHEETS ?? 40);

test('a sheet like one before has the tables that it has alone', () => {
  const random = randomOf(5);
  let known = 0;
  for (let i = 0; i < COUNT; i++) {
    const rows = random() < 0.7 ? communeRows(random) : manyRows(random);
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
