/** Bound: `III.3.2.2 <= III.3.2.1`, `I.5.2 + I.5.3 <= I.5.1`, `IV.2.5 <= 100`, `I.3.1 = 0 => I.3.2.1 = 0`. */
import type Big from 'big.js';
import type { Figure } from '../../number/figure';
import type { Remark } from '../../finding/remark';
import type { Interval } from '../../number/interval';
import { writeFigure } from '../../number/write';
import type { Condition, Constraint } from '../constraint';
import { partsText } from './excelFormula';
import { canHold, compares, keeps, OPPOSITES } from './comparing';
import { broken, type Derivation, HOLDS, type Kind, UNKNOWN, type Verdict } from './kind';
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
import type { Comparison, Side, Statement } from '../statement';
import { differenceOf } from './inWholes';
import { exceeding, fallingShort } from './openEnded';
import { gap, intervalOfParts } from './sum';

export interface BoundBody extends RuleBody {
  readonly kind: 'bound';
  readonly when: Statement['when'];
  readonly left: Side & { readonly kind: 'terms' };
  readonly comparison: Comparison;
  readonly right: { readonly ref: Ref } | { readonly limit: Big };
}

export const bound: Kind<BoundBody> = {
  name: 'bound',
  leaves: 'range',
  adds: false,
  divides: () => false,
  code: () => 'bound/broken',

  read(statement: Statement): BoundBody | null {
    const { when, left, comparison } = statement;
    if (statement.whole || left.kind !== 'terms') return null;
    const right = rightOf(statement.right);
    return right && { kind: 'bound', when, left, comparison, right };
  },

  refs(body) {
    const refs = body.left.terms.map((term) => term.ref);
    if ('ref' in body.right) refs.push(body.right.ref);
    if (body.when) refs.push(body.when.ref);
    return refs;
  },

  judge(body, rule, _form, look): Verdict {
    const applies = conditionHolds(body, look);
    if (applies === null) return UNKNOWN;
    if (!applies) return HOLDS;
    const right = 'ref' in body.right ? look(body.right.ref) : null;
    const sure = differenceOf(body.left.terms, right ? right.figure : limitOf(body.right), look);
    const isKept = keeps(sure, body.comparison);
    if (isKept && (!rule.remainder || sure === 0)) return HOLDS;

    const isBeyond = !Number.isNaN(sure) && !isKept && areExactly(body, right, look);
    if (isBeyond) {
      return broken(() => {
        const beyond = partsOf(body.left, look);
        const theirs = beyond.map(({ quantity }) => quantity.figure ?? ZERO);
        return remarkOf(body, beyond, theirs, right, limitOf(body.right) ?? right?.figure ?? ZERO, look);
      });
    }
    const parts = partsOf(body.left, look);
    const quantities = parts.map((part) => part.quantity).concat(right ?? []);
    const figures = figuresUnder(rule.missing ?? 'nonNull', quantities);
    if (!figures) return whateverIsUnknown(body, parts, right);

    const leftFigures = figures.slice(0, parts.length);
    const limit = limitOf(body.right) ?? figures[parts.length] ?? ZERO;
    if (!couldHold(body.comparison, parts, leftFigures, right, limit))
      return broken(() => remarkOf(body, parts, leftFigures, right, limit, look));
    return rule.remainder && right ? withRemainder(right, limit, parts, leftFigures) : HOLDS;
  },

  constraint(body): Constraint {
    const { left, comparison, right, when } = body;
    const terms = 'ref' in right ? left.terms.concat({ sign: -1, ref: right.ref }) : left.terms;
    const limit = 'limit' in right ? right.limit : ZERO.value;
    const compared: Condition[] = [{ kind: 'compared', terms, comparison, limit, asPrinted: true }];
    if (!when) return [compared];
    const otherwise = OPPOSITES[when.comparison].map((opposite): Condition[] => [
      {
        kind: 'compared',
        terms: [{ sign: 1, ref: when.ref }],
        comparison: opposite,
        limit: when.value,
        asPrinted: false,
      },
    ]);
    return [compared, ...otherwise];
  },

  /** Where nothing is left for the parts, they are 0: III.3.3.1 = 0 gives III.3.3.2 = 0. */
  derive(body, _form, look): readonly Derivation[] {
    if (conditionHolds(body, look) !== true || (body.comparison !== '<=' && body.comparison !== '='))
      return [];
    const right = 'ref' in body.right ? look(body.right.ref) : null;
    const limit = 'limit' in body.right ? body.right.limit : right?.figure?.value;
    if (!limit?.eq(0) || body.left.terms.some((term) => term.sign === -1)) return [];
    const because = (right ? [right] : []).concat(body.when ? look(body.when.ref) : []);
    return partsOf(body.left, look)
      .filter((part) => part.quantity.absence === 'blank' && part.quantity.measure !== 'rate')
      .map((part) => ({ target: part.quantity, figure: ZERO, because }));
  },

  target() {
    return null;
  },

  formula() {
    return null;
  },
};

