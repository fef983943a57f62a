/** Sum: `VI.2.1 = VI.2.2 + VI.2.3`. With a single part it says that one quantity stands in two places. */
import type { Form } from '../../form/form';
import type { Figure } from '../../number/figure';
import type { Remark } from '../../finding/remark';
import { add, type Interval, meet, negate } from '../../number/interval';
import { writeFigure } from '../../number/write';
import { type AddressOf, addressesOf, knownCount, sumOf } from './excelFormula';
import { differenceOf } from './inWholes';
import { broken, type Derivation, HOLDS, type Kind, UNKNOWN, type Verdict } from './kind';
import { exceeding, fallingShort } from './openEnded';
import {
  figuresUnder,
  intervalOfQuantity,
  isExactly,
  type Look,
  type Part,
  partsOf,
  type Quantity,
  totalOf,
  ZERO,
} from '../quantity';
import type { Ref, RuleBody } from '../rule';
import type { Side, Statement, Term } from '../statement';

export interface SumBody extends RuleBody {
  readonly kind: 'sum';
  readonly target: Ref;
  readonly parts: Side & { readonly kind: 'terms' };
}

export const sum: Kind<SumBody> = {
  name: 'sum',
  leaves: 'figure',
  adds: true,
  divides: () => false,
  code: ({ parts }) => (parts.terms.length === 1 ? 'equal/broken' : 'sum/broken'),

  read(statement: Statement): SumBody | null {
    const { left, right } = statement;
    const alone = left.kind === 'terms' && left.terms.length === 1 ? left.terms[0] : undefined;
    if (
      statement.when ||
      statement.whole ||
      statement.comparison !== '=' ||
      right.kind !== 'terms' ||
      alone?.sign !== 1
    ) {
      return null;
    }
    return { kind: 'sum', target: alone.ref, parts: right };
  },

  refs(body) {
    return [body.target, ...body.parts.terms.map((term) => term.ref)];
  },

  /**
   * The interval of the printed parts' sum must meet the interval of the
   * printed total (XBRL Calculations 1.1): 33,3 + 33,3 + 33,3 stands for
   * [99,75; 100,05) and so agrees with a printed 100.
   */
  judge(body, rule, _form, look): Verdict {
    const target = look(body.target);
    const sure = differenceOf(body.parts.terms, target.figure, look);
    if (sure === 0) return HOLDS;
    const { figure } = target;
    const differs = !Number.isNaN(sure) && areExactly(target, body, look);
    if (differs && figure) {
      return broken(() => {
        const shown = partsOf(body.parts, look);
        return remarkOf(
          target,
          figure,
          shown,
          shown.map(({ quantity }) => quantity.figure ?? ZERO),
        );
      });
    }
    const parts = partsOf(body.parts, look);
    const quantities = [target, ...parts.map((part) => part.quantity)];
    const figures = figuresUnder(rule.missing ?? 'nonNull', quantities);
    const printed = figures?.[0];
    if (!figures || !printed) return whateverIsUnknown(target, parts);

    const partFigures = figures.slice(1);
    if (meet(intervalOfParts(parts, partFigures), intervalOfQuantity(target, printed))) return HOLDS;
    return broken(() => remarkOf(target, printed, parts, partFigures));
  },

  constraint(body) {
    const parts = body.parts.terms.map(({ sign, ref }): Term => ({ sign: sign === 1 ? -1 : 1, ref }));
    const terms: Term[] = [{ sign: 1, ref: body.target }, ...parts];
    return [[{ kind: 'compared', terms, comparison: '=', limit: ZERO.value, asPrinted: true }]];
  },

  derive(body, _form, look): readonly Derivation[] {
    const target = look(body.target);
    const parts = partsOf(body.parts, look);
    if (target.absence === 'blank') {
      const figures = figuresUnder(
        'nonNull',
        parts.map((part) => part.quantity),
      );
      if (!figures) return [];
      return [{ target, figure: totalOf(parts, figures), because: parts.map((part) => part.quantity) }];
    }
    return target.figure ? deriveParts(target.figure, [target], parts) : [];
  },

  target(body) {
    return body.parts.terms.length > 1 ? body.target : null;
  },

  formula(body, _form: Form, address: AddressOf) {
    const addresses = addressesOf(body.parts, address);
    return (
      '=IF(' +
      knownCount(addresses) +
      '=' +
      String(addresses.length) +
      ',' +
      sumOf(body.parts, address) +
      ',"")'
    );
  },
};

