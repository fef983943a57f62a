/** Marks on the cells of findings: put on, taken off, put on anew after a check. */
import { viewText } from '../../words/pane/viewTextOf';
import type { Mark } from '../../app/contract/marks';
import type { Problem } from '../../app/contract/problem';
import { bySeverity } from '../../core/finding/severity';
import { cellOf } from '../check/findingItems';
import type { Desk } from '../desk/desk';

export function toggleMarks(desk: Desk): Promise<void> {
  return desk.work(async () => {
    const marked = !desk.state.marked;
    if (marked) {
      if (await markNow(desk)) desk.say('good', ({ text }) => viewText[text.language].result.marked);
      return;
    }
    const outcome = await desk.book.clearMarks();
    if ('problem' in outcome) {
      sayMarksUnsure(desk, outcome.problem);
      return;
    }
    rememberMarks(desk, false);
    desk.say('good', ({ text }) => viewText[text.language].result.unmarked);
  });
}

function rememberMarks(desk: Desk, marked: boolean): void {
  desk.book.remember('marked', marked ? 'yes' : '');
  desk.set({ marked });
}

export async function markNow(desk: Desk): Promise<boolean> {
  const { check: result } = desk.state;
  if (!result) return false;
  const bySheet: Record<string, Mark[]> = {};
  for (const { table } of result.tables) bySheet[table.grid.sheet] = [];
  for (const item of result.items) {
    const cell = cellOf(item);
    const marks = bySheet[item.sheet];
    // The list has the worst first, so the first mark of a cell is its worst.
    if (
      cell !== '' &&
      marks &&
      !marks.some((mark) => mark.cell === cell && bySeverity(mark, item.finding) <= 0)
    ) {
      bySheet[item.sheet] = marks
        .filter((mark) => mark.cell !== cell)
        .concat({ cell, severity: item.finding.severity });
    }
  }
  for (const sheet of Object.keys(bySheet)) {
    const outcome = await desk.book.mark(sheet, bySheet[sheet] ?? []);
    if ('problem' in outcome) {
      // Not some sheets with marks and some without.
      const unsure = desk.book.abilities.highlight && 'problem' in (await desk.book.clearMarks());
      rememberMarks(desk, unsure);
      if (unsure) sayMarksUnsure(desk, outcome.problem);
      else desk.saySorry(outcome.problem, true);
      return false;
    }
  }
  rememberMarks(desk, true);
  return true;
}

/** Nobody knows which marks lie on the cells; the switch stays on, so that they can be taken off later. */
function sayMarksUnsure(desk: Desk, problem: Problem): void {
  desk.say('bad', ({ text, words }) =>
    [
      words?.problem[problem.code](problem.detail ?? {}) ?? problem.code,
      viewText[text.language].result.marksUnsure,
    ].join(' '),
  );
}
