import type { Form } from '../../../src/core/form/form';
import { lintForm } from '../../../src/core/lint/lint';
import { rowsOf } from '../../../src/core/form/rowsOf';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { FORMS } from '../../../src/forms/forms';

/** Rows A.1 to A.5 count, A.6 is a rate; the rules are the test's. */
function formOf(rules: Form['rules'] | readonly string[], changed: Partial<Form> = {}): Form {
  const counts = ['A.1', 'A.2', 'A.3', 'A.4', 'A.5'].map((code) => [code, 'Số hồ sơ', 'Hồ sơ'] as const);
  return {
    ...cchcXa,
    rows: rowsOf([['A', 'Mục'], ...counts, ['A.6', 'Tỷ lệ', '%']]),
    rules: rules.map((rule) => (typeof rule === 'string' ? { text: rule } : rule)),
    ...changed,
  };
}

function faults(form: Form): string[] {
  return lintForm(form).map(({ code, rules, rows, detail }) => {
    return [code, rules.join('; '), rows.join(' '), code === 'form/fixed' ? detail : '']
      .join(' | ')
      .replace(/( \| )+$/, '');
  });
}

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_id, form) => {
  const found = lintForm(form);

  test('holds no fault but rules that repeat others in plainer words', () => {
    expect(found.filter(({ code }) => code !== 'form/redundant')).toEqual([]);
    expect(found.every(({ severity }) => severity === 'info')).toBe(true);
  });
});

test('the commune’s form says some bounds that its sums imply', () => {
  expect(faults(cchcXa)).toContain(
    'form/redundant | VI.2.4 <= VI.2.1; VI.2.1 = VI.2.2 + VI.2.3 + VI.2.4 + VI.2.5 | VI.2.4 VI.2.1',
  );
});

describe('a form is refused', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['when a rule cannot be read', ['A.1 = A.2 ^ A.3'], ['form/unreadable | A.1 = A.2 ^ A.3']],
    ['when a rule names a row that it lacks', ['A.1 = A.2 + A.9'], ['form/unknown | A.1 = A.2 + A.9 | A.9']],
    ['when a rule names a row without figures', ['A = A.1'], ['form/unknown | A = A.1 | A']],
    [
      'when a rule names a column that it lacks',
      ['A.1[7] <= A.2[1]'],
      ['form/unknown | A.1[7] <= A.2[1] | [7]'],
    ],
    [
      'when a cell is computed from itself',
      ['A.1 = A.2 + A.3', 'A.2 = A.1 - A.4'],
      ['form/cycle | A.1 = A.2 + A.3; A.2 = A.1 - A.4 | A.1 A.2'],
    ],
    [
      'when no figures satisfy it; only the rules at fault are named',
      ['A.1 > A.2', 'A.2 >= A.3', 'A.3 >= A.1', 'A.4 <= A.5'],
      ['form/contradiction | A.1 > A.2; A.2 >= A.3; A.3 >= A.1 | A.1 A.2 A.3'],
    ],
    [
      'when a rate cannot be what its counts and its limit ask',
      ['A.6 = A.1 / A.2 %', 'A.1 >= A.2', 'A.2 >= 1', 'A.6 < 50'],
      ['form/contradiction | A.6 = A.1 / A.2 %; A.1 >= A.2; A.2 >= 1; A.6 < 50 | A.6 A.1 A.2'],
    ],
  ])('%s', (_name, rules, expected) => {
    const form = formOf(rules);
    expect(faults(form)).toEqual(expected);
    expect(lintForm(form)[0]?.severity).toBe('error');
  });

  test('when two rows have one code, or an indicator no unit', () => {
    const [section, first, second] = formOf([]).rows;
    const rows = [section!, first!, { ...second!, code: first!.code }, { ...second!, unit: ' ' }];
    expect(faults(formOf([], { rows }))).toEqual(['form/duplicate |  | A.1', 'form/noUnit |  | A.2']);
  });

  test('when an alternative of a rate names an unknown row', () => {
    const rules = [{ text: 'A.6 = A.1 / A.2 %', alternatives: ['A.6 = A.1 / A.8 %'] }];
    expect(faults(formOf(rules))).toEqual(['form/unknown | A.6 = A.1 / A.2 % | A.8']);
  });
});

describe('a form is told', () => {
  test('that a cell can hold one figure only', () => {
    expect(faults(formOf(['A.1 = A.2 + A.3', 'A.2 >= A.1']))).toEqual([
      'form/fixed | A.1 = A.2 + A.3; A.2 >= A.1 | A.3 | 0',
    ]);
    expect(faults(formOf(['A.1 <= 3', 'A.1 > 2']))).toEqual(['form/fixed | A.1 <= 3; A.1 > 2 | A.1 | 3']);
  });

  test('that a rule follows from others', () => {
    expect(faults(formOf(['A.1 <= A.2', 'A.2 <= A.3', 'A.1 <= A.3']))).toEqual([
      'form/redundant | A.1 <= A.3; A.1 <= A.2; A.2 <= A.3 | A.1 A.3',
    ]);
    expect(faults(formOf(['A.1 = A.2', 'A.2 = A.1'])).sort()).toEqual([
      'form/redundant | A.1 = A.2; A.2 = A.1 | A.1 A.2',
      'form/redundant | A.2 = A.1; A.1 = A.2 | A.2 A.1',
    ]);
  });

  test('nothing of rules that only usually hold', () => {
    expect(faults(formOf([{ text: 'A.1 <= A.2' }, { text: 'A.1 > A.2', severity: 'info' }]))).toEqual([]);
  });
});

test('rules over columns are linted for rows that the office lists itself', () => {
  const columns = ['3', '4', '5'].map((key) => ({ key, label: key, measure: 'count' as const }));
  expect(faults(formOf(['[3] = [4] + [5]', '[4] <= [3]'], { rows: [], columns }))).toEqual([
    'form/redundant | [4] <= [3]; [3] = [4] + [5] | A',
  ]);
});
