/** What became of a finding that was told in a comment: by the comment as it stands, and the check as it is now. */
import { commentCellOf, statesOf } from '../../../src/app/comments/commentStates';
import { commentsOf } from '../../../src/app/comments/commentText';
import type { CellComment, StandingComment } from '../../../src/app/contract/comments';
import { checkTable, type CheckedTable } from '../../../src/app/session/checkTables';
import { findTables } from '../../../src/app/session/findTables';
import type { Grid } from '../../../src/core/sheet/grid';
import { mendedGrid, reportedGrid } from '../../fixtures/reportedTable';

function checkedOf(grid: Grid): CheckedTable {
  const found = findTables([grid], 'auto');
  if (!('tables' in found)) throw new Error('The table was not found');
  return checkTable(found.tables[0]!, []);
}

const reported = checkedOf(reportedGrid());
const mended = checkedOf(mendedGrid());
const bound = reported.open.find(({ code }) => code === 'bound/broken')!;
const { sheet } = reported.table.grid;
const [comment] = commentsOf(
  [{ sheet, cell: commentCellOf(bound, reported), code: bound.code, severity: 'Lỗi', message: 'lớn hơn' }],
  'Trả lời',
) as [CellComment];

const standing = (more: Partial<StandingComment> = {}): StandingComment => ({
  ...comment,
  resolved: false,
  replies: [],
  ...more,
});

const stateOf = (there: readonly StandingComment[], tables: CheckedTable[], put = [comment]): unknown[] =>
  statesOf(there, put, tables).map(({ state, answers }) => [state, ...answers.map(({ text }) => text)]);

test.each([
  ['nobody did anything', [standing()], reported, [['waiting']]],
  [
    'somebody replied',
    [standing({ replies: [{ by: 'Lan', text: 'đã sửa' }] })],
    reported,
    [['answered', 'đã sửa']],
  ],
  [
    'somebody wrote below',
    [standing({ text: `${comment.text}\nđúng rồi` })],
    reported,
    [['answered', 'đúng rồi']],
  ],
  ['it was ticked as done, and is not', [standing({ resolved: true })], reported, [['resolved']]],
  ['it was ticked as done, and is', [standing({ resolved: true })], mended, [['mended']]],
  ['the comment is gone, the finding is not', [], reported, [['removed']]],
  ['both are gone', [], mended, []],
] as const)('%s', (_name, there, checked, states) => {
  expect(stateOf(there, [checked])).toEqual(states);
});

test('a comment that moved with its cell was not removed, and what needs a person stands first', () => {
  const moved = standing({ cell: 'D999' });
  expect(stateOf([moved], [reported])).toEqual([['mended']]);
  const answered = standing({ text: `${comment.text}\nđã sửa` });
  expect(stateOf([moved, answered], [reported])).toEqual([['answered', 'đã sửa'], ['mended']]);
});

test('an accepted finding needs nothing more', () => {
  const acceptance = { code: '', rule: '', rows: '', printed: '', reason: 'Đúng', by: '', date: '', at: 1 };
  const accepted = {
    ...reported,
    open: reported.open.filter((each) => each !== bound),
    accepted: [{ finding: bound, acceptance }],
  };
  const others = accepted.open.some(({ code, cells }) => code === bound.code && cells[0] === bound.cells[0]);
  expect(others).toBe(false);
  expect(stateOf([standing()], [accepted])).toEqual([['mended']]);
});
