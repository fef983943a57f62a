/** A table of a Word file as it was found, and as a grid of text cells. */
import type { Area, Cell, Grid } from '../../core/sheet/grid';
import { decodeXml } from '../package/xml/xmlText';

export interface FoundCell {
  readonly row: number;
  readonly column: number;
  span: number;
  merged: 'no' | 'restart' | 'continue';
  readonly paragraphs: string[];
}

export interface FoundTable {
  readonly cells: FoundCell[];
  rows: number;
  /** How many paragraphs of the document stand before it. */
  readonly after: number;
}

/** `index` counts the document's tables from 0: "Bảng 1". */
export function gridOf({ cells, rows }: FoundTable, index: number): Grid {
  const byPlace = new Map<string, Cell>();
  const merges: Area[] = [];
  /** The cell that a column's merge began with, as long as it goes on. */
  const begun = new Map<number, { row: number; column: number; span: number; rows: number }>();
  let columns = 0;
  const finish = (column: number): void => {
    const merge = begun.get(column);
    begun.delete(column);
    if (merge && (merge.rows > 1 || merge.span > 1)) {
      merges.push({ row: merge.row, column, rows: merge.rows, columns: merge.span });
    }
  };
  for (const { row, column, span, merged, paragraphs } of cells) {
    columns = Math.max(columns, column + span);
    const merge = begun.get(column);
    if (merged === 'continue' && merge) {
      merge.rows = row - merge.row + 1;
      continue;
    }
    finish(column);
    begun.set(column, { row, column, span, rows: 1 });
    const text = decodeXml(paragraphs.join('\n'));
    if (text !== '') byPlace.set(`${row},${column}`, { value: text, text, format: 'General', formula: null });
  }
  Array.from(begun.keys()).forEach(finish);
  return {
    sheet: `Bảng ${index + 1}`,
    rows,
    columns,
    cell: (row, column) => byPlace.get(`${row},${column}`),
    merges,
    hiddenRows: new Set(),
  };
}

/** Of a table within a cell, so much of its text stands for it. */
const longestNested = 200;

/** "1 2 3": how a table's text begins. */
export function beginningOf({ cells }: FoundTable): string {
  let text = '';
  for (const { paragraphs } of cells) {
    if (text.length >= longestNested) break;
    text += paragraphs.join(' ').slice(0, longestNested) + ' ';
  }
  return text.slice(0, longestNested).trim();
}
