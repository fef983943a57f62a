/** A worksheet as its elements come: rows, cells, and what is said of columns and of the sheet. */
import { positionOf, type Area } from '../../../../core/sheet/grid';
import { refuse } from '../../../package/fileProblem';
import { attribute, decodeXstring, isOn } from '../../../package/xml/xmlText';
import { sheetColumns, sheetRows } from './moveFormula';
import { StoredCells } from './storedCells';
import { readStored } from './storedValue';
import type { StringItem } from './stringItem';

export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface StoredSheet {
  readonly cells: StoredCells;
  readonly sharedFormulas: ReadonlyMap<number, SharedFormula>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Where rows that the file does not mention are hidden, those that it mentions; else null. */
  readonly mentionedRows: ReadonlySet<number> | null;
  readonly isProtected: boolean;
  /** Absent where nothing is known of like sheets. */
  readonly like?: LikeSheets;
}

/** Of a sheet that is another one but for some values: the object that stands for all of its kind, and the cells, by index. */
export interface LikeSheets {
  readonly pattern: object;
  readonly differing: readonly number[];
  /** No other cells hold something than in the pattern. */
  readonly sameCells: boolean;
}

/** How many cells and merges a workbook may still have; shared by its sheets. */
export interface CellBudget {
  cells: number;
  blanks: number;
  merges: number;
}

/** A formula as it stands in the file. */
export interface RawFormula {
  readonly attributes: string;
  readonly text: string;
}

/** A cell's attributes. */
export interface CellMarks {
  /** Both −1 where it names no place, NaN where it names none that there is. */
  readonly row: number;
  readonly column: number;
  readonly type: string | null;
  readonly style: number;
  /** What `plainCell.ts` read as a plain number; NaN where `value` is to be read. */
  readonly number: number;
}

export class SheetBuilder {
  private readonly cells = new StoredCells();
  private readonly sharedFormulas = new Map<number, SharedFormula>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private mentionedRows: Set<number> | null = null;
  private isProtected = false;
  /** Of the row that is open; a cell may name another. */
  private openedRow = -1;
  private row = -1;
  /** Columns do not lie over each other in a sheet that Excel opens; thousands that do are walked no longer. */
  private columnsLeft = sheetColumns;
  private column = -1;

  constructor(
    private readonly sharedStrings: readonly StringItem[],
    private readonly budget: CellBudget,
  ) {}

  sheet(): StoredSheet {
    const { cells, sharedFormulas, merges, hiddenRows, hiddenColumns, mentionedRows, isProtected } = this;
    return { cells, sharedFormulas, merges, hiddenRows, hiddenColumns, mentionedRows, isProtected };
  }

  /** What stands outside of the cells. */
  element(name: string, attributes: string): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'col') this.addColumns(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes);
    else if (name === 'sheetFormatPr') {
      if (isOn(attribute(attributes, 'zeroHeight'))) this.mentionedRows = new Set();
    } else if (name === 'sheetProtection') this.isProtected = isOn(attribute(attributes, 'sheet'));
  }

  private openRow(attributes: string): void {
    const stated = attribute(attributes, 'r');
    const row = stated === null ? this.row + 1 : Number(stated) - 1;
    this.openedRow = row;
    this.column = -1;
    if (!(row >= 0 && row < sheetRows)) return;
    this.mentionedRows?.add(row);
    const height = attribute(attributes, 'ht');
    if (isOn(attribute(attributes, 'hidden')) || (height !== null && Number(height) === 0))
      this.hiddenRows.add(row);
  }

  /** `value` is the text of `<v>`, `item` what `<is>` holds; neither is decoded before. */
  addCell(marks: CellMarks, value: string | null, item: StringItem | null, raw: RawFormula | null): void {
    if (!this.goTo(marks)) return;
    const formula = raw && this.formulaOf(raw);
    const stored = readStored(marks, value, item, this.sharedStrings);
    const blank = stored.value === null && formula === null;
    if (blank ? this.budget.blanks-- <= 0 : this.budget.cells-- <= 0) {
      // Blank cells only tell of looks; the cells with content are what must not go missing.
      return blank ? undefined : refuse('file/tooBig', 'cells');
    }
    this.cells.add(this.row, this.column, stored, marks.style, formula);
  }

  private addMerge(attributes: string): void {
    if (this.budget.merges-- <= 0) refuse('file/tooBig', 'cells');
    const area = areaOf(attribute(attributes, 'ref') ?? '');
    if (area) this.merges.push(area);
  }

  /** `<col min="4" max="4" hidden="1"/>`: as many columns as it says, none beyond the sheet. */
  private addColumns(attributes: string): void {
    const width = attribute(attributes, 'width');
    if (!isOn(attribute(attributes, 'hidden')) && (width === null || Number(width) !== 0)) return;
    const first = Math.max(1, Number(attribute(attributes, 'min')));
    const last = Math.min(sheetColumns, Number(attribute(attributes, 'max')), first + this.columnsLeft - 1);
    for (let column = first; column <= last; column++) this.hiddenColumns.add(column - 1);
    this.columnsLeft -= Math.max(0, last - first + 1);
  }

  /** False for a cell that leaves the sheet. One without r stands right of the one before it. */
  private goTo(marks: CellMarks): boolean {
    const row = marks.row === -1 ? this.openedRow : marks.row;
    const column = marks.row === -1 ? this.column + 1 : marks.column;
    if (!(row >= 0 && row < sheetRows && column < sheetColumns)) return false;
    this.row = row;
    this.column = column;
    return true;
  }

  private formulaOf({ attributes, text: raw }: RawFormula): string | number | null {
    const text = decodeXstring(raw).trim();
    const kind = attribute(attributes, 't');
    if (kind === 'dataTable')
      return `TABLE(${['r1', 'r2'].map((name) => attribute(attributes, name)).join(',')})`;
    if (kind !== 'shared') return text === '' ? null : text;
    const shared = Number(attribute(attributes, 'si'));
    if (text !== '') this.sharedFormulas.set(shared, { row: this.row, column: this.column, text });
    return shared;
  }
}

/** "A5:D128" or "$A$5:$D$128" -> its area; null for anything else. */
export function areaOf(reference: string): Area | null {
  const [first, last = first] = reference.split(':').map(positionOf);
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}
