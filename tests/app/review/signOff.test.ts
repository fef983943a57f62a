import { type SignOff, signOffChanges, signOffsOf, withdrawal } from '../../../src/app/review/signOff';
import { checkTables } from '../../../src/app/session/checkTables';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Table } from '../../../src/core/table/table';
import { gridOf } from '../../core/gridOf';
import { writtenGrid } from '../writtenGrid';
import { REPORTED, REPORTED_UNITS, reportedGrid, sheetRows } from '../../fixtures/reportedTable';

const REVIEWER = { by: 'Trần Thị B', date: '21/07/2026' };

function tableOf(...grids: readonly Grid[]): { table: Table; among: readonly Table[] } {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  const among = checked.tables.map(({ table }) => table);
  return { table: among[0]!, among };
}

function reportedWith(figures: Readonly<Record<string, string>>): Grid {
  return gridOf(sheetRows({ ...REPORTED, ...figures }, { units: REPORTED_UNITS }), [], reportedGrid().sheet);
}

function signed(rows: readonly string[] | null, before?: Grid): Grid {
  const grids = before ? [reportedGrid(), before] : [reportedGrid()];
  return writtenGrid(signOffChanges(tableOf(reportedGrid()), rows, REVIEWER, grids), before);
}

const of = (grid: Grid, list: Grid): readonly SignOff[] => signOffsOf(tableOf(grid, list), [grid, list]);

test('a table signed off is on record, with who and when, and is no table itself', () => {
  const list = signed(null);
  expect(of(reportedGrid(), list)).toEqual([{ row: null, changed: [], ...REVIEWER, lines: [1] }]);
  expect(tableOf(reportedGrid(), list).among).toHaveLength(1);
});

test('it is void once a figure changes, and names the row', () => {
  expect(of(reportedWith({ 'III.3.2.2': '2.647' }), signed(null))[0]!.changed).toEqual(['III.3.2.2']);
});

test('another way of writing the same figure changes nothing', () => {
  expect(of(reportedWith({ 'III.3.1': '2654' }), signed(null))[0]!.changed).toEqual([]);
});

test('rows are ticked one by one, each void by its own figure alone', () => {
  const list = signed(['III.3.1', 'III.3.2.2']);
  const found = of(reportedWith({ 'III.3.2.2': '2.647' }), list);
  expect(found.map(({ row, changed }) => [row, changed])).toEqual([
    ['III.3.1', []],
    ['III.3.2.2', ['III.3.2.2']],
  ]);
});

test('signing anew counts, and a withdrawal leaves the other lines', () => {
  const first = signed(['III.3.1']);
  const list = signed(null, first);
  const grids = [reportedGrid(), list];
  const whole = of(reportedGrid(), list).filter(({ row }) => row === null);
  const left = writtenGrid(withdrawal(whole, grids), list);
  expect(of(reportedGrid(), left).map(({ row }) => row)).toEqual(['III.3.1']);
});

test('a line without a name, or of another sheet, is no sign-off', () => {
  const changes = signOffChanges(tableOf(reportedGrid()), null, { by: ' ', date: '' }, [reportedGrid()]);
  expect(of(reportedGrid(), writtenGrid(changes))).toEqual([]);
  const renamed = gridOf(sheetRows(REPORTED, { units: REPORTED_UNITS }), [], 'Khác');
  expect(signOffsOf(tableOf(renamed), [renamed, signed(null)])).toEqual([]);
});

test('the second table of a kind on a sheet has lines of its own', () => {
  const { table } = tableOf(reportedGrid());
  const second = { ...table };
  const among = [table, second];
  const list = writtenGrid(signOffChanges({ table: second, among }, null, REVIEWER, [reportedGrid()]));
  const grids = [reportedGrid(), list];
  expect(signOffsOf({ table, among }, grids)).toEqual([]);
  expect(signOffsOf({ table: second, among }, grids)).toHaveLength(1);
});
