/** Cells changed since a file was opened, kept beside the file's own. */
import type { CellContent, Change } from '../../../core/fill/change';
import { contentOf } from '../../../core/fill/standing';
import type { Position } from '../../../core/sheet/grid';
import type { SheetGrid } from '../read/sheetGrid';

/** What a cell holds now. */
export interface Edit extends CellContent {
  /** The number format, where it is not the file's. */
  readonly format: string | null;
  /** The font, where it is not the file's. */
  readonly font?: string;
}

/** One cell before and after a step; null stands for "as in the file". */
export interface CellStep {
  readonly sheet: string;
  readonly position: Position;
  readonly before: Edit | null;
  readonly after: Edit | null;
}

/** Columns of a sheet (ECMA-376 Part 1, 18.3.1.73). */
const sheetColumns = 16384;

export function keyOf({ row, column }: Position): number {
  return row * sheetColumns + column;
}

export function positionOfKey(key: number): Position {
  return { row: Math.floor(key / sheetColumns), column: key % sheetColumns };
}

export class Edits {
  private readonly sheets = new Map<string, Map<number, Edit>>();

  get(sheet: string, row: number, column: number): Edit | undefined {
    return this.sheets.get(sheet)?.get(keyOf({ row, column }));
  }

  set(sheet: string, position: Position, edit: Edit | null): void {
    const cells = this.sheets.get(sheet) ?? new Map<number, Edit>();
    this.sheets.set(sheet, cells);
    if (edit) cells.set(keyOf(position), edit);
    else cells.delete(keyOf(position));
  }

  of(sheet: string): ReadonlyMap<number, Edit> {
    return this.sheets.get(sheet) ?? new Map<number, Edit>();
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
  }

  get names(): string[] {
    return [...this.sheets.keys()].filter((sheet) => this.of(sheet).size > 0);
  }

  /** The edits of a sheet as changes of the file's cells, in sheet order. */
  changes(grid: SheetGrid): Change[] {
    return [...this.of(grid.sheet)]
      .sort(([a], [b]) => a - b)
      .map(([key, { value, formula, format, font }]) => {
        const position = positionOfKey(key);
        return {
          position,
          before: contentOf(grid.cell(position.row, position.column)),
          after: { value, formula },
          ...(format === null ? {} : { format }),
          ...(font === undefined ? {} : { font: { before: null, after: font } }),
        };
      });
  }
}

/** The same to the last character, results of formulas included: nothing would change in the file. */
export function isIdentical(a: CellContent, b: CellContent): boolean {
  return (a.value ?? '') === (b.value ?? '') && a.formula === b.formula;
}
