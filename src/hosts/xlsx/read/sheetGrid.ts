/** Gives the stored cells of a sheet their looks: a Grid, as every host hands it over. */
import type { Cell, Grid } from '../../../core/sheet/grid';
import { noteLikeness } from '../../../core/sheet/likeness';
import { noteTexts } from '../../../core/sheet/texts';
import { type Extent, settledOf, type Shown } from './settled';
import { moveFormula, shownFormula } from './cells/moveFormula';
import type { SharedFormula, StoredSheet } from './cells/sheetBuilder';
import type { CellStyle, Styles } from './readStyles';
import { showNumber, showsDate } from './showCell';
import type { StoredCell } from './cells/storedCells';

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
  /** Cells that stand alone, far from everything else, beyond `rows` or `columns`: see `settled.ts`. */
  readonly outlying: number;
}

/** 1 January 1904 is day 0 of the 1904 system and day 1.462 of the 1900 system. */
export const daysFrom1900To1904 = 1462;

export function createSheetGrid(
  stored: StoredSheet,
  styles: Styles,
  about: { name: string; visibility: SheetGrid['visibility']; date1904: boolean },
): SheetGrid {
  const settled = settledOf(stored, styles, about.date1904);
  const { extent, merges, hiddenRows, shown } = settled;
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
  const grid: SheetGrid = {
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
    merges,
    hiddenRows,
    hiddenColumns: stored.hiddenColumns,
    // Cells are shown when asked for: most of a large sheet never is.
    cell: shown ? keepingCells(cell, extent, shown, stored) : cell,
  };
  noteTexts(grid, (row, column) => stored.cells.textAt(row, column));
  if (stored.like) {
    const differing = stored.like.differing.map((index) => stored.cells.placeAt(index));
    // Sheets of one part are unlike where their styles are.
    noteLikeness(grid, { pattern: settled, differing });
  }
  return grid;
}

/** A sheet of a form is asked for its cells again and again; they are shown once, and once for all like sheets where they are the same. */
function keepingCells(
  show: Grid['cell'],
  { rows, columns }: Extent,
  common: Shown,
  { cells, like }: StoredSheet,
): Grid['cell'] {
  const shown = common.slice();
  const own: Record<number, true> = {};
  for (const index of like?.differing ?? []) {
    const { row, column } = cells.placeAt(index);
    shown[row * columns + column] = null;
    own[row * columns + column] = true;
  }
  return (row, column) => {
    if (!(row >= 0 && row < rows && column >= 0 && column < columns)) return show(row, column);
    const at = row * columns + column;
    const known = shown[at];
    if (known !== null) return known;
    const cell = show(row, column);
    shown[at] = cell;
    if (!own[at]) common[at] = cell;
    return cell;
  };
}

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
