/**
 * The rows of a sheet as Excel, LibreOffice and the usual libraries write them, read without taking every tag apart.
 * Whatever is written otherwise (prefixes, comments, CDATA, entities in an attribute) goes to the reader of any XML,
 * with everything behind it: both give the same cells.
 */
import { isPlain, NOT_PLAIN, pendingAt, plainCell } from './cells/plainCell';
import type { CellMarks, RawFormula } from './cells/sheetBuilder';
import type { StringItem } from './cells/stringItem';

export interface RowSink {
  element(name: string, attributes: string): void;
  addCell(marks: CellMarks, value: string | null, item: StringItem | null, formula: RawFormula | null): void;
}

const OPENING = '<sheetData>';
const ROW_END = '</row>';
/** A row longer than this is no plain one. */
const LONGEST_ROW = 1 << 20;

/** `other` is given everything that is not a plain row, in its order. */
export function plainRows(
  sink: RowSink,
  other: (text: string) => void,
): { readonly push: (piece: string) => void; readonly finish: () => void } {
  let state: 'head' | 'rows' | 'other' = 'head';
  let rest = '';
  const isInRows = (): boolean => state === 'rows';
  const goOn = (text: string): void => {
    state = 'other';
    rest = '';
    other(text);
  };
  const readHead = (): void => {
    const at = rest.indexOf(OPENING);
    const end = at < 0 ? rest.length : at;
    const comment = rest.indexOf('<!');
    if ((comment >= 0 && comment < end) || (at < 0 && rest.length > LONGEST_ROW)) goOn(rest);
    else if (at >= 0) {
      other(rest.slice(0, at + OPENING.length));
      rest = rest.slice(at + OPENING.length);
      state = 'rows';
    }
  };
  const readRows = (source: string, start: number): void => {
    let at = start;
    while (at < source.length) {
      const behind = plainRow(source, at, sink);
      if (behind === NOT_PLAIN) {
        goOn(source.slice(at));
        return;
      }
      if (behind === CUT_SHORT) break;
      at = behind;
    }
    rest = source.slice(at);
    if (rest.length > LONGEST_ROW) goOn(rest);
  };
  /** Only the row that lies on the seam is put together: the letters of a text that is made of others are found more slowly. */
  const readOn = (piece: string): void => {
    let seam = 0;
    if (rest !== '') {
      const end = piece.indexOf(ROW_END);
      seam = end < 0 ? piece.length : end + ROW_END.length;
      readRows(rest + piece.slice(0, seam), 0);
      if (seam === piece.length) return;
      if (!isInRows()) {
        other(piece.slice(seam));
        return;
      }
    }
    if (rest === '') readRows(piece, seam);
    else readRows(rest + piece.slice(seam), 0);
  };
  return {
    push(piece) {
      if (isInRows()) readOn(piece);
      else if (state === 'other') other(piece);
      else {
        rest += piece;
        readHead();
        if (isInRows()) readRows(rest, 0);
      }
    },
    finish() {
      if (rest !== '') goOn(rest);
    },
  };
}

const CUT_SHORT = -2;

/** Where the row ends that begins at `start`. A row that turns out not to be plain is given again, as a whole. */
function plainRow(source: string, start: number, sink: RowSink): number {
  if (!source.startsWith('<row', start)) {
    return source.length - start < 4 && '<row'.startsWith(source.slice(start)) ? CUT_SHORT : NOT_PLAIN;
  }
  const tagEnd = source.indexOf('>', start);
  if (tagEnd < 0) return CUT_SHORT;
  const empty = source[tagEnd - 1] === '/';
  const attributes = source.slice(start + 4, empty ? tagEnd - 1 : tagEnd);
  if (!isPlain(attributes)) return NOT_PLAIN;
  if (empty) {
    sink.element('row', attributes);
    return tagEnd + 1;
  }
  const end = source.indexOf(ROW_END, tagEnd);
  if (end < 0) return CUT_SHORT;
  let at = tagEnd + 1;
  let count = 0;
  while (at !== end) {
    at = plainCell(source, at, end, pendingAt(count++));
    if (at === NOT_PLAIN) return NOT_PLAIN;
  }
  sink.element('row', attributes);
  for (let i = 0; i < count; i++) {
    const cell = pendingAt(i);
    sink.addCell(cell, cell.value, cell.item, cell.formula);
  }
  return end + ROW_END.length;
}
