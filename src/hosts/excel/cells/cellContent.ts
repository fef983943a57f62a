/** What Excel hands over of a cell, as the core knows it; and what is handed to Excel so that it stays what it is. */
import type { CellContent } from '../../../core/fill/change';
import { type Cell, type Position, addressOf, areaAddress } from '../../../core/sheet/grid';

/** What is loaded of every range whose cells matter. */
export const CONTENTS = 'values,formulas,numberFormat';

export const BLANK: CellContent = { value: null, formula: null };

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function boxAround(positions: readonly Position[]): Box {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of positions) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function rangeOf(sheet: Excel.Worksheet, box: Box): Excel.Range {
  return sheet.getRange(areaAddress(box));
}

export function cellOf(sheet: Excel.Worksheet, position: Position): Excel.Range {
  return sheet.getRange(addressOf(position));
}

/** The loaded content of one cell of a range that begins at `box`. */
export function contentAt(range: Excel.Range, box: Box, { row, column }: Position): CellContent {
  return loadedContent(
    at(range.values, row - box.row, column - box.column),
    at(range.formulas, row - box.row, column - box.column),
  );
}

export function formatAt(range: Excel.Range, box: Box, { row, column }: Position): string {
  const format = at(range.numberFormat, row - box.row, column - box.column);
  return typeof format === 'string' && format !== '' ? format : 'General';
}

export function at(matrix: readonly (readonly unknown[])[], row: number, column: number): unknown {
  return matrix[row]?.[column];
}

/** Excel gives '' for an empty cell, and a constant's own value where a formula would stand. */
export function loadedContent(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const constant = typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
  return isFormula
    ? { value: constant, formula }
    : { value: constant === '' ? null : constant, formula: null };
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `value`, `formula`, `text`… of one cell as the core's Cell; undefined where nothing was entered. */
export function gridCell(
  value: unknown,
  formula: unknown,
  text: unknown,
  format: unknown,
  type: unknown,
): Cell | undefined {
  const content = loadedContent(value, formula);
  if (content.value === null && content.formula === null) return undefined;
  const cell = {
    ...content,
    text: textOf(text),
    format: typeof format === 'string' && format !== '' ? format : 'General',
  };
  return type === 'Error' ? { ...cell, error: true } : cell;
}

/** Puts the content into the cell; its number format must have been set before, since "@" keeps texts. */
export function put(cell: Excel.Range, { value, formula }: CellContent, format: string): void {
  if (formula !== null) cell.formulas = [[formula]];
  else cell.values = [[entryOf(value, format)]];
}

/** What is written so that Excel takes it for what it is. */
export function entryOf(value: CellContent['value'], format: string): number | string | boolean {
  if (value === null) return '';
  return typeof value === 'string' && format !== '@' ? textEntry(value) : value;
}

/** An apostrophe keeps "=1+1", "-", "1.1" and "TRUE" texts; plain words need none. */
function textEntry(text: string): string {
  const word = /^[^\s\d=+\-@'#.,(/]/.test(text) && !/\d/.test(text) && !/^(true|false)$/i.test(text);
  return word || text === '' ? text : `'${text}`;
}
