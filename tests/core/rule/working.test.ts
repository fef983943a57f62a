/** A rate worked out again, step by step, as a reason shows it. */
import type { Figure } from '../../../src/core/number/figure';
import type { Part } from '../../../src/core/rule/quantity';
import { neighboursOf, partsThatWouldDo, workRate } from '../../../src/core/rule/working';
import { quantityOf } from './quantities';

const parts = (...figures: string[]): Part[] =>
  figures.map((figure, i) => ({
    sign: figure.startsWith('−') ? -1 : 1,
    quantity: quantityOf('ABC'.charAt(i), figure.replace('−', '')),
  }));
const figure = (text: string): Figure | null => quantityOf('R', text).figure;
const write = ({ value, decimals }: Figure): string => value.toFixed(decimals);

function worked(printed: string, part: readonly string[], whole: readonly string[]): unknown {
  const found = workRate(figure(printed), parts(...part), parts(...whole));
  if (!found) return null;
  const { exact, rounded, agrees, slip, wouldNeed } = found;
  return [
    write(exact) + (exact.goesOn ? '…' : ''),
    write(rounded),
    agrees,
    slip,
    wouldNeed && `${wouldNeed.least.toFixed()} to ${wouldNeed.greatest.toFixed()}`,
    found.whole.toFixed(),
    write(found.printed),
  ];
}

test.each([
  ['56', ['45'], ['79'], ['56.962…', '57', false, 'cutOff', '44 to 44', '79', '56']],
  ['57', ['45'], ['79'], ['56.962…', '57', true, 'roundedUp', '45 to 45', '79', '57']],
  ['58', ['45'], ['79'], ['56.962…', '57', false, null, '46 to 46', '79', '58']],
  ['57,0', ['45'], ['79'], ['56.9620…', '57.0', true, 'roundedUp', '45 to 45', '79', '57.0']],
  ['34', ['1'], ['3'], ['33.333…', '33', false, 'roundedUp', null, '3', '34']],
  ['12,5', ['1'], ['8'], ['12.5', '12.5', true, 'cutOff', '1 to 1', '8', '12.5']],
  ['50', ['1', '1'], ['9', '−5'], ['50', '50', true, 'cutOff', '2 to 2', '4', '50']],
  ['99,7', ['2647'], ['2654'], ['99.7362…', '99.7', true, 'cutOff', '2645 to 2647', '2654', '99.7']],
  // A part that is missing adds nothing.
  ['50', ['1', ''], ['2'], ['50', '50', true, 'cutOff', '1 to 1', '2', '50']],
])('%s of %j and %j', (printed, part, whole, expected) => {
  expect(worked(printed, part, whole)).toEqual(expected);
});

test.each([
  ['', ['1'], ['2']],
  ['50', [], ['2']],
  ['50', ['1'], []],
  ['50', ['1'], ['0']],
  ['50', ['1'], ['2', '−3']],
])('%s of %j and %j cannot be worked out', (printed, part, whole) => {
  expect(worked(printed, part, whole)).toBeNull();
});

function neighbours(printed: string, ...whole: string[]): unknown {
  return (
    neighboursOf(figure(printed), parts(...whole))?.map(
      (each) =>
        `${each.count.toFixed()} of ${each.whole.toFixed()} is ${write(each.exact)}${each.exact.goesOn ? '…' : ''}, ${write(each.rounded)}`,
    ) ?? null
  );
}

test.each([
  ['57', ['10'], ['5 of 10 is 50, 50', '6 of 10 is 60, 60']],
  ['99,65', ['2654'], ['2644 of 2654 is 99.62321…, 99.62', '2645 of 2654 is 99.66088…, 99.66']],
  ['34', ['1', '2'], ['1 of 3 is 33.333…, 33', '2 of 3 is 66.666…, 67']],
  // Some count gives it, nothing is printed, or there is nothing that it could be a part of.
  ['60', ['10'], null],
  ['', ['10'], null],
  ['57', [], null],
  ['57', ['0'], null],
  ['57', ['−3'], null],
])('next to %s of %j are %j', (printed, whole, expected) => {
  expect(neighbours(printed, ...whole)).toEqual(expected);
});

test.each([
  ['2', ['1', '1'], 'A=1 B=1'],
  ['3', ['1', '1'], 'A=2 B=2'],
  ['3', ['1', ''], 'A=3 B=2'],
  ['1', ['5', '−2'], 'A=3 B=4'],
  // A part below nothing would be none.
  ['1', ['1', '4'], 'B=0'],
  ['0', ['1', '4'], ''],
  ['', ['1'], ''],
])('for %s the parts %j would have to be %s', (target, figures, expected) => {
  const found = partsThatWouldDo(figure(target), parts(...figures));
  expect(found.map(({ part, value }) => `${part.quantity.row}=${value.toFixed()}`).join(' ')).toBe(expected);
});
