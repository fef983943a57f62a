import {
  acceptanceChanges,
  readAcceptances,
  revocationChanges,
} from '../../../src/app/acceptance/acceptance';
import { REASONS_SHEET } from '../../../src/app/contract/source';
import { type CheckedTable, checkTables } from '../../../src/app/session/checkTables';
import type { Grid } from '../../../src/core/sheet/grid';
import { gridOf } from '../../core/gridOf';
import { writtenGrid } from '../writtenGrid';
import { REPORTED, REPORTED_UNITS, reportedGrid, sheetRows } from '../../fixtures/reportedTable';

const GIVEN = { reason: 'Số của Cổng dịch vụ công, đã đối chiếu', by: 'Nguyễn Văn A', date: '21/07/2026' };

function check(grids: readonly Grid[]): CheckedTable {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables[0]!;
}

function accepted(code: string): { table: CheckedTable; reasons: Grid } {
  const table = check([reportedGrid()]);
  const finding = table.open.find((each) => each.code === code)!;
  return { table, reasons: writtenGrid(acceptanceChanges(finding, table.table, GIVEN, [reportedGrid()])) };
}

test('an accepted finding is listed apart and no longer open', () => {
  const { table, reasons } = accepted('bound/broken');
  const next = check([reportedGrid(), reasons]);
  expect(next.open).toHaveLength(table.open.length - 1);
  expect(
    next.accepted.map(({ finding, acceptance }) => [finding.code, acceptance.reason, acceptance.by]),
  ).toEqual([['bound/broken', GIVEN.reason, GIVEN.by]]);
  expect(next.judgement.findings).toHaveLength(table.judgement.findings.length);
});

test('the line names the figures as they stood', () => {
  const { reasons } = accepted('bound/broken');
  expect(readAcceptances([reasons])).toMatchObject([
    { code: 'bound/broken', printed: expect.stringContaining('2.677') as string, date: '21/07/2026', at: 1 },
  ]);
});

test('when a figure changes the acceptance lapses and the finding is open again', () => {
  const { reasons } = accepted('bound/broken');
  const changed = gridOf(
    sheetRows({ ...REPORTED, 'III.3.2.2': '2.680' }, { units: REPORTED_UNITS }),
    reportedGrid().merges,
  );
  const next = check([changed, reasons]);
  expect(next.accepted).toEqual([]);
  expect(next.lapsed.map(({ finding }) => finding.code)).toEqual(['bound/broken']);
  expect(next.open.some((each) => each.code === 'bound/broken')).toBe(true);
});

test('a second reason goes below the first, and either can be taken back', () => {
  const { table, reasons } = accepted('bound/broken');
  const other = table.open.find((each) => each.code === 'sum/broken' || each.code === 'equal/broken')!;
  const both = writtenGrid(acceptanceChanges(other, table.table, GIVEN, [reportedGrid(), reasons]), reasons);
  expect(readAcceptances([both]).map(({ code, at }) => [code, at])).toEqual([
    ['bound/broken', 1],
    [other.code, 2],
  ]);
  const [first] = readAcceptances([both]);
  const revoked = writtenGrid(revocationChanges(first!, [both]), both);
  expect(readAcceptances([revoked]).map(({ code }) => code)).toEqual([other.code]);
});

test('a list goes below whatever a sheet of that name already holds', () => {
  const own = gridOf([['Giải trình của phòng Văn hóa'], ['…']], [], REASONS_SHEET);
  const table = check([reportedGrid()]);
  const changes = acceptanceChanges(table.open[0]!, table.table, GIVEN, [reportedGrid(), own]);
  expect(Math.min(...changes.changes.map(({ position }) => position.row))).toBe(3);
  const list = writtenGrid(changes, own);
  expect(readAcceptances([list])).toHaveLength(1);
});

test('a line without a reason accepts nothing', () => {
  const { reasons } = accepted('bound/broken');
  const blank = writtenGrid(
    {
      sheet: REASONS_SHEET,
      changes: [
        {
          position: { row: 1, column: 5 },
          before: { value: GIVEN.reason, formula: null },
          after: { value: null, formula: null },
        },
      ],
    },
    reasons,
  );
  expect(readAcceptances([blank])).toEqual([]);
});
