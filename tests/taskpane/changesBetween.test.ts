/** What changed from one check to the next is counted by cause, and the counts lead from one total to the other. */
import { checkTable, type CheckedTable } from '../../src/app/session/checkTables';
import { findTables } from '../../src/app/session/findTables';
import type { Grid } from '../../src/core/sheet/grid';
import { changesBetween } from '../../src/taskpane/check/changesBetween';
import { groupsOf, itemsOf } from '../../src/taskpane/check/findingItems';
import { mendedGrid, reportedGrid } from '../fixtures/reportedTable';

function checkedOf(grid: Grid): CheckedTable {
  const found = findTables([grid], 'auto');
  const table = 'tables' in found ? found.tables[0] : undefined;
  if (!table) throw new Error('The table was not found');
  return checkTable(table, []);
}

/** As after a reason was given for the finding at the place. */
function withReason(checked: CheckedTable, at: number): CheckedTable {
  const finding = checked.open[at]!;
  const acceptance = {
    ...{ code: '', rule: '', rows: '', printed: '' },
    reason: 'Đúng',
    by: '',
    date: '',
    at: 1,
  };
  return {
    ...checked,
    open: checked.open.filter((each) => each !== finding),
    accepted: [{ finding, acceptance }],
  };
}

const reported = checkedOf(reportedGrid());
const mended = checkedOf(mendedGrid());
const accepted = withReason(reported, 0);

test.each([
  ['nothing', reported, reported, [0, 0, 0, 0]],
  ['a reason', reported, accepted, [0, 1, 0, 0]],
  ['a reason revoked', accepted, reported, [0, 0, 0, 1]],
] as const)('%s is counted as what it is', (_name, before, now, counts) => {
  const { mended: gone, accepted: settled, fresh, reopened } = changesBetween([before], [now]);
  expect([gone.length, settled.length, fresh.length, reopened.length]).toEqual(counts);
});

test.each([
  ['mended', reported, mended],
  ['spoilt', mended, reported],
  ['accepted', reported, accepted],
] as const)('the counts lead from the old total to the new one: %s', (_name, before, now) => {
  const changes = changesBetween([before], [now]);
  const total =
    before.open.length -
    changes.mended.length -
    changes.accepted.length +
    changes.fresh.length +
    changes.reopened.length;
  expect(total).toBe(now.open.length);
});

test('one finding about several rows, one of which was mended, is neither mended nor new', () => {
  const habit = reported.open.find(({ code, rows }) => code === 'rate/undefined' && rows.length > 2)!;
  const fewer = { ...habit, rows: habit.rows.slice(1), cells: habit.cells.slice(1) };
  const now = {
    ...reported,
    open: reported.open.map((each) => (each === habit ? fewer : each)),
    judgement: {
      ...reported.judgement,
      findings: reported.judgement.findings.map((each) => (each === habit ? fewer : each)),
    },
  };
  const changes = changesBetween([reported], [now]);
  expect(changes.altered.map(({ finding }) => finding)).toEqual([fewer]);
  expect([changes.mended, changes.fresh]).toEqual([[], []]);
});

test('errors stand first, then warnings, then remarks; findings of one cause stay together', () => {
  const groups = groupsOf(itemsOf([reported]), 'severity');
  expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  expect(groups.reduce((sum, { items }) => sum + items.length, 0)).toBe(reported.open.length);
  for (const { severity, items } of groups) expect(items[0]?.finding.severity).toBe(severity);
});
