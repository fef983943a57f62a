// How long it takes to say which cells are wrong: ours beside a mixed-integer programme solved by yalps.
import { evaluate } from '../src/core/check/evaluate';
import { judgeRules } from '../src/core/check/judge/judge';
import { whatIf } from '../src/core/check/judge/whatIf';
import { findMoves } from '../src/core/check/moves/findMoves';
import { finish } from '../src/core/task';
import { readTable } from '../src/core/table/readings';
import { explain } from '../src/core/locate/explain';
import { locate } from '../src/core/locate/locate';
import { type Problem, problemOf, type PutRule } from '../src/core/locate/solver/cellsAndRules';
import { evidenceOf } from '../src/core/locate/weights';
import type { Form } from '../src/core/form/form';
import { consistentTable, randomFrom, tableOf, withSlip } from '../tests/core/locate/consistentTable';
import { smallTable } from '../tests/core/locate/smallTable';
import { solveAsMilp } from './milp';
import { thousandRows, withWrongKeys } from './thousandRows';

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
  const [whole, moves]: [number[], number[]] = [[], []];
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
    if (i < 30) continue;
    whole.push(spent);
    moves.push(timed(() => finish(findMoves(whatIf(table, readings))))[1]);
  }
  const lines = [
    ...report('124 rows, 3 slips', times),
    line('the whole check', whole, 'ms'),
    line('  of it shifts, exchanges, pastes', moves, 'ms'),
  ];
  process.stdout.write(lines.join('\n') + '\n');
});

test('1,000 rows in one block, five slips', () => {
  const random = randomFrom(1000);
  const times = nothing();
  for (let i = 0; i < 105; i++) {
    const { rules, typed } = thousandRows(random);
    withWrongKeys(typed, random);
    const { form, put } = smallTable(rules, typed);
    // One programme of the whole block is enough to see that it takes minutes.
    measure(i < 5 ? nothing() : times, form, put, [], i === 5 && process.env.PATIENT === '1' ? 60_000 : null);
  }
  process.stdout.write(report('1,000 rows in one block, 5 slips', times).join('\n') + '\n');
});
