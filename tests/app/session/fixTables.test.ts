import { checkTable } from '../../../src/app/session/checkTables';
import { sureFixes } from '../../../src/app/session/fixTables';
import { randomFrom, tableInFormatsOf, type Typed, valueOf } from '../../core/locate/consistentTable';
import { MENDED } from '../../fixtures/reportedTable';
import { spoiltTables } from './correctionSlips';

const fixesOf = (meant: Typed, typed: Typed): string[] =>
  sureFixes(checkTable(tableInFormatsOf(meant, typed), [])).fixes.map(
    ({ row, printedAfter }) => `${row} = ${printedAfter}`,
  );

describe('corrections made without asking', () => {
  test.each([7, 2026])('write no wrong figure over slips of every kind (seed %i)', (seed) => {
    const wrong: string[] = [];
    let right = 0;
    for (const { kind, meant, typed } of spoiltTables(32, randomFrom(seed))) {
      // Figures of another table that agree with each other leave nothing to tell them by.
      if (kind === 'block pasted') continue;
      for (const { row, printedAfter } of sureFixes(checkTable(tableInFormatsOf(meant, typed), [])).fixes) {
        const keys = printedAfter.replace(/\./g, '');
        if (keys === meant[row] || (keys !== '-' && valueOf(keys) === valueOf(meant[row]!))) right++;
        else wrong.push(`${kind}: ${row} ${typed[row]} -> ${printedAfter}, meant ${meant[row]}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(0);
  });

  test('a rate of 9,14 in the format 0.00 is never mended to 91,4, which would be shown as 91,40', () => {
    for (const fix of fixesOf(MENDED, { ...MENDED, 'VII.4.4': '9,14' }))
      expect(fix).not.toBe('VII.4.4 = 91,4');
  });

  test('a comma that slipped in a rate is no reason to change a count', () => {
    expect(fixesOf(MENDED, { ...MENDED, 'I.2': '0,455' }).filter((fix) => fix.startsWith('I.2.1'))).toEqual(
      [],
    );
  });

  test('two neighbours in each other’s places are no slip of a third cell', () => {
    const swapped = { ...MENDED, 'VI.2.4.3': MENDED['VI.2.5']!, 'VI.2.5': MENDED['VI.2.4.3']! };
    expect(fixesOf(MENDED, swapped)).toEqual([]);
  });
});
