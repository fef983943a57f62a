/** Who signed a table off, as those who read many checked files see it. */
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import { signOffsOf } from '../review/signOff';

export interface TableReview {
  /** Of the whole table; null where only rows were ticked. */
  readonly signOff: { readonly by: string; readonly date: string } | null;
  /** Rows whose figures have changed since: the sign-off is void where there are any. */
  readonly changed: readonly string[];
  /** Rows that were ticked and have not changed since. */
  readonly ticked: number;
}

/** One a table; null where nobody has looked. */
export function tableReviews(tables: readonly Table[], grids: readonly Grid[]): (TableReview | null)[] {
  return tables.map((table) => {
    const all = signOffsOf({ table, among: tables }, grids);
    if (all.length === 0) return null;
    const whole = all.find(({ row }) => row === null);
    return {
      signOff: whole ? { by: whole.by, date: whole.date } : null,
      changed: whole?.changed ?? [],
      ticked: all.filter(({ row, changed }) => row !== null && changed.length === 0).length,
    };
  });
}
