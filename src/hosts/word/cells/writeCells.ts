/** Writes cells of the report's tables: compared first, written in one batch, read back, and put back where Word stops. */
import type { Outcome } from '../../../app/contract/outcome';
import type { Problem } from '../../../app/contract/problem';
import type { SheetChanges, Written } from '../../../app/contract/writer';
import type { Change } from '../../../core/fill/change';
import { writeNumber } from './writeNumber';
import { addressOf } from '../../../core/sheet/grid';
import { unfinished, whyFailed } from '../../office/hostProblem';
import { lacks } from '../connection/requirements';
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

/** One cell being written: what it held just before, and what it holds then, known after the same round trip. */
interface Writing {
  readonly target: Target;
  readonly seen: Word.TableCell;
  readonly made: Word.TableCell;
}

/** asIs: as the person has it. */
export type Tracking = 'on' | 'off' | 'asIs';

export interface CellsWritten {
  readonly changes: readonly SheetChanges[];
  readonly skipped: Written['skipped'];
}

/** Called with the way back of what the writing covered of others, before it is given back: Word may die just then. */
export type Covering = (changes: readonly SheetChanges[]) => void;

/** `grids` are the tables as they were read last: they know where a grid's cell stands among those of its row. */
export async function writeCells(
  grids: readonly WordGrid[],
  sheets: readonly SheetChanges[],
  tracking: Tracking,
  covering: Covering,
): Promise<Outcome<CellsWritten>> {
  const tooOld = lacks(tracking === 'on' ? '1.4' : '1.3');
  if (tooOld) return tooOld;
  const targets = targetsOf(grids, sheets);
  const state: { writing: readonly Writing[] | null; mode: Mode | null } = { writing: null, mode: null };
  try {
    return await run(async (context): Promise<Outcome<CellsWritten>> => {
      const find = await cellsOf(context);
      const cells = await loaded(context, targets, find);
      const due = targets.filter((target, at) => sameText(cells[at]?.value, target.before));
      const skipped = targets.filter((target) => !due.includes(target)).map(nameOf);
      if (due.length === 0) return { done: { changes: [], skipped } };
      state.mode = await modeNow(context);
      const leaves = tracking === 'asIs' && state.mode !== null && state.mode !== 'Off' ? 'on' : tracking;
      if (tracking !== 'asIs') setMode(context, tracking === 'on' ? 'TrackAll' : 'Off');
      const writing = due.map((target) => writeCell(target, find));
      state.writing = writing;
      if (tracking !== 'asIs') setMode(context, state.mode);
      await context.sync();
      const late = coveredIn(writing, covering);
      const ours = writing.filter((each) => !late.includes(each));
      if (ours.some(({ target, made }) => !holds(made.value, target.after, leaves)))
        return putBack(writing, state.mode, { code: 'host/failed' });
      // What somebody typed between the two round trips goes back over what we wrote there.
      const given = late.length > 0 ? await putBack(late, state.mode, { code: 'cells/changed' }) : null;
      if (given && 'problem' in given && given.problem.code === 'write/unfinished') return given;
      return {
        done: { changes: byTable(ours), skipped: skipped.concat(late.map(({ target }) => nameOf(target))) },
      };
    });
  } catch (error) {
    const why = whyFailed(error);
    if (!state.writing) return { problem: why };
    coveredIn(state.writing, covering);
    return putBack(state.writing, state.mode, why);
  }
}

/** The cells into which somebody had typed just before we wrote, told of as soon as they are known. */
function coveredIn(writing: readonly Writing[], covering: Covering): Writing[] {
  const late = writing.filter(({ target, seen }) => {
    const held = valueOf(seen);
    return held !== null && !sameText(held, target.before);
  });
  if (late.length > 0) {
    covering(
      late.map(({ target: { sheet, change, after }, seen, made }) => ({
        sheet,
        changes: [
          {
            ...change,
            before: { value: seen.value, formula: null },
            after: { value: valueOf(made) ?? after, formula: null },
          },
        ],
      })),
    );
  }
  return late;
}

function writeCell(target: Target, find: Find): Writing {
  const [seen, cell, made] = [find(target), find(target), find(target)];
  seen.load('value');
  cell.value = target.after;
  made.load('value');
  return { target, seen, made };
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

type Find = (target: Target) => Word.TableCell;

/** Gives a new hold on a cell each time: each keeps what it was asked for at its own moment. */
async function cellsOf(context: Word.RequestContext): Promise<Find> {
  const known = context.document.body.tables;
  known.load('items/nestingLevel');
  await context.sync();
  const outer = known.items.filter(({ nestingLevel }) => nestingLevel === 1);
  return ({ table, index, change }) => (outer[table] ?? known.getFirst()).getCell(change.position.row, index);
}

async function loaded(
  context: Word.RequestContext,
  targets: readonly Target[],
  find: Find,
): Promise<Word.TableCell[]> {
  const cells = targets.map(find);
  for (const cell of cells) cell.load('value');
  await context.sync();
  return cells;
}

/** null where Word stopped before it answered; the library throws at what it has not loaded. */
function valueOf(cell: Word.TableCell): string | null {
  try {
    return cell.value;
  } catch {
    return null;
  }
}

/** Word parts the lines of a cell by signs of its own. */
function sameText(one: string | undefined, other: string): boolean {
  return one?.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();
}

function holds(value: string | undefined, after: string, tracking: Tracking): boolean {
  return tracking === 'on' ? (value ?? '').includes(after) : sameText(value, after);
}

/** Either all cells hold what was wanted, or they get back what they held; what somebody typed since stays. */
async function putBack(
  writing: readonly Writing[],
  mode: Mode | null,
  why: Problem,
): Promise<Outcome<CellsWritten>> {
  const targets = writing.map(({ target }) => target);
  const names = (which: readonly Target[]): string =>
    which.map(({ change }) => addressOf(change.position)).join(', ');
  const attempt = (): Promise<Outcome<CellsWritten>> =>
    run(async (context): Promise<Outcome<CellsWritten>> => {
      const find = await cellsOf(context);
      const now = await loaded(context, targets, find);
      setMode(context, 'Off');
      writing.forEach(({ target, seen, made }, at) => {
        const [ours, held, cell] = [valueOf(made), now[at]?.value, now[at]];
        const isOurs = ours === null ? holds(held, target.after, 'on') : sameText(held, ours);
        if (cell && isOurs) cell.value = valueOf(seen) ?? target.before;
      });
      setMode(context, mode);
      await context.sync();
      const read = await loaded(context, targets, find);
      const open = writing.filter(
        ({ target, seen }, at) => !sameText(read[at]?.value, valueOf(seen) ?? target.before),
      );
      return open.length === 0 ? { problem: why } : unfinished(why, names(open.map(({ target }) => target)));
    });
  // What a first try did is not done again by a second.
  return attempt().catch(() => attempt().catch(() => unfinished(why, names(targets))));
}

const nameOf = ({ sheet, change }: Target): { sheet: string; cell: string } => ({
  sheet,
  cell: addressOf(change.position),
});

/** With what the cells hold now: under tracking the struck words, too. */
function byTable(writing: readonly Writing[]): SheetChanges[] {
  const sheets: { sheet: string; changes: Change[] }[] = [];
  for (const { target, made } of writing) {
    const { sheet, change } = target;
    const same = sheets.find((each) => each.sheet === sheet);
    const written = { ...change, after: { value: made.value, formula: null } };
    if (same) same.changes.push(written);
    else sheets.push({ sheet, changes: [written] });
  }
  return sheets;
}
