/** Which rows and columns of an unknown table add up: no rates, no averages, no numbers of rows. */
import type { Found } from '../found/found';
import { isRateLabel, saysAverage, saysRate } from '../plane/words';
import { nearestHeading } from './columnHead';
import { isHeadColumn } from './rowHeads';
import type { TableLayout } from './tableLayout';

export interface AddedLines {
  readonly isRow: (row: number) => boolean;
  readonly isColumn: (column: number) => boolean;
}

/** What is found to be a quotient does not add up, whatever it is called. */
export function addedLines({ rows, columns, heads }: TableLayout, found: readonly Found[]): AddedLines {
  const quotients = found.filter(({ kind, surely }) => kind !== 'sum' && kind !== 'other' && surely);
  const isQuotient = (byRows: boolean, item: number): boolean =>
    quotients.some((each) => each.byRows === byRows && each.target === item);
  return {
    isRow: (row) => {
      const { label = '', unit = '' } = rows[row] ?? {};
      if (unit === '%' || isRateLabel(label) || saysAverage(label.toLowerCase())) return false;
      return !isQuotient(true, row);
    },
    isColumn: (column) => {
      if (isHeadColumn(heads, column)) return false;
      const words = nearestHeading(columns[column]).toLowerCase();
      return !saysRate(words) && !saysAverage(words) && !isQuotient(false, column);
    },
  };
}
