/** The second round trip of a write: what the cells hold at that moment, the writing, and what they hold then. */
import type { UndoRecord } from '../../../app/contract/writer';
import type { CellContent } from '../../../core/fill/change';
import { sameContent } from '../../../core/fill/standing';
import { addressOf } from '../../../core/sheet/grid';
import { type Box, boxAround, CONTENTS, cellOf, contentAt, formatAt, put, rangeOf } from './cellContent';
import type { Taken } from './restoreCells';

/** Queued with the writing and known after the next sync. */
export interface Loaded {
  /** The write with what it covered, which may be newer than what was seen; as it was where Excel gave no answer. */
  asOverwritten(write: Taken): Taken;
  holds(write: Taken): boolean;
  changedFormats(writes: readonly Taken[]): UndoRecord['formats'];
}

interface Area {
  readonly box: Box;
  /** null on a sheet that is added with the writing. */
  readonly before: Excel.Range | null;
  readonly after: Excel.Range;
}

/** One cell at a time: a filter makes Excel hand an array out to the visible rows only. */
export function writeAndLoad(
  context: Excel.RequestContext,
  writes: readonly Taken[],
  asRead: (sheet: string, cell: string, content: CellContent) => CellContent,
): Loaded {
  const areas = new Map<string, Area>();
  const names = writes.map(({ sheet }) => sheet).filter((name, i, all) => all.indexOf(name) === i);
  for (const name of names) {
    const ours = writes.filter(({ sheet }) => sheet === name);
    const there = ours[0]?.there.sheet ?? null;
    const sheet = there ?? context.workbook.worksheets.add(name);
    const box = boxAround(ours.map(({ change }) => change.position));
    const before = there && rangeOf(there, box);
    before?.load(CONTENTS);
    for (const { change, format, formatBefore } of ours) {
      const cell = cellOf(sheet, change.position);
      if (format !== formatBefore) cell.numberFormat = [[format]];
      const font = change.font?.after;
      if (font !== undefined && font !== null) cell.format.font.name = font;
      put(cell, change.after, format);
    }
    const after = rangeOf(sheet, box);
    after.load(CONTENTS);
    areas.set(name, { box, before, after });
  }
  return {
    asOverwritten(write) {
      const area = areas.get(write.sheet);
      if (!area?.before || !isLoaded(area.before)) return write;
      const { position } = write.change;
      const given = contentAt(area.before, area.box, position);
      return {
        ...write,
        change: { ...write.change, before: asRead(write.sheet, addressOf(position), given) },
        formatBefore: formatAt(area.before, area.box, position),
      };
    },
    holds({ sheet, change }) {
      const area = areas.get(sheet);
      return !!area && sameContent(contentAt(area.after, area.box, change.position), change.after);
    },
    changedFormats(all) {
      return all
        .filter(({ sheet, change, formatBefore }) => {
          const area = areas.get(sheet);
          return !!area && formatAt(area.after, area.box, change.position) !== formatBefore;
        })
        .map(({ sheet, change, formatBefore }) => ({
          sheet,
          cell: addressOf(change.position),
          format: formatBefore,
        }));
    },
  };
}

/** What a range was asked for is there, even where its batch failed later; the library throws at what it has not loaded. */
export function isLoaded(range: Excel.Range): boolean {
  try {
    return Array.isArray(range.values) && Array.isArray(range.formulas) && Array.isArray(range.numberFormat);
  } catch {
    return false;
  }
}

/** Does an area hold something else now than when it was first seen? No where Excel gave no answer. */
export function isChanged(seen: Excel.Range, now: Excel.Range, box: Box): boolean {
  if (!isLoaded(now)) return false;
  for (let i = 0; i < box.rows; i++) {
    for (let j = 0; j < box.columns; j++) {
      const at = { row: box.row + i, column: box.column + j };
      if (!sameContent(contentAt(seen, box, at), contentAt(now, box, at))) return true;
    }
  }
  return false;
}
