// Every shipped form with its definition hidden, filled with consistent figures of 1, 10 and 60 rows: which of its sums and rates
// are proposed by reading the table alone, and how much of what is marked sure is right. By ground and by form.
// Expected are its sums, rates and products; a figure that is repeated elsewhere is no sum and stands apart, and so does a rule
// whose results are all 0, of which the figures show nothing. A rule is proposed where most of its lines are, or follow from what
// is rightly proposed; a sure one is right where all of its lines follow from what the form says (bench/hiddenTruth.ts).
// Filled twice: with few cases, so that much is 0 or agrees by chance, and with many.
import { inferTable } from '../src/core/infer/inferTable';
import { FORMS } from '../src/forms/forms';
import type { OfficialForm } from '../src/forms/officialForm';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { gridWith, tableIn } from '../tests/forms/filledForm';
import { filledForm } from '../tests/forms/workedForm';
import { saidBy, sayingsOf, Truth } from './hiddenTruth';

jest.setTimeout(3_600_000);

/** FORM: ids to look at; MOST: missed and wrong rules told of each; SEED: other figures. */
const { FORM, MOST = '0', SEED = '0', ROWS = '1,10,60' } = process.env;

interface Counts {
  rules: number;
  proposed: number;
  repeats: number;
  repeated: number;
  bare: number;
  bareProposed: number;
  sure: number;
  right: number;
}

const none = (): Counts => ({
  rules: 0,
  proposed: 0,
  repeats: 0,
  repeated: 0,
  bare: 0,
  bareProposed: 0,
  sure: 0,
  right: 0,
});

interface GroundCounts {
  proposed: number;
  rightly: number;
  sure: number;
  right: number;
}

const grounds = new Map<string, GroundCounts>();

/** Of an own-rows form with so many rows; of another once. null: it has no rule to be found. */
function measured(form: OfficialForm, rows: number, cases: number): { counts: Counts; line: string } | null {
  if (!form.ownRows && rows !== 10) return null;
  const sized = form.ownRows ? { ...form, ownRows: { ...form.ownRows, drawn: rows } } : form;
  const listed = Array.from({ length: rows }, (_none, i) => `Xã số ${i + 1}`);
  const random = randomFrom(form.id.length + rows + Number(SEED) * 1000);
  const filled = filledForm(sized, random, listed, { cases, loose: true });
  const formRules = sayingsOf(tableIn(filled));
  if (formRules.length === 0) return null;
  const truth = new Truth(formRules.flatMap(({ sayings }) => sayings));
  const rules = inferTable(gridWith(filled, new Map([['0,0', '']])))?.rules ?? [];
  const counts = none();
  const wrong: string[] = [];
  const rightly = rules.flatMap((rule) => {
    const said = saidBy(rule);
    const right = said.filter((saying) => truth.has(saying));
    const isRight = right.length === said.length;
    const ground = grounds.get(rule.ground) ?? { proposed: 0, rightly: 0, sure: 0, right: 0 };
    grounds.set(rule.ground, ground);
    ground.proposed++;
    if (isRight) ground.rightly++;
    if (rule.sure) {
      ground.sure++;
      counts.sure++;
      if (isRight) {
        ground.right++;
        counts.right++;
      } else wrong.push(`${rule.ground} ${rule.text}`);
    }
    return right;
  });
  const proposals = new Truth(rightly, truth.equations);
  const missed: string[] = [];
  for (const { text, repeats, isBare, sayings } of formRules) {
    const found = sayings.filter((saying) => proposals.has(saying)).length * 2 >= sayings.length;
    const [all, ours] = isBare
      ? (['bare', 'bareProposed'] as const)
      : repeats
        ? (['repeats', 'repeated'] as const)
        : (['rules', 'proposed'] as const);
    counts[all]++;
    if (found) counts[ours]++;
    else missed.push(text);
  }
  const most = Number(MOST);
  const line =
    `  ${form.id.padEnd(24)} ${String(rows).padStart(2)} rows: ${counts.proposed} of ${counts.rules} proposed, ${counts.right} of ${counts.sure} sure right` +
    (counts.repeats > 0 ? `, ${counts.repeated} of ${counts.repeats} repeated` : '') +
    (missed.length > 0 ? ` | missed ${missed.slice(0, most).join('; ')}` : '') +
    (wrong.length > 0 ? ` | wrong ${wrong.slice(0, most).join('; ')}` : '');
  return { counts, line };
}

const part = (a: number, b: number): string => (b === 0 ? '-' : `${((100 * a) / b).toFixed(1)} % of ${b}`);

test.each([
  ['few cases', () => 14],
  ['many cases', (rows: number) => Math.max(60, rows * 6)],
])('forms with their definitions hidden, %s', (name, cases) => {
  grounds.clear();
  const totals: string[] = [];
  for (const rows of ROWS.split(',').map(Number)) {
    const all = none();
    for (const form of FORMS.filter(({ id }) => FORM === undefined || FORM.split(',').includes(id))) {
      const result = measured(form, rows, cases(rows));
      if (!result) continue;
      process.stdout.write(result.line + '\n');
      for (const key of Object.keys(all) as (keyof Counts)[]) all[key] += result.counts[key];
    }
    totals.push(
      `  ${name}, ${rows} rows: proposed ${part(all.proposed, all.rules)}; sure right ${part(all.right, all.sure)}; repeated ${part(all.repeated, all.repeats)}; of zeros ${part(all.bareProposed, all.bare)}`,
    );
  }
  for (const [ground, { proposed, rightly, sure, right }] of grounds)
    totals.push(
      `  ${name}, by ${ground}: proposed right ${part(rightly, proposed)}, sure right ${part(right, sure)}`,
    );
  process.stdout.write(totals.join('\n') + '\n');
  expect(totals.length).toBeGreaterThan(0);
});
