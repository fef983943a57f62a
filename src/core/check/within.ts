/** "Trong đó: nữ" in a row that the office added: at most the row that it stands under. */
import type { Finding } from '../finding/finding';
import { finding } from '../finding/report';
import { readCell } from '../number/read/readCell';
import { writeFigure } from '../number/write';
import type { Quantity } from '../rule/quantity';
import { addressOf } from '../sheet/grid';
import type { Readings } from '../table/readings';
import type { ExtraRow, Table, TableRow } from '../table/table';
import { saysWithin, tidy } from '../text/label';
import { bare } from '../text/vietnamese';

/** The row of the form that the added row is some of; null where it says nothing of the kind. */
export function wholeOver({ rows, extra }: Table, { at, printedLabel }: ExtraRow): TableRow | null {
  if (!saysWithin(printedLabel)) return null;
  const above = rows.filter((row) => row.at < at).pop();
  const between = extra.filter((row) => above && row.at > above.at && row.at < at);
  const isOf = above?.row.kind === 'indicator' && between.every((row) => saysWithin(row.printedLabel));
  return isOf ? above : null;
}

/** In the first column in which it is more than its whole; null where it is not, or a figure is missing. */
export function exceedingWithin(table: Table, readings: Readings, extra: ExtraRow): Finding | null {
  const whole = wholeOver(table, extra);
  if (!whole || !sameUnit(table, whole, extra)) return null;
  for (const { key } of table.form.columns) {
    const right = readings.at(whole.row.code, key)?.quantity;
    const column = table.columns.figures.get(key);
    if (!right?.figure || right.measure === 'rate' || column === undefined) continue;
    const position = { row: extra.at, column };
    const { reading } = readCell(table.grid.cell(position.row, column), right.measure, { unit: right.unit });
    if (reading.kind !== 'figure' || reading.figure.value.lte(right.figure.value)) continue;
    const part: Quantity = {
      ...right,
      row: '',
      label: [extra.printedOrder, extra.printedLabel].filter((text) => text !== '').join(' '),
      cell: addressOf(position),
      at: position,
      printed: table.grid.cell(position.row, column)?.text.trim() ?? '',
      figure: reading.figure,
      absence: null,
      sign: false,
    };
    return finding({
      code: 'bound/broken',
      rows: [whole.row.code],
      cells: [part.cell, right.cell],
      at: position,
      printed: part.printed,
      expected: '<= ' + writeFigure(right.figure),
      facts: {
        left: [{ sign: 1, quantity: part }],
        comparison: '<=',
        right,
        limit: right.figure,
        computed: reading.figure,
        excess: {
          value: reading.figure.value.minus(right.figure.value),
          decimals: Math.max(reading.figure.decimals, right.figure.decimals),
        },
        when: null,
        also: [],
      },
    });
  }
  return null;
}

/** An added row that prints no unit has that of its whole. */
function sameUnit({ grid, columns: { unit } }: Table, whole: TableRow, { at }: ExtraRow): boolean {
  const printed = unit === null ? '' : bare(tidy(grid.cell(at, unit)?.text ?? ''));
  return printed === '' || [whole.printedUnit, whole.row.unit].some((each) => bare(tidy(each)) === printed);
}
