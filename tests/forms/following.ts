/** Figures that follow from others: rates, products, what is repeated. */
import Big from 'big.js';
import { type Form, isAdditive } from '../../src/core/form/form';
import { contextsOf, rulesOf } from '../../src/core/rule/kinds/definingRule';
import { kindOf } from '../../src/core/rule/kinds/kinds';
import type { Rule } from '../../src/core/rule/rule';
import { readStatement, type Side } from '../../src/core/rule/statement';
import type { Random } from '../core/locate/consistentTable';

/** Rates, products and repeated figures follow from the others; a rate of which nothing is known is split from 100. */
/** Gives the rates of which the whole is 0. */
export function computeRest(form: Form, values: Record<string, Big>, random: Random): ReadonlySet<string> {
  const none = new Set<string>();
  const codes = form.rows.filter(({ kind }) => kind === 'indicator').map(({ code }) => code);
  const at = (
    ref: { row: string | null; column: string | null },
    row: string | null,
    column: string | null,
  ): string => `${ref.row ?? row ?? ''}|${ref.column ?? column ?? ''}`;
  const products = rulesOf(form)
    .filter(({ body }) => body.kind === 'product')
    .map(({ body }) => kindOf(body).refs(body)[0]?.column ?? '');
  for (let round = 0; round < 3; round++) {
    for (const rule of rulesOf(form)) {
      const { kind } = rule.body;
      const refs = kindOf(rule.body).refs(rule.body);
      const single = kind === 'sum' && refs.length === 2;
      const follows =
        kind === 'sum' && refs.some(({ column }) => column !== null && products.includes(column));
      const total = kind === 'sum' && form.ownRows !== undefined && refs[0]?.row === 'T';
      if (kind !== 'rate' && kind !== 'product' && !single && !follows && !total && !isOfAmounts(form, rule))
        continue;
      for (const { row, column } of contextsOf(rule, form, codes)) {
        const [target, ...rest] = refs.map((ref) => at(ref, row, column));
        if (target === undefined) continue;
        const value = computed(form, rule, rest, values, row, column);
        if (value) values[target] = value;
        else {
          Reflect.deleteProperty(values, target);
          none.add(target);
        }
      }
    }
  }
  const ruled = rulesOf(form)
    .filter(({ body }) => body.kind === 'rate')
    .map(({ body }) => kindOf(body).refs(body)[0]?.column);
  const shares: Record<string, number[]> = { '17': [20.25, 59.31, 20.44], '20': [30.12, 40.34, 10.11] };
  for (const code of codes) {
    form.columns.forEach((column, i) => {
      if (column.measure !== 'rate' || values[`${code}|${column.key}`] !== undefined) return;
      if (ruled.includes(column.key)) return;
      const parts = (form.id === 'trung-cu' ? shares[column.key] : undefined) ?? [random.between(1, 90)];
      parts.forEach((part, k) => (values[`${code}|${form.columns[i + k]!.key}`] = new Big(part)));
    });
  }
  return none;
}

/** A difference or sum of averages and amounts that are not added up over rows. */
function isOfAmounts(form: Form, rule: Rule): boolean {
  if (rule.body.kind !== 'sum') return false;
  return kindOf(rule.body)
    .refs(rule.body)
    .some(({ column }) => form.columns.some((each) => each.key === column && !isAdditive(each)));
}

function computed(
  form: Form,
  rule: Rule,
  rest: readonly string[],
  values: Record<string, Big>,
  row: string | null,
  column: string | null,
): Big | null {
  const value = (name: string): Big => values[name] ?? new Big(0);
  if (rule.body.kind === 'rate') {
    const { right, whole } = readStatement(rule.text);
    const sum = (side: Side | null): Big =>
      side?.kind === 'terms'
        ? side.terms.reduce(
            (total, { sign, ref }) =>
              total.plus(value(`${ref.row ?? row ?? ''}|${ref.column ?? column ?? ''}`).times(sign)),
            new Big(0),
          )
        : new Big(0);
    const all = sum(whole);
    return all.eq(0) ? null : sum(right).times(100).div(all).round(2, Big.roundHalfUp);
  }
  const { right } = readStatement(rule.text);
  if (right.kind === 'terms') {
    return right.terms.reduce(
      (total, { sign }, i) => total.plus(value(rest[i] ?? '').times(sign)),
      new Big(0),
    );
  }
  if (right.kind !== 'computed') throw new Error(`${form.id}: ${rule.text}`);
  const evaluate = (part: typeof right.computation): Big => {
    if (part.kind === 'number') return part.value;
    if (part.kind === 'operand')
      return value(`${part.operand.row ?? row ?? ''}|${part.operand.column ?? column ?? ''}`);
    const [left, other] = [evaluate(part.left), evaluate(part.right)];
    return part.operator === '+'
      ? left.plus(other)
      : part.operator === '-'
        ? left.minus(other)
        : part.operator === '*'
          ? left.times(other)
          : left.div(other);
  };
  return evaluate(right.computation);
}
