/** A sheet taken for one seen before has the tables that it has when it is the first: random and damaged ones. */
import { recogniseAnew, recogniseInSteps } from '../../../../src/core/table/recognise/recognise';
import { tablesAsBefore } from '../../../../src/core/table/recognise/asBefore';
import type { Grid } from '../../../../src/core/sheet/grid';
import type { Table } from '../../../../src/core/table/table';
import { catalogueOf } from '../../../../src/core/table/labels/catalogue';
import { finish } from '../../../../src/core/task';
import { cchcXa } from '../../../../src/forms/commune/cchc-xa';
import { randomOf } from '../../../fixtures/communes';
import { communeRows, damage, MANY_COLUMNS, manyColumnRows } from '../../../fixtures/randomSheets';
import { gridOf } from '../../gridOf';

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
