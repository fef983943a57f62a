/** Cases that keep the rules of a form: a person, a file, counted in some rows and columns. */
import type { Form } from '../../src/core/form/form';
import { rulesOf } from '../../src/core/rule/kinds/definingRule';
import { kindOf } from '../../src/core/rule/kinds/kinds';
import { readStatement, type Side } from '../../src/core/rule/statement';
import type { Random } from '../core/locate/consistentTable';

/** a1·x1 + a2·x2 … compared with 0. */
export interface Linear {
  readonly terms: readonly { readonly name: string; readonly factor: number }[];
  readonly equal: boolean;
}

/** 0 or 1 for each name, so that every constraint holds: a person, a file, who is counted in some cells. */
export function oneCase(
  names: readonly string[],
  constraints: readonly Linear[],
  random: Random,
): Record<string, number> | null {
  const values: Record<string, number> = {};
  const about: Record<string, Linear[]> = {};
  for (const constraint of constraints)
    for (const { name } of constraint.terms) (about[name] ??= []).push(constraint);
  let steps = 0;
  const possible = ({ terms, equal }: Linear): boolean => {
    let [least, most] = [0, 0];
    for (const { name, factor } of terms) {
      const value = values[name];
      if (value !== undefined) [least, most] = [least + factor * value, most + factor * value];
      else if (factor > 0) most += factor;
      else least += factor;
    }
    return least <= 0 && (!equal || most >= 0);
  };
  const assign = (at: number): boolean => {
    const name = names[at];
    if (name === undefined) return true;
    if (++steps > 20000) return false;
    const first = random.between(0, 2) === 0 ? 0 : 1;
    for (const value of [first, 1 - first]) {
      values[name] = value;
      if ((about[name] ?? []).every(possible) && assign(at + 1)) return true;
      Reflect.deleteProperty(values, name);
    }
    return false;
  };
  return assign(0) ? values : null;
}

/** In every third case nothing is counted of what may stay below a whole. */
export function loosened(constraints: readonly Linear[], random: Random): Linear[] {
  return constraints.map((constraint) => {
    const shares = constraint.terms.filter(({ factor }) => factor > 0);
    const isLoose = !constraint.equal && random.between(0, 2) === 0;
    return isLoose ? { terms: shares, equal: true } : constraint;
  });
}

function termsOf(
  side: Side,
  sign: number,
  name: (row: string | null, column: string | null) => string,
): Linear['terms'] {
  if (side.kind !== 'terms') return [];
  return side.terms.map((term) => ({ name: name(term.ref.row, term.ref.column), factor: sign * term.sign }));
}

/** Sums and bounds over rows, or over columns, as constraints between their names. */
export function linearIn(form: Form, over: 'row' | 'column'): Linear[] {
  const found: Linear[] = [];
  for (const rule of rulesOf(form)) {
    if (rule.body.kind !== 'sum' && rule.body.kind !== 'bound') continue;
    const { left, right, comparison, when } = readStatement(rule.text);
    const refs = kindOf(rule.body).refs(rule.body);
    const other = over === 'row' ? 'column' : 'row';
    // A rule over cells of one column counts as one over rows.
    const sameOther = refs.every((ref) => ref[other] === refs[0]?.[other]);
    if (when || right.kind !== 'terms' || !sameOther || refs.some((ref) => ref[over] === null)) continue;
    const name = (row: string | null, column: string | null): string => (over === 'row' ? row : column) ?? '';
    const flip = comparison === '>=' || comparison === '>' ? -1 : 1;
    found.push({
      terms: [...termsOf(left, flip, name), ...termsOf(right, -flip, name)],
      equal: comparison === '=',
    });
  }
  return found;
}
