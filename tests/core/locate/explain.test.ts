/** Causes, suspects and proposals as a finding tells them. */
import Big from 'big.js';
import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import { explain } from '../../../src/core/locate/explain';
import { lightestSets } from '../../../src/core/locate/solver/hittingSets';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { mendedGrid, reportedGrid } from '../../fixtures/reportedTable';
import { explained, smallTable } from './smallTable';

const reported = recognise(reportedGrid(), cchcXa)[0]!;

function hint(
  row: string,
  figure: number,
): { row: string; column: string; figure: { value: Big; decimals: number } } {
  return { row, column: '1', figure: { value: new Big(figure), decimals: 0 } };
}

function suspectsOf(finding: Finding | undefined): string[] {
  return (finding?.suspects ?? []).map(({ row, values }) => row + ': ' + values.join(' '));
}

describe('the reported table', () => {
  const { findings, causes } = evaluate(reported);
  const about = (rule: string, among: readonly Finding[] = findings): Finding | undefined =>
    among.find((each) => each.rule === rule);

  test('2.677 of 2.647 at 99,7 is one cause', () => {
    const [rate, bound] = [about('III.3.2 = III.3.2.2 / III.3.2.1 %'), about('III.3.2.2 <= III.3.2.1')];
    expect(rate?.cause).toBe(bound?.cause);
    const cause = causes.find(({ id }) => id === rate?.cause);
    expect(cause).toMatchObject({ outcome: 'listed', findings: 2 });
    expect(cause?.explanations[0]?.corrections[0]?.clears).toBe(2);
  });

  test('2.647 is one key away from 2.677, with the rate worked out anew', () => {
    expect(suspectsOf(about('III.3.2.2 <= III.3.2.1'))).toEqual(['III.3.2.2: 2.647 2.640 2.639 2.638']);
    expect(suspectsOf(about('III.3.2 = III.3.2.2 / III.3.2.1 %'))).toEqual([
      'III.3.2.2: 2.647 2.640 2.639 2.638',
      'III.3.2: 100,0',
    ]);
  });

  test.each([
    [
      'received, handled and on time',
      [hint('III.3.1', 2654), hint('III.3.2.1', 2654), hint('III.3.2.2', 2647)],
      'III.3.2.1: 2.654',
    ],
    // 2.655 and 2.656 exceed the received, which only usually does not happen.
    [
      'received and on time',
      [hint('III.3.1', 2654), hint('III.3.2.2', 2647)],
      'III.3.2.1: 2.654 2.655 2.656',
    ],
  ])('the report’s text comes first when it gives %s', (_name, hints, handled) => {
    const told = evaluate(reported, hints);
    expect(suspectsOf(about('III.3.2.2 <= III.3.2.1', told.findings))).toEqual([
      'III.3.2.2: 2.647 2.640 2.639 2.638',
      handled,
    ]);
    const cause = told.causes.find(({ id }) => id === about('III.3.2.2 <= III.3.2.1', told.findings)?.cause);
    const values = cause?.explanations[0]?.corrections[0]?.values
      .map(({ row, printed }) => row + ' ' + printed)
      .sort();
    expect(values).toEqual(['III.3.2.1 2.654', 'III.3.2.2 2.647']);
  });

  test('a rate whose digits were cut off is told from a count that would give it', () => {
    const { cause } = about('I.2 = I.2.2 / I.2.1 %')!;
    const ways = causes
      .find(({ id }) => id === cause)!
      .explanations.map(({ corrections }) =>
        corrections.map(({ values }) =>
          values.map(({ row, printed, how }) => [row, printed, how].join(' ')).join(' & '),
        ),
      );
    expect(ways[0]).toEqual(['I.2 57 decimalsDropped', 'I.2 56,96 decimalsDropped']);
    expect(ways[1]).toEqual(['I.2.2 44 substituted']);
  });

  test('one quantity in two places: the sum speaks for the other', () => {
    expect(suspectsOf(about('IV.1.2 = VI.2.1'))).toEqual(['IV.1.2: 11']);
  });

  test('all rates of 0/0 get the agreed sign', () => {
    const finding = findings.find(
      ({ code, severity }) => code === 'rate/undefined' && severity === 'warning',
    );
    expect(suspectsOf(finding)).toEqual(['I.3.2: -', 'II.2.2: -', 'II.3.2: -', 'III.3.3: -', 'VI.1: -']);
  });

  test('no more than five suspects, and five figures for each', () => {
    for (const { suspects, code } of findings) {
      if (code !== 'rate/undefined') expect(suspects.length).toBeLessThanOrEqual(5);
      for (const { values } of suspects) expect(values.length).toBeLessThanOrEqual(5);
    }
  });

  test('the mended table has no cause that is more than usual', () => {
    const told = evaluate(recognise(mendedGrid(), cchcXa)[0]!);
    expect(told.findings.filter(({ cause, severity }) => cause !== null && severity !== 'info')).toEqual([]);
  });
});

