/** The forms that print formulas, drawn, filled, and read as if nobody knew them: what do their own headers tell? */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Form } from '../../../src/core/form/form';
import { printedTables } from '../../../src/core/printed/printedTables';
import { readRule } from '../../../src/core/rule/kinds/kinds';
import { FORMS } from '../../../src/forms/forms';
import { fillForm, gridWith } from '../../forms/filledForm';
import { randomFrom } from '../locate/consistentTable';

/** As a rule of columns is meant: "[4] = [2] * 100 / [3]" is the rate of the two. */
function meaningOf(text: string): string {
  return JSON.stringify(readRule({ text }).body, (key, value: unknown) =>
    key === 'decimals' ? undefined : value,
  );
}

/** Sums are the same in whatever order, and on whichever side. */
function keyOf(text: string): string {
  return /[*/%]/.test(text) ? meaningOf(text) : text.split(/ (?:=|\+|-) /).sort().join(); // prettier-ignore
}

const ofColumns = (texts: readonly string[]): string[] => texts.filter((text) => !/[A-Za-z]/.test(text));

/** Rules whose target the row of numbers prints with a formula. */
function printedRules({ columns, rules }: Form): string[] {
  const targets = columns
    .filter(({ printed }) => (printed ?? '').includes('='))
    .map(({ key }) => `[${key}] = `);
  return ofColumns(rules.map(({ text }) => text)).filter((text) =>
    targets.some((target) => text.startsWith(target)),
  );
}

const PRINTING = FORMS.filter((form) => printedRules(form).length > 0);

test('of the printed column rules at least 95 % are read, no other is put to the table, and a clean one is clean', () => {
  expect(PRINTING.length).toBeGreaterThan(12);
  let [all, read] = [0, 0];
  const wrong: string[] = [];
  const untrue: string[] = [];
  for (const form of PRINTING) {
    const tables = printedTables(gridWith(fillForm(form, randomFrom(form.id.length))));
    expect([form.id, tables.length]).toEqual([form.id, 1]);
    const [table] = tables;
    const found = table!.form.rules.filter(({ severity }) => severity !== 'info').map(({ text }) => text);
    const known = form.rules.map(({ text }) => keyOf(text));
    for (const rule of printedRules(form)) {
      all++;
      if (ofColumns(found).map(keyOf).includes(keyOf(rule))) read++;
    }
    for (const rule of ofColumns(found)) if (!known.includes(keyOf(rule))) wrong.push(`${form.id}: ${rule}`);
    for (const { code, severity, rule } of evaluate(table!).findings)
      // Figures drawn at random jump from one period's column to the other's.
      if (severity !== 'info' && code !== 'period/jump') untrue.push(`${form.id}: ${code} ${rule ?? ''}`);
  }
  expect(read / all).toBeGreaterThanOrEqual(0.95);
  expect(wrong).toEqual([]);
  expect(untrue).toEqual([]);
});
