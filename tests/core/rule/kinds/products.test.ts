/** Products and quotients, judged by what the printed figures may stand for; and what follows from them. */
import type { Figure } from '../../../../src/core/number/figure';
import { kindOf } from '../../../../src/core/rule/kinds/kinds';
import type { RuleText } from '../../../../src/core/rule/rule';
import { demanded, derived, figuresIn, formulaOf, judged, ruleOf, told } from '../quantities';

test.each([
  ['P = A * B', 'P=6 A=2 B=3', 'holds'],
  ['P = A * B', 'P=7 A=2 B=3', 'broken; product/broken of P A B: 7, rightly 6'],
  ['P = A * B', 'P=17,8đ A=12 B=1,49đ', 'holds'],
  ['P = A * B', 'P=17,9đ A=12 B=1,49đ', 'holds'],
  ['P = A * B', 'P=18,0đ A=12 B=1,49đ', 'broken; product/broken of P A B: 18,0, rightly 17,9'],
  ['P = A * B', 'P=17,88đ A=12 B=1,49đ', 'holds'],
  ['P = A * B', 'P=17,94đ A=12 B=1,49đ', 'holds'],
  ['P = A * B', 'P=17,95đ A=12 B=1,49đ', 'broken; product/broken of P A B: 17,95, rightly 17,88'],
  ['P = A * B', 'P=17,82đ A=12 B=1,49đ', 'holds'],
  ['P = A * B', 'P=17,81đ A=12 B=1,49đ', 'broken; product/broken of P A B: 17,81, rightly 17,88'],
  ['P = A / B', 'P=0,67đ A=2 B=3', 'holds'],
  ['P = A / B', 'P=0,66đ A=2 B=3', 'broken; product/broken of P A B: 0,66, rightly 0,67'],
  ['P = A / B', 'P=1 A=2 B=3', 'holds'],
  ['P = A / B', 'P=0 A=2 B=3', 'broken; product/broken of P A B: 0, rightly 1'],
  ['P = A / B', 'P=- A=2 B=0', 'holds; P rightly blank'],
  ['P = A / B', 'P=x A=2 B=0', 'holds; P rightly blank'],
  ['P = A / B', 'P= A=2 B=0', 'holds; P rightly blank'],
  ['P = A / B', 'P=? A=2 B=0', 'unknown'],
  ['P = A / B', 'P=0 A=2 B=0', 'broken; rate/undefined of P A B: 0, rightly -'],
  ['P = A / B', 'P=5 A=2 B=0', 'broken; rate/undefined of P A B: 5, rightly -'],
  ['P = A / B', 'P=5đ A=2 B=0,0đ', 'broken; rate/undefined of P A B: 5, rightly -'],
  ['P = A / B', 'P=5đ A=2đ B=0,4đ', 'holds'],
  ['P = A / B', 'P=9đ A=2đ B=0,4đ', 'broken; product/broken of P A B: 9, rightly 5'],
  ['P = A * 6 + B', 'P=15 A=2 B=3', 'holds'],
  ['P = (A + B) * 6', 'P=30 A=2 B=3', 'holds'],
  ['P = (A - B) / (A + B)', 'P=0,2đ A=3 B=2', 'holds'],
  ['P = A - B * 2', 'P=-1 A=3 B=2', 'holds'],
  ['P = A * A', 'P=9 A=3', 'holds'],
  ['P = A * B', 'P= A=2 B=3', 'unknown'],
  ['P = A * B', 'P=6 A=2 B=', 'unknown'],
  ['P = A * 23.5%', 'P=23,5đ A=100', 'holds'],
  ['P = A * 23.5%', 'P=23,4đ A=100', 'broken; product/broken of P A: 23,4, rightly 23,5'],
])('%s of %s: %s', (rule, figures, verdict) => {
  expect(told(judged(rule, figuresIn(figures)))).toBe(verdict);
});

test.each<[string, string, Partial<RuleText>, string]>([
  ['P = A * B', 'P=6 A=2 B=', { missing: 'alwaysZero' }, 'broken; product/broken of P A B: 6, rightly 0'],
])('%s of %s with %j: %s', (rule, figures, more, verdict) => {
  expect(told(judged(rule, figuresIn(figures), more))).toBe(verdict);
});

