import { type Operator, sampleOfMarkedTables, type Tally, tallyTable } from './markedTables';

// bench/inferTable.bench.ts measures them all.
test('every sixteenth of the marked tables is found nearly as it was marked', () => {
  const tallies: Record<Operator, Tally> = {
    Sum: { found: 0, right: 0, marked: 0 },
    Division: { found: 0, right: 0, marked: 0 },
    Average: { found: 0, right: 0, marked: 0 },
    RelativeChange: { found: 0, right: 0, marked: 0 },
  };
  for (const table of sampleOfMarkedTables()) tallyTable(table, (operator) => [tallies[operator]]);
  const { Sum: sums, Division: quotients } = tallies;
  expect(sums.marked).toBeGreaterThan(200);
  expect(sums.right / sums.found).toBeGreaterThan(0.8);
  expect(sums.right / sums.marked).toBeGreaterThan(0.7);
  expect(quotients.right).toBeGreaterThanOrEqual(quotients.found * 0.8);
});
