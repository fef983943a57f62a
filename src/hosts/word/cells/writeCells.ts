/** Writes cells of the report's tables: compared first, written in one batch, read back, and put back where Word stops. */
import type { Outcome } from '../../../app/contract/outcome';
import type { Problem } from '../../../app/contract/problem';
import type { SheetChanges, Written } from '../../../app/contract/writer';
import type { Change } from '../../../core/fill/change';
import { writeNumber } from './writeNumber';
import { addressOf } from '../../../core/sheet/grid';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks, supports } from '../connection/requirements';
import { run } from '../connection/runBatch';
import { type Mode, modeNow, setMode } from '../connection/tracking';
import { tableName, type WordGrid } from '../read/tableGrid';

interface Target {
  readonly sheet: string;
  readonly table: number;
  readonly index: number;
  readonly change: Change;
  readonly before: string;
  readonly after: string;
}

/** asIs: as the person has it. */
export type Tracking = 'on' | 'off' | 'asIs';

export interface CellsWritten {
  readonly changes: readonly SheetChanges[];
  readonly skipped: Written['skipped'];
}

/** `grids` are the tables as they were read last: they know where a grid's cell stands among those of its row. */
export async function writeCells(
  grids: readonly WordGrid[],
  sheets: readonly SheetChanges[],
  tracking: Tracking,
): Promise<Outcome<CellsWritten>> {
  const tooOld = lacks(tracking === 'on' ? '1.4' : '1.3');
  if (tooOld) return tooOld;
  const targets = targetsOf(grids, sheets);
  const state: { due: readonly Target[] | null; mode: Mode | null } = { due: null, mode: null };
  try {
    return await run(async (context): Promise<Outcome<CellsWritten>> => {
      const cells = await load(context, targets);
      const due = targets.filter((target, at) => sameText(cells[at]?.value, target.before));
      const skipped = targets.filter((target) => !due.includes(target)).map(nameOf);
      state.mode = await modeNow(context);
      const leaves = tracking === 'asIs' && state.mode !== null && state.mode !== 'Off' ? 'on' : tracking;
      state.due = due;
      const tables = context.document.body.tables;
      if (due.length > 0) {
        if (tracking !== 'asIs') setMode(context, tracking === 'on' ? 'TrackAll' : 'Off');
        targets.forEach((target, at) => {
          const cell = cells[at];
          if (cell && due.includes(target)) cell.value = target.after;
        });
        if (tracking !== 'asIs') setMode(context, state.mode);
        await context.sync();
      }
      const read = await load(context, due, tables);
      const missed = due.filter((target, at) => !holds(read[at]?.value, target.after, leaves));
      if (missed.length > 0) return putBack(due, state.mode, { code: 'host/failed' });
      const now = read.map(({ value }) => value);
      return { done: { changes: byTable(due, now), skipped } };
    });
  } catch (error) {
    const why = whyFailed(error);
    return state.due ? putBack(state.due, state.mode, why) : { problem: why };
  }
}

function targetsOf(grids: readonly WordGrid[], sheets: readonly SheetChanges[]): Target[] {
  const targets: Target[] = [];
  for (const { sheet, changes } of sheets) {
    grids.forEach((grid, table) => {
      if (tableName(table) !== sheet) return;
      for (const change of changes) {
        const index = grid.indexOf(change.position);
        if (index === null) continue;
        const [before, after] = [textOf(change.before.value), textOf(change.after.value)];
        targets.push({ sheet, table, index, change, before, after });
      }
    });
  }
  return targets;
}

/** A figure is written as it is printed: there are no numbers in a Word table. */
function textOf(value: Change['after']['value']): string {
  return typeof value === 'number' ? writeNumber(value) : value === null ? '' : String(value);
}

async function load(
  context: Word.RequestContext,
  targets: readonly Target[],
  known: Word.TableCollection = context.document.body.tables,
): Promise<Word.TableCell[]> {
  if (!supports('1.3')) return [];
  known.load('items/nestingLevel');
  await context.sync();
  const outer = known.items.filter(({ nestingLevel }) => nestingLevel === 1);
  const cells = targets.map(({ table, index, change }) => {
    const cell = (outer[table] ?? known.getFirst()).getCell(change.position.row, index);
    cell.load('value');
    return cell;
  });
  await context.sync();
  return cells;
}

/** Word parts the lines of a cell by signs of its own. */
function sameText(one: string | undefined, other: string): boolean {
  return one?.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

function holds(value: string | undefined, after: string, tracking: Tracking): boolean {
  return tracking === 'on' ? (value ?? '').includes(after) : sameText(value, after);
}

/** Either all cells hold what was wanted, or they get back what they held. */
async function putBack(
  due: readonly Target[],
  mode: Mode | null,
  why: Problem,
): Promise<Outcome<CellsWritten>> {
  const names = due.map(({ change }) => addressOf(change.position)).join(', ');
  try {
    return await run(async (context): Promise<Outcome<CellsWritten>> => {
      const cells = await load(context, due);
      setMode(context, 'Off');
      cells.forEach((cell, at) => {
        const target = due[at];
        if (target && !sameText(cell.value, target.before)) cell.value = target.before;
      });
      setMode(context, mode);
      await context.sync();
      const read = await load(context, due);
      const isBack = due.every((target, at) => sameText(read[at]?.value, target.before));
      return isBack ? { problem: why } : unfinished(why, names);
    });
  } catch {
    return unfinished(why, names);
  }
}

const nameOf = ({ sheet, change }: Target): { sheet: string; cell: string } => ({
  sheet,
  cell: addressOf(change.position),
});

/** With what the cells hold now: under tracking the struck words, too. */
function byTable(targets: readonly Target[], now: readonly string[]): SheetChanges[] {
  const sheets: { sheet: string; changes: Change[] }[] = [];
  targets.forEach(({ sheet, change, after }, at) => {
    const same = sheets.find((each) => each.sheet === sheet);
    const written = { ...change, after: { value: now[at] ?? after, formula: null } };
    if (same) same.changes.push(written);
    else sheets.push({ sheet, changes: [written] });
  });
  return sheets;
}