function limitOf(right: BoundBody['right']): Figure | null {
  return 'limit' in right ? { value: right.limit, decimals: 0 } : null;
}

/** What the parts leave of the whole, to be said where it is something. */
function withRemainder(
  right: Quantity,
  limit: Figure,
  parts: readonly Part[],
  figures: readonly Figure[],
): Verdict {
  const computed = totalOf(parts, figures);
  const remainder = limit.value.minus(computed.value);
  if (remainder.lte(0)) return HOLDS;
  return {
    ...HOLDS,
    remarks: [
      {
        code: 'sum/residual',
        involved: [right, ...parts.map((part) => part.quantity)],
        printed: right.printed,
        expected: writeFigure(computed),
        values: [],
        facts: {
          whole: right,
          parts,
          computed,
          remainder: { value: remainder, decimals: limit.decimals },
        },
      },
    ],
  };
}

function areExactly({ left }: BoundBody, right: Quantity | null, look: Look): boolean {
  if (right && !isExactly(right)) return false;
  return left.terms.every(({ ref }) => isExactly(look(ref)));
}

function remarkOf(
  body: BoundBody,
  parts: readonly Part[],
  figures: readonly Figure[],
  right: Quantity | null,
  limit: Figure,
  look: Look,
): Remark {
  const computed = totalOf(parts, figures);
  const bare = parts.length === 1 ? parts[0] : undefined;
  const quantities = parts.map((part) => part.quantity).concat(right ?? []);
  return {
    code: 'bound/broken',
    involved: quantities.concat(body.when ? look(body.when.ref) : []),
    printed: bare ? bare.quantity.printed : partsText(parts) + ' = ' + writeFigure(computed),
    expected: body.comparison + ' ' + writeFigure(limit),
    values: body.comparison === '=' && bare ? [writeFigure(limit)] : [],
    facts: {
      left: parts,
      comparison: body.comparison,
      right,
      limit,
      computed,
      excess: gap(computed, limit),
      when: body.when && {
        quantity: look(body.when.ref),
        comparison: body.when.comparison,
        value: { value: body.when.value, decimals: 0 },
      },
      also: [],
    },
  };
}

/** Broken where the known parts alone are beyond the limit. */
function whateverIsUnknown(body: BoundBody, parts: readonly Part[], right: Quantity | null): Verdict {
  if (body.when) return UNKNOWN;
  const limit = 'limit' in body.right ? { limit: body.right.limit } : right && { quantity: right };
  if (!limit) return UNKNOWN;
  const upper = body.comparison === '<=' || body.comparison === '<';
  const lower = body.comparison === '>=' || body.comparison === '>';
  const remark = upper ? exceeding(parts, limit) : lower ? fallingShort(parts, limit) : null;
  return remark ? broken(() => remark) : UNKNOWN;
}

function rightOf(side: Side): BoundBody['right'] | null {
  if (side.kind === 'constant') return { limit: side.value };
  const only = side.kind === 'terms' && side.terms.length === 1 ? side.terms[0] : undefined;
  return only?.sign === 1 ? { ref: only.ref } : null;
}

/** null when the condition's own cell has no figure. */
function conditionHolds(body: BoundBody, look: Look): boolean | null {
  if (!body.when) return true;
  const figure: Figure | null = subjectOf(body.when, look).figure;
  return figure && compares(figure.value, body.when.comparison, body.when.value);
}

function subjectOf(when: NonNullable<BoundBody['when']>, look: Look): Quantity {
  return look(when.ref);
}

function pointAt(value: Big): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true };
}

/** Some figures that print as these keep the bound. */
function couldHold(
  comparison: Comparison,
  parts: readonly Part[],
  figures: readonly Figure[],
  right: Quantity | null,
  limit: Figure,
): boolean {
  const high = right ? intervalOfQuantity(right, limit) : pointAt(limit.value);
  return canHold(intervalOfParts(parts, figures), comparison, high);
}
