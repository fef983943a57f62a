/**
 * The reasons for accepted findings that a report keeps in custom properties, read and written as the sheet that a
 * workbook has.
 */
import { REASONS_SHEET } from '../../app/contract/source';
import type { DocumentProperty } from '../../app/contract/properties';
import type { Change } from '../../core/fill/change';
import type { Cell, Grid } from '../../core/sheet/grid';

/** Numbered from 1: "SoKhopReasons.1". */
export const REASONS = 'SoKhopReasons.';

/** Word's own dialog cuts the text of a property at 255 characters. */
const PIECE = 240;

type Rows = readonly (readonly string[])[];

export function reasonsGrid(properties: ReadonlyMap<string, string>): Grid {
  return gridOf(rowsIn(properties));
}

/** The rows after the changes; what stands elsewhere than the changes say stays as it is. */
export function withChanges(
  properties: ReadonlyMap<string, string>,
  changes: readonly Change[],
): DocumentProperty[] {
  const rows: string[][] = rowsIn(properties).map((row) => row.slice());
  for (const { position, after } of changes) {
    while (rows.length <= position.row) rows.push([]);
    const row = rows[position.row] ?? [];
    while (row.length <= position.column) row.push('');
    row[position.column] = after.value === null ? '' : String(after.value);
  }
  while (rows.length > 0 && (rows[rows.length - 1] ?? []).every((text) => text === '')) rows.pop();
  if (rows.length === 0) return [];
  const text = JSON.stringify(rows);
  const pieces: DocumentProperty[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    pieces.push({ name: REASONS + String(at / PIECE + 1), value: text.slice(at, at + PIECE) });
  }
  return pieces;
}

function rowsIn(properties: ReadonlyMap<string, string>): Rows {
  let text = '';
  for (let piece = 1; ; piece++) {
    const value = properties.get(REASONS + String(piece));
    if (value === undefined) break;
    text += value;
  }
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) && rows.every((row) => Array.isArray(row)) ? (rows as Rows) : [];
  } catch {
    // Nothing was kept, or somebody changed it: then there are no reasons, and the findings are open again.
    return [];
  }
}

function gridOf(rows: Rows): Grid {
  return {
    sheet: REASONS_SHEET,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    merges: [],
    hiddenRows: new Set<number>(),
    cell(row, column): Cell | undefined {
      const text = rows[row]?.[column] ?? '';
      return text === '' ? undefined : { value: text, text, format: '@', formula: null };
    },
  };
}
