/** Sums of money that no office has: the figure was typed in đồng beside a unit of thousands, millions or billions. */
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { printedCode } from '../form/printedCode';
import { powerBetween } from '../number/read/scaleWord';
import { decimalsOf } from '../number/round';
import { shifted } from '../number/shift';
import { writeFigure } from '../number/write';
import type { Readings } from '../table/readings';
import type { Table } from '../table/table';

/** A million billion đồng: most of what the whole country's budget takes in a year, as a power of ten. */
const MOST = 15;

/** Asked of rows whose unit says so, and is the form's own. */
export function hugeAmounts({ form, columns }: Table, { cells }: Readings): Finding[] {
  const found: Finding[] = [];
  for (const { quantity, tableRow } of cells) {
    const { unit } = tableRow.row;
    const power = unit.includes(',') || !quantity.figure ? null : powerBetween(unit, 'đồng');
    if (power === null || power === 0 || !quantity.figure) continue;
    if (
      shifted(quantity.figure, power - MOST)
        .value.abs()
        .lt(1)
    )
      continue;
    // Another printed unit is told with its figure.
    if (columns.unit !== null && powerBetween(tableRow.printedUnit, unit) !== 0) continue;
    const { value, decimals } = shifted(quantity.figure, -power);
    const moved = writeFigure({ value, decimals: Math.min(decimals, decimalsOf(value)) });
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
          row: printedCode(form, quantity.row),
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
