/** What a reviewer of many tables has to know of one besides its findings. */
import { cellKey } from '../../core/rule/rule';
import { officeOf } from '../../core/table/heading/office';
import { periodOf } from '../../core/table/heading/title';
import { figureCell, type Table } from '../../core/table/table';
import { digestOf } from '../../core/text/digest';
import type { CheckedFileTable } from './checkedFile';

export type AboutTable = Pick<CheckedFileTable, 'unit' | 'period' | 'filled' | 'figures' | 'digest'>;

/** `filled` and `figures` count cells of indicators; the digest is of their texts alone, headings left out. */
export function aboutTable(table: Table): AboutTable {
  const lines: string[] = [];
  let filled = 0;
  for (const column of table.form.columns) {
    for (const tableRow of table.rows) {
      if (tableRow.row.kind !== 'indicator') continue;
      const text = figureCell(table, tableRow, column)?.text.trim() ?? '';
      if (text !== '') filled++;
      lines.push(cellKey(tableRow.row.code, column.key) + '=' + text);
    }
  }
  return {
    unit: officeOf(table),
    period: periodOf(table),
    filled,
    figures: table.form.rows.filter(({ kind }) => kind === 'indicator').length * table.form.columns.length,
    digest: digestOf(lines.join('\n')),
  };
}
