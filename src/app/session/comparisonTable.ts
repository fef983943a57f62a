/** Two periods of one table side by side, as a sheet to be inserted. */
import { comparedIn } from '../../core/comparison/comparedIn';
import { sameRows } from '../../core/comparison/matchTables';
import { draw } from '../../core/layout/drawForm';
import { leadingColumns } from '../../core/layout/headerTree';
import type { Layout, LayoutCell } from '../../core/layout/layout';
import type { Figure } from '../../core/number/figure';
import { divide } from '../../core/number/round';
import { officeOf } from '../../core/table/heading/office';
import { titleOf } from '../../core/table/heading/title';
import { readTable } from '../../core/table/readings';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import type { Problem } from '../contract/problem';
import { earlierOf } from './earlier';
import { findTables } from './findTables';
import { comparedPart, comparisonForm } from '../../forms/comparisonForm';

const PER_COLUMN = 4;

/**
 * A sheet for each table that goes on from one of the last period, or, where `previous` is null, from an earlier one of the
 * same workbook.
 */
export function comparisonTables(
  grids: readonly Grid[],
  previous: readonly Grid[] | null,
): { readonly layouts: readonly Layout[] } | { readonly problem: Problem } {
  const found = findTables(grids, 'auto', { printed: true });
  if ('problem' in found) return found;
  const last = previous && findTables(previous, 'auto', { printed: true });
  if (last && 'problem' in last) return last;
  const layouts: Layout[] = [];
  const earlier = earlierOf(found.tables, last ? last.tables : null);
  for (const table of found.tables) {
    const before = earlier(table);
    if (before) layouts.push(distinct(comparisonTable(table, before), layouts));
  }
  if (layouts.length > 0) return { layouts };
  if (last) return { problem: { code: 'table/noEarlier' } };
  const beside = found.tables.some(({ form }) => comparedIn(form).pairs.length > 0);
  return { problem: { code: beside ? 'table/sideBySide' : 'table/noOtherPeriod' } };
}

/** Sheets and names of a workbook are told apart by a number. */
function distinct(layout: Layout, before: readonly Layout[]): Layout {
  const short = layout.sheet.slice(0, 28);
  const alike = before.filter(({ sheet }) => sheet.startsWith(short)).length;
  if (alike === 0) return layout;
  const number = String(alike + 1);
  return { ...layout, sheet: `${short}-${number}`, name: `${layout.name}_${number}` };
}

/** 79 last period and 45 now stand as 79 · 45 · −34 · 56,96; change and rate are live formulas. */
function comparisonTable(table: Table, before: Table): Layout {
  const rows = table.rows.map(({ row }) => row);
  const form = comparisonForm(table.form, rows, titleOf(table));
  const layout = draw(form, { unitName: officeOf(table), period: null });
  const [readings, earlier] = [readTable(table), readTable(before)];
  const same = sameRows(table, before);
  const first = layout.headerRows.last + 1;
  const leading = leadingColumns(form);
  const cells = layout.cells.map((cell): LayoutCell => {
    const tableRow = table.rows[cell.row - first];
    const at = cell.column - leading;
    const column = table.form.columns[Math.floor(at / PER_COLUMN)];
    if (cell.look !== 'figure' || !tableRow || !column || at < 0) return cell;
    const code = same(tableRow);
    const now = readings.at(tableRow.row.code, column.key)?.quantity.figure ?? null;
    const last = code === null ? null : (earlier.at(code, column.key)?.quantity.figure ?? null);
    const part = comparedPart(tableRow.row, column);
    const value = [
      last && numberOf(last.value),
      now && numberOf(now.value),
      change(now, last),
      rate(now, last),
    ][at % PER_COLUMN];
    const shown = at % PER_COLUMN < 2 || part === 'all' || (part === 'change' && at % PER_COLUMN === 2);
    const bare = { row: cell.row, column: cell.column, look: cell.look };
    const format = cell.format === undefined ? {} : { format: cell.format };
    if (!shown) return { ...bare, value: null };
    const formula = cell.formula === undefined ? {} : { formula: cell.formula };
    return { ...bare, ...format, ...formula, value: value ?? (cell.formula === undefined ? null : '') };
  });
  return { ...layout, cells };
}

function change(now: Figure | null, last: Figure | null): number | null {
  return now && last ? numberOf(now.value.minus(last.value)) : null;
}

/** "-" where there was nothing before. */
function rate(now: Figure | null, last: Figure | null): number | string | null {
  if (!now || !last) return null;
  return last.value.eq(0) ? '-' : numberOf(divide(now.value.times(100), last.value, 2));
}

/** What a cell stores. */
function numberOf(value: Figure['value']): number {
  return Number(value.toString());
}
