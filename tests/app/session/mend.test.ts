/** What a correction would write and clear, before it is made; and the check that shows findings first. */
import { checkTable, judgeInSteps, locateInSteps } from '../../../src/app/session/checkTables';
import { mendOf } from '../../../src/app/session/mend';
import { finish } from '../../../src/core/task';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { figureAddress, REPORTED, reportedGrid, sheetRows } from '../../fixtures/reportedTable';
import { gridOf } from '../../core/gridOf';

const table = recognise(reportedGrid(), cchcXa)[0]!;
const whole = checkTable(table, []);

function cellOf(row: string): string {
  return whole.judgement.findings.find(({ rows }) => rows[0] === row)!.cells[0]!;
}

test('findings first, then the same suspects and causes as at once', () => {
  const judged = finish(judgeInSteps([table], []));
  const { checked } = judged[0]!;
  const bare = whole.open.map((finding) => [finding.code, finding.rule, finding.cells]);
  expect(checked.open.map((finding) => [finding.code, finding.rule, finding.cells])).toEqual(bare);
  expect(checked.open.every(({ cause }) => cause === null)).toBe(true);
  const locating = locateInSteps(judged);
  let pieces = 1;
  while (locating.next()) pieces++;
  expect(pieces).toBeGreaterThan(5);
  expect(locating.result()).toEqual([whole]);
});

test('two cells clear the two findings of one cause', () => {
  const [count, rate] = [cellOf('III.3.2.2'), cellOf('III.3.2')];
  const mend = mendOf(table, whole.judgement, [
    { cell: count, printed: '2.647' },
    { cell: rate, printed: '100,0' },
  ])!;
  expect(mend).toMatchObject({ clears: 2, fresh: 0 });
  expect(mend.lines.map(({ row, before, after }) => [row, before, after])).toEqual([
    ['III.3.2.2', '2.677', '2.647'],
    ['III.3.2', '99,7', '100,0'],
  ]);
  expect(mend.changes.changes.map(({ after }) => after.value)).toEqual([2647, 100]);
});

test('a sign and a unit are written as texts', () => {
  const rate = mendOf(table, whole.judgement, [{ cell: cellOf('I.3.2'), printed: '-' }])!;
  expect(rate.changes.changes[0]?.after).toEqual({ value: '-', formula: null });
  const unit = whole.judgement.findings.find(({ code }) => code === 'unit/differs')!;
  const mend = mendOf(table, whole.judgement, [{ cell: unit.cells[0]!, printed: unit.expected }])!;
  expect(mend).toMatchObject({ clears: 1, fresh: 0 });
  expect(mend.changes.changes[0]?.after.value).toBe('Hồ sơ');
});

test('a wrong figure shows what it would bring', () => {
  const mend = mendOf(table, whole.judgement, [{ cell: cellOf('III.3.2.2'), printed: '0' }])!;
  expect(mend.fresh + mend.clears).toBeGreaterThan(0);
});

test('where nobody can tell what is merged, a correction brings no findings of its own', () => {
  const units = { 'III.1.2': '', 'III.1.3': '', 'III.1.4': '' };
  const grid = { ...gridOf(sheetRows(REPORTED, { units })), mergesUnknown: true };
  const older = recognise(grid, cchcXa)[0]!;
  const { judgement } = checkTable(older, []);
  expect(mendOf(older, judgement, [{ cell: figureAddress('I.2'), printed: '56,96' }])?.fresh).toBe(0);
});
