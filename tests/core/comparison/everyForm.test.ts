/** Every shipped form, nine months after six: what falls that adds up, and what jumps, is found in its cell, and nothing else. */
import { comparePeriods } from '../../../src/core/comparison/comparePeriods';
import { comparedIn } from '../../../src/core/comparison/comparedIn';
import { linksOf } from '../../../src/core/comparison/links';
import { readTable, type TableCell } from '../../../src/core/table/readings';
import type { Table } from '../../../src/core/table/table';
import { FORMS } from '../../../src/forms/forms';
import { fillForm } from '../../forms/filledForm';
import { type Random, randomFrom } from '../locate/consistentTable';
import { type Figures, tableOf } from './tableOfPeriod';

const placeOf = ({ position }: TableCell): string => `${position.row},${position.column}`;
const valueOf = ({ quantity }: TableCell): number => Number(quantity.figure?.value ?? 0);

/** What is carried over stands as it stood, all else has grown by a tenth. */
function nineMonths(last: Table, figures: Figures): Map<string, number | string> {
  const links = linksOf(last.form);
  const kept = links.carried.concat(links.repeated).map((text) => text.split(' ')[0] ?? '');
  const next = new Map(figures);
  for (const cell of readTable(last).cells) {
    const value = figures.get(placeOf(cell));
    const { row, column } = cell.quantity;
    const isKept = kept.some((name) => [row, `[${column}]`, `${row}[${column}]`].includes(name));
    if (typeof value === 'number' && Number.isInteger(value) && !isKept)
      next.set(placeOf(cell), Math.ceil(value * 1.1));
  }
  return next;
}

interface Change {
  readonly name: string;
  readonly of: (value: number) => number;
  readonly code: string;
}

const CHANGES: readonly Change[] = [
  { name: 'a digit too many', of: (value) => value * 10 + 3, code: 'period/jump' },
  { name: 'a digit too few', of: (value) => Math.floor(value / 10), code: 'period/jump' },
  { name: 'a thousand times', of: (value) => value * 1000, code: 'period/jump' },
  { name: 'another sign', of: (value) => -value, code: 'period/jump' },
];
const FEWER: Change = { name: 'one fewer than before', of: (value) => value - 1, code: 'period/decreases' };

/** Some of the large counts: a digit less is no small number. */
function some(cells: readonly TableCell[], random: Random): TableCell[] {
  return [0, 1, 2].filter((i) => i < cells.length).map(() => random.oneOf(cells));
}

let [tried, fallen] = [0, 0];

test.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const random = randomFrom(id.length);
  const filled = fillForm(form, random);
  const last = tableOf(filled, filled.figures, '6 THÁNG ĐẦU NĂM 2026');
  const figures = nineMonths(last, filled.figures);
  const now = tableOf(filled, figures, '9 THÁNG NĂM 2026');
  const said = (table: Table): string[] =>
    comparePeriods(table, last).map(({ code, cells: [cell] }) => `${code} ${cell ?? ''}`);
  expect(said(now)).toEqual([]);
  const links = linksOf(now.form);
  const { comparisons } = comparedIn(now.form);
  const carried = links.carried.map((text) => text.split(' ')[0] ?? '');
  const earlier = readTable(last);
  const cells = readTable(now).cells.filter(({ tableRow, column, quantity }) => {
    const before = earlier.at(tableRow.row.code, column.key)?.quantity.figure;
    const isKept = [quantity.row, `[${quantity.column}]`].some((name) => carried.includes(name));
    return quantity.measure === 'count' && Number(before?.value ?? 0) > 300 && !isKept && !comparisons.includes(column.key);
  }); // prettier-ignore
  const flows = cells.filter(({ tableRow, column }) => links.isFlow(tableRow.row, column));
  const put = (cell: TableCell, { of, code }: Change, value: number): void => {
    const changed = new Map(figures).set(placeOf(cell), of(value));
    const table = tableOf(filled, changed, '9 THÁNG NĂM 2026');
    const isFlow = links.isFlow(cell.tableRow.row, cell.column);
    // What adds up and falls to a tenth has fallen, above all.
    const expected = isFlow && of(value) >= 0 && of(value) < value ? FEWER.code : code;
    expect(said(table)).toEqual([`${expected} ${cell.quantity.cell}`]);
    tried++;
  };
  for (const change of CHANGES)
    for (const cell of some(cells, random).filter(({ column }) => column.signed !== true))
      put(cell, change, valueOf(cell));
  for (const cell of some(flows, random)) {
    put(cell, FEWER, Number(earlier.at(cell.tableRow.row.code, cell.column.key)?.quantity.figure?.value));
    fallen++;
  }
});

afterAll(() => {
  expect(tried).toBeGreaterThan(200);
  expect(fallen).toBeGreaterThan(50);
});
