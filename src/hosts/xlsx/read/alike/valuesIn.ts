/** A part held against the pattern of one read before: its values, where nothing but values differs. */
import { isSameStretch } from '../../../package/zip/sameBytes';
import { plainCell, pendingAt } from '../cells/plainCell';
import type { StoredValue } from '../cells/storedCells';
import { readStored } from '../cells/storedValue';
import type { StringItem } from '../cells/stringItem';
import { numberIn } from './number';
import { type Pattern, PINNED, type Slot } from './pattern';

export interface Differences {
  /** A value for each figure of the pattern, in their order; what stands there in `others` goes before it. */
  readonly figures: readonly number[];
  /** What other cells hold, by their index: other texts, and figures in the places of signs and blanks. */
  readonly others: ReadonlyMap<number, StoredValue>;
}

const [LESS, MORE, SLASH] = [60, 62, 47];
/** The unit, the period, the place and the date, who signs, and what is left blank. */
const MOST_OTHERS = 40;
const LONGEST_CELL = 1000;
const CELL_END = [60, 47, 99, 62];

/** null where something else differs, or is written otherwise than plainly. */
export function valuesIn(
  bytes: Uint8Array,
  strings: readonly StringItem[],
  pattern: Pattern,
): Differences | null {
  const reading = new Reading(bytes, strings, pattern);
  const figures: number[] = [];
  for (const figure of pattern.figures) {
    const value = reading.figure(figure);
    if (value === null) return null;
    figures.push(value);
  }
  return reading.isWhole() ? { figures, others: reading.others } : null;
}

class Reading {
  readonly others = new Map<number, StoredValue>();
  /** Up to here the part has been read, and up to `from` the pattern. */
  private at = 0;
  private from = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly strings: readonly StringItem[],
    private readonly pattern: Pattern,
  ) {}

  /** NaN where its whole cell is read by another way; null where the part is not like the pattern. */
  figure({ start, end }: Slot): number | null {
    if (!this.goTo(start)) return null;
    if (this.from > start) return NaN;
    const close = this.bytes.indexOf(LESS, this.at);
    const value = numberIn(this.bytes, this.at, close);
    if (Number.isNaN(value)) return null;
    this.at = close;
    this.from = end;
    return value;
  }

  isWhole(): boolean {
    if (!this.goTo(this.pattern.bytes.length) || this.at !== this.bytes.length) return false;
    return this.strings === this.pattern.strings || this.readShared();
  }

  /** To that place of the pattern, or behind the cell that it is in; false where the part does not go on so. */
  private goTo(place: number): boolean {
    const { bytes, pattern } = this;
    while (this.from < place && !isSameStretch(bytes, this.at, pattern.bytes, this.from, place - this.from)) {
      let same = 0;
      while (bytes[this.at + same] === pattern.bytes[this.from + same]) same++;
      const slot = slotAt(pattern.cells, this.from + same);
      if (!slot || slot.start < this.from || !this.readCell(slot)) return false;
    }
    if (this.from < place) {
      this.at += place - this.from;
      this.from = place;
    }
    return true;
  }

  /** The cell that stands where that of the pattern does. */
  private readCell({ start, end, index }: Slot): boolean {
    const { bytes, pattern, strings } = this;
    const begin = this.at + start - this.from;
    const behind = behindCell(bytes, begin);
    const text = behind < 0 ? null : textOf(bytes.subarray(begin, behind));
    if (text === null || this.others.size >= MOST_OTHERS) return false;
    const cell = pendingAt(0);
    if (plainCell(text, 0, text.length, cell) !== text.length || cell.formula) return false;
    const { row, column } = pattern.stored.cells.placeAt(index);
    if (cell.row !== row || cell.column !== column) return false;
    if (cell.style !== pattern.stored.cells.styleAt(index)) return false;
    const stored = readStored(cell, cell.value, cell.item, strings);
    if (stored.error || stored.font !== undefined || stored.struck !== undefined) return false;
    this.others.set(index, stored.value);
    this.at = behind;
    this.from = end;
    return true;
  }

  /** False where another list of shared texts says other than plain words, or where it cannot, or lacks some. */
  private readShared(): boolean {
    for (const { index, item } of this.pattern.shared) {
      if (this.others.has(index)) continue;
      const [now, then] = [this.strings[item], this.pattern.strings[item]];
      if (!now || !then || now.font !== then.font || now.struck !== then.struck) return false;
      if (now.text === then.text) continue;
      if (index === PINNED || this.others.size >= MOST_OTHERS) return false;
      this.others.set(index, now.text);
    }
    return true;
  }
}

/** Where the cell ends that begins there; −1 where it ends nowhere near. */
function behindCell(bytes: Uint8Array, begin: number): number {
  const tag = bytes.indexOf(MORE, begin);
  if (tag < 0 || bytes[tag - 1] === SLASH) return tag < 0 ? -1 : tag + 1;
  for (let at = tag; at < begin + LONGEST_CELL; at = bytes.indexOf(LESS, at + 1)) {
    if (at < 0) return -1;
    if (CELL_END.every((code, i) => bytes[at + i] === code)) return at + CELL_END.length;
  }
  return -1;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The slot in which the place lies. */
function slotAt(slots: readonly Slot[], place: number): Slot | undefined {
  let low = 0;
  let high = slots.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const halfway = slots[middle];
    if (halfway && halfway.end <= place) low = middle + 1;
    else high = middle;
  }
  const slot = slots[low];
  return slot && slot.start <= place && place < slot.end ? slot : undefined;
}
