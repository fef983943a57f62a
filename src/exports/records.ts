/** The table for other systems: one record an indicator and figure column, and one for a figure beside a heading. */
import { readTable } from '../core/table/readings';
import { canonicalFigure } from '../core/seal/sealedFigures';
import { measureAt } from '../core/form/form';
import { addressOf } from '../core/sheet/grid';
import { readCell } from '../core/number/read/readCell';
import { figureCell, figurePosition, mergeOver, type Table } from '../core/table/table';
import { printableLine } from '../core/text/printable';
import { periodOf } from '../core/table/heading/title';
import { figureText } from './document/annexTable';

export interface IndicatorRecord {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** The form's column: "1" where it has one. */
  readonly column: string;
  /** Exact, with a point: "99.74"; null for a blank, a sign and what is no figure. */
  readonly figure: string | null;
  /** As the report prints it: "99,74", "-", "12 chuyên mục, 48 tin". */
  readonly printed: string;
  /** "6 tháng đầu năm 2026"; "" where the sheet does not say. */
  readonly period: string;
  /** "D10" */
  readonly cell: string;
}

/** In the order of the form, with the form's own labels and units: those are what another system knows. */
export function recordsOf(table: Table, period: string = periodOf(table)): IndicatorRecord[] {
  const order = new Map<string, number>();
  table.form.rows.forEach((row, i) => order.set(row.code, i));
  return readTable(table)
    .cells.map((cell): IndicatorRecord => {
      const { quantity, reading } = cell;
      return {
        code: quantity.row,
        label: printableLine(quantity.label),
        unit: printableLine(quantity.unit),
        column: quantity.column,
        figure: reading.reading.kind === 'figure' ? canonicalFigure(reading.reading.figure) : null,
        printed: printableLine(figureText(cell)),
        period: printableLine(period),
        cell: quantity.cell,
      };
    })
    .concat(headingRecords(table, period))
    .sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
}

/** A figure that somebody wrote beside a heading is printed, so it is recorded: what is printed is what is recorded. */
function headingRecords(table: Table, period: string): IndicatorRecord[] {
  const records: IndicatorRecord[] = [];
  for (const tableRow of table.rows) {
    const { row } = tableRow;
    if (row.kind === 'indicator') continue;
    for (const column of table.form.columns) {
      const position = figurePosition(table, tableRow, column);
      const cell = figureCell(table, tableRow, column);
      const printed = cell?.text.trim() ?? '';
      if (!position || printed === '' || mergeOver(table, position)) continue;
      const { reading } = readCell(cell, measureAt(row, column), { unit: row.unit });
      records.push({
        code: row.code,
        label: printableLine(row.label),
        unit: printableLine(row.unit),
        column: column.key,
        figure: reading.kind === 'figure' ? canonicalFigure(reading.figure) : null,
        printed: printableLine(printed),
        period: printableLine(period),
        cell: addressOf(position),
      });
    }
  }
  return records;
}
