/** Two sheets with the same rows, the columns of the one beside those of the other, as if they stood on one sheet. */
import { tidy } from '../../text/label';
import type { Area, Grid } from '../../sheet/grid';
import { isNumberingRow } from '../labels/header';
import { textOf } from '../labels/legible';

/** What of a sheet is put beside another. */
export interface Half {
  readonly grid: Grid;
  /** The header's first row. */
  readonly top: number;
  /** The rows under it that have a partner on the other sheet, in the same order. */
  readonly rows: readonly number[];
  /** The column of the labels, or of the numbers where there are none. */
  readonly label: number;
  /** Behind its last column. */
  readonly to: number;
}

export interface Beside {
  readonly grid: Grid;
  /** The first column of the right half. */
  readonly cut: number;
  /** Where a row of the body stands on the sheet of a half; null for what is above it. */
  readonly rowIn: (half: 0 | 1, row: number) => number | null;
  /** Where a column stands on the sheet of the half that has it. */
  readonly columnIn: (column: number) => { readonly half: 0 | 1; readonly column: number };
}

/** All of the left half, with what stands above it, and the columns of the right one behind its labels. */
export function sideBySide(left: Half, right: Half): Beside {
  const halves = [left, right] as const;
  const cut = left.to;
  const from = right.label + 1;
  const columns = cut + Math.max(0, right.to - from);
  const numbered = halves.map(isNumbered);
  // Where one header numbers its columns and the other does not, their headings stand a line apart.
  const lifted = halves.map((_half, i) => (numbered[1 - i] === true && numbered[i] === false ? 1 : 0));
  const heights = halves.map(({ top, rows }, i) => (rows[0] ?? top) - top + (lifted[i] ?? 0));
  const height = Math.max(...heights);
  const body = left.top + height;
  const columnIn: Beside['columnIn'] = (column) =>
    column < cut ? { half: 0, column } : { half: 1, column: column - cut + from };
  const rowIn: Beside['rowIn'] = (half, row) => halves[half].rows[row - body] ?? null;
  const rowOf = (half: 0 | 1, row: number): number | null => {
    if (row >= body) return rowIn(half, row);
    if (row < left.top) return half === 0 ? row : null;
    const { top, rows } = halves[half];
    const at = top + row - left.top - height + (heights[half] ?? 0);
    return at >= top && at < (rows[0] ?? top) ? at : null;
  };
  const merges: Area[] = [];
  halves.forEach(({ grid, top, rows }, half) => {
    const down = left.top - top + height - (heights[half] ?? 0);
    for (const merge of grid.merges) {
      const inHeader = merge.row >= top && merge.row + merge.rows <= (rows[0] ?? top);
      const across = half === 0 ? 0 : cut - from;
      const inside = half === 0 ? merge.column + merge.columns <= cut : merge.column >= from;
      if (inHeader && inside) merges.push({ ...merge, row: merge.row + down, column: merge.column + across });
      else if (half === 0 && merge.row + merge.rows <= top) merges.push(merge);
    }
  });
  const hiddenRows = new Set<number>();
  left.rows.forEach((row, i) => {
    if (left.grid.hiddenRows.has(row)) hiddenRows.add(body + i);
  });
  const grid: Grid = {
    sheet: left.grid.sheet,
    rows: body + left.rows.length,
    columns,
    cell: (row, column) => {
      const place = columnIn(column);
      const at = rowOf(place.half, row);
      return at === null ? undefined : halves[place.half].grid.cell(at, place.column);
    },
    merges,
    hiddenRows,
  };
  return { grid, cut, rowIn, columnIn };
}

function isNumbered({ grid, top, rows, to }: Half): boolean {
  const last = (rows[0] ?? top) - 1;
  const texts: string[] = [];
  for (let column = 0; column < to; column++) texts.push(tidy(textOf(grid.cell(last, column))));
  return last > top && isNumberingRow(texts);
}
