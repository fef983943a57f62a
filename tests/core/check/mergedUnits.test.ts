/** One unit merged over the rows that it holds for. */
import { judge } from '../../../src/core/check/evaluate';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
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

describe('where nobody can tell what is merged', () => {
  const said = (units: Readonly<Record<string, string>>): string[][] => {
    const grid = { ...gridOf(sheetRows(MENDED, { units })), mergesUnknown: true };
    const { findings } = judge(recognise(grid, cchcXa)[0]!).judgement;
    return findings.filter(({ code }) => code === 'unit/differs').map(({ rows }) => [...rows]);
  };

  test('blanks under a unit of their own are taken for merged', () => {
    expect(said(COVERED)).toEqual([]);
    expect(said({ 'II.2.2.2': '' })).toEqual([]);
  });

  test('a single blank between two cells of the same unit is left out', () => {
    expect(said({ 'III.1.2': '' })).toEqual([['III.1.2']]);
  });

  test('blanks under another unit are blanks', () => {
    expect(said({ ...COVERED, 'III.1.1': 'Hồ sơ' })).toEqual([
      ['III.1.1'],
      ['III.1.2'],
      ['III.1.3'],
      ['III.1.4'],
    ]);
  });
});