test.each<[string, string, readonly string[]]>([
  ['P = A * B', 'P= A=2 B=3', ['P = 6 by A B']],
  ['P = A * B', 'P=đ A=2 B=0,25đ', ['P = 1 by A B']],
  ['P = A / B', 'P= A=2 B=3', ['P = 1 by A B']],
  ['P = A / B', 'P=% A=2 B=3', ['P = 0.67 by A B']],
  ['P = A / B', 'P= A=2 B=0', ['P = the sign by A B']],
  ['P = A * B', 'P=6 A=2 B=3', []],
  ['P = A * B', 'P= A=2 B=', []],
  ['P = A - B * 2', 'P= A=3 B=2', []],
  ['P = A - B * 2', 'P= A=4 B=2', ['P = 0 by A B']],
])('from %s and %s follows %j', (rule, figures, given) => {
  expect(derived(rule, figuresIn(figures))).toEqual(given);
});

test('where a figure may be below nothing, it is', () => {
  expect(derived('P = A - B * 2', figuresIn('P= A=3 B=2'), { signed: true })).toEqual(['P = -1 by A B']);
});

test.each([
  ['P = A * B', 'P is A * B'],
  ['P = A / B', 'P is A / B or B = 0 of the figures and P shows none'],
  ['P = A / (B - C)', 'P is A / (B - C) or B - C = 0 of the figures and P shows none'],
  // Of several divisors any may be 0: no one condition says it.
  ['P = A / B / C', 'P is A / B / C'],
  ['P = A / (B * C)', 'P is A / (B * C)'],
  ['P = A / 12', 'P is A / 12'],
])('%s demands %s', (text, demand) => {
  expect(demanded(text)).toBe(demand);
});

test.each([
  ['P = A * B', '=IF(COUNT(A,B)+(A="-")+(B="-")=2,ROUND(SUM(A)*SUM(B),0),"")'],
  ['P = A / B', '=IF(COUNT(A,B)+(A="-")+(B="-")=2,IF(SUM(B)=0,"-",ROUND(SUM(A)/SUM(B),0)),"")'],
  [
    'P = A / (B - A)',
    '=IF(COUNT(A,B)+(A="-")+(B="-")=2,IF(SUM(B)-SUM(A)=0,"-",ROUND(SUM(A)/(SUM(B)-SUM(A)),0)),"")',
  ],
  [
    'P = A / B / C',
    '=IF(COUNT(A,B,C)+(A="-")+(B="-")+(C="-")=3,IF(SUM(B)=0,"-",IF(SUM(C)=0,"-",ROUND(SUM(A)/SUM(B)/SUM(C),0))),"")',
  ],
  ['P = A * 23.5%', '=IF(COUNT(A)+(A="-")=1,ROUND(SUM(A)*0.235,0),"")'],
  ['P = A / 12', '=IF(COUNT(A)+(A="-")=1,ROUND(SUM(A)/12,0),"")'],
  ['P = (A + B) * 6 - C', '=IF(COUNT(A,B,C)+(A="-")+(B="-")+(C="-")=3,ROUND((SUM(A)+SUM(B))*6-SUM(C),0),"")'],
  ['P = 5 * 3', null],
])('%s is computed by %s', (text, formula) => {
  expect(formulaOf(text)).toBe(formula);
});

test.each([
  ['P = A * B', ['P', 'A', 'B'], false],
  ['P = A / B', ['P', 'A', 'B'], true],
  ['P = A / 12', ['P', 'A'], false],
])('%s is of %j', (text, rows, divides) => {
  const { body } = ruleOf(text);
  const kind = kindOf(body);
  expect([kind.refs(body).map(({ row }) => row), kind.divides(body)]).toEqual([rows, divides]);
  expect([kind.target(body)?.row, kind.code(body), kind.leaves, kind.adds]).toEqual([
    'P',
    'product/broken',
    'figure',
    false,
  ]);
});

test('what is said of a wrong product names it, its factors and by how much it is off', () => {
  const facts = judged('P = A * 1.5', figuresIn('P=7,25đ A=5')).remarks[0]?.facts;
  expect(facts).toMatchObject({
    target: { row: 'P' },
    computation: { operator: '*', left: { operand: { row: 'A' } }, right: { kind: 'number' } },
    computed: { decimals: 2 },
    difference: { decimals: 2 },
  });
  const { computed, difference } = facts as Record<'computed' | 'difference', Figure>;
  expect([computed.value.toFixed(), difference.value.toFixed()]).toEqual(['7.5', '0.25']);
});

test('what is said of a quotient of nothing names the sign that is agreed', () => {
  expect(judged('P = A / B', figuresIn('P=5 A=1 B=0')).remarks[0]?.facts).toMatchObject({
    rates: [{ row: 'P' }],
    conventions: ['5'],
    sign: '-',
    noBase: false,
  });
});
