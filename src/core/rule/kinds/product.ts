/** Product: `[5] = ([4] - [3]) * 6`, `[4] = [2] / [3]`, `[12] = [6] * 23.5%`: products, quotients and constants. */
import Big from 'big.js';
import type { Form } from '../../form/form';
import { over, minus, plus, rational, type Rational, times } from '../../formula/rational';
import type { Figure } from '../../number/figure';
import { intervalOf } from '../../number/interval';
import { divide } from '../../number/round';
import { writeFigure } from '../../number/write';
import {
  type Computation,
  computationText,
  factorsOf,
  operandsIn,
  type Operator,
  termsIn,
} from '../computation';
import type { Condition, Constraint } from '../constraint';
import { type AddressOf, knownCount } from './excelFormula';
import { asFractions, combined, type FractionInterval, fractionsMeet } from './fractionInterval';
import { broken, type Derivation, HOLDS, type Kind, UNKNOWN, type Verdict } from './kind';
import { figuresUnder, intervalOfQuantity, type Look, type Quantity } from '../quantity';
import type { Ref, RuleBody } from '../rule';
import type { Statement } from '../statement';
import { gap } from './sum';

export interface ProductBody extends RuleBody {
  readonly kind: 'product';
  readonly target: Ref;
  readonly computation: Computation<Ref>;
}

export const product: Kind<ProductBody> = {
  name: 'product',
  leaves: 'figure',
  adds: false,
  divides: ({ computation }) => factorsOf(computation).under.some((factor) => operandsIn(factor).length > 0),
  code: () => 'product/broken',

  read({ left, right, comparison, when, whole }: Statement): ProductBody | null {
    const alone = left.kind === 'terms' && left.terms.length === 1 ? left.terms[0] : undefined;
    if (when || whole || comparison !== '=' || right.kind !== 'computed' || alone?.sign !== 1) return null;
    return { kind: 'product', target: alone.ref, computation: right.computation };
  },

  refs(body) {
    return [body.target, ...operandsIn(body.computation)];
  },

  /**
   * Holds when the interval of what is computed from the printed operands meets
   * the interval of what is printed: 12 · 1,49 may be printed 17,9 or 17,88.
   */
  judge(body, rule, form, look): Verdict {
    const target = look(body.target);
    const operands = operandsIn(body.computation).map(look);
    const figures = figuresUnder(rule.missing ?? 'nonNull', operands);
    if (!figures) return UNKNOWN;
    const figureOf = figureIn(operands, figures);
    const exact = valueOf(body.computation, (ref) => rational(figureOf(look(ref)).value));
    if (!exact) return judgeWithoutValue(form.zeroOverZero, target, operands);
    if (!target.figure) return UNKNOWN;
    const possible = intervalIn(body.computation, (ref) => {
      const quantity = look(ref);
      return asFractions(intervalOfQuantity(quantity, figureOf(quantity)));
    });
    // A divisor that may be 0 leaves everything possible.
    if (!possible) return UNKNOWN;
    if (fractionsMeet(possible, asFractions(intervalOf(target.figure, 'halfUp')))) return HOLDS;

    const { figure } = target;
    return broken(() => {
      const computed = roundedTo(exact, target.measure === 'count' ? 0 : figure.decimals);
      return {
        code: 'product/broken',
        involved: [target, ...operands],
        printed: target.printed,
        expected: writeFigure(computed),
        values: [writeFigure(computed)],
        facts: {
          target,
          computation: quantitiesIn(body.computation, look),
          computed,
          difference: gap(figure, computed),
        },
      };
    });
  },

  constraint(body): Constraint {
    const computed: Condition[] = [{ kind: 'computed', target: body.target, computation: body.computation }];
    const divisor = onlyDivisor(body.computation);
    const terms = divisor && termsIn(divisor);
    if (!terms) return [computed];
    return [
      computed,
      [
        {
          kind: 'compared',
          terms: terms.map(({ sign, operand }) => ({ sign, ref: operand })),
          comparison: '=',
          limit: new Big(0),
          asPrinted: false,
        },
        { kind: 'noNumber', ref: body.target },
      ],
    ];
  },

  derive(body, form, look): readonly Derivation[] {
    const target = look(body.target);
    if (target.absence !== 'blank') return [];
    const because = operandsIn(body.computation).map(look);
    const figures = figuresUnder('nonNull', because);
    if (!figures) return [];
    const figureOf = figureIn(because, figures);
    const exact = valueOf(body.computation, (ref) => rational(figureOf(look(ref)).value));
    if (exact?.over.lt(0) === true && target.signed !== true) return [];
    const figure = exact && roundedTo(exact, decimalsOfTarget(form, body.target, target.measure));
    return [{ target, figure, because }];
  },

  target(body) {
    return body.target;
  },

  /** `=IF(COUNT(D7,E7)+…=2,IF(E7=0,"-",ROUND(100*SUM(D7)/SUM(E7),2)),"")`; SUM passes over "-". */
  formula(body, form: Form, address: AddressOf) {
    const refs = operandsIn(body.computation).map(address);
    const addresses = refs.filter((each, at) => refs.indexOf(each) === at);
    const signs: Record<Operator, string> = { '+': '+', '-': '-', '*': '*', '/': '/' };
    const write = (computation: Computation<Ref>): string =>
      computationText(computation, (ref) => 'SUM(' + address(ref) + ')', signs);
    const decimals = String(decimalsOfTarget(form, body.target, measureOfTarget(form, body.target)));
    const value = 'ROUND(' + write(body.computation) + ',' + decimals + ')';
    const divisors = divisorsIn(body.computation);
    const safe = divisors.reduceRight(
      (inner, divisor) => 'IF(' + write(divisor) + '=0,"' + form.zeroOverZero + '",' + inner + ')',
      value,
    );
    if (addresses.length === 0) return null;
    return '=IF(' + knownCount(addresses) + '=' + String(addresses.length) + ',' + safe + ',"")';
  },
};

