import { evaluate } from '../../../src/core/check/evaluate';
import type { Finding } from '../../../src/core/finding/finding';
import type { Form } from '../../../src/core/form/form';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import {
  figureAddress,
  HEADER_MERGES,
  MENDED,
  mendedGrid,
  REPORTED,
  REPORTED_LABELS,
  REPORTED_UNITS,
  reportedGrid,
  sheetRows,
} from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';

function findingsOf(grid: ReturnType<typeof gridOf>, form: Form = cchcXa): readonly Finding[] {
  const [table, ...more] = recognise(grid, form);
  if (!table || more.length > 0) throw new Error('expected one table');
  return evaluate(table).findings;
}

/** The column of units, for a row's code. */
function unitAddress(code: string): string {
  return figureAddress(code).replace('D', 'C');
}

const ZERO_OVER_ZERO = ['I.3.2', 'II.2.2', 'II.3.2', 'III.3.3', 'VI.1'];
const RATES = cchcXa.rows
  .filter((row) => row.measure === 'rate' && row.kind === 'indicator')
  .map((row) => row.code);

type Expected = readonly [name: string, code: Finding['code'], severity: string, cells: string[]];

/** The twenty inconsistencies that the table shows by itself, each with its severity and its cells. */
const EXPECTED: readonly Expected[] = [
  ['56 for 45 of 79 is cut off', 'rate/truncated', 'warning', ['I.2', 'I.2.2', 'I.2.1'].map(figureAddress)],
  ['two quantities in one cell', 'cell/unreadable', 'error', [figureAddress('I.4.1')]],
  ['210 where 0 or 1 is asked', 'cell/domain', 'error', [figureAddress('I.4.2')]],
  [
    '10 tasks in none of the rows',
    'sum/residual',
    'info',
    ['I.5.1', 'I.5.2', 'I.5.3', 'I.5.4'].map(figureAddress),
  ],
  ['three answers to 0/0', 'rate/undefined', 'warning', ZERO_OVER_ZERO.map(figureAddress)],
  ['3 checked of 2 issued', 'bound/broken', 'info', ['II.2.1', 'II.1'].map(figureAddress)],
  ['a blank indicator', 'cell/missing', 'warning', [figureAddress('III.2.2')]],
  ['% on a count of files', 'unit/differs', 'warning', [unitAddress('III.3.1')]],
  ['2.677 on time of 2.647', 'bound/broken', 'error', ['III.3.2.2', 'III.3.2.1'].map(figureAddress)],
  [
    '99,7 is no rate of its rows',
    'rate/broken',
    'error',
    ['III.3.2', 'III.3.2.2', 'III.3.2.1'].map(figureAddress),
  ],
  [
    'no whole number gives 99,65',
    'rate/broken',
    'info',
    ['III.4', 'III.3.1', 'III.3.2.1', 'III.3.2.2'].map(figureAddress),
  ],
  ['10 units here, 11 there', 'equal/broken', 'warning', ['IV.1.2', 'VI.2.1'].map(figureAddress)],
  ['380 present of 364 assigned', 'bound/broken', 'info', ['IV.3.2', 'IV.3.1'].map(figureAddress)],
  ['rates without a base', 'rate/undefined', 'info', ['IV.2.5', 'IV.3.4'].map(figureAddress)],
  ['a heading with a unit', 'cell/missing', 'info', [figureAddress('V.3')]],
  ['a unit left out', 'unit/differs', 'warning', [unitAddress('V.4.1')]],
  ...['VII.4.3.1', 'VII.4.3.2', 'VII.4.4.1', 'VII.4.4.2'].map((code): Expected => [
    'files counted as procedures, ' + code,
    'unit/differs',
    'warning',
    [unitAddress(code)],
  ]),
  [
    '222 files of no online service',
    'sum/residual',
    'info',
    ['III.3.1', 'VII.4.3.1', 'VII.4.4.1'].map(figureAddress),
  ],
  [
    '0, 1 and 2 decimals',
    'style/decimals',
    'info',
    RATES.filter((code) => code !== 'VI.1').map(figureAddress),
  ],
  ['a slip in a label', 'row/label', 'info', [figureAddress('III.1').replace('D', 'B')]],
];

describe('the table as it was reported', () => {
  const findings = findingsOf(reportedGrid());

  test.each(EXPECTED)('%s: %s, %s', (_name, code, severity, cells) => {
    const found = findings.filter((each) => each.code === code && each.cells[0] === cells[0]);
    expect(found.map((each) => [each.severity, [...each.cells].sort()])).toEqual([
      [severity, [...cells].sort()],
    ]);
  });

  test('nothing else is said, save that the figures are texts', () => {
    const codes = findings.map((each) => each.code).sort();
    expect(codes).toEqual([...EXPECTED.map(([, code]) => code), 'cell/stored'].sort());
  });

  test('as numbers instead of texts there is nothing else at all', () => {
    const cell = (_code: string, figure: string): string | number =>
      /^[0-9.]+(,[0-9]+)?$/.test(figure) ? Number(figure.replace(/\./g, '').replace(',', '.')) : figure;
    const numbers = gridOf(
      sheetRows(REPORTED, { units: REPORTED_UNITS, labels: REPORTED_LABELS, cell }),
      HEADER_MERGES,
    );
    expect(findingsOf(numbers).length).toBe(EXPECTED.length);
  });

  test('the worst come first', () => {
    const order = findings.map((each) => ['error', 'warning', 'info'].indexOf(each.severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('the rate that fails says where its figure does come from', () => {
    const rate = findings.find((each) => each.code === 'rate/broken' && each.severity === 'error');
    if (rate?.code !== 'rate/broken') throw new Error('no broken rate');
    const fits = rate.facts.fits.map(({ part, whole }) => [part[0]?.quantity.row, whole[0]?.quantity.row]);
    expect(fits).toEqual([['III.3.2.1', 'III.3.1']]);
  });

  test('the part that exceeds two wholes is one finding that names both', () => {
    const bound = findings.find((each) => each.code === 'bound/broken' && each.severity === 'error');
    if (bound?.code !== 'bound/broken') throw new Error('no broken bound');
    expect(bound.rule).toBe('III.3.2.2 <= III.3.2.1');
    expect(bound.expected).toBe('<= 2.647');
    expect(bound.facts.also.map((quantity) => quantity.row)).toEqual(['III.3.1']);
  });
});

describe('the table mended', () => {
  test('has neither error nor warning', () => {
    expect(findingsOf(mendedGrid()).filter((each) => each.severity !== 'info')).toEqual([]);
  });

  test.each(['-', '', 'x'])('a 0/0 rate that prints "%s" is right', (sign) => {
    const figures = {
      ...MENDED,
      'I.3.2': sign,
      'II.2.2': sign,
      'II.3.2': sign,
      'III.3.3': sign,
      'VI.1': sign,
    };
    const findings = findingsOf(gridOf(sheetRows(figures), HEADER_MERGES));
    expect(findings.filter((each) => each.severity !== 'info')).toEqual([]);
  });
});

test('the order of the rules does not show', () => {
  const grid = reportedGrid();
  const seen = findingsOf(grid).map((each) => [each.code, each.rule, each.cells, each.expected]);
  const reversed = { ...cchcXa, rules: [...cchcXa.rules].reverse() };
  expect(findingsOf(grid, reversed).map((each) => [each.code, each.rule, each.cells, each.expected])).toEqual(
    seen,
  );
});
