/** A table of a few cells and rules, without a sheet: "A.1" counts, "%1" rates, "đ1" amounts, "=1" answers of 0 or 1. */
import type { Form } from '../../../src/core/form/form';
import type { Figure, Measure } from '../../../src/core/number/figure';
import { readText } from '../../../src/core/number/read/readText';
import { explain, type ExplainOptions } from '../../../src/core/locate/explain';
import {
  NO_EVIDENCE,
  type Problem,
  problemOf,
  type PutRule,
} from '../../../src/core/locate/solver/cellsAndRules';
import { kindOf, readRule } from '../../../src/core/rule/kinds/kinds';
import { type Quantity, ZERO } from '../../../src/core/rule/quantity';
import type { Ref, RuleText } from '../../../src/core/rule/rule';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';

/** "R" begins a rate's code, "M" an amount's (money), "Y" an answer's; all others are counts. */
export function measureOf(code: string): Measure {
  const measures: Record<string, Measure> = { R: 'rate', M: 'amount', Y: 'yesNo' };
  return measures[code.charAt(0)] ?? 'count';
}

export interface SmallTable {
  readonly form: Form;
  readonly put: readonly PutRule[];
}

/** Figures as typed; "" is a blank, "-" and "x" are signs. */
export function smallTable(
  rules: readonly (string | RuleText)[],
  typed: Readonly<Record<string, string>>,
  zeroOverZero: Form['zeroOverZero'] = '-',
): SmallTable {
  const texts = rules.map((rule): RuleText => (typeof rule === 'string' ? { text: rule } : rule));
  const form: Form = { ...cchcXa, id: 'small', rows: [], rules: texts, zeroOverZero };
  const look = (ref: Ref): Quantity => quantityOf(ref.row!, typed[ref.row!] ?? '');
  const put = texts.map((text): PutRule => {
    const rule = readRule(text);
    return { rule, look, outcome: kindOf(rule.body).judge(rule.body, rule, form, look).outcome };
  });
  return { form, put };
}

function quantityOf(code: string, typed: string): Quantity {
  const base = {
    row: code,
    column: '1',
    label: code,
    unit: '',
    cell: code,
    at: null,
    printed: typed,
    measure: measureOf(code),
  };
  if (typed === '') return { ...base, figure: null, absence: 'blank', sign: false };
  if (typed === '-') return { ...base, figure: ZERO, absence: null, sign: true };
  if (typed === 'x') return { ...base, figure: null, absence: 'notApplicable', sign: true };
  return { ...base, figure: figureOf(typed, base.measure), absence: null, sign: false };
}

function figureOf(typed: string, measure: Measure): Figure {
  const reading = readText(typed, measure === 'count' ? 'amount' : measure);
  if (reading.kind === 'figure') return reading.figure;
  throw new Error('no figure: ' + typed);
}

export function smallProblem(
  { form, put }: SmallTable,
  weightOf: (code: string) => number = () => 1,
): Problem {
  return problemOf(form, put, { ...NO_EVIDENCE, weightOf: ({ row }) => weightOf(row) });
}

/** Each explanation as "A.1=12 & R.1=57", the likeliest first; alternatives of one explanation after a bar. */
export function explained({ form, put }: SmallTable, options: ExplainOptions = {}): string[][] {
  const { problem, causes } = explain(form, put, [], options);
  return causes.map(({ explanations }) =>
    explanations.map(({ cells, corrections }) => {
      const codes = cells.map((cell) => problem.cells[cell]!.quantity.row);
      if (corrections.length === 0) return codes.join(' & ');
      return corrections
        .map(({ proposals }) => proposals.map(({ printed }, i) => codes[i]! + '=' + printed).join(' & '))
        .join(' | ');
    }),
  );
}
