/**
 * What can be said although some parts are unknown: an unknown count or amount lies in [0; ∞), so known parts that
 * already exceed the whole exceed it whatever the others are.
 */
import Big from 'big.js';
import type { Remark } from '../../finding/remark';
import type { Figure } from '../../number/figure';
import { writeFigure } from '../../number/write';
import { intervalOfQuantity, type Part, type Quantity, totalOf, ZERO } from '../quantity';
import { partsText } from './excelFormula';

/** A whole, or the number that is a limit. */
export type Limit = { readonly quantity: Quantity } | { readonly limit: Big };

/**
 * I.5.2 + I.5.4 = 91 against I.5.1 = 77 while I.5.3 is blank: broken, since I.5.3 is not negative. null where the
 * unknown parts could still make it right, or may be negative themselves (a rate of growth).
 */
export function exceeding(parts: readonly Part[], limit: Limit): Remark | null {
  return against(parts, limit, 1);
}

/** The other way: a − b = c with b unknown is broken where a is less than c. */
export function fallingShort(parts: readonly Part[], limit: Limit): Remark | null {
  return against(parts, limit, -1);
}

function against(parts: readonly Part[], limit: Limit, unknownSign: 1 | -1): Remark | null {
  const known = withoutNothing(parts.filter(({ quantity }) => quantity.figure !== null));
  const unknown = parts.filter(({ quantity }) => quantity.figure === null);
  const right = 'quantity' in limit ? limit.quantity : null;
  const figure = 'quantity' in limit ? limit.quantity.figure : { value: limit.limit, decimals: 0 };
  if (!figure || known.length === 0 || unknown.length === 0) return null;
  if (!unknown.every(({ sign, quantity }) => sign === unknownSign && quantity.measure !== 'rate'))
    return null;
  const figures = known.map(({ quantity }) => quantity.figure ?? ZERO);
  const computed = totalOf(known, figures);
  const slack = slackOf(known, figures).plus(right ? slackOf([{ sign: 1, quantity: right }], [figure]) : 0);
  const over = unknownSign === 1 ? computed.value.minus(figure.value) : figure.value.minus(computed.value);
  if (over.lte(slack)) return null;
  return remarkOf(known, unknown, right, figure, computed, unknownSign === 1 ? '<=' : '>=');
}

/** What is 0 makes nothing too much and is not named, unless nothing else is known. */
function withoutNothing(known: readonly Part[]): readonly Part[] {
  const telling = known.filter(({ quantity }) => quantity.figure?.value.eq(0) === false);
  return telling.length > 0 ? telling : known;
}

/** By how much the printed figures may be off in all: half a unit of each that is rounded. */
function slackOf(parts: readonly Part[], figures: readonly Figure[]): Big {
  return parts.reduce((sum, { quantity }, i) => {
    const { low, high } = intervalOfQuantity(quantity, figures[i] ?? ZERO);
    return sum.plus(high.minus(low).div(2));
  }, new Big(0));
}

function remarkOf(
  left: readonly Part[],
  unknown: readonly Part[],
  right: Quantity | null,
  limit: Figure,
  computed: Figure,
  comparison: '<=' | '>=',
): Remark {
  const quantities = left.map(({ quantity }) => quantity);
  const only = left.length === 1 ? left[0]?.quantity : undefined;
  return {
    code: 'bound/broken',
    involved: right ? quantities.concat(right) : quantities,
    printed: only ? only.printed : partsText(left) + ' = ' + writeFigure(computed),
    expected: comparison + ' ' + writeFigure(limit),
    values: [],
    facts: {
      left,
      comparison,
      right,
      limit,
      computed,
      excess: {
        value: computed.value.minus(limit.value).abs(),
        decimals: Math.max(computed.decimals, limit.decimals),
      },
      when: null,
      also: [],
      besides: unknown.map(({ quantity }) => quantity),
    },
  };
}
