/** Sums that headings over several columns tell: "Tổng số | Chia ra: Nam, Nữ", or "Cộng" as the first of its group. */
import Big from 'big.js';
import type { Area, Grid } from '../../sheet/grid';
import { type Found, sumOf } from '../found/found';
import type { TableLayout } from '../layout/tableLayout';
import type { InferCell } from '../plane/plane';
import { saysRate, saysTotal } from '../plane/words';

const PARTITION = /chia ra|phân theo|chia theo|gồm/i;

/** `area` is where the table stands in the sheet; merged headings tell which columns belong together. */
export function headerRules(
  grid: Grid,
  area: Area,
  layout: TableLayout,
  cells: readonly (readonly InferCell[])[],
): Found[] {
  const found: Found[] = [];
  const nearest = (column: number): string => {
    const { headings } = layout.columns[column] ?? { headings: [] };
    return (headings[headings.length - 1] ?? '').toLowerCase();
  };
  const isCount = (column: number): boolean => !saysRate(nearest(column)) && nearest(column) !== '';
  for (const merge of grid.merges) {
    const row = merge.row - area.row;
    const first = merge.column - area.column;
    if (row < 0 || row >= layout.firstRow || merge.columns < 2 || first < 0) continue;
    const group: number[] = [];
    for (let i = 0; i < merge.columns && first + i < area.columns; i++) group.push(first + i);
    if (!group.every(isCount)) continue;
    const text = grid.cell(merge.row, merge.column)?.text ?? '';
    const [head = -1, ...rest] = group;
    if (saysTotal(nearest(head)) && rest.length > 1) found.push(sum(head, rest, false));
    if (PARTITION.test(text) && first > 0 && saysTotal(nearest(first - 1)))
      found.push(sum(first - 1, group, true));
    else {
      // A group may share out any count before it: figures of every row must say so.
      const target = totalBefore(group, layout.firstRow, cells);
      if (target >= 0) found.push(sum(target, group, false));
    }
  }
  return found;
}

/** The nearest column before a group that is its sum in every row; -1 where none is. */
function totalBefore(
  group: readonly number[],
  firstRow: number,
  cells: readonly (readonly InferCell[])[],
): number {
  for (let target = (group[0] ?? 0) - 1; target >= 0; target--) {
    let [held, missed] = [0, 0];
    for (const row of cells.slice(firstRow)) {
      const total = row[target]?.figure;
      if (!total || total.value.eq(0)) continue;
      const parts = group.map((column) => row[column]?.figure?.value ?? new Big(0));
      if (parts.filter((part) => !part.eq(0)).length < 2) continue;
      if (parts.reduce((all, part) => all.plus(part)).eq(total.value)) held++;
      else missed++;
    }
    if (held > 0 && missed === 0) return target;
  }
  return -1;
}

function sum(target: number, parts: readonly number[], surely: boolean): Found {
  return { kind: 'sum', byRows: false, target, computation: sumOf(parts), ground: 'header', surely };
}
