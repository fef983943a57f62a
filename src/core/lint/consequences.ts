/** What a form's rules imply together: contradictions, cells with one possible figure, rules that follow from others. */
import type Big from 'big.js';
import { type Answer, ask } from '../locate/solver/canHold';
import {
  type Problem,
  NO_EVIDENCE,
  problemOf,
  type ProblemRule,
  type PutRule,
} from '../locate/solver/cellsAndRules';
import { decimalsOf } from '../number/round';
import { writeValue } from '../number/write';
import type { Compared, Condition, Constraint } from '../rule/constraint';
import type { Comparison } from '../rule/statement';
import { faultOf, type FormFault } from './fault';
import type { Form } from '../form/form';

const STEPS = 400;

export function consequencesOf(form: Form, put: readonly PutRule[]): FormFault[] {
  const problem = problemOf(form, put, NO_EVIDENCE);
  return blocksOf(problem).reduce<FormFault[]>(
    (all, block) => all.concat(blockFaults(problem, put, block)),
    [],
  );
}

/** Rules that must hold and are joined by cells, so that each block is answered by itself. */
function blocksOf(problem: Problem): number[][] {
  const blocks: number[][] = [];
  const seen: Record<number, true> = {};
  problem.rules.forEach(({ usual }, first) => {
    if (usual || seen[first]) return;
    const block: number[] = [];
    const queue = [first];
    seen[first] = true;
    for (let rule = queue.pop(); rule !== undefined; rule = queue.pop()) {
      block.push(rule);
      for (const cell of problem.rules[rule]?.cells ?? []) {
        for (const next of problem.rulesAt[cell] ?? []) {
          if (seen[next] || problem.rules[next]?.usual !== false) continue;
          seen[next] = true;
          queue.push(next);
        }
      }
    }
    blocks.push(block.sort((a, b) => a - b));
  });
  return blocks;
}

function blockFaults(problem: Problem, put: readonly PutRule[], block: readonly number[]): FormFault[] {
  const texts = (rules: readonly number[]): string[] =>
    distinct(rules.map((rule) => put[rule]?.rule.text ?? '').filter((text) => text !== ''));
  const answer = askBlock(problem, block);
  if (answer.kind === 'no') {
    const least = without(problem, answer.rules);
    return [faultOf('form/contradiction', texts(least), rowsOf(problem, least))];
  }
  return fixedCells(problem, block, answer)
    .map(({ cell, value, rules }) => {
      const row = problem.cells[cell]?.quantity.row ?? '';
      return faultOf('form/fixed', texts(rules), [row], writeValue(value, decimalsOf(value)));
    })
    .concat(
      block
        .map((rule) => ({ rule, from: followsFrom(problem, block, rule) }))
        .filter(({ from }) => from !== null)
        .map(({ rule, from }) =>
          faultOf('form/redundant', texts([rule, ...(from ?? [])]), rowsOf(problem, [rule])),
        ),
    );
}

function askBlock(problem: Problem, rules: readonly number[]): Answer {
  const member: Record<number, true> = {};
  for (const rule of rules) member[rule] = true;
  return ask(problem, { free: [], also: rules, binds: (rule) => member[rule] === true }, { steps: STEPS });
}

/** Leaves out every rule without which the others contradict each other still. */
function without(problem: Problem, rules: readonly number[]): number[] {
  let least = rules.slice();
  for (const rule of rules) {
    const fewer = least.filter((each) => each !== rule);
    if (fewer.length > 0 && askBlock(problem, fewer).kind === 'no') least = fewer;
  }
  return least;
}

interface Fixed {
  readonly cell: number;
  readonly value: Big;
  readonly rules: readonly number[];
}

/** A cell is fixed when no solution has less, and none more, than the one found. */
function fixedCells(problem: Problem, block: readonly number[], answer: Answer): Fixed[] {
  if (answer.kind !== 'yes') return [];
  const varied: Record<number, true> = {};
  const fixed: Fixed[] = [];
  answer.values.forEach((value, cell) => {
    if (varied[cell]) return;
    const rules: number[] = [];
    for (const comparison of ['>', '<'] as const) {
      const other = askBesides(problem, block, [{ cell, comparison, limit: value }]);
      if (other.kind === 'no') rules.push(...other.rules.filter((rule) => rule < problem.rules.length));
      else if (other.kind === 'yes') {
        // Every cell that differs between two solutions is free.
        other.values.forEach((each, at) => {
          if (answer.values.get(at)?.eq(each) === false) varied[at] = true;
        });
        return;
      } else return;
    }
    fixed.push({ cell, value, rules: distinct(rules) });
  });
  return fixed;
}

/** The other rules that the rule follows from; null when it does not, or when it is a rate, which says more than any bound. */
function followsFrom(problem: Problem, block: readonly number[], rule: number): number[] | null {
  const own = problem.rules[rule];
  const opposites = own && oppositesOf(own.constraint);
  if (!own || !opposites) return null;
  const others = block.filter((each) => each !== rule);
  const from: number[] = [];
  for (const conditions of opposites) {
    const answer = askWith(problem, others, { ...own, constraint: [conditions] });
    if (answer.kind !== 'no') return null;
    from.push(...answer.rules.filter((each) => each < problem.rules.length));
  }
  return distinct(from);
}

const OPPOSITES: Readonly<Record<Comparison, readonly Comparison[]>> = {
  '=': ['<', '>'],
  '<=': ['>'],
  '>=': ['<'],
  '<': ['>='],
  '>': ['<='],
};

/** Ways of breaking a rule, each a set of conditions; null where a quotient is among them. */
function oppositesOf(constraint: Constraint): Condition[][] | null {
  let ways: Compared[][] = [[]];
  for (const conditions of constraint) {
    const only = conditions.length === 1 ? conditions[0] : undefined;
    if (only?.kind !== 'compared') return null;
    const broken = OPPOSITES[only.comparison].map((comparison): Compared => ({
      ...only,
      comparison,
      asPrinted: false,
    }));
    ways = ways.reduce<Compared[][]>((all, way) => all.concat(broken.map((each) => way.concat(each))), []);
  }
  return ways;
}

function askBesides(
  problem: Problem,
  block: readonly number[],
  limits: readonly { readonly cell: number; readonly comparison: Comparison; readonly limit: Big }[],
): Answer {
  const conditions = limits.map(({ cell, comparison, limit }): Compared => {
    const terms = [{ sign: 1 as const, ref: { row: String(cell), column: null } }];
    return { kind: 'compared', terms, comparison, limit, asPrinted: false };
  });
  const cells = limits.map(({ cell }) => cell);
  const constraint: Constraint = [conditions];
  return askWith(problem, block, {
    constraint,
    cellOf: ({ row }) => Number(row),
    cells,
    broken: false,
    usual: false,
  });
}

/** The block with one rule more. */
function askWith(problem: Problem, block: readonly number[], rule: ProblemRule): Answer {
  const at = problem.rules.length;
  const rulesAt = problem.rulesAt.map((rules, cell) =>
    rule.cells.includes(cell) ? rules.concat(at) : rules,
  );
  return askBlock({ cells: problem.cells, rules: problem.rules.concat(rule), rulesAt }, block.concat(at));
}

function rowsOf(problem: Problem, rules: readonly number[]): string[] {
  const rows: string[] = [];
  for (const rule of rules) {
    for (const cell of problem.rules[rule]?.cells ?? []) rows.push(problem.cells[cell]?.quantity.row ?? '');
  }
  return distinct(rows);
}

function distinct<Thing>(things: readonly Thing[]): Thing[] {
  return things.filter((each, at) => things.indexOf(each) === at);
}
