/**
 * The pane tells that a workbook is checked by rules of its own, and which of them are at fault.
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { render } from 'preact';
import { carriedForms } from '../../src/app/learn/carriedForms';
import { rulesLines } from '../../src/core/form/sheet/writeRules';
import type { Grid } from '../../src/core/sheet/grid';
import { cchcXa } from '../../src/forms/commune/cchc-xa';
import type { CheckResult, Desk } from '../../src/taskpane/desk/desk';
import { CarriedPart } from '../../src/taskpane/learn/CarriedPart';
import { gridOf } from '../core/gridOf';
import { reportedGrid } from '../fixtures/reportedTable';

function shown(
  grids: readonly Grid[],
  language: 'vi' | 'en',
): { text: string; went: string[]; page: HTMLElement } {
  const went: string[] = [];
  const select = (sheet: string, cell: string): Promise<{ done: null }> => {
    went.push(`${sheet}!${cell}`);
    return Promise.resolve({ done: null });
  };
  const desk = {
    state: { engine: { carriedForms }, text: { language } },
    book: { select },
  } as unknown as Desk;
  const page = document.createElement('div');
  render(<CarriedPart desk={desk} result={{ read: { grids } } as unknown as CheckResult} />, page);
  return { text: page.textContent, went, page };
}

const lines = rulesLines({ ...cchcXa, rules: cchcXa.rules.slice(0, 3) });

test('says nothing of a workbook that carries no rules', () => {
  expect(shown([reportedGrid()], 'vi').text).toBe('');
});

test.each([
  ['vi', '(3 quy tắc)'],
  ['en', '(3 rules)'],
] as const)('names the sheet and how many rules, in %s', (language, rules) => {
  const { text } = shown([reportedGrid(), gridOf(lines, [], 'Quy tắc')], language);
  expect(text).toContain('“Quy tắc” ' + rules);
});

test('a line at fault is said with its cell, which a click leads to', () => {
  const faulty = lines.map((line) => [...line]);
  const at = faulty.findIndex((line) => line[1] === cchcXa.rules[0]!.text);
  faulty[at]![1] = 'II.1 bằng II.1.1 cộng II.1.2';
  const { text, went, page } = shown([reportedGrid(), gridOf(faulty, [], 'Quy tắc')], 'vi');
  const cell = 'B' + String(at + 1);
  expect(text).toContain(cell);
  page.querySelector('button')?.click();
  expect(went).toEqual(['Quy tắc!' + cell]);
});
