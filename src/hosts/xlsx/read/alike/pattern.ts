/** The part of a sheet, cut where its cells stand. */
import { positionOf } from '../../../../core/sheet/grid';
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
  /** Cells with a shared text, and which it is. */
  readonly shared: readonly { readonly index: number; readonly item: number }[];
}

const CELL = /<c ([^<>]*?)(?:\/>|>([^]*?)<\/c>)/g;
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
  CELL.lastIndex = start + OPENING.length;
  for (let found = CELL.exec(text); found && found.index < end; found = CELL.exec(text)) {
    const [whole, attributes = '', content = ''] = found;
    const index = indexOf(stored, attributes);
    if (index < 0 || !stored.cells.isBareAt(index) || content.includes('<f')) continue;
    const behind = found.index + whole.length;
    cells.push({ start: found.index, end: behind, index });
    const value = /^<v>([^<]*)<\/v>$/.exec(content)?.[1];
    if (value === undefined) continue;
    const to = behind - '</v></c>'.length;
    const from = to - value.length;
    if (/(?:^| )t="s"/.test(attributes)) shared.push({ index, item: Number(value) });
    else if (numberIn(bytes, from, to) === stored.cells.valueAt(index))
      figures.push({ start: from, end: to, index });
  }
  return { bytes, stored, strings, cells, figures, shared };
}

/** Of the cell with these attributes among those read; −1 where it is none of them, or not the only one there. */
function indexOf({ cells }: StoredSheet, attributes: string): number {
  const place = /(?:^| )r="([A-Z]{1,3}[1-9][0-9]{0,6})"/.exec(attributes);
  const position = place && positionOf(place[1] ?? '');
  return position ? cells.indexAt(position.row, position.column) : -1;
}
