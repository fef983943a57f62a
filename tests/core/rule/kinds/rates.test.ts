/** Rates, of parts and wholes that are known, of a whole alone, and of nothing. */
import type { Figure } from '../../../../src/core/number/figure';
import { kindOf } from '../../../../src/core/rule/kinds/kinds';
import type { RuleText } from '../../../../src/core/rule/rule';
import { demanded, derived, figuresIn, formulaOf, judged, ruleOf, told } from '../quantities';

test.each([
  ['R = A / T %', 'R=56% A=45 T=79', 'broken; rate/truncated of R A T: 56, rightly 57 (57 or 56,96)'],
  ['R = A / T %', 'R=57% A=45 T=79', 'holds; only rounded'],
  ['R = A / T %', 'R=56,9% A=45 T=79', 'broken; rate/truncated of R A T: 56,9, rightly 57,0 (57,0 or 56,96)'],
  ['R = A / T %', 'R=57,0% A=45 T=79', 'holds; only rounded'],
  ['R = A / T %', 'R=56,95% A=45 T=79', 'broken; rate/broken of R A T: 56,95, rightly 56,96'],
  ['R = A / T %', 'R=56,96% A=45 T=79', 'holds; as cut'],
  ['R = A / T %', 'R=56,97% A=45 T=79', 'broken; rate/truncated of R A T: 56,97, rightly 56,96'],
  ['R = A / T %', 'R=56,5% A=45 T=79', 'broken; rate/broken of R A T: 56,5, rightly 57,0 (57,0 or 56,96)'],
  ['R = A / T %', 'R=58% A=45 T=79', 'broken; rate/broken of R A T: 58, rightly 57 (57 or 56,96)'],
  ['R = A / T %', 'R=55% A=45 T=79', 'broken; rate/broken of R A T: 55, rightly 57 (57 or 56,96)'],
  ['R = A / T %', 'R=12% A=1 T=8', 'broken; rate/truncated of R A T: 12, rightly 13 (13 or 12,50)'],
  ['R = A / T %', 'R=13% A=1 T=8', 'holds; only rounded'],
  ['R = A / T %', 'R=12,5% A=1 T=8', 'holds; as cut'],
  ['R = A / T %', 'R=14% A=1 T=8', 'broken; rate/broken of R A T: 14, rightly 13 (13 or 12,50)'],
  ['R = A / T %', 'R=12,50% A=1 T=8', 'holds; as cut'],
  ['R = A / T %', 'R=12,4% A=1 T=8', 'broken; rate/broken of R A T: 12,4, rightly 12,5 (12,5 or 12,50)'],
  ['R = A / T %', 'R=-% A=0 T=0', 'holds; R rightly blank'],
  ['R = A / T %', 'R=0% A=0 T=0', 'broken; rate/undefined of R A T: 0, rightly -'],
  ['R = A / T %', 'R=0,5% A=0 T=0', 'broken; rate/undefined of R A T: 0,5, rightly -'],
  ['R = A / T %', 'R=x% A=0 T=0', 'holds; R rightly blank'],
  ['R = A / T %', 'R=% A=0 T=0', 'holds; R rightly blank'],
  ['R = A / T %', 'R=?% A=0 T=0', 'unknown'],
  ['R = A / T %', 'R=…% A=0 T=0', 'holds; R rightly blank'],
  ['R = A / T %', 'R=-% A=0 T=5', 'holds; as cut'],
  ['R = A / T %', 'R=-% A=1 T=5', 'broken; rate/broken of R A T: -, rightly 20,00'],
  ['R = A / T %', 'R=% A=1 T=5', 'unknown'],
  ['R = A / T %', 'R=20% A= T=5', 'unknown'],
  ['R = A / T %', 'R=20% A=1 T=', 'unknown'],
  ['R = A + B / T - C %', 'R=50% A=1 B=1 T=9 C=5', 'holds; as cut'],
  [
    'R = A + B / T - C %',
    'R=51% A=1 B=1 T=9 C=5',
    'broken; rate/broken of R A B T C: 51, rightly 50 (50 or 50,00)',
  ],
  ['R = A / T %', 'R=-20% A=-1 T=5', 'holds; as cut'],
  ['R = A / T %', 'R=20% A=-1 T=5', 'broken; rate/broken of R A T: 20, rightly -20 (-20 or -20,00)'],
  ['R = A / T %', 'R=120% A=6 T=5', 'holds; as cut'],
  ['R = A / T %', 'R=33,33% A=1,0đ T=3,0đ', 'holds; as cut'],
  ['R = A / T %', 'R=33,34% A=1,0đ T=3,0đ', 'broken; rate/truncated of R A T: 33,34, rightly 33,33'],
  ['R = A / T %', 'R=33,35% A=1,0đ T=3,0đ', 'broken; rate/broken of R A T: 33,35, rightly 33,33'],
  ['R = ? / T %', 'R=99,7% T=2654', 'holds'],
  ['R = ? / T %', 'R=57% T=10', 'broken; rate/broken of R T: 57, rightly  (?)'],
  ['R = ? / T %', 'R=50% T=10', 'holds'],
  ['R = ? / T %', 'R=66% T=3', 'broken; rate/broken of R T: 66, rightly  (?)'],
  ['R = ? / T %', 'R=67% T=3', 'holds'],
  ['R = ? / T %', 'R=57% T=0', 'holds'],
  ['R = ? / T %', 'R=57% T=2,5đ', 'holds'],
  ['R = ? / T %', 'R=57% T=', 'unknown'],
  ['R = ? / T %', 'R=% T=10', 'unknown'],
  ['R = ? / T %', 'R=101% T=10', 'broken; rate/broken of R T: 101, rightly  (?)'],
  ['R = ? / 0 %', 'R=57%', 'broken; rate/undefined of R: 57, rightly x'],
  ['R = ? / 0 %', 'R=x%', 'holds; R rightly blank'],
  ['R = ? / 0 %', 'R=%', 'holds; R rightly blank'],
  ['R = ? / 0 %', 'R=?%', 'unknown'],
  ['R = ? / 5 %', 'R=57%', 'broken; rate/undefined of R: 57, rightly x'],
  ['R = A / 5 %', 'R=20% A=1', 'holds; as cut'],
  ['R = A / 5 %', 'R=21% A=1', 'broken; rate/broken of R A: 21, rightly 20 (20 or 20,00)'],
  ['R = 1 / T %', 'R=20% T=5', 'holds; as cut'],
  ['R = A / ? %', 'R=20% A=5', 'unknown'],
])('%s of %s: %s', (rule, figures, verdict) => {
  expect(told(judged(rule, figuresIn(figures)))).toBe(verdict);
});

