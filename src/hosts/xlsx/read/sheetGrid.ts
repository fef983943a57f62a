/** Gives the stored cells of a sheet their looks: a Grid, as every host hands it over. */
import type { Area, Cell, Grid } from '../../../core/sheet/grid';
import { refuse } from '../../package/fileProblem';
import { moveFormula, shownFormula } from './moveFormula';
import type { SharedFormula, StoredSheet } from './sheetBuilder';
import type { CellStyle, Styles } from './readStyles';
import { showNumber, showsDate } from './showCell';
import type { StoredCell, StoredCells } from './storedCells';

export interface SheetGrid extends Grid {
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The sheet is protected against changes in Excel. */
  readonly isProtected: boolean;
  /** True for a cell that the protection keeps from being changed. */
  isLocked(row: number, column: number): boolean;
  readonly hasFormulas: boolean;
  /** The cell style of a place, blank or not. */
  styleOf(row: number, column: number): number;
  /** The number format of a cell style. */
  formatOf(style: number): string;
  /** Cells that stand alone, far from everything else, beyond `rows` or `columns`: see `usedExtent`. */
  readonly outlying: number;
}

/** 1 January 1904 is day 0 of the 1904 system and day 1.462 of the 1900 system. */
export const daysFrom1900To1904 = 1462;

export function createSheetGrid(
  stored: StoredSheet,
  styles: Styles,
  about: { name: string; visibility: SheetGrid['visibility']; date1904: boolean },
): SheetGrid {
  const extent = usedExtent(stored);
  const cell = (row: number, column: number): Cell | undefined => {
    const found = stored.cells.get(row, column);
    if (!found) return undefined;
    if (typeof found.formula !== 'number') {
      const formula = found.formula === null ? null : shownFormula(found.formula);
      return showCell(found, formula, styles, about.date1904);
    }
    const master = stored.sharedFormulas.get(found.formula);
    const shown = showAnew(found, null, styles.style(found.style), about.date1904);
    // A shared formula without its first cell is lost; its stored result is all there is.
    return master ? withShared(shown, master, row - master.row, column - master.column) : shown;
  };
  return {
    sheet: about.name,
    visibility: about.visibility,
    isProtected: stored.isProtected,
    isLocked: (row, column) =>
      stored.isProtected && styles.style(stored.cells.get(row, column)?.style ?? 0).locked,
    hasFormulas: stored.cells.hasFormulas,
    styleOf: (row, column) => stored.cells.get(row, column)?.style ?? 0,
    formatOf: (style) => styles.style(style).format,
    rows: extent.rows,
    columns: extent.columns,
    outlying: extent.outlying,
    merges: clippedMerges(stored.merges, extent),
    hiddenRows: hiddenRowsOf(stored, extent.rows),
    hiddenColumns: stored.hiddenColumns,
    // Cells are shown when asked for: most of a large sheet never is.
    cell: extent.rows * extent.columns <= keptPlaces ? keepingCells(cell, extent) : cell,
  };
}

/** A sheet of a form is asked for its cells again and again; they are shown once. */
function keepingCells(show: Grid['cell'], { rows, columns }: Extent): Grid['cell'] {
  const shown: (Cell | undefined | null)[] = [];
  for (let i = rows * columns; i > 0; i--) shown.push(null);
  return (row, column) => {
    if (!(row >= 0 && row < rows && column >= 0 && column < columns)) return show(row, column);
    const at = row * columns + column;
    const known = shown[at];
    if (known !== null) return known;
    const cell = show(row, column);
    shown[at] = cell;
    return cell;
  };
}

const keptPlaces = 10000;

function showCell(stored: StoredCell, formula: string | null, styles: Styles, date1904: boolean): Cell {
  const style = styles.style(stored.style);
  const { value } = stored;
  const usual = formula === null && !stored.error && stored.font === undefined && stored.struck === undefined;
  if (!usual || date1904 || value === null || (typeof value === 'string' && value.length > LONGEST_USUAL))
    return showAnew(stored, formula, style, date1904);
  let ofStyle = usualCells.get(style);
  if (!ofStyle || ofStyle.size >= MOST_USUAL)
    usualCells.set(style, (ofStyle = new Map<StoredCell['value'], Cell>()));
  let cell = ofStyle.get(value);
  if (!cell) ofStyle.set(value, (cell = showAnew(stored, formula, style, date1904)));
  return cell;
}

/** Files of one origin share their styles, and most of their labels and figures: one cell stands for them all. */
const usualCells = new WeakMap<CellStyle, Map<StoredCell['value'], Cell>>();
const MOST_USUAL = 5000;
const LONGEST_USUAL = 500;

