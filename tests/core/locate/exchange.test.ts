/** Two figures typed into each other's places; an old result of a formula; a figure that cannot stand. */
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { explain } from '../../../src/core/locate/explain';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { en } from '../../../src/words/en';
import { vi } from '../../../src/words/vi';
import { describe as sentence } from '../../../src/words/words';
import { figureAddress, HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf, type Written } from '../gridOf';
import { smallTable } from './smallTable';

function told(figures: Readonly<Record<string, Written>>): ReturnType<typeof evaluate> {
  const rows = sheetRows(MENDED, { cell: (code, figure) => figures[code] ?? figure });
  return evaluate(recognise(gridOf(rows, HEADER_MERGES), cchcXa)[0]!);
}

function about(findings: readonly Finding[], rule: string): Finding {
  return findings.find((each) => each.rule === rule)!;
}

describe('two cells exchanged', () => {
  // 45 of 79 programmes, 56,96 %: the 45 and the 79 stand in each other's places.
  const { findings, causes } = told({ 'I.2.1': MENDED['I.2.2']!, 'I.2.2': MENDED['I.2.1']! });
  const found = about(findings, 'I.2 = I.2.2 / I.2.1 %');

  test('is the likeliest explanation and mends both at once', () => {
    const cause = causes.find(({ id }) => id === found.cause)!;
    const [first] = cause.explanations;
    expect(first!.corrections[0]!.values.map(({ row, printed, how }) => [row, printed, how])).toEqual(
      expect.arrayContaining([
        ['I.2.1', MENDED['I.2.1'], 'exchanged'],
        ['I.2.2', MENDED['I.2.2'], 'exchanged'],
      ]),
    );
    expect(first!.corrections[0]!.clears).toBe(cause.findings);
  });

  test('is said of both cells, in both languages', () => {
    const [one, other] = found.suspects;
    expect([one?.exchangedWith, other?.exchangedWith]).toEqual([other?.cell, one?.cell]);
    expect(one?.with?.[0]).toEqual([{ row: other?.row, cell: other?.cell, value: other?.values[0] }]);
    expect(sentence(found, vi)).toMatch(/D\d+ và D\d+: hai ô có thể bị nhập đổi chỗ cho nhau\.$/);
    expect(sentence(found, en)).toMatch(/may have been typed into each other’s places\.$/);
  });

  test('explains two causes at once', () => {
    const rules = ['T.1 = A.1 + B.1', 'T.2 = A.2 + B.2'];
    const figures = { 'T.1': '180', 'A.1': '35', 'B.1': '130', 'T.2': '60', 'A.2': '50', 'B.2': '25' };
    const { form, put } = smallTable(rules, figures);
    const quantity = (row: string): ReturnType<(typeof put)[0]['look']> => put[0]!.look({ row, column: '1' });
    const { problem, causes: two } = explain(form, put, [], {
      beside: ({ row }) => (row === 'A.1' ? [quantity('A.2')] : row === 'A.2' ? [quantity('A.1')] : []),
    });
    const firsts = two.map(({ explanations }) =>
      explanations[0]!.cells.map((cell) => problem.cells[cell]!.quantity.row),
    );
    expect(firsts).toEqual([
      ['A.1', 'A.2'],
      ['A.1', 'A.2'],
    ]);
  });

  test('is not supposed where a rule that held would break', () => {
    const rules = ['T.1 = A.1 + B.1', 'T.2 = A.2 + B.2'];
    const figures = { 'T.1': '180', 'A.1': '35', 'B.1': '130', 'T.2': '75', 'A.2': '50', 'B.2': '25' };
    const { form, put } = smallTable(rules, figures);
    const all = put[0]!;
    const beside = [all.look({ row: 'A.1', column: '1' }), all.look({ row: 'A.2', column: '1' })];
    const { causes: one } = explain(form, put, [], { beside: () => beside });
    expect(one).toHaveLength(1);
    expect(one[0]!.explanations.every(({ cells }) => cells.length === 1)).toBe(true);
  });
});

describe('an old result of a formula', () => {
  const formula = `=${figureAddress('II.1.1')}+${figureAddress('II.1.2')}`;
  const sum = Number(MENDED['II.1.1']) + Number(MENDED['II.1.2']);
  const number = (value: number, of: string | null = null): Written => ({
    value,
    text: String(value),
    format: '0',
    ...(of === null ? {} : { formula: of }),
  });
  const parts = {
    'II.1.1': number(Number(MENDED['II.1.1'])),
    'II.1.2': number(Number(MENDED['II.1.2'])),
  };

  test('suspects the formula alone, and asks for a recalculation', () => {
    const found = about(
      told({ ...parts, 'II.1': number(sum + 3, formula) }).findings,
      'II.1 = II.1.1 + II.1.2',
    );
    expect(found.suspects).toEqual([
      { row: 'II.1', cell: figureAddress('II.1'), values: [String(sum)], recalculate: true },
    ]);
    expect(sentence(found, vi)).toContain('bấm F9');
    expect(sentence(found, en)).toContain('press F9');
  });

  test('is none where Excel would calculate the same again, since a part is text', () => {
    const texts = { 'II.1.1': MENDED['II.1.1']!, 'II.1.2': MENDED['II.1.2']! };
    const address = (code: string): string => figureAddress(code);
    const ofNothing = number(0, `=SUM(${address('II.1.1')},${address('II.1.2')})`);
    const found = about(told({ ...texts, 'II.1': ofNothing }).findings, 'II.1 = II.1.1 + II.1.2');
    expect(found.suspects.some(({ recalculate }) => recalculate)).toBe(false);
  });
});

describe('a figure that cannot stand', () => {
  test('is the first suspect of the rules that it breaks, with one cause', () => {
    const { findings } = told({ 'I.2.2': `-${MENDED['I.2.2']!}` });
    const domain = findings.find(({ code }) => code === 'cell/domain')!;
    const rate = about(findings, 'I.2 = I.2.2 / I.2.1 %');
    expect([domain.cause !== null, rate.cause]).toEqual([true, domain.cause]);
    expect(rate.suspects[0]).toMatchObject({ row: 'I.2.2', values: [MENDED['I.2.2']] });
  });

  test('hides no second error', () => {
    const { findings } = told({ 'I.2.2': `-${MENDED['I.2.2']!}`, 'II.1': '99' });
    const causes = [
      findings.find(({ code }) => code === 'cell/domain')!,
      about(findings, 'II.1 = II.1.1 + II.1.2'),
    ];
    expect(new Set(causes.map(({ cause }) => cause)).size).toBe(2);
  });
});
