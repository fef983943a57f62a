/** The records as JSON, with what they belong to. Figures are texts: a binary float would not be exact. */
import type { Table } from '../core/table/table';
import { periodOf } from '../core/table/heading/title';
import { recordsOf } from './records';

export interface RecordsContext {
  /** "UBND xã Bình Lư" */
  readonly unitName: string;
  /** The seal's code, or null. */
  readonly seal: string | null;
  /** The sheet's own period unless told. */
  readonly period?: string;
}

export function recordsJson(
  table: Table,
  { unitName, seal, period = periodOf(table) }: RecordsContext,
): string {
  const indicators = recordsOf(table, period).map(({ code, label, unit, column, figure, printed }) => ({
    code,
    label,
    unit,
    column,
    figure,
    printed,
    period,
  }));
  const content = { tool: 'so-khop', form: table.form.id, reportedBy: unitName, period, seal, indicators };
  return JSON.stringify(content, null, 2) + '\n';
}
