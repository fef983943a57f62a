/** Rule texts taken apart, whatever kind of rule they are; and what is wrong with those that cannot be read. */
import type { Ref } from '../../../src/core/rule/rule';
import { readStatement, RuleTextError, type Side, type Statement } from '../../../src/core/rule/statement';
import { computationText } from '../../../src/core/rule/computation';
import { readRule } from '../../../src/core/rule/kinds/kinds';

const refText = ({ row, column }: Ref): string => (row ?? '') + (column === null ? '' : `[${column}]`);

function sideText(side: Side | null): string | null {
  if (!side) return null;
  if (side.kind === 'terms')
    return side.terms.map(({ sign, ref }) => (sign < 0 ? '-' : '+') + refText(ref)).join(' ');
  if (side.kind === 'constant') return side.value.toFixed();
  return side.kind === 'computed' ? `computed: ${computationText(side.computation, refText)}` : side.kind;
}

function told({ when, left, comparison, right, whole }: Statement): unknown {
  const condition = when && `${refText(when.ref)} ${when.comparison} ${when.value.toFixed()}`;
  return [condition, sideText(left), comparison, sideText(right), sideText(whole)];
}

test.each([
  ['T = A + B', [null, '+T', '=', '+A +B', null]],
  ['T=A+B-C', [null, '+T', '=', '+A +B -C', null]],
  ['  T  =  - A  ', [null, '+T', '=', '-A', null]],
  ['T = (A + B)', [null, '+T', '=', '+A +B', null]],
  ['A + B <= T', [null, '+A +B', '<=', '+T', null]],
  ['A >= T', [null, '+A', '>=', '+T', null]],
  ['A < T', [null, '+A', '<', '+T', null]],
  ['A > 12.5', [null, '+A', '>', '12.5', null]],
  ['5 > A', [null, '5', '>', '+A', null]],
  ['A = ?', [null, '+A', '=', 'unknown', null]],
  ['III.3.2.1. = VI.2', [null, '+III.3.2.1', '=', '+VI.2', null]],
  ['[3] = [4] + [5]', [null, '+[3]', '=', '+[4] +[5]', null]],
  ['I.2[3] = I.2[so_1]', [null, '+I.2[3]', '=', '+I.2[so_1]', null]],
  ['R = A / T %', [null, '+R', '=', '+A', '+T']],
  ['R = (A + B) / (T - C) %', [null, '+R', '=', '+A +B', '+T -C']],
  ['R = ? / T %', [null, '+R', '=', 'unknown', '+T']],
  ['R = ? / 0 %', [null, '+R', '=', 'unknown', '0']],
  ['W = 0 => A = 0', ['W = 0', '+A', '=', '0', null]],
  ['W[3] >= 2.5 => A + B <= T', ['W[3] >= 2.5', '+A +B', '<=', '+T', null]],
  ['W < 2 => R = A / T %', ['W < 2', '+R', '=', '+A', '+T']],
  ['P = A * B', [null, '+P', '=', 'computed: A * B', null]],
  ['P = A / B', [null, '+P', '=', 'computed: A / B', null]],
  ['P = (A - B) * 6 + 1', [null, '+P', '=', 'computed: (A - B) * 6 + 1', null]],
  ['P = A - (B - C) * 2', [null, '+P', '=', 'computed: A - (B - C) * 2', null]],
  ['P = A / (B * C)', [null, '+P', '=', 'computed: A / (B * C)', null]],
  ['P = A * 23.5%', [null, '+P', '=', 'computed: A * 0.235', null]],
  ['P = A + 5', [null, '+P', '=', 'computed: A + 5', null]],
  // A hundred times a quotient is a rate, however it is written.
  ['[4] = [2] * 100 / [3]', [null, '+[4]', '=', '+[2]', '+[3]']],
  ['[4] = 100 * ([2] - [1]) / ([3] + [5])', [null, '+[4]', '=', '+[2] -[1]', '+[3] +[5]']],
  ['[4] = [2] / [3] * 100', [null, '+[4]', '=', '+[2]', '+[3]']],
  ['[4] = [2] * 100', [null, '+[4]', '=', 'computed: [2] * 100', null]],
  ['[4] = [2] * 100 * 100 / [3]', [null, '+[4]', '=', 'computed: [2] * 100 * 100 / [3]', null]],
  ['[4] = [2] * [1] * 100 / [3]', [null, '+[4]', '=', 'computed: [2] * [1] * 100 / [3]', null]],
  ['[4] = [2] * 100 / [3] / [1]', [null, '+[4]', '=', 'computed: [2] * 100 / [3] / [1]', null]],
  ['[4] = ([2] + 1) * 100 / [3]', [null, '+[4]', '=', 'computed: ([2] + 1) * 100 / [3]', null]],
  ['[4] = [2] * 100 / ([3] * 2)', [null, '+[4]', '=', 'computed: [2] * 100 / ([3] * 2)', null]],
  ['[4] = [2] * 10 / [3]', [null, '+[4]', '=', 'computed: [2] * 10 / [3]', null]],
])('%s', (text, expected) => {
  expect(told(readStatement(text))).toEqual(expected);
});

