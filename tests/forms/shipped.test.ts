import { evaluate } from '../../src/core/check/evaluate';
import { lintForm } from '../../src/core/lint/lint';
import { readRule } from '../../src/core/rule/kinds/kinds';
import { recognise } from '../../src/core/table/recognise/recognise';
import { FORMS } from '../../src/forms/forms';
import { randomFrom } from '../core/locate/consistentTable';
import { fillForm, tableIn } from './filledForm';
import { workedForm } from './workedForm';

test('there are the usual forms, each with its own name', () => {
  expect(FORMS.length).toBeGreaterThanOrEqual(40);
  const ids = FORMS.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i || !/^[a-z0-9-]{3,31}$/.test(id))).toEqual([]);
  for (const form of FORMS)
    for (const said of [form.source, form.status, form.level, form.certainty, form.title, form.titleEn])
      expect([form.id, said]).toEqual([form.id, expect.stringMatching(/\S/)]);
});

/** Its figures are of every kind in one column: tests/core/locate/consistentTable.ts makes such tables. */
const MANY = FORMS.filter(({ id }) => id !== 'cchc-xa');

describe.each(MANY.map((form) => [form.id, form] as const))('%s', (id, form) => {
  test('its rules can be judged', () => {
    const faults = lintForm(form).filter(({ severity }) => severity !== 'info');
    expect(faults).toEqual([]);
  });

  test('inserted and filled with figures that keep its rules, it is found and clean', () => {
    const random = randomFrom(id.length);
    const filled = fillForm(form, random);
    const table = tableIn(filled);
    expect(table.form.id).toBe(id);
    expect(table.columns.figures.size).toBe(form.columns.length);
    const { findings: all, tally } = evaluate(table);
    // Figures drawn at random jump from one period's column to the other's.
    const findings = all.filter(({ code }) => code !== 'period/jump');
    expect(
      findings.map(({ code, rule, cells, printed, expected }) => [
        code,
        rule,
        cells.slice(0, 3),
        printed,
        expected,
      ]),
    ).toEqual([]);
    expect([tally.broken, tally.unknown]).toEqual([0, expect.any(Number)]);
    expect(tally.holds).toBeGreaterThan(0);
  });
});

/** Their products are rounded, so that a total row of products is not the sum of its rows. */
const WITH_PRODUCTS = MANY.filter((form) =>
  form.rules.map(readRule).some(({ body }) => body.kind === 'product'),
);

test.each(WITH_PRODUCTS.map((form) => [form.id, form] as const))(
  '%s, computed by the formulas that it is inserted with, is clean',
  async (_, form) => {
    for (let seed = 1; seed <= 5; seed++) {
      const { grid } = await workedForm(form, randomFrom(seed));
      const [table] = recognise(grid, form);
      const wrong = evaluate(table!).findings.filter(({ severity }) => severity === 'error');
      expect(wrong.map(({ code, cells, printed, expected }) => [code, cells[0], printed, expected])).toEqual(
        [],
      );
    }
  },
);
