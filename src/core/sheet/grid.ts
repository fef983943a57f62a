/** A sheet before it has a meaning: cells as a host hands them over. */

/** Rows and columns count from 0: A1 is `{row: 0, column: 0}`. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

export interface Cell {
  /** The stored value; null when empty, or when a formula has no stored result. Error values are texts such as "#N/A". */
  readonly value: number | string | boolean | null;
  /** What the sheet shows: 2654 in format #,##0 is "2.654". For text cells the text itself. */
  readonly text: string;
  /** The number format code, in its file (English) spelling: "General", "0.00%", "dd/mm/yyyy". */
  readonly format: string;
  /** With its "=", in English function names and A1 references; null for constants. */
  readonly formula: string | null;
  /** The font's name where the host knows it; tells TCVN3 (".VnTime") and VNI ("VNI-Times") texts. */
  readonly font?: string;
  /** True for an error value, so that a typed text "#N/A" is not one. */
  readonly error?: boolean;
  /** What stands in the cell struck out, where the host can tell: no part of `value` and `text`. */
  readonly struck?: string;
  /**
   * Some characters of `text` are raised or struck out and the host cannot tell which (Excel before ExcelApi 1.18);
   * `whole`: all of the cell is struck out.
   */
  readonly unclear?: 'raised' | 'struck' | 'whole';
}

export interface Grid {
  readonly sheet: string;
  /** The used rectangle's far corner: rows and columns of the sheet that can hold a cell. */
  readonly rows: number;
  readonly columns: number;
  /** undefined where nothing was ever entered. */
  cell(row: number, column: number): Cell | undefined;
  readonly merges: readonly Area[];
  /** The host cannot tell what is merged (Excel before ExcelApi 1.13): `merges` is empty and says nothing. */
  readonly mergesUnknown?: boolean;
  /** A table of a page, all of whose cells are texts: that a figure is one is nothing to be said. */
  readonly page?: true;
  readonly hiddenRows: ReadonlySet<number>;
  /** Absent where the host cannot tell. */
  readonly hiddenColumns?: ReadonlySet<number>;
}

/** {row: 60, column: 3} -> "D61". */
export function addressOf({ row, column }: Position): string {
  return lettersOf(column) + String(row + 1);
}

/** 3 -> "D": how a sheet names the column, counted from 0. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** {row: 4, column: 0, rows: 124, columns: 4} -> "A5:D128"; a single cell is "D61". */
export function areaAddress(area: Area): string {
  const first = addressOf(area);
  const last = addressOf({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : first + ':' + last;
}

/** "D61" or "$D$61" -> {row: 60, column: 3}; null for anything else. */
export function positionOf(address: string): Position | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address.toUpperCase());
  if (!match) return null;
  const letters = match[1] ?? '';
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
