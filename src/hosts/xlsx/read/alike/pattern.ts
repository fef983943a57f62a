/** The part of a sheet, cut where its cells stand. */
import { positionOf } from '../../../../core/sheet/grid';
import { isPlain } from '../cells/plainCell';
import type { StoredSheet } from '../cells/sheetBuilder';
import type { StringItem } from '../cells/stringItem';
import { numberIn } from './number';

/** A stretch of the part's bytes, and the cell that it is of. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** Among the cells of the sheet. */
  readonly index: number;
}

export interface Pattern {
  readonly bytes: Uint8Array;
  readonly stored: StoredSheet;
  readonly strings: readonly StringItem[];
  /** Cells that no formula reckons, from "<c" to behind their end. */
  readonly cells: readonly Slot[];
  /** The numbers in such cells: any of them may be another. */
  readonly figures: readonly Slot[];
  /** Cells with a shared text, and which it is; at `PINNED` that of a cell whose text cannot be another. */
  readonly shared: readonly { readonly index: number; readonly item: number }[];
}

/** Of a cell that has a formula or looks of its own, or cannot be told from others. */
export const PINNED = -1;

/** However it is written. */
const ANY_CELL = /<(?:[^\s<>/:]+:)?c[\s/>]/g;
const CELL = /<c [^<>]*?(?:\/>|>([^]*?)<\/c>)/g;
const [OPENING, CLOSING] = ['<sheetData>', '</sheetData>'];

/**
 * null for a part that is not written as plainly as office programs write theirs. What is taken for a figure is what was
 * read as such: `stored` is what the reader of sheets gave for these bytes.
 */
export function patternOf(
  bytes: Uint8Array,
  stored: StoredSheet,
  strings: readonly StringItem[],
): Pattern | null {
  // One letter a byte, whatever it stands for: places in the text are places in the part.
  const text = new TextDecoder('windows-1252').decode(bytes);
  const start = text.indexOf(OPENING);
  const end = text.indexOf(CLOSING, start);
  // A comment may hold what looks like a cell.
  if (start < 0 || end < 0 || text.includes('<!') || text.includes('<?', 1)) return null;
  const cells: Slot[] = [];
  const figures: Slot[] = [];
  const shared: Pattern['shared'][number][] = [];
  let count = 0;
  CELL.lastIndex = start + OPENING.length;
  for (let found = CELL.exec(text); found && found.index < end; found = CELL.exec(text)) {
    const [whole, content = ''] = found;
    const attributes = whole.slice(2, whole.indexOf('>')).replace(/\/$/, '');
    const value = /^<v>([^<]*)<\/v>$/.exec(content)?.[1];
    const isShared = attributes.includes(' t="s"');
    // What is not understood may name a text, and another file's list says another.
    if (!isPlain(attributes) || (isShared && value === undefined && content !== '')) return null;
    count++;
    const index = indexOf(stored, attributes);
    const isFree = index >= 0 && stored.cells.isBareAt(index) && !content.includes('<f');
    if (isShared && value) shared.push({ index: isFree ? index : PINNED, item: Number(value) });
    if (!isFree) continue;
    const behind = found.index + whole.length;
    cells.push({ start: found.index, end: behind, index });
    if (isShared || value === undefined) continue;
    const to = behind - '</v></c>'.length;
    const from = to - value.length;
    if (numberIn(bytes, from, to) === stored.cells.valueAt(index))
      figures.push({ start: from, end: to, index });
  }
  if (count !== text.slice(start, end).match(ANY_CELL)?.length) return null;
  return { bytes, stored, strings, cells, figures, shared };
}

/** Of the cell with these attributes among those read; −1 where it is none of them, or not the only one there. */
function indexOf({ cells }: StoredSheet, attributes: string): number {
  const place = / r="([A-Z]{1,3}[1-9][0-9]{0,6})"/.exec(attributes)?.[1];
  const position = positionOf(place ?? '');
  return position ? cells.indexAt(position.row, position.column) : -1;
}
