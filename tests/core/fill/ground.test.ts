// The ground of a filled cell: what a preview says of why a value stands there.
import Big from 'big.js';
import { decimalsOf, type Ground, groundOf } from '../../../src/core/fill/ground';
import type { Quantity } from '../../../src/core/rule/quantity';

/** "III=4" -> the quantity of row III that holds 4; "III" -> a blank one. */
function quantity(text: string): Quantity {
  const [place = '', figure] = text.split('=');
  const [row = '', column = 'so'] = place.split('|');
  return {
    row,
    column,
    label: row,
    unit: '',
    cell: 'D1',
    at: null,
    printed: figure ?? '',
    measure: 'count',
    figure: figure === undefined ? null : { value: new Big(figure), decimals: 0 },
    absence: figure === undefined ? 'blank' : null,
    sign: false,
  };
}

/** As few words as tell one ground from another: "rest: 11 - 4". */
function told(ground: Ground): string {
  const parts = (all: readonly { readonly sign: number; readonly quantity: Quantity }[]): string =>
    all.map(({ sign, quantity: { row } }) => `${sign < 0 ? '-' : '+'}${row}`).join(' ');
  switch (ground.kind) {
    case 'same':
      return `same: ${ground.other.row}`;
    case 'sum':
    case 'rest':
      return `${ground.kind}: ${parts(ground.parts)}`;
    case 'usedUp':
      return `usedUp: ${ground.total.row}`;
    case 'rate':
      return `rate: ${parts(ground.part)} / ${parts(ground.whole)}${ground.exact ? ' exact' : ''}`;
    case 'zeroWhole':
      return `zeroWhole: ${parts(ground.whole)}`;
    case 'zero':
      return `zero: ${ground.because.map(({ row }) => row).join(' ')}`;
    default:
      return ground.kind;
  }
}

test.each([
  // A total from its parts; with a sign of its own where a part is taken off.
  ['T = A + B', ['A=1', 'B=2'], 'sum: +A +B'],
  ['T = A - B', ['A=3', 'B=2'], 'sum: +A -B'],
  ['T = A', ['A=3'], 'same: A'],
  // A part from the total, which then comes first among the reasons.
  ['T = A + B', ['T=3', 'A=1'], 'rest: +T -A'],
  ['T = A - B', ['T=1', 'A=3'], 'rest: -T +A'],
  ['T = A - B', ['T=1', 'B=3'], 'rest: +T +B'],
  ['T = A + B + C', ['T=9', 'A=1', 'C=2'], 'rest: +T -A -C'],
  ['T = A', ['T=3'], 'same: T'],
  // Several parts at once: nothing is left for them.
  ['T = A + B + C', ['T=4', 'A=4'], 'usedUp: T'],
  ['T = A + B + C', ['T=0'], 'zero: T'],
  ['T = A + B + C', ['T=4'], 'usedUp: T'],
  ['T = A + B', [], 'rule'],
  // Columns are told apart as rows are.
  ['[3] = [4] + [5]', ['r|4=1', 'r|5=2'], 'sum: +r +r'],
  ['[3] = [4] + [5]', ['r|3=3', 'r|4=1'], 'rest: +r -r'],
  // Rates.
  ['R = A / T %', ['A=1', 'T=4'], 'rate: +A / +T exact'],
  ['R = A / T %', ['A=1', 'T=3'], 'rate: +A / +T'],
  ['R = A + B / T - C %', ['A=1', 'B=1', 'T=9', 'C=1'], 'rate: +A +B / +T -C exact'],
  ['R = A / T %', ['A=0', 'T=0'], 'zeroWhole: +T'],
  ['R = A / T %', ['A', 'T=4'], 'rule'],
  ['R = A / T %', ['A=1', 'T'], 'rule'],
  ['R = A / T %', [], 'rule'],
  // A number, or what the table does not hold, is no figure to put into a rate.
  ['R = 5 / T %', ['T=4'], 'rule'],
  ['R = A / 5 %', ['A=1'], 'rule'],
  ['R = ? / T %', ['T=4'], 'rule'],
  ['R = A / ? %', ['A=1'], 'rule'],
  // A bound or a condition leaves nothing but 0.
  ['A <= T', ['T=0'], 'zero: T'],
  ['T = 0 => A = 0', ['T=0'], 'zero: T'],
  ['A <= T', [], 'rule'],
  ['T = 0 => A = B + C', ['B=0'], 'zero: B'],
  // What a computation gives is said by its rule.
  ['T = A * B', ['A=2', 'B=3'], 'rule'],
] as const)('%s by %j', (rule, because, expected) => {
  const ground = groundOf({ rule, because: because.map(quantity), valueOnly: false }, 2);
  expect(told(ground)).toBe(expected);
});

test('a figure that was a text is the same figure', () => {
  expect(groundOf({ rule: null, because: [], valueOnly: false }, 2)).toEqual({ kind: 'converted' });
});

test('a rate is exact to the decimals that it is given with', () => {
  const ground = (decimals: number): Ground =>
    groundOf({ rule: 'R = A / T %', because: ['A=1', 'T=8'].map(quantity), valueOnly: false }, decimals);
  expect([1, 0, 2].map((decimals) => told(ground(decimals)))).toEqual([
    'rate: +A / +T exact',
    'rate: +A / +T',
    'rate: +A / +T exact',
  ]);
});

test.each([
  ['99,70', 2],
  ['100', 0],
  ['1.234,5', 1],
  ['-3,25', 2],
  ['-', 4],
  ['', 4],
  [undefined, 4],
])('%s has %i decimals', (printedAfter, decimals) => {
  const filled = {
    rule: '',
    because: [],
    valueOnly: false,
    ...(printedAfter === undefined ? {} : { printedAfter }),
  };
  expect(decimalsOf(filled, { rateDecimals: 4 })).toBe(decimals);
});