test.each([
  ['', 'a row code or [column] is missing'],
  ['T', 'a comparison is missing after "T"'],
  ['T A = B', 'a comparison is missing after "T"'],
  ['T =', 'a row code or [column] is missing'],
  ['T = A +', 'a row code or [column] is missing'],
  ['T = A B', '"B" is not expected here'],
  ['T = (A + B', '")" is missing'],
  ['T = (A * B', '")" is missing'],
  ['T = A * B C', '"C" is not expected here'],
  ['R = A / T', null],
  ['R = A / T % %', '"%" is not expected here'],
  ['R = A / ( T %', '")" is missing'],
  ['R = A % T / U %', '"%" is not expected here'],
  ['T = A & B', 'cannot read "& B"'],
  ['T = [3', 'cannot read "[3"'],
  ['W + V = 0 => A = 0', 'a condition compares one cell with a number'],
  ['W = V => A = 0', 'a condition compares one cell with a number'],
  ['5 = 5 => A = 0', 'a condition compares one cell with a number'],
  ['W = 0 / V % => A = 0', 'a condition compares one cell with a number'],
  ['W = 0 => A', 'a comparison is missing after "A"'],
])('"%s" cannot be read: %s', (text, reason) => {
  const read = (): Statement => readStatement(text);
  if (reason === null) expect(read).not.toThrow();
  else {
    expect(read).toThrow(RuleTextError);
    expect(read).toThrow(`rule "${text}": ${reason}`);
  }
});

test('a text that cannot be read is told with its error', () => {
  const error = new RuleTextError('T =', 'x');
  expect([error.text, error.name, error.message]).toEqual(['T =', 'RuleTextError', 'rule "T =": x']);
});

test.each([
  ['T = A + B', 'sum'],
  ['T = A', 'sum'],
  ['R = A / T %', 'rate'],
  ['P = A * B', 'product'],
  ['A <= T', 'bound'],
  ['A = 5', 'bound'],
  ['W = 0 => A = B', 'bound'],
  // A total on the left of several parts is no total.
  ['A + B = T', 'bound'],
  ['-T = A', 'bound'],
])('%s is a %s', (text, kind) => {
  expect(readRule({ text }).body.kind).toBe(kind);
});

test.each(['A <= B + C', 'A <= -B', 'A < ?', '5 < A', 'A + B = C + D', 'A < B * C', 'A < B / C %', '? = A'])(
  '%s is neither a sum, a rate, a product nor a bound',
  (text) => {
    expect(() => readRule({ text })).toThrow(
      `rule "${text}": it is neither a sum, a rate, a product nor a bound`,
    );
  },
);

test('other readings of a rule are read with it', () => {
  const rule = readRule({ text: 'R = A / T %', alternatives: ['R = B / T %', 'R = A'], severity: 'info' });
  expect(rule.alternativeBodies.map(({ kind }) => kind)).toEqual(['rate', 'sum']);
  expect(rule).toMatchObject({ text: 'R = A / T %', severity: 'info' });
  expect(readRule({ text: 'T = A' }).alternativeBodies).toEqual([]);
});
