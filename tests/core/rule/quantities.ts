/** Cells of a rule in short: "12,5" a count, "12,5%" a rate, "12,5đ" an amount; "-", "x", "…", "?" and nothing as they print. */
import Big from 'big.js';
import type { Form } from '../../../src/core/form/form';
import { computationText } from '../../../src/core/rule/computation';
import type { Condition } from '../../../src/core/rule/constraint';
import type { Verdict } from '../../../src/core/rule/kinds/kind';
import { kindOf, readRule } from '../../../src/core/rule/kinds/kinds';
import type { Absence, Look, Quantity } from '../../../src/core/rule/quantity';
import type { Rule, RuleText } from '../../../src/core/rule/rule';
import type { Side, Term } from '../../../src/core/rule/statement';

export type Figures = Readonly<Record<string, string>>;

const ABSENT: Readonly<Record<string, Absence>> = {
  '': 'blank',
  '…': 'missing',
  x: 'notApplicable',
  '?': 'unreadable',
};

export function quantityOf(row: string, written: string, more: Partial<Quantity> = {}): Quantity {
  const [, printed = '', mark = ''] = /^(.*?)([%đ]?)$/.exec(written) ?? [];
  const sign = printed === '-';
  const decimals = printed.includes(',') ? printed.length - 1 - printed.indexOf(',') : 0;
  const figure = sign ? '0' : printed.replace(',', '.');
  const absence = ABSENT[printed] ?? null;
  return {
    row,
    column: 'so',
    label: 'Dòng ' + row,
    unit: '',
    cell: 'D' + row,
    at: null,
    printed,
    measure: mark === '%' ? 'rate' : mark === 'đ' ? 'amount' : 'count',
    figure: absence ? null : { value: new Big(figure), decimals },
    absence,
    sign,
    ...more,
  };
}

/** "T=3 A=1,5đ B=" -> the figures by row. */
export function figuresIn(text: string): Figures {
  return Object.fromEntries(text.split(' ').map((each) => each.split('=') as [string, string]));
}

export function lookIn(figures: Figures, more: Partial<Quantity> = {}): Look {
  return ({ row }) => quantityOf(row ?? '', figures[row ?? ''] ?? '', more);
}

export const FORM = {
  rateDecimals: 2,
  zeroOverZero: '-',
  columns: [{ key: 'so', label: 'Số liệu', measure: 'count' }],
  rows: [],
} as unknown as Form;

export function ruleOf(text: string, more: Partial<RuleText> = {}): Rule {
  return readRule({ text, ...more });
}

export function judged(text: string, figures: Figures, more: Partial<RuleText> = {}): Verdict {
  const rule = ruleOf(text, more);
  return kindOf(rule.body).judge(rule.body, rule, FORM, lookIn(figures));
}

/** A verdict in a line: "broken sum/broken of T A B: 4, rightly 3". */
export function told({ outcome, remarks, rightlyBlank, onlyRounded }: Verdict): string {
  const said = remarks.map(({ code, involved, printed, expected, values }) => {
    const options = values.length > 0 && values.join(' ') !== expected ? ` (${values.join(' or ')})` : '';
    return `${code} of ${involved.map(({ row }) => row).join(' ')}: ${printed}, rightly ${expected}${values.length > 0 ? options : ' (?)'}`;
  });
  const blank = rightlyBlank.map(({ row }) => `${row} rightly blank`);
  const rounded = onlyRounded === undefined ? [] : [onlyRounded ? 'only rounded' : 'as cut'];
  return [outcome, ...said, ...blank, ...rounded].join('; ');
}

/** What a rule gives for blank cells: "B = 2 by T A". */
export function derived(text: string, figures: Figures, more: Partial<Quantity> = {}): string[] {
  const { body } = ruleOf(text);
  return kindOf(body)
    .derive(body, FORM, lookIn(figures, more))
    .map(({ target, figure, because }) => {
      const value = figure ? figure.value.toFixed(figure.decimals) : 'the sign';
      return `${target.row} = ${value} by ${because.map(({ row }) => row).join(' ')}`;
    });
}

/** What a rule demands, as a text: "T - A - B = 0", "R is A / T or T = 0 of the figures and R shows none". */
export function demanded(text: string, more: Partial<RuleText> = {}): string {
  const rule = ruleOf(text, more);
  return kindOf(rule.body)
    .constraint(rule.body, rule, FORM)
    .map((conditions) => conditions.map(conditionText).join(' and '))
    .join(' or ');
}

export function formulaOf(text: string): string | null {
  const { body } = ruleOf(text);
  return kindOf(body).formula(body, FORM, ({ row }) => row ?? '');
}

const sideText = (side: Side): string =>
  side.kind === 'terms' ? termsText(side.terms) : side.kind === 'constant' ? side.value.toFixed() : side.kind;

const termsText = (terms: readonly Term[]): string =>
  terms.map(({ sign, ref }, i) => (sign < 0 ? '- ' : i > 0 ? '+ ' : '') + (ref.row ?? '')).join(' ') || '0';

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'compared': {
      const { terms, comparison, limit, asPrinted } = condition;
      return `${termsText(terms)} ${comparison} ${limit.toFixed()}${asPrinted ? '' : ' of the figures'}`;
    }
    case 'quotient':
      return `${condition.rate.row ?? ''} is ${sideText(condition.part)} / ${sideText(condition.whole)}`;
    case 'computed':
      return `${condition.target.row ?? ''} is ${computationText(condition.computation, ({ row }) => row ?? '')}`;
    case 'noNumber':
      return `${condition.ref.row ?? ''} shows none`;
  }
}