test.each<[string, string, Partial<RuleText>, string]>([
  ['R = A / T %', 'R=0% A= T=5', { missing: 'alwaysZero' }, 'holds; as cut'],
  [
    'R = A / T %',
    'R=20% A=1 T=',
    { missing: 'alwaysZero' },
    'broken; rate/undefined of R A T: 20, rightly -',
  ],
  ['R = A / T %', 'R=57% A=45 T=79', { alternatives: ['R = B / T %'] }, 'holds; only rounded'],
  ['R = ? / T %', 'R=57% T=10', { alternatives: ['R = ? / U %'] }, 'unknown'],
  ['R = ? / T %', 'R=57% T=10 U=7', { alternatives: ['R = ? / U %'] }, 'holds'],
  [
    'R = ? / T %',
    'R=57% T=10 U=9',
    { alternatives: ['R = ? / U %'] },
    'broken; rate/broken of R T U: 57, rightly  (?)',
  ],
])('%s of %s with %j: %s', (rule, figures, more, verdict) => {
  expect(told(judged(rule, figuresIn(figures), more))).toBe(verdict);
});

test.each<[string, string, readonly string[]]>([
  ['R = A / T %', 'R=% A=45 T=79', ['R = 56.96 by A T']],
  ['R = A / T %', 'R=% A=1 T=2', ['R = 50 by A T']],
  ['R = A / T %', 'R=% A=1 T=8', ['R = 12.5 by A T']],
  ['R = A / T %', 'R=% A=5 T=5', ['R = 100 by A T']],
  ['R = A / T %', 'R=% A=0 T=5', ['R = 0 by A T']],
  ['R = A / T %', 'R=% A=0 T=0', ['R = the sign by A T']],
  ['R = A / T %', 'R=% A=3 T=0', ['R = the sign by A T']],
  ['R = A / T %', 'R=% A= T=5', []],
  ['R = A / T %', 'R=% A=5 T=', []],
  ['R = A / T %', 'R=x% A=1 T=2', []],
  ['R = A / T %', 'R=5% A=1 T=2', []],
  ['R = ? / T %', 'R=% T=2', []],
  ['R = A / 5 %', 'R=% A=1', []],
  ['R = 1 / T %', 'R=% T=3', ['R = 33.33 by T']],
  ['R = 1 / 4 %', 'R=%', []],
])('from %s and %s follows %j', (rule, figures, given) => {
  expect(derived(rule, figuresIn(figures))).toEqual(given);
});

test.each([
  ['R = A / T %', {}, 'R is A / T or T = 0 of the figures and R shows none'],
  ['R = A + B / T - C %', {}, 'R is A + B / T - C or T - C = 0 of the figures and R shows none'],
  ['R = ? / T %', {}, 'R is unknown / T or T = 0 of the figures'],
  [
    'R = ? / T %',
    { alternatives: ['R = ? / U %', 'R = A / V %', 'A = B'] },
    'R is unknown / T or R is unknown / U or T = 0 of the figures and U = 0 of the figures',
  ],
  ['R = ? / 0 %', {}, 'R is unknown / 0 or 0 = 0 of the figures and R shows none'],
  ['R = A / 5 %', {}, 'R is A / 5 or 0 = -5 of the figures and R shows none'],
  ['R = A / ? %', {}, 'R is A / unknown or R shows none'],
])('%s with %j demands %s', (text, more, demand) => {
  expect(demanded(text, more)).toBe(demand);
});

