/** Heading rows, for which the form wants no figure. */
import { clean } from '../../number/read/characters';
import { calledIn } from '../../form/printedCode';
import type { Quantity } from '../../rule/quantity';
import { addressOf, type Position } from '../../sheet/grid';
import { figureCell, figurePosition, type Table } from '../../table/table';
import type { Finding } from '../../finding/finding';
import { finding } from '../../finding/report';
import { of } from './ofCell';

/** Nothing counted is no figure that would be missed elsewhere. */
export function isNothing(printed: string): boolean {
  return /^(0+([.,]0+)?|[-–—xX…]|\.{3})$/.test(printed);
}

/** A heading that is merged over the figure column holds its own words there. */
function isMerged({ grid }: Table, { row, column }: Position): boolean {
  return grid.merges.some(
    (each) =>
      each.row <= row &&
      row < each.row + each.rows &&
      each.column < column &&
      column < each.column + each.columns,
  );
}

/** A heading that prints a unit asks for a figure that the form does not want: it cannot be told which is meant. */
export function checkHeadings(table: Table): Finding[] {
  const findings: Finding[] = [];
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    if (row.kind === 'indicator') continue;
    for (const column of table.form.columns) {
      const position = figurePosition(table, tableRow, column);
      const cell = figureCell(table, tableRow, column);
      if (!position) continue;
      // What cannot be seen is not printed.
      const printed = clean(cell?.text ?? '').text;
      const asksForNone = row.kind !== 'heading' || row.unit !== '' || tableRow.printedUnit === '';
      if (printed === '' ? asksForNone : isMerged(table, position)) continue;
      const quantity: Quantity = {
        row: row.code,
        ...calledIn(table.form, row.code),
        column: column.key,
        label: row.label,
        unit: tableRow.printedUnit,
        cell: addressOf(position),
        at: position,
        printed,
        measure: row.measure,
        figure: null,
        absence: 'blank',
        sign: false,
      };
      if (printed !== '') {
        findings.push(
          finding({
            code: 'cell/domain',
            severity: isNothing(printed) ? 'info' : 'warning',
            ...of(quantity),
            expected: '',
            facts: { quantity, reason: 'heading' },
          }),
        );
        continue;
      }
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
