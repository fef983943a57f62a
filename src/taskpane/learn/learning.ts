/** Learning a table: read, infer, show a rule's cells, keep what was accepted, check by it. */
import { learnChanges } from '../../app/learn/learnSheet';
import { isRulesSheet } from '../../app/contract/source';
import { inferTable, type InferredRule, type InferredTable } from '../../core/infer/inferTable';
import { acceptable, learnForm } from '../../core/infer/learn/learnForm';
import { inWords, type Name, namesOf } from '../../core/infer/learn/ruleInWords';
import { textsAbove } from '../../core/infer/learn/textsAbove';
import { addressOf, type Grid } from '../../core/sheet/grid';
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
    const grid = grids.find(({ sheet }) => sheet === activeSheet && !isRulesSheet(sheet));
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

/** Goes to the first cell that breaks the rule, or else the first it speaks of. */
export function showCells(desk: Desk, { grid }: Learning, { found }: Offered): Promise<void> {
  const instance = found?.instances.find(({ holds }) => !holds) ?? found?.instances[0];
  return instance ? goTo(desk, grid.sheet, addressOf(instance.target)) : Promise.resolve();
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
    await checkNow(desk, engine);
    desk.set({ view: 'check' });
    desk.say('good', ({ text }) => learnText[text.language].kept(changes.sheet), offerUndo(desk));
  });
}
