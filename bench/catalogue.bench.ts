// What a sheet costs to recognise with all forms shipped, against one form alone, in processor time: the ratio is to stay
// under 1.2.
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

const ROUNDS = Number(process.env.ROUNDS ?? 61);
/** Rounds until the engine has compiled what is measured. */
const WARMING = 6;
/** One recognition takes less than the processor's clock tells apart. */
const TIMES = 8;

/** Of rounds side by side, so that what else the machine does slows both. */
function medianOf(values: readonly number[]): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

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
    const turns = [
      ['one', one],
      ['all', all],
    ] as const;
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      // Each goes first in every other round: what one leaves behind, garbage say, falls on the other as often.
      for (const [key, catalogue] of round % 2 === 0 ? turns : [turns[1], turns[0]]) {
        const start = process.cpuUsage();
        // A sheet like one seen before is recognised by comparing the two: here none was.
        for (let time = 0; time < TIMES; time++) {
          const tables = finish(recogniseAnew(grid, catalogue));
          if (round === 0) expect(tables.map((table) => table.form.id)).toEqual([form.id]);
        }
        const { user, system } = process.cpuUsage(start);
        if (round >= WARMING) spent[key].push((user + system) / 1000 / TIMES);
      }
    }
    const ratios = spent.all.map((together, i) => together / (spent.one[i] ?? NaN));
    const [alone, together, ratio] = [spent.one, spent.all, ratios].map(medianOf) as [number, number, number];
    const least = Math.min(...spent.all) / Math.min(...spent.one);
    return `  ${name.padEnd(34)} one ${alone.toFixed(2)} ms, ${FORMS.length} forms ${together.toFixed(2)} ms, ratio ${ratio.toFixed(2)} (of the fastest rounds ${least.toFixed(2)})`;
  });
  process.stdout.write(lines.join('\n') + '\n');
});
