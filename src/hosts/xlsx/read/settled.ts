/** What is settled of a sheet before any cell is shown, once for all sheets that are alike. */
import type { Area, Cell } from '../../../core/sheet/grid';
import { refuse } from '../../package/fileProblem';
import type { Styles } from './readStyles';
import type { StoredSheet } from './cells/sheetBuilder';
import type { StoredCells } from './cells/storedCells';

/** What like sheets have in common. */
interface Settled {
  readonly styles: Styles['all'];
  readonly date1904: boolean;
  readonly extent: Extent;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells shown so far, row by row; null where the sheet is too large to keep them. */
  readonly shown: Shown | null;
}

export type Shown = (Cell | undefined | null)[];

const keptPlaces = 10000;

const settledOfKind = new WeakMap<object, Settled>();

export function settledOf(stored: StoredSheet, { all }: Styles, date1904: boolean): Settled {
  const known = stored.like && settledOfKind.get(stored.like.pattern);
  const isKnown = known?.styles === all && known.date1904 === date1904;
  if (isKnown && stored.like?.sameCells === true) return known;
  const extent = usedExtent(stored);
  if (isKnown && isSameExtent(extent, known.extent)) return known;
  const settled = {
    styles: all,
    date1904,
    extent,
    merges: clippedMerges(stored.merges, extent),
    hiddenRows: hiddenRowsOf(stored, extent.rows),
    shown: extent.rows * extent.columns <= keptPlaces ? notShown(extent.rows * extent.columns) : null,
  };
  if (stored.like) settledOfKind.set(stored.like.pattern, settled);
  return settled;
}

function isSameExtent(a: Extent, b: Extent): boolean {
  return a.rows === b.rows && a.columns === b.columns && a.outlying === b.outlying;
}

function notShown(places: number): Shown {
  const shown: Shown = [];
  for (let i = places; i > 0; i--) shown.push(null);
  return shown;
}

export interface Extent {
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
