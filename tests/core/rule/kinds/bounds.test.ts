/** Bounds, with and without a condition, judged by what the printed figures may stand for. */
import type { Figure } from '../../../../src/core/number/figure';
import { kindOf } from '../../../../src/core/rule/kinds/kinds';
import type { RuleText } from '../../../../src/core/rule/rule';
import { demanded, derived, figuresIn, formulaOf, judged, ruleOf, told } from '../quantities';

test.each([
  ['A <= T', 'A=4 T=5', 'holds'],
  ['A <= T', 'A=5 T=5', 'holds'],
  ['A <= T', 'A=6 T=5', 'broken; bound/broken of A T: 6, rightly <= 5 (?)'],
  ['A < T', 'A=4 T=5', 'holds'],
  ['A < T', 'A=5 T=5', 'broken; bound/broken of A T: 5, rightly < 5 (?)'],
  ['A < T', 'A=6 T=5', 'broken; bound/broken of A T: 6, rightly < 5 (?)'],
  ['A >= T', 'A=4 T=5', 'broken; bound/broken of A T: 4, rightly >= 5 (?)'],
  ['A >= T', 'A=5 T=5', 'holds'],
  ['A >= T', 'A=6 T=5', 'holds'],
  ['A > T', 'A=4 T=5', 'broken; bound/broken of A T: 4, rightly > 5 (?)'],
  ['A > T', 'A=5 T=5', 'broken; bound/broken of A T: 5, rightly > 5 (?)'],
  ['A > T', 'A=6 T=5', 'holds'],
  ['A + B <= T', 'A=4 B=0 T=5', 'holds'],
  ['A + B <= T', 'A=5 B=0 T=5', 'holds'],
  ['A + B <= T', 'A=6 B=0 T=5', 'broken; bound/broken of A B T: A + B = 6, rightly <= 5 (?)'],
  ['A + B < T', 'A=4 B=0 T=5', 'holds'],
  ['A + B < T', 'A=5 B=0 T=5', 'broken; bound/broken of A B T: A + B = 5, rightly < 5 (?)'],
  ['A + B < T', 'A=6 B=0 T=5', 'broken; bound/broken of A B T: A + B = 6, rightly < 5 (?)'],
  ['A + B >= T', 'A=4 B=0 T=5', 'broken; bound/broken of A B T: A + B = 4, rightly >= 5 (?)'],
  ['A + B >= T', 'A=5 B=0 T=5', 'holds'],
  ['A + B >= T', 'A=6 B=0 T=5', 'holds'],
  ['A + B > T', 'A=4 B=0 T=5', 'broken; bound/broken of A B T: A + B = 4, rightly > 5 (?)'],
  ['A + B > T', 'A=5 B=0 T=5', 'broken; bound/broken of A B T: A + B = 5, rightly > 5 (?)'],
  ['A + B > T', 'A=6 B=0 T=5', 'holds'],
  ['A <= 5', 'A=5', 'holds'],
  ['A < 5', 'A=5', 'broken; bound/broken of A: 5, rightly < 5 (?)'],
  ['A >= 5', 'A=5', 'holds'],
  ['A > 5', 'A=5', 'broken; bound/broken of A: 5, rightly > 5 (?)'],
  ['A = 5', 'A=5', 'holds'],
  ['A <= 5', 'A=6', 'broken; bound/broken of A: 6, rightly <= 5 (?)'],
  ['A < 5', 'A=6', 'broken; bound/broken of A: 6, rightly < 5 (?)'],
  ['A >= 5', 'A=6', 'holds'],
  ['A > 5', 'A=6', 'holds'],
  ['A = 5', 'A=6', 'broken; bound/broken of A: 6, rightly = 5 (5)'],
  ['A <= 5', 'A=4', 'holds'],
  ['A < 5', 'A=4', 'holds'],
  ['A >= 5', 'A=4', 'broken; bound/broken of A: 4, rightly >= 5 (?)'],
  ['A > 5', 'A=4', 'broken; bound/broken of A: 4, rightly > 5 (?)'],
  ['A = 5', 'A=4', 'broken; bound/broken of A: 4, rightly = 5 (5)'],
  ['A <= T', 'A=4,8% T=5,0%', 'holds'],
  ['A <= T', 'A=4,9% T=5,0%', 'holds'],
  ['A <= T', 'A=5,0% T=5,0%', 'holds'],
  ['A <= T', 'A=5,1% T=5,0%', 'broken; bound/broken of A T: 5,1, rightly <= 5,0 (?)'],
  ['A <= T', 'A=5,2% T=5,0%', 'broken; bound/broken of A T: 5,2, rightly <= 5,0 (?)'],
  ['A < T', 'A=4,8% T=5,0%', 'holds'],
  ['A < T', 'A=4,9% T=5,0%', 'holds'],
  ['A < T', 'A=5,0% T=5,0%', 'holds'],
  ['A < T', 'A=5,1% T=5,0%', 'broken; bound/broken of A T: 5,1, rightly < 5,0 (?)'],
  ['A < T', 'A=5,2% T=5,0%', 'broken; bound/broken of A T: 5,2, rightly < 5,0 (?)'],
  ['A >= T', 'A=4,8% T=5,0%', 'broken; bound/broken of A T: 4,8, rightly >= 5,0 (?)'],
  ['A >= T', 'A=4,9% T=5,0%', 'broken; bound/broken of A T: 4,9, rightly >= 5,0 (?)'],
  ['A >= T', 'A=5,0% T=5,0%', 'holds'],
  ['A >= T', 'A=5,1% T=5,0%', 'holds'],
  ['A >= T', 'A=5,2% T=5,0%', 'holds'],
  ['A > T', 'A=4,8% T=5,0%', 'broken; bound/broken of A T: 4,8, rightly > 5,0 (?)'],
  ['A > T', 'A=4,9% T=5,0%', 'broken; bound/broken of A T: 4,9, rightly > 5,0 (?)'],
  ['A > T', 'A=5,0% T=5,0%', 'holds'],
  ['A > T', 'A=5,1% T=5,0%', 'holds'],
  ['A > T', 'A=5,2% T=5,0%', 'holds'],
  ['A = T', 'A=4,8% T=5,0%', 'broken; equal/broken of A T: 4,8, rightly 5,0'],
  ['A = T', 'A=4,9% T=5,0%', 'broken; equal/broken of A T: 4,9, rightly 5,0'],
  ['A = T', 'A=5,0% T=5,0%', 'holds'],
  ['A = T', 'A=5,1% T=5,0%', 'broken; equal/broken of A T: 5,1, rightly 5,0'],
  ['A = T', 'A=5,2% T=5,0%', 'broken; equal/broken of A T: 5,2, rightly 5,0'],
  ['A <= 5', 'A=4,9%', 'holds'],
  ['A <= 5', 'A=5,0%', 'holds'],
  ['A <= 5', 'A=5,1%', 'broken; bound/broken of A: 5,1, rightly <= 5 (?)'],
  ['A < 5', 'A=4,9%', 'holds'],
  ['A < 5', 'A=5,0%', 'holds'],
  ['A < 5', 'A=5,1%', 'broken; bound/broken of A: 5,1, rightly < 5 (?)'],
  ['A >= 5', 'A=4,9%', 'broken; bound/broken of A: 4,9, rightly >= 5 (?)'],
  ['A >= 5', 'A=5,0%', 'holds'],
  ['A >= 5', 'A=5,1%', 'holds'],
  ['A > 5', 'A=4,9%', 'broken; bound/broken of A: 4,9, rightly > 5 (?)'],
  ['A > 5', 'A=5,0%', 'holds'],
  ['A > 5', 'A=5,1%', 'holds'],
  // Some figure that prints as 12,5 is 12,46, none is 12,45 less a bit or 12,55.
  ['A = 12.46', 'A=12,5%', 'holds'],
  ['A = 12.45', 'A=12,5%', 'holds'],
  ['A = 12.449', 'A=12,5%', 'broken; bound/broken of A: 12,5, rightly = 12 (12)'],
  ['A = 12.55', 'A=12,5%', 'broken; bound/broken of A: 12,5, rightly = 13 (13)'],
  ['A + B <= T', 'A=3 B=4 T=5', 'broken; bound/broken of A B T: A + B = 7, rightly <= 5 (?)'],
  ['A - B <= T', 'A=9 B=3 T=5', 'broken; bound/broken of A B T: A - B = 6, rightly <= 5 (?)'],
  ['A <= T', 'A= T=5', 'unknown'],
  ['A + B <= T', 'A=6 B= T=5', 'broken; bound/broken of A T: 6, rightly <= 5 (?)'],
  ['A + B <= T', 'A=5 B= T=5', 'unknown'],
  ['A + B < T', 'A=6 B= T=5', 'broken; bound/broken of A T: 6, rightly <= 5 (?)'],
  ['A - B >= T', 'A=4 B= T=5', 'broken; bound/broken of A T: 4, rightly >= 5 (?)'],
  ['A - B > T', 'A=4 B= T=5', 'broken; bound/broken of A T: 4, rightly >= 5 (?)'],
  ['A + B >= T', 'A=6 B= T=5', 'unknown'],
  ['A + B <= 5', 'A=6 B=', 'broken; bound/broken of A: 6, rightly <= 5 (?)'],
  ['A + B <= T', 'A=6 B=1 T=', 'unknown'],
  ['W = 2 => A = 0', 'W=1 A=1', 'holds'],
  ['W = 2 => A = 0', 'W=2 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W = 2 => A = 0', 'W=3 A=1', 'holds'],
  ['W <= 2 => A = 0', 'W=1 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W <= 2 => A = 0', 'W=2 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W <= 2 => A = 0', 'W=3 A=1', 'holds'],
  ['W < 2 => A = 0', 'W=1 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W < 2 => A = 0', 'W=2 A=1', 'holds'],
  ['W < 2 => A = 0', 'W=3 A=1', 'holds'],
  ['W >= 2 => A = 0', 'W=1 A=1', 'holds'],
  ['W >= 2 => A = 0', 'W=2 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W >= 2 => A = 0', 'W=3 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W > 2 => A = 0', 'W=1 A=1', 'holds'],
  ['W > 2 => A = 0', 'W=2 A=1', 'holds'],
  ['W > 2 => A = 0', 'W=3 A=1', 'broken; bound/broken of A W: 1, rightly = 0 (0)'],
  ['W = 0 => A = 0', 'W=0 A=0', 'holds'],
  ['W = 0 => A = 0', 'W= A=1', 'unknown'],
  ['W = 0 => A + B <= T', 'W=0 A=6 B= T=5', 'unknown'],
])('%s of %s: %s', (rule, figures, verdict) => {
  expect(told(judged(rule, figuresIn(figures)))).toBe(verdict);
});