function areExactly(target: Quantity, { parts }: SumBody, look: Look): boolean {
  return isExactly(target) && parts.terms.every(({ ref }) => isExactly(look(ref)));
}

function remarkOf(
  target: Quantity,
  printed: Figure,
  parts: readonly Part[],
  partFigures: readonly Figure[],
): Remark {
  const computed = totalOf(parts, partFigures);
  const difference = gap(printed, computed);
  const shown = {
    involved: [target, ...parts.map((part) => part.quantity)],
    printed: target.printed,
    expected: writeFigure(computed),
    values: [writeFigure(computed)],
  };
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.sign === 1) {
    return { code: 'equal/broken', ...shown, facts: { one: target, other: only.quantity, difference } };
  }
  return { code: 'sum/broken', ...shown, facts: { target, parts, computed, difference } };
}

/** Broken where the known parts already exceed the total, or leave less than nothing for it. */
function whateverIsUnknown(target: Quantity, parts: readonly Part[]): Verdict {
  if (target.figure) {
    const remark = exceeding(parts, { quantity: target }) ?? fallingShort(parts, { quantity: target });
    return remark ? broken(() => remark) : UNKNOWN;
  }
  // a − b of a total that is unknown, but no less than nothing.
  const whole = parts.filter(({ sign }) => sign === 1);
  const less = parts.filter(({ sign }) => sign === -1);
  const [only] = whole;
  if (whole.length !== 1 || !only || less.length === 0) return UNKNOWN;
  const rest: Part[] = less.map(({ quantity }) => ({ sign: 1, quantity }));
  const remark = exceeding(rest.concat({ sign: 1, quantity: target }), { quantity: only.quantity });
  return remark ? broken(() => remark) : UNKNOWN;
}

export function intervalOfParts(parts: readonly Part[], figures: readonly Figure[]): Interval {
  return parts
    .map((part, i) => {
      const interval = intervalOfQuantity(part.quantity, figures[i] ?? ZERO);
      return part.sign === -1 ? negate(interval) : interval;
    })
    .reduce(add);
}

/** |a - b| with the decimals of the finer. */
export function gap(a: Figure, b: Figure): Figure {
  return { value: a.value.minus(b.value).abs(), decimals: Math.max(a.decimals, b.decimals) };
}

/**
 * A total and all parts but one give that part; and where the known parts
 * already make the total, the others, which cannot be negative, are 0
 * (R deductive, `impute_lr`).
 */
function deriveParts(total: Figure, because: Derivation['because'], parts: readonly Part[]): Derivation[] {
  if (parts.some((part) => part.quantity.figure === null && part.quantity.absence !== 'blank')) return [];
  const blanks = parts.filter((part) => part.quantity.figure === null);
  if (blanks.length === 0) return [];
  const known = parts.filter((part) => part.quantity.figure !== null);
  const figures = known.map((part) => part.quantity.figure).filter((figure) => figure !== null);
  const left = gapSigned(total, totalOf(known, figures));
  const reasons = [...because, ...known.map((part) => part.quantity)];
  const only = blanks.length === 1 ? blanks[0] : undefined;
  if (only) {
    const figure = only.sign === -1 ? { ...left, value: left.value.times(-1) } : left;
    return figure.value.lt(0) && only.quantity.signed !== true
      ? []
      : [{ target: only.quantity, figure, because: reasons }];
  }
  if (blanks.length > 1 && left.value.eq(0) && blanks.every((part) => part.sign === 1)) {
    return blanks.map((part) => ({ target: part.quantity, figure: ZERO, because: reasons }));
  }
  return [];
}

function gapSigned(a: Figure, b: Figure): Figure {
  return { value: a.value.minus(b.value), decimals: Math.max(a.decimals, b.decimals) };
}