function showAnew(stored: StoredCell, formula: string | null, style: CellStyle, date1904: boolean): Cell {
  let value = stored.value;
  if (date1904 && typeof value === 'number' && showsDate(style.format)) value += daysFrom1900To1904;
  const font = stored.font ?? style.font;
  const text = textOf(value, style.format);
  const plain = { value, text, format: style.format, formula };
  // All of it struck out, part by part, is asked about as a cell is whose font strikes it out.
  if (stored.struck !== undefined && text.trim() === '')
    return { ...plain, value: stored.struck, text: stored.struck, unclear: 'whole' };
  if (!stored.error && stored.struck === undefined && !style.struck)
    return font === undefined ? plain : { ...plain, font };
  return {
    ...plain,
    ...(font === undefined ? {} : { font }),
    ...(stored.error ? { error: true } : {}),
    ...(stored.struck === undefined ? {} : { struck: stored.struck }),
    ...(style.struck && stored.struck === undefined ? { unclear: 'whole' } : {}),
  };
}

function textOf(value: Cell['value'], format: string): string {
  if (typeof value === 'number') return showNumber(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

/** The formula is spelt out when somebody asks for it: 50,000 cells may share one of thousands of characters. */
function withShared(cell: Cell, master: SharedFormula, rows: number, columns: number): Cell {
  let spelt: string | undefined;
  return {
    ...cell,
    get formula() {
      spelt ??= shownFormula(moveFormula(master.text, rows, columns));
      return spelt;
    },
  };
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly outlying: number;
}

/** A stray cell behind so wide a gap belongs to no table. */
const rowGap = 10000;
const columnGap = 500;
/** More places than a reader may walk through one by one; 100.000 rows of 100 columns are fewer. */
const mostPlaces = 20_000_000;

/**
 * The rectangle from A1 that holds every cell with content, and small merges that reach beyond them. Where it would be
 * unbearably large, cells behind a wide gap are left out and counted: one number in XFD1048576 claims 17 billion places.
 */
function usedExtent(stored: StoredSheet): Extent {
  let rows = 0;
  let columns = 0;
  stored.cells.forEachFilled((row, column) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  let outlying = 0;
  if (rows * columns > mostPlaces) {
    const near = beforeGaps(stored.cells);
    if (near.rows * near.columns > mostPlaces) refuse('file/tooBig', 'cells');
    ({ rows, columns, outlying } = near);
  }
  for (const merge of stored.merges) {
    if (merge.row >= rows || merge.column >= columns || merge.rows * merge.columns > 10000) continue;
    rows = Math.max(rows, merge.row + merge.rows);
    columns = Math.max(columns, merge.column + merge.columns);
  }
  return { rows, columns, outlying };
}

function beforeGaps(cells: StoredCells): Extent {
  const filledRows = new Set<number>();
  cells.forEachFilled((row) => filledRows.add(row));
  const rows = beforeGap(filledRows, rowGap);
  const filledColumns = new Set<number>();
  cells.forEachFilled((row, column) => row < rows && filledColumns.add(column));
  const columns = beforeGap(filledColumns, columnGap);
  let outlying = 0;
  cells.forEachFilled((row, column) => {
    if (row >= rows || column >= columns) outlying++;
  });
  return { rows, columns, outlying };
}

/** How many lines there are before the first gap: 0, 1, 2 and 1048575 with a gap of 10.000 give 3. */
function beforeGap(lines: ReadonlySet<number>, gap: number): number {
  let end = 0;
  for (const line of [...lines].sort((a, b) => a - b)) {
    if (line - end > gap) break;
    end = line + 1;
  }
  return end;
}

/** Merges as far as the used rectangle goes: one that claims the whole sheet covers no more than that. */
function clippedMerges(merges: readonly Area[], extent: Extent): Area[] {
  return merges.flatMap((merge) => {
    const rows = Math.min(merge.rows, extent.rows - merge.row);
    const columns = Math.min(merge.columns, extent.columns - merge.column);
    return rows < 1 || columns < 1 || rows * columns === 1 ? [] : [{ ...merge, rows, columns }];
  });
}

function hiddenRowsOf(stored: StoredSheet, rows: number): ReadonlySet<number> {
  if (!stored.mentionedRows) return stored.hiddenRows;
  const hidden = new Set(stored.hiddenRows);
  for (let row = 0; row < rows; row++) if (!stored.mentionedRows.has(row)) hidden.add(row);
  return hidden;
}
