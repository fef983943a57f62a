/** Heading rows, for which the form wants no figure. */
import type { Quantity } from '../../rule/quantity';
import { addressOf } from '../../sheet/grid';
import { figureCell, figurePosition, type Table } from '../../table/table';
import type { Finding } from '../../finding/finding';
import { finding } from '../../finding/report';
import { of } from './ofCell';

/** A heading that prints a unit asks for a figure that the form does not want: it cannot be told which is meant. */
export function checkHeadings(table: Table): Finding[] {
  const findings: Finding[] = [];
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    if (row.kind !== 'heading' || row.unit !== '' || tableRow.printedUnit === '') continue;
    for (const column of table.form.columns) {
      const position = figurePosition(table, tableRow, column);
      const cell = figureCell(table, tableRow, column);
      if (!position || (cell && cell.text.trim() !== '')) continue;
      const quantity: Quantity = {
        row: row.code,
        column: column.key,
        label: row.label,
        unit: tableRow.printedUnit,
        cell: addressOf(position),
        printed: '',
        measure: row.measure,
        figure: null,
        absence: 'blank',
        sign: false,
      };
      findings.push(
        finding({
          code: 'cell/missing',
          severity: 'info',
          ...of(quantity),
          expected: '',
          facts: { quantity, derived: null, reason: 'headingWithUnit', count: 1 },
        }),
      );
    }
  }
  return findings;
}
