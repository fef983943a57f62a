/** Takes an action back, as far as nobody has changed since what it wrote. */
import type { Outcome } from '../../../app/contract/outcome';
import type { SheetChanges, UndoRecord, Written } from '../../../app/contract/writer';
import { backwards } from '../../../core/fill/standing';
import { outcomeOf, unfinished } from '../../office/hostProblem';
import type { KeptLooks } from '../draw/looksBefore';
import type { Midway } from '../../office/localNotes';
import { takeAwayDrawing } from './takeAwayDrawing';
import { takeAwaySheet } from './takeAwaySheet';
import { writeCells } from '../cells/writeCells';
import { coveredBy, type Covering } from './covered';

type Reverted = Outcome<{ readonly skipped: Written['skipped'] }>;

export async function revert(record: UndoRecord, midway: Midway, covering: Covering): Promise<Reverted> {
  const { action, addedSheet, looks, changes } = record;
  if (action === 'comment' || action === 'uncomment') {
    // With what wrote them: few sessions have comments.
    const { takeCommentsBack } = await import(/* webpackChunkName: "cell-comments" */ '../workbook/comments');
    return takeCommentsBack(record);
  }
  if (looks !== undefined) return takeAwayDrawing(record, JSON.parse(looks) as KeptLooks, midway, covering);
  if (addedSheet === null) return writeBack(record, changes, covering);
  const rest = changes.filter(({ sheet }) => sheet !== addedSheet);
  if (rest.length === 0) return takeBackSheet(addedSheet, record, covering);
  const cells = await writeBack(record, rest, covering);
  if ('problem' in cells) return cells;
  const outcome = await outcomeOf(takeBackSheet(addedSheet, record, covering));
  return 'problem' in outcome
    ? unfinished(outcome.problem, `${addedSheet}!A1`)
    : { done: { skipped: [...cells.done.skipped, ...outcome.done.skipped] } };
}

/** Figures typed into a new table are the user's: its sheet stays whole; of other sheets what we wrote is taken out. */
async function takeBackSheet(addedSheet: string, record: UndoRecord, covering: Covering): Promise<Reverted> {
  const outcome = await takeAwaySheet(addedSheet, record, covering);
  if ('problem' in outcome || outcome.done.skipped.length === 0 || record.action === 'insert') return outcome;
  return writeBack(
    record,
    record.changes.filter(({ sheet }) => sheet === addedSheet),
    covering,
  );
}

async function writeBack(
  record: UndoRecord,
  written: readonly SheetChanges[],
  covering: Covering,
): Promise<Reverted> {
  const sheets = written.map((each): SheetChanges => ({ ...each, changes: each.changes.map(backwards) }));
  const outcome = await writeCells({
    id: record.id,
    action: record.action,
    sheets,
    again: true,
    formatOf: (sheet, cell) =>
      record.formats.find((each) => each.sheet === sheet && each.cell === cell)?.format,
    announce: () => undefined,
    announceCovered: (covered) => {
      covering(coveredBy(record, covered));
    },
  });
  return 'problem' in outcome ? outcome : { done: { skipped: outcome.done.skipped } };
}
