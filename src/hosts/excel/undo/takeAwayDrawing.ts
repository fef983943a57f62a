/**
 * Takes away a form that was drawn over cells: as a whole, or not at all once
 * somebody has typed into it. What fails midway is gone on with, never back,
 * since doing it twice does no harm: at once, and, where Excel no longer answers,
 * at the next attempt, for which a note tells that it has begun.
 */
import type { Outcome } from '../../../app/contract/outcome';
import type { UndoRecord, Written } from '../../../app/contract/writer';
import type { CellContent, Change } from '../../../core/fill/change';
import { sameContent } from '../../../core/fill/standing';
import { addressOf, areaAddress, type Position } from '../../../core/sheet/grid';
import { BLANK, type Box, cellOf, contentAt, CONTENTS, formatAt, put, rangeOf } from '../cells/cellContent';
import { isLoaded } from '../cells/writeAndLoad';
import { problemOf, refusesBatch, unfinished } from '../../office/hostProblem';
import { type KeptLooks, putBackArea } from '../draw/looksBefore';
import type { Midway } from '../../office/localNotes';
import { lacks } from '../connection/requirements';
import { runAsOneStep } from '../connection/runBatch';
import { coveredBy, type Covering } from './covered';

type Reverted = Outcome<{ readonly skipped: Written['skipped'] }>;

/** What a co-author typed between the two round trips, and we put back over. */
interface Covered {
  readonly position: Position;
  readonly content: CellContent;
  readonly format: string;
}

export async function takeAwayDrawing(
  record: UndoRecord,
  kept: KeptLooks,
  midway: Midway,
  covering: Covering,
): Promise<Reverted> {
  // The record may have been made by a newer Excel: it travels with the workbook.
  const tooOld = lacks('1.13');
  if (tooOld) return tooOld;
  const wasMidway = midway.is(record.id);
  /** Where the first attempt stopped after it had covered something, the second one gives it back. */
  const covered: Covered[] = [];
  const attempt = (): Promise<Reverted> => once(record, kept, midway, covered, covering);
  const settled = (outcome: Reverted): Reverted => {
    if ('problem' in outcome && midway.is(record.id)) {
      return unfinished(outcome.problem, `${kept.sheet}!${areaAddress(kept.box)}`);
    }
    midway.end(record.id);
    return outcome;
  };
  try {
    return settled(await attempt());
  } catch (error) {
    if (!wasMidway && refusesBatch(error)) midway.end(record.id);
    if (!midway.is(record.id)) throw error;
  }
  try {
    return settled(await attempt());
  } catch (error) {
    return settled({ problem: problemOf(error) });
  }
}

/** One round trip to compare, one to put back. */
function once(
  record: UndoRecord,
  kept: KeptLooks,
  midway: Midway,
  covered: Covered[],
  covering: Covering,
): Promise<Reverted> {
  const { sheet: name, box } = kept;
  return runAsOneStep(async (context): Promise<Reverted> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected');
    const area = rangeOf(sheet, box);
    area.load(CONTENTS);
    const named = kept.name === null ? null : sheet.names.getItemOrNullObject(kept.name);
    if (named) named.load('name');
    await context.sync();
    if (sheet.isNullObject) return { done: { skipped: [] } };
    const changes = record.changes[0]?.changes ?? [];
    const strange = strangersIn(area, box, changes);
    const skipped = strange.map((position) => ({ sheet: name, cell: addressOf(position) }));
    if (strange.length > 0 && !midway.is(record.id)) return { done: { skipped } };
    if (sheet.protection.protected) return { problem: { code: 'sheet/protected', detail: { sheet: name } } };
    midway.begin(record.id);
    // A co-author may type between the two round trips: what is put back over is seen once more, just before.
    const just = rangeOf(sheet, box);
    just.load(CONTENTS);
    putBackArea(sheet, kept, changes, named && !named.isNullObject ? named : null, strange);
    try {
      await context.sync();
    } finally {
      covered.push(...(isLoaded(just) ? coveredIn(just, box, changes, strange) : []));
      if (covered.length > 0) covering(coveredBy(record, wayBack(name, covered, changes)));
    }
    // What somebody typed there since stays.
    const known = strange.map(addressOf);
    const owed = covered.filter(({ position }) => !known.includes(addressOf(position)));
    if (owed.length === 0) return { done: { skipped } };
    for (const { position, content, format } of owed) {
      const cell = cellOf(sheet, position);
      cell.numberFormat = [[format]];
      put(cell, content, format);
    }
    await context.sync();
    const late = owed.map(({ position }) => ({ sheet: name, cell: addressOf(position) }));
    return { done: { skipped: [...skipped, ...late] } };
  });
}

/** In place of what they held the cells hold what stood there before the drawing. */
function wayBack(
  sheet: string,
  covered: readonly Covered[],
  changes: readonly Change[],
): Pick<UndoRecord, 'changes' | 'formats'> {
  const wrote = (position: Position): CellContent =>
    changes.find((change) => addressOf(change.position) === addressOf(position))?.before ?? BLANK;
  return {
    changes: [
      {
        sheet,
        changes: covered.map(({ position, content }) => ({
          position,
          before: content,
          after: wrote(position),
        })),
      },
    ],
    formats: covered.map(({ position, format }) => ({ sheet, cell: addressOf(position), format })),
  };
}

function coveredIn(
  just: Excel.Range,
  box: Box,
  changes: readonly Change[],
  strange: readonly Position[],
): Covered[] {
  const known = strange.map(addressOf);
  return strangersIn(just, box, changes)
    .filter((position) => !known.includes(addressOf(position)))
    .map((position) => ({
      position,
      content: contentAt(just, box, position),
      format: formatAt(just, box, position),
    }));
}

/** Cells that hold neither what the drawing wrote nor what stood there before: above all figures of the form. */
function strangersIn(area: Excel.Range, box: Box, changes: readonly Change[]): Position[] {
  const ours = new Map<string, Change>();
  changes.forEach((change) => ours.set(addressOf(change.position), change));
  const strangers: Position[] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const position = { row, column };
      const present = contentAt(area, box, position);
      const { before = BLANK, after = BLANK } = ours.get(addressOf(position)) ?? {};
      if (!sameContent(present, after) && !sameContent(present, before)) strangers.push(position);
    }
  }
  return strangers;
}
