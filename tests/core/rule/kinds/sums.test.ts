/** Sums, judged by what the printed figures may stand for, whatever is missing; and what follows from them. */
import type Big from 'big.js';
import { kindOf } from '../../../../src/core/rule/kinds/kinds';
import type { RuleText } from '../../../../src/core/rule/rule';
import { demanded, derived, figuresIn, formulaOf, judged, ruleOf, told } from '../quantities';

test.each([
  ['T = A + B', 'T=3 A=1 B=2', 'holds'],
  ['T = A + B', 'T=4 A=1 B=2', 'broken; sum/broken of T A B: 4, rightly 3'],
  ['T = A - B', 'T=1 A=3 B=2', 'holds'],
  ['T = A - B', 'T=2 A=3 B=2', 'broken; sum/broken of T A B: 2, rightly 1'],
  ['T = A', 'T=3 A=3', 'holds'],
  ['T = A', 'T=3 A=4', 'broken; equal/broken of T A: 3, rightly 4'],
  ['T = -A', 'T=3 A=4', 'broken; sum/broken of T A: 3, rightly -4'],
  ['T = A + B', 'T=4 A=1,5 B=2,5', 'holds'],
  ['T = A + B + C', 'T=100% A=33,3% B=33,3% C=33,3%', 'holds'],
  ['T = A + B + C', 'T=100,0% A=33,3% B=33,3% C=33,3%', 'holds'],
  ['T = A + B + C', 'T=99,8% A=33,3% B=33,3% C=33,3%', 'holds'],
  ['T = A + B + C', 'T=99,7% A=33,3% B=33,3% C=33,3%', 'broken; sum/broken of T A B C: 99,7, rightly 99,9'],
  ['T = A + B + C', 'T=100,1% A=33,3% B=33,3% C=33,3%', 'broken; sum/broken of T A B C: 100,1, rightly 99,9'],
  ['T = A - B', 'T=1,1đ A=3,0đ B=2,0đ', 'holds'],
  ['T = A - B', 'T=1,2đ A=3,0đ B=2,0đ', 'broken; sum/broken of T A B: 1,2, rightly 1,0'],
  ['T = A + B', 'T=- A=- B=0', 'holds'],
  ['T = A + B', 'T=5 A=7 B=', 'broken; bound/broken of A T: 7, rightly <= 5 (?)'],
  ['T = A + B', 'T=5 A=5 B=', 'unknown'],
  ['T = A + B', 'T=5 A=7 B=?', 'broken; bound/broken of A T: 7, rightly <= 5 (?)'],
  ['T = A + B + C', 'T=5 A=7 B= C=0', 'broken; bound/broken of A T: 7, rightly <= 5 (?)'],
  ['T = A + B + C', 'T=5 A=3 B= C=3', 'broken; bound/broken of A C T: A + C = 6, rightly <= 5 (?)'],
  ['T = A + B', 'T=5% A=7% B=%', 'unknown'],
  ['T = A + B', 'T=5,0đ A=5,1đ B=đ', 'unknown'],
  ['T = A + B', 'T=5,0đ A=5,2đ B=đ', 'broken; bound/broken of A T: 5,2, rightly <= 5,0 (?)'],
  ['T = A - B', 'T=7 A=5 B=', 'broken; bound/broken of A T: 5, rightly >= 7 (?)'],
  ['T = A - B', 'T=5 A=5 B=', 'unknown'],
  ['T = A - B', 'T=5 A= B=5', 'unknown'],
  ['T = A - B', 'T= A=3 B=5', 'broken; bound/broken of B A: 5, rightly <= 3 (?)'],
  ['T = A - B', 'T= A=5 B=5', 'unknown'],
  ['T = A - B - C', 'T= A=5 B=3 C=4', 'broken; bound/broken of B C A: B + C = 7, rightly <= 5 (?)'],
  ['T = A + B - C', 'T= A=1 B=1 C=4', 'unknown'],
  ['T = A + B', 'T= A=1 B=1', 'unknown'],
  ['T = A + B', 'T=? A=1 B=1', 'unknown'],
  ['T = A', 'T=? A=1', 'unknown'],
])('%s of %s: %s', (rule, figures, verdict) => {
  expect(told(judged(rule, figuresIn(figures)))).toBe(verdict);
});

