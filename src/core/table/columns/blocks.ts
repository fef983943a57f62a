/** The rows around a form's labels, parted into the tables they belong to. */
import type { FormWords } from '../labels/formWords';
import { isHeaderRow, isNumberingRow, roleOf } from '../labels/header';
import { type Hit, type LabelColumns, orderColumn } from './labelColumns';
import type { LegibleSheet } from '../labels/legible';

/** One table, before it is known which of its columns holds what. */
export interface Block {
  /** Header rows, first to last; empty where the sheet prints none. */
  readonly headerRows: readonly number[];
  readonly numberingRow: number | null;
  readonly bodyRows: readonly number[];
  readonly hits: readonly Hit[];
  /** Columns with labels, the fullest first. */
  readonly labels: readonly number[];
  /** Columns from..to (exclusive) belong to this table. */
  readonly from: number;
  readonly to: number;
}

interface Segment {
  readonly headerRows: number[];
  numberingRow: number | null;
  readonly bodyRows: number[];
  readonly hits: Hit[];
}

/** Rows further than this from every label of the form are no part of its table; most labels may be wrapped. */
const REACH = 120;

export interface Span {
  readonly firstRow: number;
  /** Exclusive, like `to`. */
  readonly endRow: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of the labels, split into tables: a header row that is printed again
 * goes on with the same table (a new page), unless rows that were already seen
 * come back under it (another table).
 */
export function blocksOf(sheet: LegibleSheet, words: FormWords, labels: LabelColumns, span: Span): Block[] {
  const blocks: Segment[] = [];
  for (const segment of segmentsOf(sheet, words, labels, span)) {
    for (const part of partAtRestarts(segment)) {
      if (part.hits.length === 0) continue;
      const last = blocks[blocks.length - 1];
      if (!last || comesBack(last.hits, part.hits)) {
        blocks.push(part);
        continue;
      }
      last.bodyRows.push(...part.bodyRows);
      last.hits.push(...part.hits);
      if (last.headerRows.length === 0) last.headerRows.push(...part.headerRows);
      last.numberingRow = last.numberingRow ?? part.numberingRow;
    }
  }
  return blocks.map((block) => ({ ...block, labels: labels.columns, from: span.from, to: span.to }));
}

/** A segment is a header, the row that numbers its columns, and the rows under it. */
function segmentsOf(sheet: LegibleSheet, words: FormWords, labels: LabelColumns, span: Span): Segment[] {
  const hitAt = new Map<number, Hit[]>();
  for (const hit of labels.hits) hitAt.set(hit.row, (hitAt.get(hit.row) ?? []).concat(hit));
  const segments: Segment[] = [];
  const order = orderColumn(sheet, labels.hits, span.from, span.to);
  // What sounds like a heading is none beside an STT.
  const numbered = (row: number): boolean => order !== null && sheet.orders(row, order).length > 0;
  let current = newSegment();
  for (const row of rowsNear(labels.hits, span)) {
    const texts: string[] = [];
    for (let column = span.from; column < span.to; column++) texts.push(sheet.text(row, column));
    const hits = hitAt.get(row);
    if (hits) {
      current.bodyRows.push(row);
      current.hits.push(...hits);
    } else if ((isHeaderRow(texts) || headsForm(texts, words)) && !numbered(row)) {
      if (current.bodyRows.length > 0 || current.headerRows[current.headerRows.length - 1] !== row - 1) {
        segments.push(current);
        current = newSegment();
      }
      current.headerRows.push(row);
    } else if (isNumberingRow(texts)) {
      if (current.bodyRows.length === 0) current.numberingRow = row;
    } else if (texts.some((text) => text.trim() !== '')) {
      const rows = belongsToHeader(sheet, words, current, row, labels, texts)
        ? current.headerRows
        : current.bodyRows;
      rows.push(row);
    }
  }
  segments.push(current);
  return segments;
}

/** Two headings of the form beside each other, or one beside that of the STT: a header in no usual words. */
function headsForm(texts: readonly string[], { isHeading }: FormWords): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const own = filled.filter(isHeading);
  return own.length > 1 || (own.length === 1 && filled.some((text) => roleOf(text) === 'order'));
}

function newSegment(): Segment {
  return { headerRows: [], numberingRow: null, bodyRows: [], hits: [] };
}

function rowsNear(hits: readonly Hit[], span: Span): number[] {
  const rows: number[] = [];
  let next = span.firstRow;
  for (const { row } of hits) {
    for (next = Math.max(next, row - REACH); next <= Math.min(row + REACH, span.endRow - 1); next++)
      rows.push(next);
  }
  return rows;
}

/** Right under a header, words without a label are its second and third row; a row of the table has a label or a figure. */
function belongsToHeader(
  sheet: LegibleSheet,
  words: FormWords,
  { headerRows, numberingRow, bodyRows }: Segment,
  row: number,
  labels: LabelColumns,
  texts: readonly string[],
): boolean {
  if (headerRows[headerRows.length - 1] !== row - 1 || numberingRow !== null || bodyRows.length > 0)
    return false;
  if (labels.columns.some((column) => sheet.text(row, column).trim() !== '')) return false;
  return texts.every((text) => {
    if (text.trim() === '') return true;
    return !/^[-0-9.,\s%]*$/.test(text) && words.split(text).order === null;
  });
}

/** Labels of one row of the form only, once each. */
function tellingKeys(hits: readonly Hit[]): string[] {
  const seen = new Set<string>();
  return hits
    .filter((hit) => hit.formRows.length === 1)
    .map(({ key }) => key)
    .filter((key) => !seen.has(key) && seen.add(key));
}

/** Most of the shorter one's labels stand in the other too. */
function comesBack(seen: readonly Hit[], hits: readonly Hit[]): boolean {
  const before = tellingKeys(seen);
  const now = tellingKeys(hits);
  const again = now.filter((key) => before.includes(key)).length;
  return again > 0 && again * 2 >= Math.min(before.length, now.length);
}

/** How many labels in a row must come back before a table without header is seen to begin anew. */
const RESTART = 3;

/** Without a header between, another table begins where the labels that a table began with follow each other again. */
function partAtRestarts(segment: Segment): Segment[] {
  const telling = segment.hits.filter((hit) => hit.formRows.length === 1);
  const cuts: number[] = [];
  let begun = 0;
  for (let at = 2 * RESTART; at + RESTART <= telling.length; at++) {
    const same = [0, 1, 2].every((i) => telling[begun + i]?.key === telling[at + i]?.key);
    if (!same) continue;
    cuts.push(telling[at]?.row ?? 0);
    begun = at;
  }
  if (cuts.length === 0) return [segment];
  const bounds = [-1, ...cuts, Infinity];
  return bounds.slice(1).map((end, i) => {
    const within = (row: number): boolean => row >= (bounds[i] ?? 0) && row < end;
    return {
      headerRows: i === 0 ? segment.headerRows : [],
      numberingRow: i === 0 ? segment.numberingRow : null,
      bodyRows: segment.bodyRows.filter(within),
      hits: segment.hits.filter(({ row }) => within(row)),
    };
  });
}
