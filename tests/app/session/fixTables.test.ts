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
  test('write no wrong figure over slips of every kind, and mend many', () => {
    const wrong: string[] = [];
    let [counts, mended] = [0, 0];
    for (const { kind, meant, typed } of spoiltTables(56, randomFrom(7))) {
      const checked = checkTable(tableInFormatsOf(meant, typed), []);
      const { fixes } = sureFixes(checked);
      const broken = checked.open.some(({ cause, severity }) => cause !== null && severity !== 'info');
      if (kind === 'one count' && broken) counts++;
      for (const { row, printedAfter } of fixes) {
        const keys = printedAfter.replace(/\./g, '');
        const right = keys === meant[row] || valueOf(keys) === valueOf(meant[row]!);
        if (!right) wrong.push(`${kind}: ${row} ${typed[row]} -> ${printedAfter}, meant ${meant[row]}`);
        else if (kind === 'one count') mended++;
      }
    }
    expect(wrong).toEqual([]);
    expect(mended).toBeGreaterThan(0);
    expect(mended).toBeLessThanOrEqual(counts);
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

  test('figures put over those of rows above are no slip of the row beside them', () => {
    const before: Typed = {
      ...MENDED,
      'I.3.1': '6',
      'I.3.2.1': '16',
      'I.3.2.2': '9',
      'I.3.2': '56',
      'I.5.1': '120',
      'I.5.2': '95',
      'I.5.3': '22',
      'I.5.4': '2',
    };
    const typed = { ...before, 'I.3.2.2': '120', 'I.4.1': '95', 'I.4.2': '22' };
    expect(fixesOf(before, before)).toEqual([]);
    expect(fixesOf(before, typed)).toEqual([]);
  });

  test('two neighbours in each other’s places are no slip of a third cell', () => {
    const swapped = { ...MENDED, 'VI.2.4.3': MENDED['VI.2.5']!, 'VI.2.5': MENDED['VI.2.4.3']! };
    expect(fixesOf(MENDED, swapped)).toEqual([]);
  });

  test('two counts with a digit too many each are no slip of one of them', () => {
    // 17 and 16, whose rate nearly is that of 177 and 176: 187 alone would give it, too.
    const before = { ...MENDED, 'III.3.3.1': '17', 'III.3.3.2': '16', 'III.3.3': '94,1' };
    const typed = { ...before, 'III.3.3.1': '177', 'III.3.3.2': '176' };
    expect(fixesOf(before, typed)).toEqual([]);
  });
});
