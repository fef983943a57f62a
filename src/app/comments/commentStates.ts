/** What became of the findings that were told in comments: from the comments as they stand and the check as it is now. */
import type { Finding } from '../../core/finding/finding';
import { addressOf } from '../../core/sheet/grid';
import type { CellComment, CommentReply, StandingComment } from '../contract/comments';
import type { CheckedTable } from '../session/checkTables';
import { plainText, readText } from './commentText';

/**
 * `mended`: nothing is open there any more. `answered`, `resolved`: somebody wrote back or ticked it as done, and the
 * figures still disagree. `removed`: the comment is gone, the finding is not. `waiting`: nobody did anything yet.
 */
export type CommentState = 'answered' | 'resolved' | 'removed' | 'waiting' | 'mended';

export interface TrackedComment {
  readonly sheet: string;
  readonly cell: string;
  readonly state: CommentState;
  /** Replies, and what stands below our own words. */
  readonly answers: readonly CommentReply[];
  /** Those of its findings that are still open. */
  readonly findings: readonly Finding[];
}

const ORDER: readonly CommentState[] = ['answered', 'resolved', 'removed', 'waiting', 'mended'];

/** The cell at which a finding is told: its first, or where it has none the table's. */
export function commentCellOf({ cells }: Finding, { table: { area } }: CheckedTable): string {
  return cells.find((cell) => cell !== '') ?? addressOf({ row: area.row, column: area.column });
}

/** `put`: what was put there by this host, as far as it remembers. What needs a person first stands first. */
export function statesOf(
  standing: readonly StandingComment[],
  put: readonly CellComment[],
  tables: readonly CheckedTable[],
): readonly TrackedComment[] {
  const byCell = new Map<string, Finding[]>();
  for (const checked of tables) {
    for (const finding of checked.open) {
      const place = `${checked.table.grid.sheet}!${commentCellOf(finding, checked)}`;
      const others = byCell.get(place);
      if (others) others.push(finding);
      else byCell.set(place, [finding]);
    }
  }
  const openAt = ({ sheet, cell, text }: CellComment): readonly Finding[] => {
    const { codes } = readText(text);
    return (byCell.get(`${sheet}!${cell}`) ?? []).filter(({ code }) => codes.includes(code));
  };
  const there = standing.map((comment): TrackedComment => {
    const findings = openAt(comment);
    const { answer } = readText(comment.text);
    const answers = comment.replies.concat(answer === '' ? [] : [{ by: '', text: answer }]);
    const state =
      findings.length === 0
        ? 'mended'
        : answers.length > 0
          ? 'answered'
          : comment.resolved
            ? 'resolved'
            : 'waiting';
    return { sheet: comment.sheet, cell: comment.cell, state, answers, findings };
  });
  // A comment moves with its cell, so one that is gone is one whose very words stand nowhere on its sheet.
  const gone = put
    .filter((each) => !standing.some(({ sheet, text }) => sheet === each.sheet && begins(text, each.text)))
    .map((each): TrackedComment => ({
      sheet: each.sheet,
      cell: each.cell,
      state: 'removed',
      answers: [],
      findings: openAt(each),
    }))
    .filter(({ findings }) => findings.length > 0);
  return there.concat(gone).sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** With or without what somebody wrote below. */
function begins(text: string, own: string): boolean {
  return plainText(text).startsWith(plainText(own));
}
