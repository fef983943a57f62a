/** Sums of money that no office has: the figure was typed in đồng beside a unit of thousands, millions or billions. */
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { printedCode } from '../form/printedCode';
import { powerBetween } from '../number/read/scaleWord';
import { decimalsOf } from '../number/round';
import { shifted } from '../number/shift';
import { writeFigure } from '../number/write';
import type { Figure } from '../number/figure';
import type { Readings, TableCell } from '../table/readings';
import type { Table } from '../table/table';

/** A million billion đồng: most of what the whole country's budget takes in a year, as a power of ten. */
const MOST = 15;

/** Asked of rows whose unit says so, and is the form's own. */
export function hugeAmounts(table: Table, { cells }: Readings): Finding[] {
  const found: Finding[] = [];
  for (const cell of cells) {
    const meant = meantOf(table, cell);
    if (!meant) continue;
    const { quantity, tableRow } = cell;
    const { unit } = tableRow.row;
    const moved = writeFigure(meant);
    found.push(
      finding({
        code: 'unit/differs',
        rows: [quantity.row],
        cells: [quantity.cell],
        at: quantity.at,
        printed: quantity.printed,
        expected: moved,
        values: [moved],
        facts: {
          row: printedCode(table.form, quantity.row),
          label: quantity.label,
          printed: unit,
          expected: unit,
          count: 1,
          spelling: false,
          figure: { cell: quantity.cell, printed: quantity.printed, moved },
        },
      }),
    );
  }
  return found;
}

/** 40.630 for 40.630.000.000 beside "Triệu đồng"; null for what an office may have. */
export function meantOf({ columns }: Table, { quantity, tableRow }: TableCell): Figure | null {
  const { unit } = tableRow.row;
  const power = unit.includes(',') || !quantity.figure ? null : powerBetween(unit, 'đồng');
  if (power === null || power === 0 || !quantity.figure) return null;
  const isUsual = shifted(quantity.figure, power - MOST)
    .value.abs()
    .lt(1);
  if (isUsual) return null;
  // Another printed unit is told with its figure.
  if (columns.unit !== null && powerBetween(tableRow.printedUnit, unit) !== 0) return null;
  const { value, decimals } = shifted(quantity.figure, -power);
  return { value, decimals: Math.min(decimals, decimalsOf(value)) };
}
