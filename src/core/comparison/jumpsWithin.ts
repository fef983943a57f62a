/** "Kỳ trước | Kỳ này" in one table: a change that a slip explains better than the period does. */
import type { Finding } from '../finding/finding';
import type { Readings } from '../table/readings';
import type { Table } from '../table/table';
import { comparedIn } from './comparedIn';
import { jumped, jumpOf } from './jump';

/** `told`: cells of which something worse is said already. */
export function jumpsWithin(table: Table, readings: Readings, told: readonly string[]): Finding[] {
  const { pairs } = comparedIn(table.form);
  const findings: Finding[] = [];
  for (const { before, now } of pairs) {
    for (const { quantity, tableRow } of readings.cells) {
      if (quantity.column !== now || told.includes(quantity.cell)) continue;
      const last = readings.at(tableRow.row.code, before)?.quantity;
      if (!last?.figure || told.includes(last.cell)) continue;
      const jump = jumpOf(quantity, last, table.form.between?.jumps);
      const earlier = { sheet: table.grid.sheet, cell: last.cell, printed: last.printed };
      if (jump) findings.push(jumped(quantity, earlier, jump));
    }
  }
  return findings;
}
