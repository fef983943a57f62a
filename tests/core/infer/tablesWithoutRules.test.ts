import { inferTable } from '../../../src/core/infer/inferTable';
import { gridOf } from '../gridOf';
import { tablesWithoutRules } from './tablesWithoutRules';

const tables = tablesWithoutRules(140);

test('tables of people, dates, prices and measures get no sure rule', () => {
  const sure = tables.flatMap(({ name, rows }) =>
    (inferTable(gridOf(rows))?.rules ?? []).filter((rule) => rule.sure).map(({ text }) => name + ': ' + text),
  );
  expect(new Set(tables.map(({ rows }) => rows.join())).size).toBe(140);
  expect(sure).toEqual([]);
});

test('hardly any of them gets a rule to be asked about', () => {
  const asked = tables.filter(({ rows }) => (inferTable(gridOf(rows))?.rules.length ?? 0) > 0);
  expect(asked.length).toBeLessThan(10);
});
