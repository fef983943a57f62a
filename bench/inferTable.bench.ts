// How well the rules of unknown tables are found: precision and recall, cell by cell, by operator and by ground,
// and the time a table takes. Weights were learnt from these very tables. Learnt from four fifths and measured on
// the fifth that was kept (tables at random, twice), sums reach 0.90 precision at 0.85 recall and 0.90 at 0.84; learnt from one half
// and measured on the other (three times), 0.89 at 0.82. MARKED_TABLES names the file of all; without it a sixteenth is measured.
import { markedTables, type Operator, type Tally, tallyTable } from '../tests/core/infer/markedTables';

jest.setTimeout(600_000);

test('marked tables of a published benchmark', () => {
  const tables = markedTables();
  const tallies = new Map<string, Tally>();
  const tallyOf = (name: string): Tally => {
    const known = tallies.get(name) ?? { found: 0, right: 0, marked: 0 };
    tallies.set(name, known);
    return known;
  };
  const marked = new Map<Operator, number>();
  const times: { id: number; ms: number }[] = [];
  for (const table of tables) {
    const start = performance.now();
    tallyTable(table, (operator, rule) => {
      if (!rule) {
        marked.set(operator, (marked.get(operator) ?? 0) + 1);
        return [];
      }
      const grounds = [operator + ' proposed', operator + ' by ' + rule.ground];
      return (rule.sure ? [...grounds, operator + ' sure'] : grounds).map(tallyOf);
    });
    times.push({ id: table.id, ms: performance.now() - start });
  }
  const lines = [...tallies].sort().map(([name, { found, right }]) => {
    const all = marked.get(name.split(' ')[0] as Operator) ?? 0;
    return `${name.padEnd(28)} precision ${(right / found).toFixed(3)}  recall ${(right / all).toFixed(3)}  (${found} cells)`;
  });
  times.sort((a, b) => b.ms - a.ms);
  const slowest = times.slice(0, 3).map(({ id, ms }) => `table ${id} ${ms.toFixed(0)} ms`);
  process.stdout.write([...lines, 'slowest: ' + slowest.join(', '), ''].join('\n'));
  expect(times).toHaveLength(tables.length);
});
