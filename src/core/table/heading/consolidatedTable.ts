/** A table that adds up other tables says so above itself; that line is all that tells it from a unit's own. */
import { consolidatedForm } from '../../form/consolidated';
import type { Row } from '../../form/form';
import { bare } from '../../text/vietnamese';
import type { Table } from '../table';
import { linesAbove } from './linesAbove';

const LINE = /^\(?tong hop so lieu cua ([0-9][0-9.]{0,9}) don vi\)?$/;

/** "(Tổng hợp số liệu của 148 đơn vị)". */
export function consolidatedLine(units: number): string {
  return '(Tổng hợp số liệu của ' + String(units) + ' đơn vị)';
}

/** How many units the table adds up; null for a unit's own table. */
export function unitsConsolidatedIn(table: Table): number | null {
  for (const line of linesAbove(table)) {
    const count = LINE.exec(bare(line))?.[1];
    if (count !== undefined) return Number(count.replace(/\./g, ''));
  }
  return null;
}

/** The table read by its consolidated form where it adds up others; any other table as it is. */
export function readAsConsolidated(table: Table): Table {
  if (table.form.consolidates || unitsConsolidatedIn(table) === null) return table;
  const form = consolidatedForm(table.form);
  const rows: Record<string, Row> = {};
  for (const row of form.rows) rows[row.code] = row;
  const counted = (row: Row): Row => rows[row.code] ?? row;
  return {
    ...table,
    form,
    rows: table.rows.map((each) => ({ ...each, row: counted(each.row) })),
    missing: table.missing.map((each) => ({ ...each, rows: each.rows.map(counted) })),
  };
}