test.each<[string, string, Partial<RuleText>, string]>([
  ['A <= T', 'A=6 T=', { missing: 'alwaysZero' }, 'broken; bound/broken of A T: 6, rightly <= 0 (?)'],
  ['A <= T', 'A=6 T=', { missing: 'nonNull' }, 'unknown'],
  ['A + B <= T', 'A=3 B=1 T=5', { remainder: true }, 'holds; sum/residual of T A B: 5, rightly 4 (?)'],
  ['A + B <= T', 'A=3 B=2 T=5', { remainder: true }, 'holds'],
  [
    'A + B <= T',
    'A=3 B=3 T=5',
    { remainder: true },
    'broken; bound/broken of A B T: A + B = 6, rightly <= 5 (?)',
  ],
  ['A + B <= 5', 'A=3 B=1', { remainder: true }, 'holds'],
  ['A + B <= T', 'A=3,0đ B=2,1đ T=5,0đ', { remainder: true }, 'holds'],
])('%s of %s with %j: %s', (rule, figures, more, verdict) => {
  expect(told(judged(rule, figuresIn(figures), more))).toBe(verdict);
});

test.each<[string, string, readonly string[]]>([
  ['A <= T', 'A= T=0', ['A = 0 by T']],
  ['A + B <= T', 'A= B= T=0', ['A = 0 by T', 'B = 0 by T']],
  ['A + B <= T', 'A=% B= T=0', ['B = 0 by T']],
  ['A + B <= T', 'A=x B= T=0', ['B = 0 by T']],
  ['A - B <= T', 'A= B= T=0', []],
  ['A <= T', 'A= T=1', []],
  ['A <= T', 'A= T=', []],
  ['A < T', 'A= T=0', []],
  ['A >= T', 'A= T=0', []],
  ['A <= 0', 'A=', ['A = 0 by ']],
  ['A = 0', 'A=', ['A = 0 by ']],
  ['A = 5', 'A=', []],
  ['W = 0 => A = 0', 'W=0 A=', ['A = 0 by W']],
  ['W = 0 => A = 0', 'W=1 A=', []],
  ['W = 0 => A = 0', 'W= A=', []],
  ['W = 0 => A <= T', 'W=0 A= T=0', ['A = 0 by T W']],
])('from %s and %s follows %j', (rule, figures, given) => {
  expect(derived(rule, figuresIn(figures))).toEqual(given);
});

