/** A table: a form found on a sheet, every figure in its place, with what departs from the form. */
import type { Column, Form, Row } from '../form/form';
import type { PrintedDoubt } from '../rule/printed/doubt';
import { type Area, type Cell, type Grid, type Position } from '../sheet/grid';
import type { HiddenSheet } from '../sheet/hiddenSheet';
import type { UnreadRows } from '../sheet/unreadRows';

/** A row of the form as it stands on the sheet. */
export interface TableRow {
  readonly row: Row;
  /** The sheet's row, from 0. */
  readonly at: number;
  /** STT as printed, "" where the sheet has none. */
  readonly printedOrder: string;
  readonly printedLabel: string;
  readonly printedUnit: string;
  /** same; a slip of spelling; or another text under the same STT. */
  readonly labelling: 'same' | 'spelling' | 'other';
  /** Where the form has it; elsewhere on the sheet; or in its place under another STT. */
  readonly placing: 'inPlace' | 'moved' | 'renumbered';
}

/** A row of the sheet that the form does not have. */
export interface ExtraRow {
  readonly at: number;
  readonly printedOrder: string;
  readonly printedLabel: string;
  /** Of a second total in which next to nothing stands, how many of its cells are filled. */
  readonly full?: number;
}

/** Rows of the form that the sheet lacks, neighbours together. */
export interface MissingRows {
  readonly rows: readonly Row[];
  /** The sheet row after which they would stand; null before the first. */
  readonly after: number | null;
}

export interface LegacyCell {
  readonly at: Position;
  readonly encoding: 'TCVN3' | 'VNI';
  readonly text: string;
  readonly reads: string;
}

/** Sheet columns, from 0; null where the table has none. */
export interface TableColumns {
  readonly order: number | null;
  readonly label: number;
  readonly unit: number | null;
  /** By the form column's key. */
  readonly figures: ReadonlyMap<string, number>;
  /** Of several figure columns, how many stand under the form's own headings. */
  readonly headed: number;
  /** Further columns with figures. */
  readonly others: readonly OtherColumn[];
}

/** A figure column of the sheet beside those of the form. */
export interface OtherColumn {
  readonly column: number;
  /** Its innermost heading; "" where none is printed. */
  readonly heading: string;
  /** Headings above that one, outermost first. */
  readonly under: readonly string[];
  readonly figures: number;
  readonly first: { readonly cell: string; readonly row: number; readonly text: string };
  /**
   * judged: the form's rules are put to it; twin: they are, and it is headed like the form's own; hidden; a comparison;
   * a correction of the other figures; sparse: it has few figures; rate: no quotient of two columns gives it; unknown:
   * nothing says what it holds.
   */
  readonly reason: 'judged' | 'twin' | 'hidden' | 'comparison' | 'correction' | 'sparse' | 'rate' | 'unknown';
}

/** A hidden row that prints once more what a visible one does. */
export interface HiddenRow {
  readonly at: number;
  readonly visible: number;
}

export interface Table {
  /** With the further figure columns of the sheet that its rules are put to. */
  readonly form: Form;
  /** As the catalogue has it. */
  readonly official: Form;
  readonly grid: Grid;
  /** From the header's first row to the last row of the form. */
  readonly area: Area;
  readonly columns: TableColumns;
  /** In sheet order. */
  readonly rows: readonly TableRow[];
  readonly extra: readonly ExtraRow[];
  readonly missing: readonly MissingRows[];
  readonly legacy: readonly LegacyCell[];
  /** The rows are the office's own: `form` is the known form with these rows. */
  readonly listed?: true;
  /** The known form without these rows. */
  readonly listedOf?: Form;
  readonly hidden: readonly HiddenRow[];
  /** Of no known form: judged by the rules that it prints, and what is to be asked of them. */
  readonly printed?: readonly PrintedDoubt[];
  /** Further rows of the workbook with figures, said with the table before them. */
  readonly unread?: readonly UnreadRows[];
  /** Tables of the workbook on sheets that are hidden, said with the first of the visible ones. */
  readonly hiddenSheets?: readonly HiddenSheet[];
  /** All places in which the rows of one table stand, and which of them this is; absent where they stand in one. */
  readonly parts?: { readonly all: readonly Table[]; readonly at: number };
  /** The same rows on another sheet, with further columns: how rules of this form call them, and what they are called there. */
  readonly beside?: { readonly table: Table; readonly keys: Readonly<Record<string, string>> };
}

export function figurePosition(table: Table, row: TableRow, column: Column): Position | null {
  const at = table.columns.figures.get(column.key);
  return at === undefined ? null : { row: row.at, column: at };
}

export function figureCell(table: Table, row: TableRow, column: Column): Cell | undefined {
  const position = figurePosition(table, row, column);
  return position ? table.grid.cell(position.row, position.column) : undefined;
}

/** The merge in which a cell has no content of its own; null for its first cell, and for all others. */
export function mergeOver({ grid }: Table, { row, column }: Position): Area | null {
  const merge = grid.merges.find(
    (each) =>
      each.row <= row &&
      row < each.row + each.rows &&
      each.column <= column &&
      column < each.column + each.columns,
  );
  return merge && (merge.row !== row || merge.column !== column) ? merge : null;
}
