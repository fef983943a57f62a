/** Takes an action back, as far as nobody has changed since what it wrote. */
import type { Outcome, SheetChanges, UndoRecord, Written } from '../../app/book';
import { addressOf } from '../../core/table/grid';
import { contentOf, at, sameContent } from './contents';
import { type KeptLooks, putBackArea } from './keptLooks';
import { askFor, sheetsNamed } from './lookAt';
import { removeSheet } from './putBack';
import { supports } from './requirements';
import { run } from './session';
import { writeCells } from './writeCells';

type Reverted = Outcome<{ readonly skipped: Written['skipped'] }>;

export async function revert(record: UndoRecord): Promise<Reverted> {
  const { addedSheet, looks } = record;
  if (looks !== undefined) return takeAwayDrawing(record, JSON.parse(looks) as KeptLooks);
  if (addedSheet !== null) {
    const others = await whatOthersTyped(addedSheet, record);
    if (others === null) return { done: { skipped: [] } };
    // Figures typed into a new table are the user's: the sheet stays, whole.
    if (record.action === 'insert' && others.length > 0) return { done: { skipped: others } };
    if (others.length === 0) {
      await removeSheet(addedSheet);
      const rest = record.changes.filter(({ sheet }) => sheet !== addedSheet);
      return rest.length > 0 ? writeBack({ ...record, changes: rest }) : { done: { skipped: [] } };
    }
  }
  return writeBack(record);
}

/** A form drawn over an area goes as a whole, or not at all once somebody has typed into it. */
async function takeAwayDrawing(record: UndoRecord, kept: KeptLooks): Promise<Reverted> {
  const changes = record.changes[0]?.changes ?? [];
  const skipped = await run(async (context) => {
    const found = await askFor(context, [
      { sheet: kept.sheet, cells: changes.map(({ position }) => position) },
    ]);
    await context.sync();
    const [seen] = found();
    if (!seen?.sheet) return null;
    return changes
      .filter(({ position, after }) => !sameContent(seen.content(position), after))
      .map(({ position }) => ({ sheet: kept.sheet, cell: addressOf(position) }));
  });
  if (skipped === null) return { done: { skipped: [] } };
  if (skipped.length === 0) await putBackArea(kept, changes);
  return { done: { skipped } };
}

async function writeBack(record: UndoRecord): Promise<Reverted> {
  const sheets = record.changes.map(({ sheet, changes }): SheetChanges => ({
    sheet,
    changes: changes.map(({ position, before, after }) => ({ position, before: after, after: before })),
  }));
  const outcome = await writeCells({
    id: record.id,
    action: record.action,
    sheets,
    formatOf: (sheet, cell) =>
      record.formats.find((each) => each.sheet === sheet && each.cell === cell)?.format,
    announce: () => undefined,
  });
  return 'problem' in outcome ? outcome : { done: { skipped: outcome.done.skipped } };
}

/** Cells of the added sheet that hold something else than the action wrote; null when the sheet is gone. */
async function whatOthersTyped(name: string, record: UndoRecord): Promise<Written['skipped'] | null> {
  return run(async (context) => {
    const [sheet] = await sheetsNamed(context, [name]);
    if (!sheet) return null;
    sheet.load('name');
    const used = supports('1.4') ? sheet.getUsedRangeOrNullObject(true) : sheet.getUsedRange();
    used.load('rowIndex,columnIndex,values,formulas');
    await context.sync();
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return [];
    const ours = new Map<string, SheetChanges['changes'][number]>();
    record.changes.forEach(({ sheet: on, changes }) => {
      if (on === name) changes.forEach((change) => ours.set(addressOf(change.position), change));
    });
    const others: { sheet: string; cell: string }[] = [];
    const { rowIndex, columnIndex } = used;
    used.values.forEach((row: readonly unknown[], i) => {
      row.forEach((value, j) => {
        const present = contentOf(value, at(used.formulas, i, j));
        const cell = addressOf({ row: rowIndex + i, column: columnIndex + j });
        const wrote = ours.get(cell)?.after ?? { value: null, formula: null };
        if (!sameContent(present, wrote)) others.push({ sheet: name, cell });
      });
    });
    return others;
  });
}
