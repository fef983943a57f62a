import { type UnfoldedRule, unfoldRules } from '../../../src/core/check/unfold';
import { writeFigure } from '../../../src/core/number/write';
import { recognise } from '../../../src/core/table/recognise';
import { cchcXa } from '../../../src/forms/cchc-xa';
import { reportedGrid } from '../../fixtures/reportedTable';

const rules = unfoldRules(recognise(reportedGrid(), cchcXa)[0]!);

function unfolded(text: string): UnfoldedRule {
  return rules.find(({ rule }) => rule === text)!;
}

test('every rule is unfolded, with its source', () => {
  expect(rules.map(({ rule }) => rule)).toEqual(cchcXa.rules.map(({ text }) => text));
  expect(unfolded('III.3.2 = III.3.2.2 / III.3.2.1 %').source).toContain('61/2018');
});

test('45 of 79 is 56,9620: 57, 56 only with digits cut off, and 56 would need 44', () => {
  const { figures, outcome } = unfolded('I.2 = I.2.2 / I.2.1 %');
  if (figures.kind !== 'rate') throw new Error('a rate');
  expect(outcome).toBe('broken');
  expect([figures.partTotal, figures.wholeTotal, figures.exact, figures.rounded].map((each) => writeFigure(each!))).toEqual([
    '45', '79', '56,9620', '57',
  ]); // prettier-ignore
  expect(figures.agreement).toMatchObject({ halfUp: false, truncated: true, roundedUp: false });
  expect(
    figures.wouldNeed &&
      [figures.wouldNeed.least, figures.wouldNeed.greatest].map((each) => writeFigure(each)),
  ).toEqual(['44', '44']);
});

test('a rate of 0/0 has no value', () => {
  const { figures } = unfolded('I.3.2 = I.3.2.2 / I.3.2.1 %');
  expect(figures).toMatchObject({ kind: 'rate', exact: null, agreement: null, wouldNeed: null });
});

test('a rate whose part is not in the table says which counts would give it', () => {
  const { figures } = unfolded('III.4 = ? / III.3.1 %');
  expect(figures).toMatchObject({ kind: 'rate', part: [], partTotal: null, exact: null });
});

test('a sum and the figure that does not reach it', () => {
  const { figures, outcome } = unfolded('IV.1.2 = VI.2.1');
  if (figures.kind !== 'sum') throw new Error('a sum');
  expect([outcome, writeFigure(figures.computed!), writeFigure(figures.difference!)]).toEqual([
    'broken',
    '11',
    '1',
  ]);
});

test('a bound with its condition', () => {
  const { figures, outcome } = unfolded('I.3.1 = 0 => I.3.2.1 = 0');
  expect(outcome).toBe('holds');
  expect(figures).toMatchObject({
    kind: 'bound',
    comparison: '=',
    right: null,
    when: { comparison: '=', holds: true },
  });
  const exceeded = unfolded('III.3.2.2 <= III.3.1').figures;
  if (exceeded.kind !== 'bound') throw new Error('a bound');
  expect([exceeded.computed, exceeded.limit].map((each) => writeFigure(each!))).toEqual(['2.677', '2.654']);
});