test.each([
  ['A <= T', 'A - T <= 0', ['A', 'T']],
  ['A + B <= 5', 'A + B <= 5', ['A', 'B']],
  ['W = 0 => A = 0', 'A = 0 or W < 0 of the figures or W > 0 of the figures', ['A', 'W']],
  ['W <= 2 => A < T', 'A - T < 0 or W > 2 of the figures', ['A', 'T', 'W']],
  ['W < 2 => A < T', 'A - T < 0 or W >= 2 of the figures', ['A', 'T', 'W']],
  ['W >= 2 => A < T', 'A - T < 0 or W < 2 of the figures', ['A', 'T', 'W']],
  ['W > 2 => A < T', 'A - T < 0 or W <= 2 of the figures', ['A', 'T', 'W']],
])('%s demands %s, and no cell is computed by it', (text, demand, rows) => {
  const { body } = ruleOf(text);
  const kind = kindOf(body);
  expect([demanded(text), formulaOf(text), kind.target(body)]).toEqual([demand, null, null]);
  expect(kind.refs(body).map(({ row }) => row)).toEqual(rows);
  expect([kind.code(body), kind.leaves, kind.adds, kind.divides(body)]).toEqual([
    'bound/broken',
    'range',
    false,
    false,
  ]);
});

test('what is said of a broken bound names both sides, the condition and the excess', () => {
  const facts = judged('W >= 2 => A - B <= T', figuresIn('W=3 A=9,5đ B=2đ T=5')).remarks[0]?.facts;
  expect(facts).toMatchObject({
    left: [
      { sign: 1, quantity: { row: 'A' } },
      { sign: -1, quantity: { row: 'B' } },
    ],
    comparison: '<=',
    right: { row: 'T' },
    limit: { decimals: 0 },
    computed: { decimals: 1 },
    excess: { decimals: 1 },
    when: { quantity: { row: 'W' }, comparison: '>=', value: { decimals: 0 } },
    also: [],
  });
  const { excess, computed, when } = facts as Record<'excess' | 'computed', Figure> & {
    when: { value: Figure };
  };
  expect([computed, excess, when.value].map(({ value }) => value.toFixed())).toEqual(['7.5', '2.5', '2']);
  expect(judged('A <= 5', figuresIn('A=9')).remarks[0]?.facts).toMatchObject({ right: null, when: null });
});

test('what is left of a whole is said with its decimals', () => {
  const facts = judged('A + B <= T', figuresIn('A=3,25đ B=1đ T=5,0đ'), { remainder: true }).remarks[0]?.facts;
  expect(facts).toMatchObject({
    whole: { row: 'T' },
    parts: [{ quantity: { row: 'A' } }, { quantity: { row: 'B' } }],
  });
  const { remainder, computed } = facts as Record<'remainder' | 'computed', Figure>;
  expect([remainder.value.toFixed(), remainder.decimals, computed.value.toFixed()]).toEqual([
    '0.75',
    1,
    '4.25',
  ]);
});
