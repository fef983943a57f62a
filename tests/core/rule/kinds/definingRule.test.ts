/** Where in a form a rule holds, which cells are computed by one, and by which formula. */
import type { Form } from '../../../../src/core/form/form';
import {
  contextsOf,
  type OwnedCell,
  ownedCells,
  ownFormula,
  rulesOf,
} from '../../../../src/core/rule/kinds/definingRule';

type Measures = Readonly<Record<string, 'count' | 'rate' | 'amount' | 'yesNo' | 'average'>>;

const lines = (measures: Measures, key: 'key' | 'code'): object[] =>
  Object.entries(measures).map(([name, measure]) => ({
    [key]: name,
    label: name,
    unit: '',
    ...(measure === 'average' ? { measure: 'amount', additive: false } : { measure }),
  }));

const formOf = (
  rules: readonly string[],
  columns: Measures,
  rows: Measures,
  more: Partial<Form> = {},
): Form =>
  ({
    columns: lines(columns, 'key'),
    rows: lines(rows, 'code'),
    rules: rules.map((text) => ({ text })),
    rateDecimals: 2,
    zeroOverZero: '-',
    ...more,
  }) as unknown as Form;

const ROWS: Measures = { A: 'count', B: 'amount', R: 'rate', Y: 'yesNo', V: 'average' };
const COLUMNS: Measures = { 1: 'count', 2: 'count', 3: 'rate', 4: 'average' };

function contexts(rule: string, form: Partial<Form> = {}, columns = COLUMNS): string {
  const whole = formOf([rule, 'B = A'], columns, ROWS, form);
  const [first] = rulesOf(whole);
  return contextsOf(first!, whole, ['A', 'B', 'R', 'Y', 'V', 'T'])
    .map(({ row, column }) => `${row ?? ''}|${column ?? ''}`)
    .join(' ');
}

test.each([
  // Rates, answers and averages are not added up.
  ['[1] = [2] + [4]', 'A| B| T|'],
  ['[1] <= [2]', 'A| B| T|'],
  ['[3] = [1] / [2] %', 'A| B| R| Y| V| T|'],
  ['[1] = [2] * 3', 'A| B| R| Y| V| T|'],
  ['A = B + R', '|1 |2'],
  ['A <= B', '|1 |2'],
  ['R = A / B %', '|1 |2'],
  ['A[1] = B[2]', '|'],
  ['A[1] = A[2] + B', '|'],
])('%s holds in %s', (rule, places) => {
  expect(contexts(rule)).toBe(places);
});

test('a form of one column has all its rules in it, whatever it measures', () => {
  expect(contexts('A = B + R', {}, { 3: 'rate' })).toBe('|3');
});

test('a product does not hold of a row that is the sum of others, nor of the total of rows of one’s own', () => {
  expect(contexts('[1] = [2] * 3', { rules: [{ text: '[1] = [2] * 3' }, { text: 'T = A + B' }] })).toBe(
    'A| B| R| Y| V|',
  );
  // One cell that is a sum makes no row of sums, and a bound none either.
  const others = ['[1] = [2] * 3', 'T[1] = A[1] + B[1]', 'T = A[1] + B[1]', 'A <= T'];
  expect(contexts('', { rules: others.map((text) => ({ text })) })).toBe('A| B| R| Y| V| T|');
  const own = { rules: [{ text: '[1] = [2] * 3' }], ownRows: {} } as unknown as Partial<Form>;
  expect(contexts('', own)).toBe('A| B| R| Y| V|');
});

test('a rule that is said to be of counts is put to those alone', () => {
  const rules = [{ text: '[3] = [1] / [2] %', ofCounts: true as const }];
  expect(contexts('', { rules })).toBe('A| B| T|');
});

test('a form without rates or averages adds up every row', () => {
  const form = formOf(['[1] = [2]'], COLUMNS, { A: 'count', B: 'amount' });
  const codes = ['A', 'B'];
  const [rule] = rulesOf(form);
  const found = contextsOf(rule!, form, codes);
  expect(found.map(({ row }) => row)).toEqual(codes);
  // The same question has the same answer, made once.
  expect(contextsOf(rule!, form, codes)).toBe(found);
  expect(rulesOf(form)).toBe(rulesOf(form));
  const other = formOf(['[1] = [2]'], COLUMNS, { A: 'rate', B: 'amount' });
  expect(contextsOf(rule!, other, codes).map(({ row }) => row)).toEqual(['B']);
});

test('a cell belongs to the first rule that computes it', () => {
  const form = formOf(['A <= B', '[1] = [2] + [3]', 'A = B + R', 'A[1] = B[1] * 2'], COLUMNS, ROWS);
  const owned = [...ownedCells(form, ['A', 'B'])].map(([key, { rule }]) => `${key}: ${rule.text}`);
  expect(owned).toEqual(['A|1: [1] = [2] + [3]', 'B|1: [1] = [2] + [3]', 'A|2: A = B + R']);
});

describe('the formula of a cell', () => {
  const written = (
    rule: string,
    cell: string,
    lacking = '',
    columns: readonly object[] = lines(COLUMNS, 'key'),
  ): string | null => {
    const form = formOf([rule], {}, ROWS, { columns: columns as Form['columns'] });
    const owned: OwnedCell | undefined = ownedCells(form, ['A', 'B', 'R']).get(cell);
    return owned
      ? ownFormula(owned, form, (row, column) => (row === lacking ? null : `${row}${column}`))
      : 'not owned';
  };

  test.each([
    ['[1] = [2] + [3]', 'A|1', '=IF(COUNT(A2,A3)+(A2="-")+(A3="-")=2,SUM(A2,A3),"")'],
    ['A = B + R', 'A|2', '=IF(COUNT(B2,R2)+(B2="-")+(R2="-")=2,SUM(B2,R2),"")'],
    ['A[1] = B[2] + R[3]', 'A|1', '=IF(COUNT(B2,R3)+(B2="-")+(R3="-")=2,SUM(B2,R3),"")'],
    ['A <= B', 'A|1', 'not owned'],
  ])('%s of %s is %s', (rule, cell, formula) => {
    expect(written(rule, cell)).toBe(formula);
  });

  test('is none where a cell that it names is not on the sheet', () => {
    expect(written('A = B + R', 'A|2', 'R')).toBeNull();
    expect(written('A = B + R', 'A|2', 'A')).toBeNull();
    expect(written('A = B + R', 'A|2', 'Y')).not.toBeNull();
  });

  test.each([
    [{ measure: 'count', decimals: 3 }, 0],
    [{ measure: 'yesNo', decimals: 3 }, 0],
    [{ measure: 'rate', decimals: 3 }, 2],
    [{ measure: 'amount', decimals: 3 }, 3],
    [{ measure: 'amount' }, 0],
  ])('of a product is rounded as its column %j is', (column, decimals) => {
    const columns = [{ key: '1', label: '', ...column }, ...lines({ 2: 'count' }, 'key')];
    expect(written('[1] = [2] * 3', 'A|1', '', columns)).toContain(`ROUND(SUM(A2)*3,${decimals})`);
  });

  test('of a product of rows is rounded as its row is', () => {
    const columns = [{ key: '1', label: '', measure: 'count', decimals: 3 }];
    expect(written('A = B * 3', 'A|1', '', columns)).toContain(',0)');
    expect(written('R = B * 3', 'R|1', '', columns)).toContain(',2)');
    expect(written('B = A * 3', 'B|1', '', columns)).toContain(',0)');
  });
});
