/** One unit merged over the rows that it holds for. */
import { judge } from '../../../src/core/check/evaluate';
import { recognise } from '../../../src/core/table/recognise';
import { cchcXa } from '../../../src/forms/cchc-xa';
import { HEADER_MERGES, MENDED, sheetRows } from '../../fixtures/reportedTable';
import { gridOf } from '../gridOf';

const at = (code: string): number => 4 + cchcXa.rows.findIndex((row) => row.code === code);

function unitsSaid(units: Readonly<Record<string, string>>): string[][] {
  const merge = { row: at('III.1.1'), column: 2, rows: 4, columns: 1 };
  const grid = gridOf(sheetRows(MENDED, { units }), [...HEADER_MERGES, merge]);
  const { findings } = judge(recognise(grid, cchcXa)[0]!).judgement;
  return findings.filter(({ code }) => code === 'unit/differs').map(({ rows }) => [...rows]);
}

const COVERED = { 'III.1.2': '', 'III.1.3': '', 'III.1.4': '' };

test('a unit holds for all the rows that its cell is merged over', () => {
  expect(unitsSaid(COVERED)).toEqual([]);
});

test('another unit there is another one for each of them, and a blank below is still a blank', () => {
  expect(unitsSaid({ ...COVERED, 'III.1.1': 'Hồ sơ' })).toEqual([
    ['III.1.1'],
    ['III.1.2'],
    ['III.1.3'],
    ['III.1.4'],
  ]);
  expect(unitsSaid({ ...COVERED, 'III.2.1': '' })).toEqual([['III.2.1']]);
});
