/** The figure that a rule leaves for one of its cells: 45 where "56,96" of 79 is printed, and "56,96" of 45 and 79. */
import Big from 'big.js';
import type { Figure } from '../../number/figure';
import { divide, round, withoutNegativeZero } from '../../number/round';
import { kindOf } from '../../rule/kinds/kinds';
import type { Quotient } from '../../rule/constraint';
import type { Side } from '../../rule/statement';
import { figureIn } from './figureIn';
import type { Supposed, WhatIf } from './whatIf';

type FigureOf = (key: string) => Figure | null;

const NOUGHT = new Big(0);

/** null where the rule leaves none that the cell can hold, or another of its figures is missing. Whether it holds is asked elsewhere. */
export function figureLeftBy(rules: WhatIf, rule: number, key: string, supposed: Supposed): Figure | null {
  const quantity = rules.quantityAt(key);
  const judged = rules.rules[rule];
  const conditions = judged
    ? kindOf(judged.rule.body).constraint(judged.rule.body, judged.rule, rules.form)
    : [];
  const [condition] = conditions[0] ?? [];
  const figureOf: FigureOf = (other) => {
    const given = supposed.get(other);
    return given === undefined ? (rules.quantityAt(other)?.figure ?? null) : given;
  };
  const keyOfRef = (ref: Parameters<WhatIf['keyAt']>[1]): string => rules.keyAt(rule, ref);
  const within = (value: Big | null, decimals = 0): Figure | null =>
    quantity && value ? figureIn(quantity, { value, decimals }) : null;
  if (condition?.kind === 'compared' && condition.comparison === '=') {
    const side: Side = { kind: 'terms', terms: condition.terms };
    return within(termLeft(side, condition.limit, key, keyOfRef, figureOf));
  }
  if (condition?.kind !== 'quotient') return null;
  if (keyOfRef(condition.rate) !== key) return within(countOfRate(condition, key, keyOfRef, figureOf));
  const [part, base] = [condition.part, condition.whole].map((side) => valueOf(side, keyOfRef, figureOf));
  const decimals = quantity?.shownDecimals ?? rules.form.rateDecimals;
  return part && base && !base.eq(0) ? within(divide(part.times(100), base, decimals), decimals) : null;
}

function countOfRate(
  { rate, part, whole }: Quotient,
  key: string,
  keyOfRef: (ref: Quotient['rate']) => string,
  figureOf: FigureOf,
): Big | null {
  const printed = figureOf(keyOfRef(rate))?.value;
  if (!printed) return null;
  const names = (side: Side): boolean =>
    side.kind === 'terms' && side.terms.some(({ ref }) => keyOfRef(ref) === key);
  if (names(part)) {
    const base = valueOf(whole, keyOfRef, figureOf);
    return base && termLeft(part, round(base.times(printed).div(100), 0), key, keyOfRef, figureOf);
  }
  const above = names(whole) ? valueOf(part, keyOfRef, figureOf) : null;
  if (!above || printed.eq(0)) return null;
  return termLeft(whole, divide(above.times(100), printed, 0), key, keyOfRef, figureOf);
}

/** The value of one term where all of them together make `total`. */
function termLeft(
  side: Side,
  total: Big,
  key: string,
  keyOfRef: (ref: Quotient['rate']) => string,
  figureOf: FigureOf,
): Big | null {
  if (side.kind !== 'terms') return null;
  let left = total;
  let own: 1 | -1 | null = null;
  for (const { sign, ref } of side.terms) {
    const other = keyOfRef(ref);
    if (other === key) {
      if (own !== null) return null;
      own = sign;
      continue;
    }
    const figure = figureOf(other);
    if (!figure) return null;
    left = left.minus(figure.value.times(sign));
  }
  return own === null ? null : withoutNegativeZero(left.times(own));
}

function valueOf(side: Side, keyOfRef: (ref: Quotient['rate']) => string, figureOf: FigureOf): Big | null {
  if (side.kind === 'constant') return side.value;
  if (side.kind !== 'terms') return null;
  let sum = NOUGHT;
  for (const { sign, ref } of side.terms) {
    const figure = figureOf(keyOfRef(ref));
    if (!figure) return null;
    sum = sum.plus(figure.value.times(sign));
  }
  return sum;
}