test.each([
  ['R = A / T %', '=IF(COUNT(A,T)+(A="-")+(T="-")<2,"",IF(SUM(T)=0,"-",ROUND(100*SUM(A)/SUM(T),2)))'],
  [
    'R = A - B / T - C %',
    '=IF(COUNT(A,B,T,C)+(A="-")+(B="-")+(T="-")+(C="-")<4,"",IF(SUM(T)-SUM(C)=0,"-",ROUND(100*(SUM(A)-SUM(B))/(SUM(T)-SUM(C)),2)))',
  ],
])('%s is computed by %s', (text, formula) => {
  expect(formulaOf(text)).toBe(formula);
});

test.each([
  ['R = A + B / T - C %', 'R', ['R', 'A', 'B', 'T', 'C']],
  ['R = ? / T %', undefined, ['R', 'T']],
  ['R = A / ? %', undefined, ['R', 'A']],
  ['R = A / 5 %', undefined, ['R', 'A']],
  ['R = 5 / T %', undefined, ['R', 'T']],
])('%s computes %s', (text, target, rows) => {
  const { body } = ruleOf(text);
  const kind = kindOf(body);
  expect([kind.target(body)?.row, kind.refs(body).map(({ row }) => row)]).toEqual([target, rows]);
  expect([kind.code(body), kind.leaves, kind.adds, kind.divides(body)]).toEqual([
    'rate/broken',
    'figure',
    false,
    true,
  ]);
});

const figure = (facts: unknown, name: string): string => {
  const { value, decimals } = (facts as Record<string, Figure>)[name]!;
  return value.toFixed(decimals);
};

test('what is said of a wrong rate names its part and whole, what it is and what else would give it', () => {
  const more = { alternatives: ['R = B / T %', 'R = A / U %', 'R = A / N %', 'A = B'] };
  const facts = judged('R = A / T %', figuresIn('R=50,0% A=45 T=79 B=39,5đ U=90 N=0'), more).remarks[0]
    ?.facts;
  expect(facts).toMatchObject({
    rate: { row: 'R' },
    part: [{ quantity: { row: 'A' } }],
    wholes: [[{ quantity: { row: 'T' } }]],
    fits: [
      { part: [{ quantity: { row: 'B' } }], whole: [{ quantity: { row: 'T' } }] },
      { part: [{ quantity: { row: 'A' } }], whole: [{ quantity: { row: 'U' } }] },
    ],
    onlyTruncated: false,
  });
  expect([figure(facts, 'exact'), figure(facts, 'rounded')]).toEqual(['56.9620', '57.0']);
});

test.each([
  ['56%', 'cutOff', '56.9620', '57', '56.96'],
  ['56,962%', undefined, '', '', ''],
  ['56,961%', undefined, '', '', ''],
  ['56,97%', 'roundedUp', '56.9620', '56.96', '56.96'],
  ['56,9621%', 'roundedUp', '56.962025', '56.9620', '56.96'],
])('%s of 45 and 79 is %s', (printed, how, exact, rounded, precise) => {
  const facts = judged('R = A / T %', figuresIn(`R=${printed} A=45 T=79`)).remarks[0]?.facts;
  const [told] = (facts as { rates?: { how: string }[] } | undefined)?.rates ?? [];
  expect(told?.how).toBe(how);
  if (told)
    expect(['exact', 'rounded', 'precise'].map((name) => figure(told, name))).toEqual([
      exact,
      rounded,
      precise,
    ]);
});

test('what is said of a rate without a part names the wholes, and whether digits were cut off', () => {
  const said = (printed: string): unknown =>
    judged('R = ? / T %', figuresIn(`R=${printed} T=3`)).remarks[0]?.facts;
  const wholes = [[{ quantity: { row: 'T' } }]];
  expect(said('66%')).toMatchObject({
    part: null,
    wholes,
    exact: null,
    rounded: null,
    fits: [],
    onlyTruncated: true,
  });
  expect(said('65%')).toMatchObject({ wholes, onlyTruncated: false });
});

test('what is said of a rate of nothing names the sign that is agreed, and whether there ever is a whole', () => {
  expect(judged('R = A / T %', figuresIn('R=5% A=0 T=0')).remarks[0]?.facts).toMatchObject({
    rates: [{ row: 'R' }],
    conventions: ['5'],
    sign: '-',
    noBase: false,
  });
  expect(judged('R = ? / 0 %', figuresIn('R=5%')).remarks[0]?.facts).toMatchObject({
    sign: 'x',
    noBase: true,
  });
});
