/** Learning a table: read, infer, show a rule's cells, keep what was accepted, check by it. */
import { learnChanges } from '../../app/learn/learnSheet';
import type { Mark } from '../../app/contract/marks';
import { isOwnList } from '../../app/contract/source';
import { inferTable, type InferredRule, type InferredTable } from '../../core/infer/inferTable';
import { acceptable, learnForm } from '../../core/infer/learn/learnForm';
import { inWords, type Name, namesOf } from '../../core/infer/learn/ruleInWords';
import { textsAbove } from '../../core/infer/learn/textsAbove';
import { addressOf, type Grid, type Position } from '../../core/sheet/grid';
import { learnText } from '../../words/pane/learnTextOf';
import { checkNow, goTo } from '../check/checking';
import type { Desk } from '../desk/desk';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

/** A rule that may be ticked; `found` is null for one that the person wrote. */
export interface Offered {
  readonly text: string;
  readonly words: string;
  readonly found: InferredRule | null;
  readonly ticked: boolean;
}

export interface Learning {
  readonly grid: Grid;
  readonly table: InferredTable;
  readonly names: readonly Name[];
  readonly title: string;
  readonly offered: readonly Offered[];
}

export function learn(desk: Desk, done: (learning: Learning | null) => void): Promise<void> {
  return desk.work(async () => {
    const read = await desk.book.read('activeSheet');
    if ('problem' in read) {
      desk.saySorry(read.problem);
      return;
    }
    const { grids, activeSheet } = read.done;
    const grid = grids.find(({ sheet }) => sheet === activeSheet && !isOwnList(sheet));
    const table = grid ? inferTable(grid) : null;
    // A table without a rule found is learnt by what the person writes.
    if (!grid || !table) {
      done(null);
      desk.say('bad', ({ text }) => learnText[text.language].nothing);
      return;
    }
    const names = namesOf(table);
    const offered = acceptable(table)
      .map((rule) => ({ text: rule.text, words: inWords(rule.text, names), found: rule, ticked: rule.sure }))
      .sort((a, b) => Number(b.ticked) - Number(a.ticked));
    done({ grid, table, names, title: textsAbove(grid, table).title, offered });
  });
}

/** So many cells show what a rule is about. */
const MOST_LIT = 300;

/** Goes to the first cell that breaks the rule, or else the first it speaks of, and colours all that it speaks of. */
export async function light(desk: Desk, { grid }: Learning, { found }: Offered): Promise<void> {
  if (!found) return;
  const { instances, gainsaid } = found;
  const first = gainsaid[0] ?? instances[0];
  if (!first) return;
  const marks = new Map<string, Mark>();
  const put = (at: Position, severity: Mark['severity']): void => {
    const cell = addressOf(at);
    if (marks.size < MOST_LIT && !marks.has(cell)) marks.set(cell, { cell, severity });
  };
  // Those that gainsay it first: a long table has more cells than are coloured.
  for (const { target } of gainsaid) put(target, 'error');
  for (const { parts } of [...gainsaid, ...instances]) for (const part of parts) put(part, 'info');
  for (const { target } of instances) put(target, 'warning');
  await goTo(desk, grid.sheet, addressOf(first.target));
  // A host that colours nothing has shown the cell.
  if (!desk.book.abilities.highlight) return;
  await desk.book.clearMarks();
  await desk.book.mark(grid.sheet, Array.from(marks.values()));
}

export async function darken(desk: Desk): Promise<void> {
  if (desk.book.abilities.highlight) await desk.book.clearMarks();
}

/** What the column or the row is called that the cursor stands in; null outside of the table. */
export async function pointAt(
  desk: Desk,
  { grid, table, names }: Learning,
  axis: 'column' | 'row',
): Promise<string | null> {
  const read = await desk.book.read('activeSheet');
  if ('problem' in read) {
    desk.saySorry(read.problem);
    return null;
  }
  const { activeSheet, activeCell } = read.done;
  if (activeSheet !== grid.sheet) return null;
  const { area, layout } = table;
  const column = layout.columns[activeCell.column - area.column];
  const row = layout.rows[activeCell.row - area.row];
  const ref = axis === 'column' ? column && `[${column.key}]` : row?.code;
  const named = names.find((each) => each.ref === ref);
  if (!named) return null;
  // Two lines called alike are told apart by their numbers.
  return names.some((each) => each !== named && each.name === named.name) ? named.ref : named.name;
}

/** The rules go onto their sheet, and the whole workbook is checked. */
export function keepAndCheck(desk: Desk, learning: Learning): Promise<void> {
  return desk.work(async (engine) => {
    const rules = learning.offered.filter(({ ticked }) => ticked).map(({ text }) => ({ text }));
    if (rules.length === 0) {
      desk.say('bad', ({ text }) => learnText[text.language].needsRule);
      return;
    }
    const read = await desk.book.read('workbook');
    if ('problem' in read) {
      desk.saySorry(read.problem);
      return;
    }
    const changes = learnChanges(
      learnForm(learning.grid, learning.table, rules, learning.title),
      read.done.grids,
    );
    if (!(await write(desk, 'accept', [changes]))) return;
    await darken(desk);
    await checkNow(desk, engine);
    desk.set({ view: 'check' });
    desk.say('good', ({ text }) => learnText[text.language].kept(changes.sheet), offerUndo(desk));
  });
}
