/** What each command does at a desk: the pane's own, or one made for the command where no pane shares its page. */
import { viewText } from '../../words/pane/viewTextOf';
import { addressOf } from '../../core/sheet/grid';
import { check, choose } from '../check/checking';
import { toggleMarks } from '../marks/marking';
import { type Desk, pause } from '../desk/desk';
import { cellOf, countsOf, type Item } from '../check/findingItems';
import { previewFill } from '../desk/writing';
import { recallUndo } from '../undo/recording';
import { revertEntries } from '../undo/undoing';
import { type Command, VIEW_COMMANDS, type ViewCommand } from './names';

/** True when what was said must be shown, although nothing went wrong: the sheet alone does not tell it. */
type Run = (desk: Desk) => Promise<boolean>;

/** Done at the desk; says there what a person must know. */
export const runs: Readonly<Record<Exclude<Command, ViewCommand | 'showPane'>, Run>> = {
  markWrongCells,
  nextWrongCell: (desk) => goBy(desk, 1),
  previousWrongCell: (desk) => goBy(desk, -1),
  undoLastWrite,
};

/** Puts the pane to the command's task, and begins it as the pane does when it is opened for it. */
export async function beginTask(desk: Desk, command: ViewCommand): Promise<void> {
  await free(desk);
  const view = VIEW_COMMANDS[command];
  desk.set({ view, notice: null, overwrite: null });
  if (view === 'check') await check(desk);
  if (view === 'fill') await previewFill(desk);
}

/** A desk does one piece of work at a time, and knows its notes once its host has answered. */
async function free(desk: Desk): Promise<void> {
  while (desk.state.busy || !desk.state.ready) await pause();
}

/** The findings that stand in a cell, worst first; says what there is instead where there is none. */
async function wrongCells(desk: Desk): Promise<readonly Item[]> {
  await check(desk);
  const { check: result, notice } = desk.state;
  if (notice || !result) return [];
  const cells = onePerCell(result.items);
  if (cells.length === 0) {
    const { error, warning, info } = countsOf(result.items);
    desk.say('good', ({ text }) =>
      result.items.length === 0
        ? viewText[text.language].result.none
        : viewText[text.language].result.found(error, warning, info),
    );
  }
  return cells;
}

function onePerCell(items: readonly Item[]): Item[] {
  const seen: Record<string, true> = {};
  return items.filter((item) => {
    const cell = cellOf(item);
    const place = `${item.sheet}!${cell}`;
    if (cell === '' || seen[place]) return false;
    seen[place] = true;
    return true;
  });
}

async function markWrongCells(desk: Desk): Promise<boolean> {
  await free(desk);
  const before = desk.state.marked;
  if (before) {
    await toggleMarks(desk);
    return false;
  }
  const cells = await wrongCells(desk);
  if (cells.length === 0) return true;
  await toggleMarks(desk);
  const { marked, check: result } = desk.state;
  const sheets = cells.map(({ sheet }) => sheet).filter((sheet, i, all) => all.indexOf(sheet) === i);
  if (!marked || !result || sheets.includes(result.read.activeSheet)) return false;
  // The person looks at a sheet that has not changed.
  desk.say('good', ({ text }) => viewText[text.language].commands.markedElsewhere(sheets.join(', ')));
  return true;
}

/** From where the cursor stands, round and round: the pane's list may be at another place, or not shown at all. */
async function goBy(desk: Desk, by: 1 | -1): Promise<boolean> {
  await free(desk);
  const cells = await wrongCells(desk);
  const read = desk.state.check?.read;
  if (cells.length === 0 || !read) return true;
  const { activeSheet, activeCell } = read;
  const here = cells.findIndex(
    (item) => item.sheet === activeSheet && cellOf(item) === addressOf(activeCell),
  );
  const at = here < 0 ? (by > 0 ? 0 : -1) : here + by;
  const item = cells[(at + cells.length) % cells.length];
  if (item) await choose(desk, item);
  return false;
}

async function undoLastWrite(desk: Desk): Promise<boolean> {
  await free(desk);
  recallUndo(desk);
  const entry = desk.state.undo[0];
  if (!entry) {
    desk.say('good', ({ text }) => viewText[text.language].undo.nothing);
    return true;
  }
  await revertEntries(desk, [entry]);
  const { changes, addedSheet } = entry.record;
  const [first] = changes;
  const change = first?.changes[0];
  // As with Excel's own undo, the cursor goes to what came back; a sheet that is gone has no cell to go to.
  if (first && change && addedSheet === null) await desk.book.select(first.sheet, addressOf(change.position));
  return false;
}
