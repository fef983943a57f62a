/** The same rows and columns of two tables. */
import { bareLabel } from '../text/label';
import type { Table, TableRow } from '../table/table';

/** The row of the other table that is the same; null for none, or several. */
export type SameRow = (row: TableRow) => string | null;

/** By code; where the office lists its own rows, by number and label, or by a label that stands there once. */
export function sameRows(table: Table, before: Table): SameRow {
  if (!table.listed) {
    const codes: Record<string, true> = {};
    for (const { row } of before.rows) codes[row.code] = true;
    return ({ row }) => (codes[row.code] ? row.code : null);
  }
  const byLabel: Record<string, TableRow[]> = {};
  for (const each of before.rows) (byLabel[bareLabel(each.printedLabel)] ??= []).push(each);
  return ({ printedLabel, printedOrder }) => {
    const alike = byLabel[bareLabel(printedLabel)] ?? [];
    const [only] = alike.length > 1 ? alike.filter((each) => each.printedOrder === printedOrder) : alike;
    return only?.row.code ?? null;
  };
}

/** What tables of one form have in common: of an unknown one, its headings too. */
export function alikeBy({ form, printed }: Table): string {
  if (!printed) return form.id;
  const headings = form.columns.map(({ under = [], label }) => bareLabel([...under, label].join(' ')));
  return [form.id].concat(headings).join('|');
}
