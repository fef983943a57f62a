// Every shipped form with its definition hidden, filled with consistent figures of 1, 10 and 60 rows: which of its sums and rates
// are proposed by reading the table alone, and how much of what is marked sure is right. By ground.
import { inferTable } from '../src/core/infer/inferTable';
import { contextsOf, rulesOf } from '../src/core/rule/kinds/definingRule';
import { kindOf } from '../src/core/rule/kinds/kinds';
import { readTable } from '../src/core/table/readings';
import { FORMS } from '../src/forms/forms';
import type { OfficialForm } from '../src/forms/officialForm';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { gridWith, tableIn } from '../tests/forms/filledForm';
import { filledForm } from '../tests/forms/workedForm';

jest.setTimeout(3_600_000);

const { FORM, MOST = '0' } = process.env;

interface Relation {
  readonly text: string;
  /** By cell: "7,2 = 7,3 7,4". */
  readonly cells: ReadonlySet<string>;
}

const keyOf = (target: string, parts: readonly string[]): string =>
  `${target} = ${[...parts].sort().join(' ')}`;

/** Sums, rates and products as cells; a sum is the same whichever of its sides is named first. */
function relationsOf(table: ReturnType<typeof tableIn>): Relation[] {
  const readings = readTable(table);
  return rulesOf(table.form)
    .filter(({ severity, body }) => severity !== 'info' && ['sum', 'rate', 'product'].includes(body.kind))
    .map((rule) => {
      const cells = new Set<string>();
      for (const context of contextsOf(rule, table.form, readings.rowCodes)) {
        const look = readings.look(context);
        const places = kindOf(rule.body)
          .refs(rule.body)
          .map((ref) => look(ref));
        const [target = '', ...parts] = places.map(({ row, column }) => {
          const at = readings.at(row, column)?.position;
          return at ? `${at.row},${at.column}` : '';
        });
        if (target !== '' && parts.every((part) => part !== '')) cells.add(keyOf(target, parts));
      }
      return { text: rule.text, cells };
    })
    .filter(({ cells }) => cells.size > 0);
}

/** Of an own-rows form with so many rows; of another once. */
function measured(form: OfficialForm, rows: number): string | null {
  if (!form.ownRows && rows !== 10) return null;
  const sized = form.ownRows ? { ...form, ownRows: { ...form.ownRows, drawn: rows } } : form;
  const listed = Array.from({ length: rows }, (_none, i) => `Xã số ${i + 1}`);
  const filled = filledForm(sized, randomFrom(form.id.length + rows), listed);
  const table = tableIn(filled);
  const relations = relationsOf(table);
  const truth = new Set(relations.flatMap(({ cells }) => [...cells]));
  const rules = inferTable(gridWith(filled, new Map([['0,0', '']])))?.rules ?? [];
  const proposed = new Set<string>();
  let [sure, right] = [0, 0];
  const wrong: string[] = [];
  for (const rule of rules) {
    const keys = rule.instances.map(({ target, parts }) =>
      keyOf(
        `${target.row},${target.column}`,
        parts.map(({ row, column }) => `${row},${column}`),
      ),
    );
    keys.forEach((key) => proposed.add(key));
    // B = A - C says what A = B + C does.
    if (rule.text.includes(' - ') && rule.kind === 'sum')
      turned(rule.instances).forEach((key) => proposed.add(key));
    if (!rule.sure) continue;
    sure++;
    const own = keys.filter((key) => truth.has(key)).length;
    const other = turned(rule.instances).filter((key) => truth.has(key)).length;
    if (Math.max(own, other) * 2 >= keys.length) right++;
    else wrong.push(`${rule.ground} ${rule.text}`);
    grounds.set(rule.ground, (grounds.get(rule.ground) ?? 0) + 1);
  }
  const found = relations.filter(
    ({ cells }) => [...cells].filter((key) => proposed.has(key)).length * 2 >= cells.size,
  );
  const missed = relations.filter((each) => !found.includes(each)).map(({ text }) => text);
  all.rules += relations.length;
  all.found += found.length;
  all.sure += sure;
  all.right += right;
  const most = Number(MOST);
  return (
    `  ${form.id.padEnd(24)} ${String(rows).padStart(2)} rows: ${found.length} of ${relations.length} proposed, ${right} of ${sure} sure right` +
    (missed.length > 0 ? ` | missed ${missed.slice(0, most).join('; ')}` : '') +
    (wrong.length > 0 ? ` | wrong ${wrong.slice(0, most).join('; ')}` : '')
  );
}

/** Each part as the target of a difference. */
function turned(
  instances: readonly {
    readonly target: { row: number; column: number };
    readonly parts: readonly { row: number; column: number }[];
  }[],
): string[] {
  const name = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;
  return instances.flatMap(({ target, parts }) =>
    parts.map((part) =>
      keyOf(name(part), [name(target), ...parts.filter((each) => each !== part).map(name)]),
    ),
  );
}

const all = { rules: 0, found: 0, sure: 0, right: 0 };
const grounds = new Map<string, number>();

test('forms with their definitions hidden', () => {
  for (const rows of [1, 10, 60]) {
    const before = { ...all };
    for (const form of FORMS.filter(({ id }) => FORM === undefined || FORM.split(',').includes(id))) {
      const line = measured(form, rows);
      if (line !== null) process.stdout.write(line + '\n');
    }
    const part = (a: number, b: number): string => (b === 0 ? '-' : `${((100 * a) / b).toFixed(1)} %`);
    process.stdout.write(
      `  ${rows} rows: proposed ${part(all.found - before.found, all.rules - before.rules)} of ${all.rules - before.rules} rules; sure right ${part(all.right - before.right, all.sure - before.sure)} of ${all.sure - before.sure}\n`,
    );
  }
  process.stdout.write(
    `  sure by ground: ${[...grounds].map(([ground, count]) => `${ground} ${count}`).join(', ')}\n`,
  );
  expect(all.rules).toBeGreaterThan(0);
});
