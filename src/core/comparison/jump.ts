/** A change from one period to the next that a slip explains better than the year does. */
import Big from 'big.js';
import { type JumpLimits, USUAL_JUMPS } from '../form/between';
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import type { EarlierFigure } from '../finding/tableFacts';
import { writeFigure } from '../number/write';
import type { Quantity } from '../rule/quantity';

export interface Jump {
  /** A digit more, one less; a thousand or a hundred times; another sign; or merely very much. */
  readonly kind: 'digitMore' | 'digitLess' | 'thousand' | 'hundred' | 'sign' | 'many';
  /** How many times the smaller, rounded: "10". */
  readonly times: string;
  /** What would stand there without the slip; null where that is not plain. */
  readonly value: string | null;
}

/** Within a fifth of it. */
function isNear(ratio: Big, power: number): boolean {
  return ratio.gte(power * 0.8) && ratio.lte(power * 1.25);
}

export function jumpOf(quantity: Quantity, before: Quantity, limits: JumpLimits = USUAL_JUMPS): Jump | null {
  const [now, last] = [quantity.figure?.value, before.figure?.value];
  if (!now || !last || now.eq(0) || last.eq(0)) return null;
  const ratio = larger(now, last).div(smaller(now, last));
  const times = ratio.round(0, Big.roundHalfUp).toFixed();
  if (now.lt(0) !== last.lt(0)) return signOf(quantity, last, times);
  const more = now.abs().gt(last.abs());
  if (quantity.measure === 'rate') {
    const hundred = isNear(ratio, 100) && smaller(now, last).lte(1);
    return hundred ? { kind: 'hundred', times, value: scaled(now, more ? 0.01 : 100) } : null;
  }
  if (ratio.lt(limits.times)) return null;
  // A handful of cases may well become many; a thousand times as many is no handful.
  if (smaller(now, last).lt(limits.least) && !(ratio.gte(100) && larger(now, last).gte(1000))) return null;
  if (isNear(ratio, 10)) {
    const digits = now.abs().toFixed();
    const value = more && now.round(0, 0).eq(now) ? digits.slice(0, -1) : null;
    return {
      kind: more ? 'digitMore' : 'digitLess',
      times,
      value: value && writeFigure({ value: new Big(value), decimals: 0 }),
    };
  }
  if (isNear(ratio, 1000)) {
    const value = scaled(now, more ? 0.001 : 1000);
    const counted = quantity.measure === 'count' && value?.includes(',');
    return { kind: 'thousand', times, value: counted ? null : value };
  }
  return { kind: 'many', times, value: null };
}

/** Of a figure that jumped from what stood there `before`. */
export function jumped(quantity: Quantity, before: EarlierFigure, { kind, times, value }: Jump): Finding {
  return finding({
    code: 'period/jump',
    rows: [quantity.row],
    cells: [quantity.cell],
    at: quantity.at,
    printed: quantity.printed,
    expected: '',
    values: value === null ? [] : [value],
    facts: { quantity, before, kind, times },
  });
}

/** "-45" where 44 stood: nobody counts below 0, unless the row is one of differences. */
function signOf(quantity: Quantity, last: Big, times: string): Jump | null {
  const now = quantity.figure?.value;
  if (!now?.lt(0) || last.lt(0)) return null;
  return {
    kind: 'sign',
    times,
    value: writeFigure({ value: now.abs(), decimals: quantity.figure?.decimals ?? 0 }),
  };
}

/** null where a count would become a fraction. */
function scaled(value: Big, by: number): string | null {
  const figure = value.times(by);
  const decimals = Math.max(0, figure.c.length - figure.e - 1);
  return decimals > 4 ? null : writeFigure({ value: figure, decimals });
}

function larger(a: Big, b: Big): Big {
  return a.abs().gt(b.abs()) ? a.abs() : b.abs();
}

function smaller(a: Big, b: Big): Big {
  return a.abs().gt(b.abs()) ? b.abs() : a.abs();
}
