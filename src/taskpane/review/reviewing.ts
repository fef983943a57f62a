/** Signing off and ticking: read what stands, write who looked, read again. */
import type { SheetChanges } from '../../app/contract/writer';
import { type SignOff, signOffChanges, signOffsOf, withdrawal } from '../../app/review/signOff';
import type { CheckedTable } from '../../app/session/checkTables';
import type { Grid, Position } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { reviewText } from '../../words/review/textOf';
import type { ReviewText } from '../../words/review/text';
import { readAgain, readAndCheck } from '../check/checking';
import type { Desk, Engine } from '../desk/desk';
import { dateOf } from '../undo/dates';
import { write } from '../undo/recording';
import { offerUndo } from '../undo/undoing';

export interface ReviewedTable {
  readonly checked: CheckedTable;
  readonly among: readonly Table[];
  readonly signOffs: readonly SignOff[];
}

export function lookAtTables(desk: Desk, done: (tables: readonly ReviewedTable[]) => void): Promise<void> {
  return desk.work((engine) => lookNow(desk, engine, done));
}

async function lookNow(
  desk: Desk,
  engine: Engine,
  done: (tables: readonly ReviewedTable[]) => void,
): Promise<void> {
  const seen = await readAndCheck(desk, engine);
  if (seen === null) return;
  if ('problem' in seen) desk.saySorry(seen.problem);
  else done(reviewedIn(seen.checked.tables, seen.read.grids));
}

export function reviewedIn(
  tables: readonly CheckedTable[],
  grids: readonly Grid[],
): readonly ReviewedTable[] {
  const among = tables.map(({ table }) => table);
  return tables.map((checked) => ({
    checked,
    among,
    signOffs: signOffsOf({ table: checked.table, among }, grids),
  }));
}

export function wholeOf({ signOffs }: ReviewedTable): SignOff | null {
  return signOffs.find(({ row }) => row === null) ?? null;
}

/** `rows`: ticked anew, or null for the whole table; `gone`: taken away. */
export function keepSignOff(
  desk: Desk,
  { checked: { table }, among }: ReviewedTable,
  what: {
    readonly by: string;
    readonly rows: readonly string[] | null;
    readonly gone: readonly SignOff[];
    readonly said: (text: ReviewText['signOff']) => string;
  },
  done: (tables: readonly ReviewedTable[]) => void,
): Promise<void> {
  if (what.by.trim() === '' && (what.rows === null || what.rows.length > 0)) {
    desk.say('bad', ({ text }) => reviewText[text.language].signOff.needsName);
    return Promise.resolve();
  }
  return desk.work(async (engine) => {
    const read = await readAgain(desk);
    if (!read) return;
    desk.book.remember('by', what.by);
    // What nobody saw is not signed: the figures are those that were shown, and a later change makes them void.
    const reviewer = { by: what.by, date: dateOf(desk.now()) };
    const added = signOffChanges({ table, among }, what.rows, reviewer, read.grids);
    if (!(await writeBoth(desk, added, withdrawal(what.gone, read.grids)))) return;
    await lookNow(desk, engine, done);
    desk.say('good', ({ text }) => what.said(reviewText[text.language].signOff), offerUndo(desk));
  });
}

export function withdraw(
  desk: Desk,
  signOffs: readonly SignOff[],
  done: (tables: readonly ReviewedTable[]) => void,
): Promise<void> {
  return desk.work(async (engine) => {
    const read = await readAgain(desk);
    if (!read) return;
    if (!(await write(desk, 'accept', [withdrawal(signOffs, read.grids)]))) return;
    await lookNow(desk, engine, done);
    desk.say('good', ({ text }) => reviewText[text.language].signOff.withdrawn, offerUndo(desk));
  });
}

/** One write, so that one undo takes both back. */
async function writeBoth(desk: Desk, added: SheetChanges, gone: SheetChanges): Promise<boolean> {
  const changes = { ...added, changes: added.changes.concat(gone.changes) };
  return (await write(desk, 'accept', [changes])) !== null;
}

/** The code of the table's row in which the cursor stands, which is said where it stands elsewhere. */
export async function rowAtCursor(desk: Desk, table: Table): Promise<string | null> {
  const read = await desk.book.read('activeSheet');
  if ('problem' in read) {
    desk.saySorry(read.problem);
    return null;
  }
  const { activeSheet, activeCell } = read.done;
  const row = activeSheet === table.grid.sheet ? rowOf(table, activeCell) : null;
  if (row === null) desk.say('bad', ({ text }) => reviewText[text.language].signOff.notInTable);
  return row;
}

function rowOf({ rows, area }: Table, { row, column }: Position): string | null {
  if (column < area.column || column >= area.column + area.columns) return null;
  return rows.find(({ at }) => at === row)?.row.code ?? null;
}
