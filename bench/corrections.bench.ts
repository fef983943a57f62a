/**
 * Corrections made without asking, over seeded slips of every kind: RUNS=3000 SEED=1 npx jest --config
 * bench/jest.config.cjs bench/corrections.bench.ts
 */
import { checkTable } from '../src/app/session/checkTables';
import { type Fix, sureFixes } from '../src/app/session/fixTables';
import { randomFrom, tableInFormatsOf, valueOf } from '../tests/core/locate/consistentTable';
import { type Spoilt, spoiltTables } from '../tests/app/session/correctionSlips';

const RUNS = Number(process.env.RUNS ?? 280);
const SEED = Number(process.env.SEED ?? 1);

const isRight = ({ meant }: Spoilt, { row, printedAfter }: Fix): boolean => {
  const [keys, should = ''] = [printedAfter.replace(/\./g, ''), meant[row]];
  return keys === should || (/^[0-9]/.test(keys + should) && valueOf(keys) === valueOf(should));
};

test('corrections by kind of slip', () => {
  const table: Record<string, Record<string, number>> = {};
  const wrong: string[] = [];
  for (const spoilt of spoiltTables(RUNS, randomFrom(SEED))) {
    const { kind, decimals, meant, typed } = spoilt;
    const line = (table[kind === 'one count' ? `${kind}, ${String(decimals)} decimals` : kind] ??= {
      slips: 0, found: 0, 'written right': 0, 'written wrong': 0, withheld: 0, 'value offered': 0, 'all offered': 0,
    }); // prettier-ignore
    const add = (name: string, condition: boolean): void => {
      if (condition) line[name] = (line[name] ?? 0) + 1;
    };
    const checked = checkTable(tableInFormatsOf(meant, typed), []);
    const found = checked.open.filter(({ cause, severity }) => cause !== null && severity !== 'info');
    const { fixes, withheld } = sureFixes(checked);
    add('slips', true);
    add('found', found.length > 0);
    for (const fix of fixes) {
      add(isRight(spoilt, fix) ? 'written right' : 'written wrong', true);
      if (!isRight(spoilt, fix))
        wrong.push(
          `${kind}: ${fix.row} ${fix.printedBefore} -> ${fix.printedAfter}, meant ${String(meant[fix.row])}`,
        );
    }
    add('withheld', withheld.length > 0);
    const changed = Object.keys(meant).filter((row) => meant[row] !== typed[row]);
    const says = (row: string, printed: string): boolean =>
      printed.replace(/\./g, '') === meant[row] ||
      (/^[0-9]/.test(meant[row] ?? '') &&
        /^[0-9.,]+$/.test(printed) &&
        valueOf(printed.replace(/\./g, '')) === valueOf(meant[row] ?? ''));
    add(
      'value offered',
      found.some(({ suspects }) =>
        suspects.some(({ row, values }) => changed.includes(row) && values.some((value) => says(row, value))),
      ),
    );
    add(
      'all offered',
      checked.judgement.causes.some(({ explanations }) =>
        explanations.some(({ corrections }) =>
          corrections.some(
            ({ values }) =>
              values.length > 0 &&
              changed.filter((row) => values.some((value) => value.row === row && says(row, value.printed)))
                .length === changed.length,
          ),
        ),
      ),
    );
  }
  console.table(table);
  console.log(wrong.join('\n') || 'no wrong figure written');
});
