/** A document as a reader of its pages has it: tables, the lines around them, printed codes. */
import type { Form } from '../../core/form/form';
import { coveredBy, type Surroundings } from '../../core/seal/sealedPage';
import { findSealCode } from '../../core/seal/seal';
import type { Grid, Position } from '../../core/sheet/grid';
import { catalogueOf } from '../../core/table/labels/catalogue';
import { recogniseAll } from '../../core/table/recognise/recognise';
import type { Table } from '../../core/table/table';
import { REASONS_SHEET, SIGN_OFF_SHEET } from '../contract/source';
import { carriedForms } from '../learn/carriedForms';
import { joinedTables } from './joinedTables';

export interface PrintedSheet {
  readonly grid: Grid;
  /** Lines over and under a table of a text; null where the sheet itself holds them. */
  readonly around: Surroundings | null;
  /** The code printed under the table; null where there is none. */
  readonly code: string | null;
  /** Whether what a cell holds can be seen on paper. */
  readonly isSeen: (row: number, column: number) => boolean;
}

export interface PrintedDocument {
  readonly sheets: readonly PrintedSheet[];
  /** A text prints the code under its table; a workbook does not. */
  readonly isText: boolean;
  /** Pictures, boxes and frames that may lie over anything; null where the host cannot tell. */
  readonly floating: number | null;
  /** The title that the file's own properties give; "" where they give none. */
  readonly title: string;
}

export interface TextDocument {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Grid[];
  /** For each table, how many of the paragraphs stand before it. */
  readonly places: readonly number[];
  readonly floating: number;
  readonly title: string;
}

/** So many lines over a table may be its heading; a code stands at most so far under it. */
const MOST_LINES = 12;

export function printedText({ paragraphs, tables, places, floating, title }: TextDocument): PrintedDocument {
  const all = joinedTables({ paragraphs, tables, places });
  // A list of tables thousands of levels deep is no report: what has one row is none of its tables.
  const rows = all.filter(({ grid }) => grid.rows > 1);
  const sheets = rows.map(({ grid, first, last: place }, i): PrintedSheet => {
    let before = i - 1;
    while (before >= 0 && rows[before]?.last === first) before--;
    let after = i + 1;
    while (after < rows.length && rows[after]?.first === place) after++;
    const from = rows[before]?.last ?? 0;
    const next = rows[after]?.first ?? paragraphs.length;
    const under = paragraphs.slice(place, next).filter(isFilled);
    const at = under.slice(0, MOST_LINES).findIndex((line) => findSealCode(line) !== null);
    const covered = coveredBy(grid);
    return {
      grid,
      around: {
        above: paragraphs.slice(from, first).filter(isFilled).slice(-MOST_LINES),
        below: at < 0 ? [] : under.slice(0, at),
      },
      code: at < 0 ? null : findSealCode(under[at] ?? ''),
      isSeen: (row, column) => !covered(row, column),
    };
  });
  return { sheets, isText: true, floating, title };
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

/** What only a reader of the file knows of its pages. */
export interface FileLooks<Sheet extends Grid> {
  readonly isSeen: (grid: Sheet, place: Position) => boolean;
  readonly floating: number;
  readonly title: string;
}

/** `grids` are the sheets that can be seen; without `looks` only hidden rows and what a merge covers are unseen. */
export function printedWorkbook<Sheet extends Grid>(
  grids: readonly Sheet[],
  looks: FileLooks<Sheet> | null,
): PrintedDocument {
  const sheets = grids
    .filter(({ sheet }) => sheet !== REASONS_SHEET && sheet !== SIGN_OFF_SHEET)
    .map((grid): PrintedSheet => {
      const covered = coveredBy(grid);
      const isSeen = (row: number, column: number): boolean =>
        !grid.hiddenRows.has(row) && !covered(row, column) && (!looks || looks.isSeen(grid, { row, column }));
      return { grid, around: null, code: null, isSeen };
    });
  return { sheets, isText: false, floating: looks ? looks.floating : null, title: looks ? looks.title : '' };
}

export interface PrintedTable {
  readonly table: Table;
  readonly sheet: PrintedSheet;
}

/** Every table of the form that can be seen; all there are where none can. */
export function printedTables({ sheets }: PrintedDocument, form: Form): PrintedTable[] {
  const catalogue = catalogueOf([form]);
  // A sheet of rules names rows, yet is no table.
  const rules = carriedForms(sheets.map(({ grid }) => grid)).map(({ sheet }) => sheet);
  const tables = sheets.filter(({ grid }) => !rules.includes(grid.sheet));
  const all = tables.reduce<PrintedTable[]>(
    (found, sheet) => found.concat(recogniseAll(sheet.grid, catalogue).map((table) => ({ table, sheet }))),
    [],
  );
  const seen = all.filter(({ table, sheet }) => {
    const rows = table.rows.filter(({ at }) => sheet.isSeen(at, table.columns.label));
    return rows.length * 2 >= table.rows.length;
  });
  return seen.length > 0 ? seen : all;
}
