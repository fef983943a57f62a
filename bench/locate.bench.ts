// How long it takes to say which cells are wrong: ours beside a mixed-integer programme solved by yalps.
import { evaluate } from '../src/core/check/evaluate';
import { judgeRules } from '../src/core/check/judge';
import { readTable } from '../src/core/check/readings';
import { explain } from '../src/core/locate/explain';
import { locate } from '../src/core/locate/locate';
import { type Problem, problemOf, type PutRule } from '../src/core/locate/problem';
import { evidenceOf } from '../src/core/locate/weights';
import type { Form } from '../src/core/form/form';
import { consistentTable, randomFrom, tableOf, withSlip } from '../tests/core/locate/consistentTable';
import { smallTable } from '../tests/core/locate/smallTable';
import { solveAsMilp } from './milp';

jest.setTimeout(3_600_000);

/** How yalps did on the same problems. */
interface Peer {
  readonly ms: number[];
  readonly ratios: number[];
  readonly different: string[];
  same: number;
  unsolved: number;
}

interface Times {
  readonly located: number[];
  readonly explained: number[];
  readonly continuous: Peer;
  readonly whole: Peer;
}

const peer = (): Peer => ({ ms: [], ratios: [], different: [], same: 0, unsolved: 0 });
const nothing = (): Times => ({ located: [], explained: [], continuous: peer(), whole: peer() });

function timed<Result>(work: () => Result): [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** `patience`: how many ms the programme may take; null to leave it out. */
function measure(
  times: Times,
  form: Form,
  put: readonly PutRule[],
  rowCodes: readonly string[],
  patience: number | null,
): void {
  const evidence = evidenceOf(form, put, rowCodes);
  const make = (): Problem => problemOf(form, put, evidence);
  const [causes, ms] = timed(() => locate(make()));
  times.located.push(ms);
  times.explained.push(timed(() => explain(form, put, rowCodes))[1]);
  if (patience === null) return;
  const least = causes.reduce((sum, { sets }) => sum + (sets[0]?.weight ?? Infinity), 0);
  for (const wholeCounts of [false, true]) {
    const theirs = wholeCounts ? times.whole : times.continuous;
    const [{ status, weight }, spent] = timed(() =>
      solveAsMilp(make(), wholeCounts, { timeout: patience, maxIterations: Infinity }),
    );
    theirs.ms.push(spent);
    theirs.ratios.push(spent / ms);
    if (status !== 'optimal') theirs.unsolved++;
    else if (Math.abs(weight - least) < 1e-6) theirs.same++;
    else theirs.different.push(`${least} and ${weight}`);
  }
}

function line(what: string, all: readonly number[], unit: string): string {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1).padStart(8);
  return `  ${what.padEnd(38)} median ${at(0.5)} ${unit}   p99 ${at(0.99)} ${unit}   most ${at(1)} ${unit}`;
}

function report(name: string, { located, explained, continuous, whole }: Times): string[] {
  const lines = [
    `${name}: ${located.length} problems`,
    line('cells located', located, 'ms'),
    line('located and mended', explained, 'ms'),
  ];
  for (const [what, { ms, ratios, same, unsolved, different }] of [
    ['yalps, counts as fractions', continuous],
    ['yalps, counts as whole numbers', whole],
  ] as const) {
    if (ms.length === 0) continue;
    lines.push(line(what, ms, 'ms'), line('  times ours', ratios, '× '));
    const others = different.length > 0 ? ` (ours and its: ${different.join('; ')})` : '';
    lines.push(
      `    same optimum in ${same} of ${ms.length}, gave up ${unsolved}, other ${different.length}${others}`,
    );
  }
  return lines;
}

test('124 rows, three slips', () => {
  const random = randomFrom(124);
  const times = nothing();
  const whole: number[] = [];
  for (let i = 0; i < 330; i++) {
    let typed = consistentTable(random);
    for (let slip = 0; slip < 3; slip++) typed = withSlip(typed, random).typed;
    const table = tableOf(typed);
    const readings = readTable(table);
    const put = judgeRules(table, readings).map(({ rule, context, verdict }): PutRule => ({
      rule,
      look: readings.look(context),
      outcome: verdict.outcome,
    }));
    const spent = timed(() => evaluate(table))[1];
    // The first tables warm the compiler up.
    const kept = i < 30 ? nothing() : times;
    measure(kept, table.form, put, readings.rowCodes, i < 130 ? 5_000 : null);
    if (i >= 30) whole.push(spent);
  }
  const lines = [...report('124 rows, 3 slips', times), line('the whole check', whole, 'ms')];
  process.stdout.write(lines.join('\n') + '\n');
});

/** 99 sections of ten rows, nine sums of sections and their total: one block of a thousand rows. */
function thousandRows(random: ReturnType<typeof randomFrom>): {
  rules: string[];
  typed: Record<string, string>;
} {
  const rules: string[] = [];
  const counts: Record<string, number> = {};
  const typed: Record<string, string> = {};
  const sum = (total: string, parts: readonly string[]): void => {
    rules.push(`${total} = ${parts.join(' + ')}`);
    counts[total] = parts.reduce((all, part) => all + counts[part]!, 0);
  };
  for (let s = 0; s < 99; s++) {
    const parts = [1, 2, 3, 4, 5, 6, 7].map((part) => `A.${s}.${part}`);
    for (const part of parts) counts[part] = random.between(1, 900);
    sum(`A.${s}.0`, parts);
    counts[`A.${s}.8`] = random.between(0, counts[`A.${s}.1`]!);
    rules.push(`A.${s}.8 <= A.${s}.1`, `R.${s} = A.${s}.1 / A.${s}.0 %`);
    const [part, all] = [BigInt(counts[`A.${s}.1`]!), BigInt(counts[`A.${s}.0`]!)];
    const units = String((20000n * part + all) / (2n * all)).padStart(3, '0');
    typed[`R.${s}`] = `${units.slice(0, -2)},${units.slice(-2)}`;
  }
  for (let g = 0; g < 9; g++)
    sum(
      `G.${g}`,
      Array.from({ length: 11 }, (_each, i) => `A.${11 * g + i}.0`),
    );
  sum(
    'G.9',
    Array.from({ length: 9 }, (_each, g) => `G.${g}`),
  );
  for (const code of Object.keys(counts)) typed[code] = String(counts[code]);
  return { rules, typed };
}

test('1,000 rows in one block, five slips', () => {
  const random = randomFrom(1000);
  const times = nothing();
  for (let i = 0; i < 105; i++) {
    const { rules, typed } = thousandRows(random);
    const codes = Object.keys(typed);
    for (let slip = 0; slip < 5; slip++) {
      const code = random.oneOf(codes);
      const keys = typed[code]!;
      const place = random.between(0, keys.length - 1);
      if (keys.charAt(place) === ',') continue;
      typed[code] = keys.slice(0, place) + String(random.between(1, 9)) + keys.slice(place + 1);
    }
    const { form, put } = smallTable(rules, typed);
    // One programme of the whole block is enough to see that it takes minutes.
    measure(i < 5 ? nothing() : times, form, put, [], i === 5 && process.env.PATIENT === '1' ? 60_000 : null);
  }
  process.stdout.write(report('1,000 rows in one block, 5 slips', times).join('\n') + '\n');
});
