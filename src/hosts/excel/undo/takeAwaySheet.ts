/** Takes away a sheet that an action added: a single call of Excel's, so it is done or it is not. */
import type { Outcome } from '../../../app/contract/outcome';
import type { SheetChanges, UndoRecord, Written } from '../../../app/contract/writer';
import { addressOf, positionOf } from '../../../core/sheet/grid';
import { sameContent } from '../../../core/fill/standing';
import { at, BLANK, type Box, contentAt, CONTENTS, formatAt, loadedContent, put } from '../cells/cellContent';
import { problemOf, refusesBatch, unfinished } from '../../office/hostProblem';
import { sheetsNamed } from '../cells/presentCells';
import { supports } from '../connection/requirements';
import { run, runAsOneStep } from '../connection/runBatch';
import { coveredBy, type Covering } from './covered';

/** The cells that hold what others typed: with any of them the sheet stays, whole. */
export async function takeAwaySheet(
  name: string,
  record: UndoRecord,
  covering: Covering,
): Promise<Outcome<{ readonly skipped: Written['skipped'] }>> {
  const state = { isAsked: false };
  try {
    return await runAsOneStep(async (context) => {
      const [sheet] = await sheetsNamed(context, [name]);
      if (!sheet) return { done: { skipped: [] } };
      sheet.load('name');
      const used = supports('1.4') ? sheet.getUsedRangeOrNullObject(true) : sheet.getUsedRange();
      used.load('rowIndex,columnIndex,values,formulas');
      await context.sync();
      if (sheet.isNullObject) return { done: { skipped: [] } };
      const skipped = used.isNullObject ? [] : strangersIn(used, name, record);
      if (skipped.length > 0) return { done: { skipped } };
      state.isAsked = true;
      // A co-author may type between the two round trips, and a sheet that is gone takes that along.
      const last = supports('1.4') ? sheet.getUsedRangeOrNullObject(true) : sheet.getUsedRange();
      last.load(`rowIndex,columnIndex,${CONTENTS}`);
      sheet.delete();
      await context.sync();
      const late = last.isNullObject ? [] : strangersIn(last, name, record);
      if (late.length === 0) return { done: { skipped } };
      covering(coveredBy(record, wayBack(name, last, late)));
      return await standAgain(name, last, late);
    });
  } catch (error) {
    if (!state.isAsked || refusesBatch(error)) throw error;
    // What failed may have been the answer only.
    const there = await isThere(name);
    if (there === null) return unfinished(problemOf(error), `${name}!A1`);
    if (there) throw error;
    return { done: { skipped: [] } };
  }
}

function boxOf({ rowIndex: row, columnIndex: column, values }: Excel.Range): Box {
  return { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The cells on a sheet of that name, which is added where it is not there again. */
function wayBack(
  sheet: string,
  last: Excel.Range,
  cells: Written['skipped'],
): Pick<UndoRecord, 'changes' | 'formats'> {
  const places = cells.flatMap(({ cell }) => positionOf(cell) ?? []);
  const changes = places.map((position) => ({
    position,
    before: contentAt(last, boxOf(last), position),
    after: BLANK,
  }));
  return {
    changes: [{ sheet, addSheet: true, changes }],
    formats: places.map((position) => ({
      sheet,
      cell: addressOf(position),
      format: formatAt(last, boxOf(last), position),
    })),
  };
}

/** What others typed into the sheet in its last moment, on a sheet of that name again. */
async function standAgain(
  name: string,
  last: Excel.Range,
  cells: Written['skipped'],
): Promise<Outcome<{ readonly skipped: Written['skipped'] }>> {
  const box = boxOf(last);
  const stand = (): Promise<void> =>
    run(async (context) => {
      const [there] = await sheetsNamed(context, [name]);
      there?.load('name');
      await context.sync();
      const sheet = there && !there.isNullObject ? there : context.workbook.worksheets.add(name);
      for (const { cell } of cells) {
        const position = positionOf(cell);
        if (!position) continue;
        const range = sheet.getRange(cell);
        const format = formatAt(last, box, position);
        range.numberFormat = [[format]];
        put(range, contentAt(last, box, position), format);
      }
      await context.sync();
    });
  try {
    await stand().catch(stand);
    return { done: { skipped: cells } };
  } catch (error) {
    return unfinished(problemOf(error), cells.map(({ cell }) => `${name}!${cell}`).join(', '));
  }
}

/** Cells of the added sheet that hold something else than the action wrote. */
function strangersIn(used: Excel.Range, sheet: string, { changes }: UndoRecord): Written['skipped'] {
  const ours = new Map<string, SheetChanges['changes'][number]>();
  changes.forEach((each) => {
    if (each.sheet === sheet) each.changes.forEach((change) => ours.set(addressOf(change.position), change));
  });
  const strangers: { sheet: string; cell: string }[] = [];
  const { rowIndex, columnIndex } = used;
  used.values.forEach((row: readonly unknown[], i) => {
    row.forEach((value, j) => {
      const present = loadedContent(value, at(used.formulas, i, j));
      const cell = addressOf({ row: rowIndex + i, column: columnIndex + j });
      const wrote = ours.get(cell)?.after ?? BLANK;
      if (!sameContent(present, wrote)) strangers.push({ sheet, cell });
    });
  });
  return strangers;
}

/** null where Excel does not answer. */
async function isThere(name: string): Promise<boolean | null> {
  try {
    return await run(async (context) => {
      const [sheet] = await sheetsNamed(context, [name]);
      if (!sheet) return false;
      sheet.load('name');
      await context.sync();
      return !sheet.isNullObject;
    });
  } catch {
    return null;
  }
}
