/** The table for other systems: one record an indicator and figure column. */
import { readTable } from '../core/table/readings';
import { canonicalFigure } from '../core/seal/sealedFigures';
import type { Table } from '../core/table/table';
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
      };
    })
    .sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
}
