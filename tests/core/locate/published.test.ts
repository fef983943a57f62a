/** Cases that the documentation of R's deductive, deducorrect and errorlocate gives, and figures that binary floats lose. */
import { explained, smallTable } from './smallTable';

/** Scholtus (2009), section 4, as the examples of `correct_typos` have it; X.9 less X.10 is written as a sum. */
const BALANCE = [
  'X.3 = X.1 + X.2',
  'X.2 = X.4',
  'X.8 = X.5 + X.6 + X.7',
  'X.9 = X.3 + X.8',
  'X.9 = X.10 + X.11',
];
const BALANCED = {
  'X.1': '1452', 'X.2': '116', 'X.3': '1568', 'X.4': '116', 'X.5': '323', 'X.6': '76', 'X.7': '12',
  'X.8': '411', 'X.9': '1979', 'X.10': '1842', 'X.11': '137',
}; // prettier-ignore

describe('correct_typos', () => {
  test('has nothing to say of a balanced record', () => {
    expect(explained(smallTable(BALANCE, BALANCED))).toEqual([]);
  });

  test('swaps two digits back where the other cell is confirmed by a sum', () => {
    expect(explained(smallTable(BALANCE, { ...BALANCED, 'X.4': '161' }))).toEqual([['X.4=116']]);
  });

  test('finds a doubled digit beside it, as a second cause', () => {
    expect(explained(smallTable(BALANCE, { ...BALANCED, 'X.4': '161', 'X.9': '19979' }))).toEqual([
      ['X.4=116'],
      ['X.9=1.979'],
    ]);
  });

  test('leaves a locked cell alone', () => {
    const swapped = smallTable(['X.3 = X.1 + X.2'], { 'X.1': '1452', 'X.2': '161', 'X.3': '1568' });
    expect(explained(swapped)[0]?.[0]).toBe('X.2=116');
    expect(explained(swapped, { locked: new Set(['X.2|1']) })[0]).toEqual(['X.3=1.613', 'X.1=1.407']);
  });
});

describe('correct_signs', () => {
  test.each([
    [{ 'X.1': '14', 'X.2': '-4', 'X.3': '10' }, 'X.2=4'],
    [{ 'X.1': '15', 'X.2': '5', 'X.3': '-10' }, 'X.3=10'],
  ])('%j: a sign too many', (figures, expected) => {
    expect(explained(smallTable(['X.3 = X.1 - X.2'], figures))).toEqual([[expected]]);
  });
});

test('correct_rounding: four sums that are each one off are mended by three cells, in nine ways, each by one', () => {
  const rules = [
    'X.3 = X.1 + X.2',
    'X.2 = X.4',
    'X.8 = X.5 + X.6 + X.7',
    'X.9 = X.3 + X.8',
    'X.10 = X.9 + X.11',
  ];
  const figures = {
    'X.1': '12', 'X.2': '4', 'X.3': '15', 'X.4': '4', 'X.5': '3', 'X.6': '1', 'X.7': '8', 'X.8': '11', 'X.9': '27', 'X.10': '41', 'X.11': '13',
  }; // prettier-ignore
  const [ways, ...others] = explained(smallTable(rules, figures));
  expect(others).toEqual([]);
  expect(ways!.slice().sort()).toEqual(
    [
      'X.3=16 & X.8=12 & X.9=28',
      ...['X.5=2', 'X.6=0', 'X.7=7'].flatMap((part) => [
        `X.3=16 & ${part} & X.10=40`,
        `X.3=16 & ${part} & X.11=14`,
      ]),
      'X.1=11 & X.8=12 & X.10=40',
      'X.1=11 & X.8=12 & X.11=14',
    ]
      .map(inOrder)
      .sort(),
  );

  /** As the rules name the cells. */
  function inOrder(way: string): string {
    const order = ['X.3', 'X.1', 'X.2', 'X.4', 'X.8', 'X.5', 'X.6', 'X.7', 'X.9', 'X.10', 'X.11'];
    return way
      .split(' & ')
      .sort((a, b) => order.indexOf(a.split('=')[0]!) - order.indexOf(b.split('=')[0]!))
      .join(' & ');
  }
});

describe('errorlocate', () => {
  test('the profit is wrong where turnover and cost agree with each other (its README)', () => {
    const rules = ['A.profit = A.turnover - A.cost', 'R.cost = A.cost / A.turnover %', 'R.cost >= 60'];
    const figures = { 'A.profit': '750', 'A.cost': '125', 'A.turnover': '200', 'R.cost': '' };
    expect(explained(smallTable(rules, figures))).toEqual([['A.profit=75']]);
  });

  test('a negative age is wrong by itself (its vignette)', () => {
    expect(explained(smallTable(['A.age > 0'], { 'A.age': '-10' }))).toEqual([['A.age=10 | A.age=1']]);
  });

  test('an income at the age of 15: either may be wrong', () => {
    const [ways] = explained(
      smallTable(['A.income > 0 => A.age > 16'], { 'A.age': '15', 'A.income': '2000' }),
    );
    expect(ways!.map((way) => way.split('=')[0])).toEqual(['A.age', 'A.income']);
    const [locked] = explained(
      smallTable(['A.income > 0 => A.age > 16'], { 'A.age': '15', 'A.income': '2000' }),
      {
        locked: new Set(['A.age|1']),
      },
    );
    expect(locked).toEqual(['A.income=0']);
  });

  test('figures of fifteen digits keep their last digit', () => {
    const figures = { 'A.total': '900000000000001', 'A.one': '899999999999999', 'A.other': '1' };
    expect(explained(smallTable(['A.total = A.one + A.other'], figures))[0]).toContain('A.other=2');
  });
});

describe('halves that binary floats lose', () => {
  test('1,005 % is 1,01', () => {
    const rate = ['R.1 = A.part / A.whole %'];
    expect(explained(smallTable(rate, { 'R.1': '1,01', 'A.part': '201', 'A.whole': '20000' }))).toEqual([]);
    expect(explained(smallTable(rate, { 'R.1': '1,00', 'A.part': '201', 'A.whole': '20000' }))[0]![0]).toBe(
      'R.1=1,01',
    );
  });

  test('113,95 % is 114,0; and 114,0 % of 2.000 begins at 2.279', () => {
    const rate = ['R.1 = A.part / A.whole %'];
    expect(explained(smallTable(rate, { 'R.1': '114,0', 'A.part': '2279', 'A.whole': '2000' }))).toEqual([]);
    expect(
      explained(smallTable(rate, { 'R.1': '113,9', 'A.part': '2279', 'A.whole': '2000' }))[0]![0],
    ).toMatch(/^R\.1=114,0 /);
    const locked = new Set(['R.1|1', 'A.whole|1']);
    const low = smallTable(rate, { 'R.1': '114,0', 'A.part': '2278', 'A.whole': '2000' });
    expect(explained(low, { locked })[0]).toEqual(['A.part=2.279 | A.part=2.280']);
  });
});
