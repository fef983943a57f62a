/** Slips as offices make them, and cells typed into each other's places: who is named first? */
import { evaluate } from '../../../src/core/check/evaluate';
import { judged } from '../check/field/fieldTable';
import { randomFrom, tableOf, valueOf } from './consistentTable';
import { officeTable, withExchange, withOfficeSlip } from './officeSlips';

const plain = (printed: string): string =>
  /^[0-9.,]+$/.test(printed) ? valueOf(printed.replace(/\./g, '')) : printed;

test('the mistyped cell comes first, and the figure that was meant first of its figures', () => {
  const random = randomFrom(20260701);
  let [broken, first, meantFirst] = [0, 0, 0];
  for (let i = 0; i < 30; i++) {
    const typed = officeTable(random);
    for (let k = 0; k < 20; k++) {
      const slipped = withOfficeSlip(typed, random);
      const { findings } = evaluate(tableOf(slipped.typed));
      const found = findings.find(({ cause, severity }) => cause !== null && severity !== 'info');
      if (!found) continue;
      const [suspect] = found.suspects;
      broken++;
      if (suspect?.row !== slipped.row) continue;
      first++;
      if (plain(suspect.values[0] ?? '') === valueOf(slipped.meant)) meantFirst++;
    }
  }
  expect(broken).toBeGreaterThan(300);
  expect((100 * first) / broken).toBeGreaterThanOrEqual(86);
  expect((100 * meantFirst) / broken).toBeGreaterThanOrEqual(76);
});

test('cells typed into each other’s places are named together, most of them', () => {
  const random = randomFrom(40);
  let [broken, named] = [0, 0];
  for (let i = 0; i < 150; i++) {
    const { typed, rows } = withExchange(officeTable(random), random);
    const { causes } = evaluate(tableOf(typed));
    const pairs = causes.flatMap(({ explanations }) => explanations.map(({ cells }) => cells));
    if (causes.length === 0) continue;
    broken++;
    if (pairs.some((cells) => cells.length === 2 && cells.every(({ row }) => rows.includes(row)))) named++;
  }
  expect(broken).toBeGreaterThan(80);
  expect(named / broken).toBeGreaterThan(0.5);
});

test.each(['-', 0])('a rate that shows %s beside good counts is named first, not its counts', (nothing) => {
  const { findings } = judged({ 'I.2': nothing });
  const [rate] = findings.filter(({ code }) => code === 'rate/broken');
  expect(rate?.suspects[0]).toMatchObject({ row: 'I.2' });
  expect(rate?.expected).toMatch(nothing === '-' ? /^[0-9]+,[0-9]{2}$/ : /^[0-9]/);
});

test.each(['-', 0])('so is a total that shows %s', (nothing) => {
  const { findings } = judged({ 'II.1': nothing, 'II.1.1': 6, 'II.1.2': 0 });
  const [sum] = findings.filter(({ code }) => code === 'sum/broken');
  expect(sum?.suspects[0]).toMatchObject({ row: 'II.1', values: ['6'] });
});
