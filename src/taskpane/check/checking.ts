/** The check and what follows from it: going to cells, highlights, live re-checks. */
import { viewText } from '../../words/pane/viewTextOf';
import type { ReadBook } from '../../app/contract/source';
import type { CheckedTable } from '../../app/session/checkTables';
import type { Problem } from '../../app/contract/problem';
import { type CheckResult, type Desk, type Engine, pause } from '../desk/desk';
import type { CheckedBook } from '../desk/engine';
import { markNow } from '../marks/marking';
import { cellOf, countsOf, type Group, type Grouping, groupsOf, type Item, itemsOf } from './findingItems';
import { changesBetween, isUnchanged } from './changesBetween';

export function check(desk: Desk): Promise<void> {
  return desk.work((engine) => checkNow(desk, engine));
}

/** After an edit: nobody asked for it, and nobody is kept from work by it. */
function checkAgain(desk: Desk): void {
  desk.later('check', (engine) => checkNow(desk, engine, true));
}

/** Part of a larger piece of work. `again`: what changed stays told where nothing changed since. */
export async function checkNow(desk: Desk, engine: Engine, again = false): Promise<void> {
  const seen = await readAndCheck(desk, engine, again);
  if (seen === null) return;
  if ('problem' in seen) {
    desk.set({ check: null, current: null });
    desk.saySorry(seen.problem);
    return;
  }
  showCheck(desk, seen.read, seen.checked.tables, again);
  void locateNow(desk, seen.checked);
  if (desk.state.marked) await markNow(desk);
}

/** The workbook read once, for whatever is to be shown of it; null when Excel did not answer, which is said. */
export async function readAndCheck(
  desk: Desk,
  engine: Engine,
  aside = false,
): Promise<
  { readonly read: ReadBook; readonly checked: CheckedBook } | { readonly problem: Problem } | null
> {
  const read = await desk.book.read(desk.state.scope, aside);
  if ('problem' in read) {
    desk.saySorry(read.problem);
    return null;
  }
  const { previous, told } = desk.state;
  const { grids, hidden } = read.done;
  let checked = await engine.check(grids, pause, previous?.grids ?? null, told, hidden);
  // A file that has nothing to compare with is said once, and let go.
  if ('problem' in checked && checked.problem.code === 'table/noEarlier') {
    desk.saySorry(checked.problem);
    desk.set({ previous: null });
    checked = await engine.check(grids, pause, null, told, hidden);
  }
  return 'problem' in checked ? checked : { read: read.done, checked };
}

/** The result of a check that was made for something else too. */
export async function showLocated(
  desk: Desk,
  read: ReadBook,
  located: readonly CheckedTable[],
): Promise<void> {
  showCheck(desk, read, located, false);
  if (desk.state.marked) await markNow(desk);
}

function showCheck(desk: Desk, read: ReadBook, tables: readonly CheckedTable[], again: boolean): void {
  const before = desk.state.check;
  const since = before && changesBetween(before.tables, tables);
  const result = resultOf(desk, tables, {
    read,
    since: again && since && isUnchanged(since) ? before.since : since,
  });
  desk.set({
    check: result,
    current: result.items.some(({ id }) => id === desk.state.current) ? desk.state.current : null,
  });
}

function resultOf(
  { state: { grouping, sought, words, engine } }: Desk,
  tables: readonly CheckedTable[],
  rest: Pick<CheckResult, 'read' | 'since'>,
): CheckResult {
  const all = itemsOf(tables);
  const found = all.filter(
    ({ finding, sheet }) =>
      sought.trim() === '' ||
      !words ||
      !engine ||
      engine.isSought(finding, { sheet, sought: sought.trim(), words }),
  );
  const groups = groupsOf(found, grouping);
  return { ...rest, tables, items: inOrder(groupsOf(all, grouping)), shown: inOrder(groups), groups };
}

/** As the list has them. */
function inOrder(groups: readonly Group[]): Item[] {
  return groups.reduce<Item[]>((all, group) => all.concat(group.items), []);
}

/** The list, put together in another way. */
export function groupBy(desk: Desk, grouping: Grouping): void {
  desk.set({ grouping });
  listAnew(desk);
}

/** Only the findings with these words stay in the list; "" brings all back. */
export function seek(desk: Desk, sought: string): void {
  desk.set({ sought });
  listAnew(desk);
}

function listAnew(desk: Desk): void {
  const { check: result } = desk.state;
  if (result) desk.set({ check: resultOf(desk, result.tables, result) });
}

/** The findings are shown already; who reads them is not kept waiting for the suspects. */
async function locateNow(desk: Desk, checked: CheckedBook): Promise<void> {
  const wanted = (): boolean => desk.state.check?.tables === checked.tables;
  try {
    const located = await checked.locate(wanted);
    const { check: result } = desk.state;
    if (!located || !result) return;
    const focused = document.activeElement;
    desk.set({ check: resultOf(desk, located, result) });
    await pause();
    // A row that moved in the list has lost the focus.
    if (document.activeElement === document.body && focused instanceof HTMLElement) focused.focus();
  } catch (error) {
    desk.sayFault(error);
  }
}

export async function goTo(desk: Desk, sheet: string, cell: string): Promise<void> {
  if (cell === '') return;
  const outcome = await desk.book.select(sheet, cell);
  if ('problem' in outcome) desk.saySorry(outcome.problem);
}

/** Makes the finding current and shows its cell. */
export function choose(desk: Desk, item: Item): Promise<void> {
  // Who goes there from elsewhere is not kept from it by the list's filter.
  if (desk.state.check?.shown.every(({ id }) => id !== item.id)) seek(desk, '');
  desk.set({ current: item.id });
  return goTo(desk, item.sheet, cellOf(item));
}

/** F8 and the arrow keys; `go` shows the cell too. */
export async function step(desk: Desk, by: 1 | -1, go: boolean): Promise<void> {
  const items = desk.state.check?.shown ?? [];
  const at = items.findIndex(({ id }) => id === desk.state.current);
  const next =
    items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)];
  if (!next) return;
  if (go) await choose(desk, next);
  else desk.set({ current: next.id });
}

export async function toggleWatch(desk: Desk): Promise<void> {
  if (desk.stopWatching) {
    desk.stopWatching();
    desk.stopWatching = null;
    desk.set({ watching: false });
    desk.say('good', ({ text }) => viewText[text.language].result.notWatching);
    return;
  }
  const outcome = await desk.book.watch(() => {
    checkAgain(desk);
  });
  if ('problem' in outcome) {
    desk.saySorry(outcome.problem);
    return;
  }
  desk.stopWatching = outcome.done;
  desk.set({ watching: true });
  desk.say('good', ({ text }) => viewText[text.language].result.watching);
}

export function countsIn(items: readonly Item[]): readonly [number, number, number] {
  const { error, warning, info } = countsOf(items);
  return [error, warning, info];
}

/** Before a write: null when Excel did not answer, which leaves the cells as they were. */
export function readAgain(desk: Desk): Promise<ReadBook | null> {
  return desk.book.read('workbook').then((outcome) => {
    if ('done' in outcome) return outcome.done;
    desk.saySorry(outcome.problem, true);
    return null;
  });
}
