// How long each piece of a check of 1,000 rows keeps the pane from answering.
import { judge } from '../src/core/check/evaluate';
import { judgeRules } from '../src/core/check/judge/judge';
import { readTable } from '../src/core/table/readings';
import { checkFormulas } from '../src/core/check/formulas/formulas';
import { checkStructure } from '../src/core/check/structure';
import { derive } from '../src/core/fill/derive';
import { catalogueOf } from '../src/core/table/labels/catalogue';
import { recognise, recogniseInSteps } from '../src/core/table/recognise/recognise';
import { randomFrom } from '../tests/core/locate/consistentTable';
import { sheetOf, thousandRows, withWrongKeys } from './thousandRows';

jest.setTimeout(3_600_000);

test('1,000 rows, five wrong keys', () => {
  const random = randomFrom(50);
  const pieces: Record<string, number[]> = {};
  const timed = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    (pieces[name] ??= []).push(performance.now() - start);
    return result;
  };
  for (let i = 0; i < 40; i++) {
    const { rules, typed } = thousandRows(random);
    withWrongKeys(typed, random);
    const { form, grid } = sheetOf(rules, typed);
    const table = timed('recognise', () => recognise(grid, form))[0]!;
    const recognising = recogniseInSteps(grid, catalogueOf([form]));
    for (let more = true; more;) more = timed('recognise: a step', recognising.next);
    const readings = timed('readings', () => readTable(table));
    timed('rules', () => judgeRules(table, readings));
    timed('derive', () => derive(table, readings, new Set()));
    timed('formulas', () => checkFormulas(table, readings));
    timed('structure', () => checkStructure(table));
    const first = timed('judge (readings, rules and cells)', () => judge(table));
    const locating = timed('locate: prepared', () => first.locate());
    for (let more = true, step = 0; more; step++)
      more = timed(step === 0 ? 'locate: first step' : 'locate: further steps', locating.next);
    timed('locate: findings named', () => locating.result());
  }
  const lines = Object.keys(pieces).map((name) => {
    const sorted = pieces[name]!.sort((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1).padStart(7);
    return `  ${name.padEnd(36)} median ${at(0.5)}  p99 ${at(0.99)}  most ${at(1)} ms`;
  });
  process.stdout.write(lines.join('\n') + '\n');
});