/** Exactly, as a fraction; null where something is divided by 0. */
function valueOf(computation: Computation<Ref>, at: (ref: Ref) => Rational): Rational | null {
  if (computation.kind === 'operand') return at(computation.operand);
  if (computation.kind === 'number') return rational(computation.value);
  const [left, right] = [valueOf(computation.left, at), valueOf(computation.right, at)];
  if (!left || !right) return null;
  const join = { '+': plus, '-': minus, '*': times, '/': over }[computation.operator];
  return join(left, right);
}

function intervalIn(
  computation: Computation<Ref>,
  at: (ref: Ref) => FractionInterval,
): FractionInterval | null {
  if (computation.kind === 'operand') return at(computation.operand);
  if (computation.kind === 'number') {
    const end = { value: rational(computation.value), closed: true };
    return { low: end, high: end };
  }
  const [left, right] = [intervalIn(computation.left, at), intervalIn(computation.right, at)];
  return left && right && combined(computation.operator, left, right);
}

function quantitiesIn(computation: Computation<Ref>, look: Look): Computation<Quantity> {
  if (computation.kind === 'operand') return { kind: 'operand', operand: look(computation.operand) };
  if (computation.kind === 'number') return computation;
  return {
    ...computation,
    left: quantitiesIn(computation.left, look),
    right: quantitiesIn(computation.right, look),
  };
}

function figureIn(
  quantities: readonly Quantity[],
  figures: readonly Figure[],
): (quantity: Quantity) => Figure {
  return (quantity) => {
    const at = quantities.findIndex(({ row, column }) => row === quantity.row && column === quantity.column);
    return figures[at] ?? { value: new Big(0), decimals: 0 };
  };
}

function roundedTo({ over: numerator, under }: Rational, decimals: number): Figure {
  return { value: divide(numerator, under, decimals, 'halfUp'), decimals };
}

/** A quotient of nothing has no value: the agreed sign or a blank is right, a number is remarked. */
function judgeWithoutValue(sign: string, printed: Quantity, operands: readonly Quantity[]): Verdict {
  if (printed.figure === null || printed.sign) {
    return printed.absence === 'unreadable' ? UNKNOWN : { ...HOLDS, rightlyBlank: [printed] };
  }
  return broken(() => ({
    code: 'rate/undefined',
    involved: [printed, ...operands],
    printed: printed.printed,
    expected: sign,
    values: [sign],
    facts: { rates: [printed], conventions: [printed.printed], sign, noBase: false },
  }));
}

/** What is divided by, constants left out. */
function divisorsIn(computation: Computation<Ref>): Computation<Ref>[] {
  if (computation.kind !== 'operation') return [];
  const { operator, left, right } = computation;
  const own = operator === '/' && operandsIn(right).length > 0 ? [right] : [];
  return divisorsIn(left).concat(divisorsIn(right), own);
}

function onlyDivisor(computation: Computation<Ref>): Computation<Ref> | null {
  const divisors = divisorsIn(computation);
  return divisors.length === 1 ? (divisors[0] ?? null) : null;
}

function measureOfTarget(form: Form, { row, column }: Ref): Quantity['measure'] {
  const measure = form.columns.find(({ key }) => key === column)?.measure;
  return measure ?? form.rows.find(({ code }) => code === row)?.measure ?? 'amount';
}

/** A count has none, a rate the form's, an amount what its column prints. */
function decimalsOfTarget(form: Form, { column }: Ref, measure: Quantity['measure']): number {
  if (measure === 'count' || measure === 'yesNo') return 0;
  if (measure === 'rate') return form.rateDecimals;
  return form.columns.find(({ key }) => key === column)?.decimals ?? 0;
}
