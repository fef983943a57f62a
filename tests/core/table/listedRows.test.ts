// The rows that an office lists itself: which lines under the heading are among them.
import { recognise } from '../../../src/core/table/recognise/recognise';
import type { Grid } from '../../../src/core/sheet/grid';
import { formById } from '../../../src/forms/forms';
import { fillForm, gridWith } from '../../forms/filledForm';
import { randomFrom } from '../locate/consistentTable';
import { cellOf, type Written } from '../gridOf';

const form = formById('giai-quyet-tthc')!;
const plain = gridWith(fillForm(form, randomFrom(4)));
const TOTAL = form.ownRows!.totalLabel;

/** By "row,column". */
function withCells(written: Readonly<Record<string, Written>>): Grid {
  const rows = Object.keys(written).map((place) => Number(place.split(',')[0]));
  return {
    ...plain,
    rows: Math.max(plain.rows, ...rows.map((row) => row + 1)),
    cell: (row, column) => {
      const own = written[`${row},${column}`];
      return own === undefined ? plain.cell(row, column) : cellOf(own);
    },
  };
}

function labelsOf(grid: Grid): string[] {
  return recognise(grid, form)[0]!.rows.map(({ printedLabel }) => printedLabel);
}

const labels = labelsOf(plain);
const { rows } = recognise(plain, form)[0]!;
const total = rows.find(({ printedLabel }) => printedLabel === TOTAL)!;
const last = rows[rows.length - 1]!;

test('a total is one wherever its word stands: over the numbers, or over both', () => {
  expect(labels).toContain(TOTAL);
  expect(labelsOf(withCells({ [`${total.at},0`]: TOTAL, [`${total.at},1`]: null }))).toEqual(labels);
});

test('who signs is no row, nor is a word and a figure apart from the list', () => {
  const below = last.at + 1;
  expect(labelsOf(withCells({ [`${below},1`]: 'Người lập biểu' }))).toEqual(labels);
  expect(labelsOf(withCells({ [`${below + 1},1`]: 'Ghi chú', [`${below + 1},2`]: 5 }))).toEqual(labels);
});

test('a row of figures without a label is one of the list', () => {
  const [first] = rows.filter(({ printedLabel }) => printedLabel !== TOTAL);
  const without = labelsOf(withCells({ [`${first!.at},1`]: null }));
  expect(without).toEqual(labels.map((label) => (label === first!.printedLabel ? '' : label)));
});
