/** Sums that headings over several columns tell: "Tổng số | Chia ra: Nam, Nữ", or "Cộng" as the first of its group. */
import type { Area, Grid } from '../../sheet/grid';
import { type Found, sumOf } from '../found/found';
import type { TableLayout } from '../layout/tableLayout';
import { saysRate, saysTotal } from '../plane/words';

const PARTITION = /chia ra|phân theo|chia theo|gồm/i;

/** `area` is where the table stands in the sheet; merged headings tell which columns belong together. */
export function headerRules(grid: Grid, area: Area, layout: TableLayout): Found[] {
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
    const columns: number[] = [];
    for (let i = 0; i < merge.columns && first + i < area.columns; i++) columns.push(first + i);
    if (!columns.every(isCount)) continue;
    const text = grid.cell(merge.row, merge.column)?.text ?? '';
    const [head = -1, ...rest] = columns;
    if (saysTotal(nearest(head)) && rest.length > 1) found.push(sum(head, rest, false));
    else if (PARTITION.test(text) && first > 0 && saysTotal(nearest(first - 1)))
      found.push(sum(first - 1, columns, true));
  }
  return found;
}

function sum(target: number, parts: readonly number[], surely: boolean): Found {
  return { kind: 'sum', byRows: false, target, computation: sumOf(parts), ground: 'header', surely };
}