test.each<[string, string, Partial<RuleText>, string]>([
  ['T = A + B', 'T=3 A=3 B=', { missing: 'nonNull' }, 'unknown'],
  ['T = A + B', 'T=4 A=3 B=', { missing: 'nonNull' }, 'unknown'],
  ['T = A + B', 'T=0 A=0 B=', { missing: 'nonNull' }, 'unknown'],
  ['T = A + B', 'T= A= B=', { missing: 'nonNull' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=…', { missing: 'nonNull' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=', { missing: 'nonZero' }, 'holds'],
  ['T = A + B', 'T=4 A=3 B=', { missing: 'nonZero' }, 'broken; sum/broken of T A B: 4, rightly 3'],
  ['T = A + B', 'T=0 A=0 B=', { missing: 'nonZero' }, 'unknown'],
  ['T = A + B', 'T= A= B=', { missing: 'nonZero' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=…', { missing: 'nonZero' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=', { missing: 'partialNull' }, 'unknown'],
  ['T = A + B', 'T=4 A=3 B=', { missing: 'partialNull' }, 'unknown'],
  ['T = A + B', 'T=0 A=0 B=', { missing: 'partialNull' }, 'unknown'],
  ['T = A + B', 'T= A= B=', { missing: 'partialNull' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=…', { missing: 'partialNull' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=', { missing: 'partialZero' }, 'holds'],
  ['T = A + B', 'T=4 A=3 B=', { missing: 'partialZero' }, 'broken; sum/broken of T A B: 4, rightly 3'],
  ['T = A + B', 'T=0 A=0 B=', { missing: 'partialZero' }, 'holds'],
  ['T = A + B', 'T= A= B=', { missing: 'partialZero' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=…', { missing: 'partialZero' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=', { missing: 'alwaysNull' }, 'unknown'],
  ['T = A + B', 'T=4 A=3 B=', { missing: 'alwaysNull' }, 'unknown'],
  ['T = A + B', 'T=0 A=0 B=', { missing: 'alwaysNull' }, 'unknown'],
  ['T = A + B', 'T= A= B=', { missing: 'alwaysNull' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=…', { missing: 'alwaysNull' }, 'unknown'],
  ['T = A + B', 'T=3 A=3 B=', { missing: 'alwaysZero' }, 'holds'],
  ['T = A + B', 'T=4 A=3 B=', { missing: 'alwaysZero' }, 'broken; sum/broken of T A B: 4, rightly 3'],
  ['T = A + B', 'T=0 A=0 B=', { missing: 'alwaysZero' }, 'holds'],
  ['T = A + B', 'T= A= B=', { missing: 'alwaysZero' }, 'holds'],
  ['T = A + B', 'T=3 A=3 B=…', { missing: 'alwaysZero' }, 'unknown'],
])('%s of %s with %j: %s', (rule, figures, more, verdict) => {
  expect(told(judged(rule, figuresIn(figures), more))).toBe(verdict);
});

test.each<[string, string, readonly string[]]>([
  ['T = A + B', 'T= A=1 B=2', ['T = 3 by A B']],
  ['T = A - B', 'T= A=1,25đ B=2,5đ', ['T = -1.25 by A B']],
  ['T = A + B', 'T=x A=1 B=2', []],
  ['T = A + B', 'T=3 A=1 B=', ['B = 2 by T A']],
  ['T = A - B', 'T=3 A=5 B=', ['B = 2 by T A']],
  ['T = A - B', 'T=3 A= B=2', ['A = 5 by T B']],
  ['T = A + B', 'T=3 A=5 B=', []],
  ['T = A + B', 'T=3 A=3 B=', ['B = 0 by T A']],
  ['T = A + B', 'T=3 A=1 B=x', []],
  ['T = A + B + C', 'T=3 A=3 B= C=', ['B = 0 by T A', 'C = 0 by T A']],
  ['T = A + B + C', 'T=3 A=2 B= C=', []],
  ['T = A + B - C', 'T=3 A=3 B= C=', []],
  ['T = A + B', 'T=3 A=1 B=2', []],
  ['T = A + B', 'T= A= B=2', []],
  ['T = A', 'T=3 A=', ['A = 3 by T']],
])('from %s and %s follows %j', (rule, figures, given) => {
  expect(derived(rule, figuresIn(figures))).toEqual(given);
});

test('where a figure may be below nothing, it is', () => {
  expect(derived('T = A + B', figuresIn('T=3 A=5 B='), { signed: true })).toEqual(['B = -2 by T A']);
});

test.each([
  ['T = A + B', 'T - A - B = 0', '=IF(COUNT(A,B)+(A="-")+(B="-")=2,SUM(A,B),"")', 'sum/broken', 'T'],
  ['T = A - B', 'T - A + B = 0', '=IF(COUNT(A,B)+(A="-")+(B="-")=2,SUM(A)-SUM(B),"")', 'sum/broken', 'T'],
  ['T = -A - B', 'T + A + B = 0', '=IF(COUNT(A,B)+(A="-")+(B="-")=2,0-SUM(A,B),"")', 'sum/broken', 'T'],
  // One quantity in two places is compared, and neither is computed from the other.
  ['T = A', 'T - A = 0', '=IF(COUNT(A)+(A="-")=1,SUM(A),"")', 'equal/broken', undefined],
])('%s demands %s and is computed by %s', (text, demand, formula, code, target) => {
  const { body } = ruleOf(text);
  const kind = kindOf(body);
  expect([demanded(text), formulaOf(text), kind.code(body)]).toEqual([demand, formula, code]);
  expect([kind.target(body)?.row, kind.leaves, kind.adds, kind.divides(body)]).toEqual([
    target,
    'figure',
    true,
    false,
  ]);
});

test('what is said of a wrong total names the total, its parts and by how much it is off', () => {
  const [said] = judged('T = A - B', figuresIn('T=2,5đ A=3,25đ B=2đ')).remarks;
  expect(said?.facts).toMatchObject({
    target: { row: 'T' },
    parts: [
      { sign: 1, quantity: { row: 'A' } },
      { sign: -1, quantity: { row: 'B' } },
    ],
    computed: { decimals: 2 },
    difference: { decimals: 2 },
  });
  const { computed, difference } = said?.facts as Record<'computed' | 'difference', { value: Big }>;
  expect([computed.value.toFixed(), difference.value.toFixed()]).toEqual(['1.25', '1.25']);
  const [same] = judged('T = A', figuresIn('T=3 A=5')).remarks;
  expect(same?.facts).toMatchObject({ one: { row: 'T' }, other: { row: 'A' } });
  expect((same?.facts as { difference: { value: Big } }).difference.value.toFixed()).toBe('2');
});

test('what is said of parts that are too many names those that are unknown', () => {
  const facts = judged('T = A + B + C + D', figuresIn('T=5 A=7,0đ B= C=… D=0')).remarks[0]?.facts;
  expect(facts).toMatchObject({
    left: [{ quantity: { row: 'A' } }],
    comparison: '<=',
    right: { row: 'T' },
    limit: { decimals: 0 },
    excess: { decimals: 1 },
    when: null,
    also: [],
    besides: [{ row: 'B' }, { row: 'C' }],
  });
  expect((facts as { excess: { value: Big } }).excess.value.toFixed()).toBe('2');
});
