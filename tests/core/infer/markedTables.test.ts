import { markedTables, type Operator, type Tally, tallyTable } from './markedTables';

const tables = markedTables();

// bench/inferTable.bench.ts measures them all.
(tables ? test : test.skip)('every sixteenth of the marked tables is found nearly as it was marked', () => {
  const tallies: Record<Operator, Tally> = {
    Sum: { found: 0, right: 0, marked: 0 },
    Division: { found: 0, right: 0, marked: 0 },
    Average: { found: 0, right: 0, marked: 0 },
    RelativeChange: { found: 0, right: 0, marked: 0 },
  };
  for (const table of (tables ?? []).filter(({ id }) => id % 16 === 7))
    tallyTable(table, (operator) => [tallies[operator]]);
  const { Sum: sums, Division: quotients } = tallies;
  expect(sums.marked).toBeGreaterThan(200);
  expect(sums.right / sums.found).toBeGreaterThan(0.8);
  expect(sums.right / sums.marked).toBeGreaterThan(0.7);
  expect(quotients.right).toBeGreaterThanOrEqual(quotients.found * 0.8);
});
