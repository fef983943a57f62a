/** Rules judged in whole numbers against exact decimals: the same answer, or none. */
import Big from 'big.js';
import { agreesWith } from '../../../../src/core/number/rate';
import { inUnitsOf } from '../../../../src/core/number/wholes';
import { differenceOf, ratePrinted } from '../../../../src/core/rule/kinds/inWholes';
import type { Look, Quantity } from '../../../../src/core/rule/quantity';
import type { Side, Term } from '../../../../src/core/rule/statement';
import { randomOf } from '../../../fixtures/communes';

const random = randomOf(3);

/** Up to `digits` digits with up to three decimals, negative at times. */
function figure(digits: number): { value: Big; decimals: number } {
  const decimals = Math.floor(random() * 4);
  const whole = Math.floor(random() * 10 ** Math.floor(random() * digits));
  const value = new Big(whole).div(10 ** decimals).times(random() < 0.1 ? -1 : 1);
  return { value, decimals };
}

function look(figures: Readonly<Record<string, Quantity['figure']>>): Look {
  return ({ row }) => ({ figure: figures[row ?? ''] ?? null }) as Quantity;
}

const ref = (row: string): { row: string; column: null } => ({ row, column: null });
const terms = (...rows: string[]): Side & { kind: 'terms'; terms: readonly Term[] } => ({
  kind: 'terms',
  terms: rows.map((row) => ({ sign: 1, ref: ref(row) })),
});

test('a figure in units of a decimal is its value, or not a number', () => {
  for (let i = 0; i < 800; i++) {
    const { value } = figure(17);
    const decimals = Math.floor(random() * 5);
    const units = inUnitsOf(value, decimals);
    const exact = value.times(10 ** decimals);
    if (Number.isNaN(units)) expect(exact.abs().gte(1e14) || !exact.round(0, 0).eq(exact)).toBe(true);
    else expect(new Big(units).eq(exact)).toBe(true);
  }
});

test('a difference has the sign that exact decimals give it', () => {
  let told = 0;
  for (let i = 0; i < 800; i++) {
    const figures = { a: figure(9), b: figure(9), c: figure(17) };
    if (random() < 0.5) figures.c = { value: figures.a.value.plus(figures.b.value), decimals: 3 };
    const difference = differenceOf(terms('a', 'b').terms, figures.c, look(figures));
    if (Number.isNaN(difference)) continue;
    told++;
    const exact = figures.a.value.plus(figures.b.value).minus(figures.c.value);
    expect(Math.sign(difference)).toBe(exact.cmp(0));
  }
  expect(told).toBeGreaterThan(500);
  expect(differenceOf(terms('a').terms, null, look({ a: figure(3) }))).toBeNaN();
});

test('a rate agrees as exact decimals say, ties and all', () => {
  let told = 0;
  let agreed = 0;
  for (let i = 0; i < 1000; i++) {
    const whole = { value: new Big(1 + Math.floor(random() * 2000)), decimals: 0 };
    const part = { value: whole.value.times(random()).round(0, 0), decimals: 0 };
    const decimals = Math.floor(random() * 3);
    const rounding = Math.floor(random() * 4) as 0 | 1 | 2 | 3;
    const value = part.value.times(100).div(whole.value).round(decimals, rounding);
    const rate = { value: random() < 0.2 ? value.plus(1) : value, decimals };
    const sure = ratePrinted(ref('r'), terms('p'), terms('w'), look({ r: rate, p: part, w: whole }));
    if (!sure) continue;
    told++;
    const { halfUp, truncated, roundedUp } = agreesWith(rate, part.value, whole.value);
    expect(sure).toEqual({ halfUp, truncated, roundedUp });
    if (halfUp) agreed++;
  }
  expect(told).toBeGreaterThan(950);
  expect(agreed).toBeGreaterThan(300);
});

test('a part that is negative, and a whole of nothing, are judged in full', () => {
  const whole = { value: new Big(0), decimals: 0 };
  const rate = { value: new Big(5), decimals: 0 };
  expect(ratePrinted(ref('r'), terms('p'), terms('w'), look({ r: rate, p: rate, w: whole }))).toBeNull();
  const negative = { value: new Big(-5), decimals: 0 };
  expect(ratePrinted(ref('r'), terms('p'), terms('w'), look({ r: rate, p: negative, w: rate }))).toBeNull();
});
