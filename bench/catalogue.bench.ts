// What a sheet costs to recognise with all forms shipped, against one form alone: the ratio is to stay under 1.2.
import { recogniseAnew } from '../src/core/table/recognise/recognise';
import { finish } from '../src/core/task';
import { catalogueOf } from '../src/core/table/labels/catalogue';
import { cchcXa } from '../src/forms/commune/cchc-xa';
import { shippedCatalogue } from '../src/forms/catalogue';
import { FORMS, formById } from '../src/forms/forms';
import { REPORTED, REPORTED_LABELS, REPORTED_UNITS, sheetRows } from '../tests/fixtures/reportedTable';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { gridOf } from '../tests/core/gridOf';
import { fillForm, gridWith } from '../tests/forms/filledForm';

const ROUNDS = Number(process.env.ROUNDS ?? 150);

test('recognising with one form and with all', () => {
  const party = formById('doi-ngu-dang-vien')!;
  const files = formById('giai-quyet-tthc')!;
  const sheets = [
    [
      'the commune’s table, 124 rows',
      cchcXa,
      gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS, labels: REPORTED_LABELS })),
    ],
    ['Party members, 46 rows', party, gridWith(fillForm(party, randomFrom(1)))],
    ['files by field, own rows', files, gridWith(fillForm(files, randomFrom(2)))],
  ] as const;
  const lines = sheets.map(([name, form, grid]) => {
    const one = catalogueOf([form]);
    const all = shippedCatalogue();
    const spent = { one: [] as number[], all: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const [key, catalogue] of [
        ['one', one],
        ['all', all],
      ] as const) {
        const start = performance.now();
        // A sheet like one seen before is recognised by comparing the two: here none was.
        const tables = finish(recogniseAnew(grid, catalogue));
        spent[key].push(performance.now() - start);
        expect(tables.map((table) => table.form.id)).toEqual([form.id]);
      }
    }
    // The fastest of many: what else the machine does is no part of it.
    const [alone, together] = [Math.min(...spent.one), Math.min(...spent.all)];
    return `  ${name.padEnd(34)} one ${alone.toFixed(2)} ms, ${FORMS.length} forms ${together.toFixed(2)} ms, ratio ${(together / alone).toFixed(2)}`;
  });
  process.stdout.write(lines.join('\n') + '\n');
});
