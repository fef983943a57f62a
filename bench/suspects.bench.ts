// How often the cell that was mistyped is the first suspect, and the figure that was meant is proposed.
import { evaluate } from '../src/core/check/evaluate';
import {
  consistentTable,
  randomFrom,
  type SlippedTable,
  tableInFormatsOf,
  tableOf,
  type Typed,
  valueOf,
  withSlip,
} from '../tests/core/locate/consistentTable';
import { officeTable, withExchange, withOfficeSlip } from '../tests/core/locate/officeSlips';

jest.setTimeout(3_600_000);

type Random = ReturnType<typeof randomFrom>;

interface Told {
  readonly slip: string;
  readonly suspected: boolean;
  readonly first: boolean;
  readonly proposed: boolean;
  readonly valueFirst: boolean;
}

const value = (printed: string): string =>
  /^[0-9.,]+$/.test(printed) ? valueOf(printed.replace(/\./g, '')) : printed;

/** null where no rule that must hold is broken. */
function toldOf(before: Typed, { typed, row, meant, slip }: SlippedTable): Told | null {
  // A key too many does not change the format of its cell: 5,099 is shown as 5,10 where two decimals are.
  const { findings } = evaluate(tableInFormatsOf(before, typed));
  const first = findings.find(({ cause, severity }) => cause !== null && severity !== 'info');
  if (!first) return null;
  const own = first.suspects.find((suspect) => suspect.row === row);
  const [top] = first.suspects;
  return {
    slip,
    suspected: own !== undefined,
    first: top?.row === row,
    proposed: own?.values.map(value).includes(valueOf(meant)) ?? false,
    valueFirst: top?.row === row && value(top.values[0] ?? '') === valueOf(meant),
  };
}

function report(name: string, told: readonly Told[]): string[] {
  const share = (test: (each: Told) => boolean): string =>
    ((100 * told.filter(test).length) / told.length).toFixed(1).padStart(6);
  return [
    `${name.padEnd(22)} ${String(told.length).padStart(5)}  suspected${share((t) => t.suspected)}  first${share((t) => t.first)}` +
      `  value among its five${share((t) => t.proposed)}  value first of all${share((t) => t.valueFirst)}`,
  ];
}

function slips(
  name: string,
  seed: number,
  table: (random: Random) => Typed,
  slip: (typed: Typed, random: Random) => SlippedTable,
): void {
  const random = randomFrom(seed);
  const told: Told[] = [];
  for (let i = 0; i < 80; i++) {
    const typed = table(random);
    for (let k = 0; k < 30; k++) {
      const each = toldOf(typed, slip(typed, random));
      if (each) told.push(each);
    }
  }
  const kinds = told.map((each) => each.slip).filter((each, i, all) => all.indexOf(each) === i);
  const lines = report(name, told);
  for (const kind of kinds)
    lines.push(
      ...report(
        '  ' + kind,
        told.filter((each) => each.slip === kind),
      ),
    );
  process.stdout.write(lines.join('\n') + '\n');
}

test('slips drawn one way', () => {
  slips('any key', 4711, consistentTable, withSlip);
});

test('slips drawn another way', () => {
  slips('office slips', 90210, officeTable, withOfficeSlip);
});

test('two cells typed into each other’s places', () => {
  const random = randomFrom(77);
  const counts = { broken: 0, both: 0, firstTwo: 0 };
  for (let i = 0; i < 500; i++) {
    const { typed, rows } = withExchange(officeTable(random), random);
    const { findings, causes } = evaluate(tableOf(typed));
    const first = findings.find(({ cause, severity }) => cause !== null && severity !== 'info');
    const cause = causes.find(({ id }) => id === first?.cause);
    if (!cause) continue;
    counts.broken++;
    const isPair = (each: (typeof cause)['explanations'][number]): boolean =>
      each.cells.length === 2 && each.cells.every(({ row }) => rows.includes(row));
    if (cause.explanations.some(isPair)) counts.both++;
    if (cause.explanations.slice(0, 1).some(isPair)) counts.firstTwo++;
  }
  process.stdout.write(
    `exchanged: ${counts.broken} break a rule, both named ${counts.both}, named first ${counts.firstTwo}\n`,
  );
});
