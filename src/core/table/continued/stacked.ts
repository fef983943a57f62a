/** Rows of several sheets, one stretch under the other, as if they stood on one sheet; and a table found there, taken apart again. */
import { addressOf, type Area, type Grid, positionOf } from '../../sheet/grid';
import type { Table } from '../table';

/** Rows of a sheet from `first` to `last`, from 0. */
export interface Stretch {
  readonly grid: Grid;
  readonly first: number;
  readonly last: number;
  /** Where the header that it prints once more begins. */
  readonly top?: number;
}

/** The sheet that the stretches would make; it is called as the first one is. */
export function stacked(stretches: readonly Stretch[]): Grid {
  const starts = startsOf(stretches);
  const rows = lengthOf(stretches);
  const hiddenRows = new Set<number>();
  const merges: Area[] = [];
  stretches.forEach(({ grid, first, last }, i) => {
    const down = (starts[i] ?? 0) - first;
    grid.hiddenRows.forEach((row) => {
      if (row >= first && row <= last) hiddenRows.add(row + down);
    });
    for (const merge of grid.merges)
      if (merge.row >= first && merge.row + merge.rows - 1 <= last)
        merges.push({ ...merge, row: merge.row + down });
  });
  const [top] = stretches;
  return {
    sheet: top?.grid.sheet ?? '',
    rows,
    columns: Math.max(0, ...stretches.map(({ grid }) => grid.columns)),
    cell: (row, column) => {
      const i = stretchAt(starts, row);
      const stretch = stretches[i];
      if (!stretch || row >= rows || column >= stretch.grid.columns) return undefined;
      return stretch.grid.cell(row - (starts[i] ?? 0) + stretch.first, column);
    },
    merges,
    mergesUnknown: stretches.some(({ grid }) => grid.mergesUnknown === true),
    hiddenRows,
    ...(top?.grid.page ? { page: true } : {}),
    ...(top?.grid.hiddenColumns ? { hiddenColumns: top.grid.hiddenColumns } : {}),
  };
}

/** Where each stretch begins on the sheet that they make. */
export function startsOf(stretches: readonly Stretch[]): number[] {
  return stretches.map((_stretch, i) => lengthOf(stretches.slice(0, i)));
}

/** The table as it stands on its sheets, one part a stretch. */
export function apart(table: Table, stretches: readonly Stretch[]): Table[] {
  const starts = startsOf(stretches);
  return stretches.map((stretch, i): Table => {
    const down = stretch.first - (starts[i] ?? 0);
    const own = <Each extends { readonly at: number }>(all: readonly Each[]): Each[] =>
      all.filter(({ at }) => stretchAt(starts, at) === i).map((each) => ({ ...each, at: each.at + down }));
    const rows = own(table.rows);
    const extra = own(table.extra);
    const top = i === 0 ? table.area.row + down : (stretch.top ?? rows[0]?.at ?? stretch.first);
    const bottom = rows.reduce((most, { at }) => Math.max(most, at), top);
    return {
      ...table,
      grid: stretch.grid,
      area: { ...table.area, row: top, rows: bottom - top + 1 },
      columns: i === 0 ? table.columns : { ...table.columns, others: [] },
      rows,
      extra,
      hidden: own(table.hidden.filter(({ visible }) => stretchAt(starts, visible) === i)).map((each) => ({
        ...each,
        visible: each.visible + down,
      })),
      legacy: table.legacy
        .filter(({ at }) => stretchAt(starts, at.row) === i)
        .map((each) => ({ ...each, at: { ...each.at, row: each.at.row + down } })),
      missing: table.missing
        .filter(({ after }) => (after === null ? i === 0 : stretchAt(starts, after) === i))
        .map((each) => ({ ...each, after: each.after === null ? null : each.after + down })),
      ...(table.printed && {
        printed: table.printed
          .filter(({ cell }) => stretchAt(starts, positionOf(cell)?.row ?? 0) === i)
          .map((doubt) => ({ ...doubt, cell: movedDown(doubt.cell, down) })),
      }),
    };
  });
}

function movedDown(cell: string, by: number): string {
  const position = positionOf(cell);
  return position ? addressOf({ ...position, row: position.row + by }) : cell;
}

function stretchAt(starts: readonly number[], row: number): number {
  let at = 0;
  starts.forEach((start, i) => {
    if (row >= start) at = i;
  });
  return at;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
