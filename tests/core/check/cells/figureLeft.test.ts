// The figure that a rule leaves for one of its cells, when it believes the others.
import Big from 'big.js';
import { figureLeftBy } from '../../../../src/core/check/judge/figureLeft';
import type { WhatIf } from '../../../../src/core/check/judge/whatIf';
import { writeFigure } from '../../../../src/core/number/write';
import { FORM, figuresIn, quantityOf, ruleOf } from '../../rule/quantities';

/** "T = A + B" with "T=9 A=4 B=3" leaves 7 for "T"; "" where it leaves none. */
function left(
  text: string,
  figures: string,
  key: string,
  supposed: Readonly<Record<string, string>> = {},
): string {
  const typed = figuresIn(figures);
  const rules = {
    form: FORM,
    rules: [{ rule: ruleOf(text) }],
    keyAt: (_rule: number, { row }: { readonly row: string | null }) => row ?? '',
    quantityAt: (row: string) => (typed[row] === undefined ? null : quantityOf(row, typed[row])),
  } as unknown as WhatIf;
  const others = Object.entries(supposed).map(
    ([row, value]) => [row, { value: new Big(value), decimals: 0 }] as const,
  );
  const figure = figureLeftBy(rules, 0, key, new Map(others));
  return figure ? writeFigure(figure) : '';
}

test.each([
  // A sum: its total, a part, a part that is taken off.
  ['T = A + B', 'T=9 A=4 B=3', 'T', '7'],
  ['T = A + B', 'T=9 A=4 B=3', 'A', '6'],
  ['T = A - B', 'T=9 A=14 B=3', 'B', '5'],
  ['T = A + B', 'T=2 A=4 B=3', 'A', ''],
  ['T = A + B', 'T=9 A=4 B=', 'A', ''],
  ['T = A + A', 'T=9 A=4', 'A', ''],
  ['T = A', 'T=9 A=4', 'A', '9'],
  // A rate: itself, its part, its whole.
  ['R = A / T %', 'R=50% A=45 T=79', 'R', '56,96'],
  ['R = A / T %', 'R=56,96% A=40 T=79', 'A', '45'],
  ['R = A / T %', 'R=50% A=45 T=79', 'T', '90'],
  ['R = A + B / T %', 'R=50% A=1 B=10 T=79', 'A', '30'],
  ['R = A / T - C %', 'R=50% A=45 T=79 C=10', 'T', '100'],
  ['R = A / 4 %', 'R=50% A=1', 'R', '25,00'],
  ['R = A / 4 %', 'R=50% A=1', 'A', '2'],
  // Nothing is left where a figure is missing, or nothing is divided by.
  ['R = A / T %', 'R=50% A=45 T=0', 'R', ''],
  ['R = A / T %', 'R=50% A=45 T=', 'R', ''],
  ['R = A / T %', 'R=50% A= T=79', 'R', ''],
  ['R = A / T %', 'R=0% A=45 T=79', 'T', ''],
  ['R = A / T %', 'R=% A=45 T=79', 'T', ''],
  ['R = A / T %', 'R=50% A=45 T=', 'A', ''],
  ['R = ? / T %', 'R=50% T=79', 'R', ''],
  // A bound leaves many.
  ['A <= T', 'A=4 T=3', 'A', ''],
  // A cell that the rule does not name.
  ['T = A + B', 'T=9 A=4 B=3 C=1', 'C', ''],
  ['R = A / T %', 'R=50% A=45 T=79 C=1', 'C', ''],
])('%s by %s leaves for %s: %s', (rule, figures, key, expected) => {
  expect(left(rule, figures, key)).toBe(expected);
});

test('what is supposed goes before what stands there', () => {
  expect(left('T = A + B', 'T=9 A=4 B=3', 'T', { A: '10' })).toBe('13');
});
