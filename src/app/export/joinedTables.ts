/** The parts of a wide table, printed under each other in a text, as the one table that they are. */
import { type Cell, type Grid } from '../../core/sheet/grid';
import { columnKey, isNumberingRow } from '../../core/table/labels/header';

/** No more rows than this stand over the numbers of the columns. */
const MOST_HEADER_ROWS = 12;

interface TextWithTables {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Grid[];
  /** For each table, how many of the paragraphs stand before it. */
  readonly places: readonly number[];
}

/**
 * Parts follow each other without a word between them, begin with the same columns of labels, and go on numbering the
 * columns: after one that ends with (10) comes one that has (11) behind its labels.
 */
export function joinedTables({ paragraphs, tables, places }: TextWithTables): {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
}[] {
  const isEmptyBetween = (from: number, to: number): boolean =>
    paragraphs.slice(from, to).every((line) => line.trim() === '');
  const joined: { grid: Grid; first: number; last: number }[] = [];
  tables.forEach((grid, i) => {
    const place = places[i] ?? 0;
    const before = joined[joined.length - 1];
    const labels = before && isEmptyBetween(before.last, place) ? sharedLabels(before.grid, grid) : 0;
    if (before && labels > 0) {
      joined[joined.length - 1] = {
        grid: beside(before.grid, grid, labels),
        first: before.first,
        last: place,
      };
    } else joined.push({ grid, first: place, last: place });
  });
  return joined;
}

/** How many columns of labels the second repeats; 0 where it does not go on with the first. */
function sharedLabels(one: Grid, other: Grid): number {
  if (one.rows !== other.rows) return 0;
  for (let row = 0; row < Math.min(one.rows, MOST_HEADER_ROWS); row++) {
    const [left, right] = [textsOf(one, row), textsOf(other, row)];
    if (!isNumberingRow(left)) continue;
    let labels = 0;
    while (labels < right.length && left[labels] === right[labels]) labels++;
    const last = Number(columnKey(left[left.length - 1] ?? ''));
    const next = Number(columnKey(right[labels] ?? ''));
    return labels > 0 && next === last + 1 && sameColumns(one, other, labels) ? labels : 0;
  }
  return 0;
}

function textsOf(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < grid.columns; column++) texts.push(grid.cell(row, column)?.text.trim() ?? '');
  return texts;
}

function sameColumns(one: Grid, other: Grid, columns: number): boolean {
  for (let row = 0; row < one.rows; row++)
    for (let column = 0; column < columns; column++)
      if ((one.cell(row, column)?.text ?? '') !== (other.cell(row, column)?.text ?? '')) return false;
  return true;
}

function beside(one: Grid, other: Grid, labels: number): Grid {
  const moved = one.columns - labels;
  return {
    sheet: one.sheet,
    rows: one.rows,
    columns: one.columns + other.columns - labels,
    cell: (row, column): Cell | undefined =>
      column < one.columns ? one.cell(row, column) : other.cell(row, column - moved),
    merges: [
      ...one.merges,
      ...other.merges
        .filter(({ column }) => column >= labels)
        .map((merge) => ({ ...merge, column: merge.column + moved })),
    ],
    hiddenRows: one.hiddenRows,
    ...(one.page ? { page: true } : {}),
  };
}