describe('proposals', () => {
  test('a figure pasted from the row beside is told from one that merely does not fit', () => {
    const table = smallTable(['T.1 = A.1 + A.2'], { 'T.1': '310', 'A.1': '250', 'A.2': '250' });
    const above = table.put[0]!.look({ row: 'A.1', column: '1' });
    const { problem, causes } = explain(table.form, table.put, [], {
      beside: ({ row }) => (row === 'A.2' ? [above] : []),
    });
    const ways = causes[0]!.explanations.map(({ cells, corrections }) => {
      const { printed, how } = corrections[0]!.proposals[0]!;
      return [problem.cells[cells[0]!]!.quantity.row, printed, how].join(' ');
    });
    expect(ways).toEqual(['A.2 60 pasted', 'A.1 60 solved', 'T.1 500 solved']);
  });

  test('a shifted comma is one slip', () => {
    expect(
      explained(smallTable(['R.1 = A.1 / A.2 %'], { 'R.1': '9,97', 'A.1': '2647', 'A.2': '2654' }))[0]![0],
    ).toBe('R.1=99,7 | R.1=99,74');
  });

  test('a correction that breaks what usually holds is offered after the others', () => {
    const rules = [{ text: 'T.1 = A.1 + A.2' }, { text: 'A.1 <= A.3', severity: 'info' as const }];
    const figures = { 'T.1': '50', 'A.1': '20', 'A.2': '20', 'A.3': '25' };
    expect(explained(smallTable(rules, figures))[0]).toEqual(['T.1=40', 'A.2=30', 'A.1=30']);
  });

  test('what usually holds is told with the correction that mends it, and no cells are sought for it alone', () => {
    const rules = [
      { text: 'T.1 = A.1 + A.2' },
      { text: 'T.1 <= A.3', severity: 'info' as const },
      { text: 'A.4 <= A.3', severity: 'info' as const },
    ];
    const figures = { 'T.1': '50', 'A.1': '20', 'A.2': '20', 'A.3': '45', 'A.4': '46' };
    const table = smallTable(rules, figures);
    const { causes } = explain(table.form, table.put, []);
    expect(causes.map((cause) => cause.rules)).toEqual([[0, 1]]);
  });

  test('what usually holds may hold by chance on a wrong figure', () => {
    // 65 of 2.564 is 2,54 %, and no whole number of 2.654 gives that.
    const rules = ['A.2 <= A.1', { text: 'R.1 = ? / A.1 %', severity: 'info' as const }];
    const figures = { 'A.1': '2564', 'A.2': '2600', 'R.1': '2,54' };
    const ways = explained(smallTable(rules, figures))[0]!;
    expect(ways.join(' | ').split(' | ')).toContain('A.1=2.654');
  });

  test('a fraction of a count is an impossible figure of its own', () => {
    expect(explained(smallTable(['T.1 = A.1 + A.2'], { 'T.1': '14', 'A.1': '1,2', 'A.2': '2' }))).toEqual([
      ['A.1=12'],
    ]);
  });

  test('a blank takes whatever is left to it, and is no suspect', () => {
    expect(
      explained(smallTable(['T.1 = A.1 + A.2', 'T.1 <= 9'], { 'T.1': '12', 'A.1': '8', 'A.2': '' }))[0],
    ).toEqual(['T.1=9 | T.1=8']);
  });
});

describe('many explanations', () => {
  const parts = Array.from({ length: 30 }, (_each, i) => `A.${i + 1}`);
  const figures = Object.fromEntries(parts.map((part) => [part, '10']));

  test('are all listed as long as they can be', () => {
    const [ways] = explained(smallTable([`T.1 = ${parts.join(' + ')}`], { ...figures, 'T.1': '301' }));
    expect(ways).toHaveLength(31);
  });

  test('are cut short and said to be too many', () => {
    const search = {
      conflicts: Array.from({ length: 9 }, (_each, i) => [3 * i, 3 * i + 1, 3 * i + 2]),
      weightOf: () => 1,
      attempt: () => ({ kind: 'yes' as const }),
      slackOf: () => 0,
      most: 100,
      budget: { steps: 20000 },
    };
    expect(lightestSets(search)).toMatchObject({ outcome: 'tooMany' });
    expect(lightestSets({ ...search, budget: { steps: 50 } }).outcome).toBe('tooMany');
    expect(lightestSets({ ...search, weightOf: () => Infinity }).outcome).toBe('none');
  });
});
