/** Figures of a table that are no longer what was sealed. */
import { readTable } from '../../core/table/readings';
import type { Form } from '../../core/form/form';
import { cellKey } from '../../core/rule/rule';
import { agrees, type SealedFigure, writeSealed } from '../../core/seal/sealedFigures';
import type { Table } from '../../core/table/table';
import type { Alteration } from './alteration';

/** Characters that turn the order of what follows: "25" is printed "52". */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

export function changedFigures(table: Table, figures: readonly SealedFigure[]): Alteration[] {
  const readings = readTable(table);
  const labelOf = labelsOf(table.form);
  const changes: Alteration[] = [];
  const sealed = new Map<string, true>();
  for (const { row, column, figure } of figures) {
    sealed.set(cellKey(row, column), true);
    const cell = readings.at(row, column);
    if (cell && agrees(cell, figure) && !TURNING.test(cell.quantity.printed.slice(0, 200))) continue;
    const now = cell ? cell.quantity.printed : null;
    changes.push({ what: 'figure', row, label: labelOf(row), column, sealed: writeSealed(figure), now });
  }
  for (const { quantity } of readings.cells) {
    if (sealed.has(cellKey(quantity.row, quantity.column)) || quantity.printed === '') continue;
    const { row, column, printed } = quantity;
    changes.push({ what: 'figure', row, label: labelOf(row), column, sealed: null, now: printed });
  }
  return changes;
}

/** The form's label of a row; "" for a row that it does not have. */
export function labelsOf(form: Form): (row: string) => string {
  const labels = new Map<string, string>();
  form.rows.forEach((row) => labels.set(row.code, row.label));
  return (row) => labels.get(row) ?? '';
}
