/** Rectangles of cells, counted from 0, and their A1 addresses. */

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const wholeSheet: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}

/** 0 -> "A", 27 -> "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export const isWholeColumns = (box: Box): boolean => box.rows === MAX_ROWS;
export const isWholeRows = (box: Box): boolean => box.columns === MAX_COLUMNS;
/** Excel answers null for the cells of such a range and refuses to write them. */
export const isUnbounded = (box: Box): boolean => isWholeColumns(box) || isWholeRows(box);
export const cellCount = (box: Box): number => box.rows * box.columns;

/** "D7", "A5:D128", "A:C", "2:3", as Excel spells them; with `$` where `absolute`. */
export function boxAddress(box: Box, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnLetters(box.column);
  const right = mark + columnLetters(box.column + box.columns - 1);
  const top = `${mark}${box.row + 1}`;
  const bottom = `${mark}${box.row + box.rows}`;
  if (isWholeColumns(box) && !isWholeRows(box)) return `${left}:${right}`;
  if (isWholeRows(box) && !isWholeColumns(box)) return `${top}:${bottom}`;
  if (cellCount(box) === 1) return left + top;
  return `${left}${top}:${right}${bottom}`;
}

function span(row: number, column: number, lastRow: number, lastColumn: number): Box | null {
  const box = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  return isOnSheet(box) ? box : null;
}

export function isOnSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows > 0 &&
    box.columns > 0 &&
    box.row + box.rows <= MAX_ROWS &&
    box.column + box.columns <= MAX_COLUMNS
  );
}

/** The box of an address without its sheet; null when it is none. */
export function parseBox(address: string): Box | null {
  const text = address.replace(/\$/g, '').toUpperCase();
  const cells = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(text);
  if (cells) {
    const column = columnNumber(cells[1] ?? '');
    const row = Number(cells[2]) - 1;
    const lastColumn = cells[3] === undefined ? column : columnNumber(cells[3]);
    const lastRow = cells[4] === undefined ? row : Number(cells[4]) - 1;
    return span(row, column, lastRow, lastColumn);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns) return span(0, columnNumber(columns[1] ?? ''), MAX_ROWS - 1, columnNumber(columns[2] ?? ''));
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  if (rows) return span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** "'Biểu 1'!A1" -> ["Biểu 1", "A1"]; the sheet is null when none is named. */
export function splitSheet(address: string): readonly [string | null, string] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return [null, address];
  return [(match[1] ?? match[2] ?? '').replace(/''/g, "'"), match[3] ?? ''];
}

/** Quotes a sheet's name where a formula needs it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBox(name) === null
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export function intersection(one: Box, other: Box): Box | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingBox(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function contains(outer: Box, inner: Box): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export const holdsCell = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
