/** What stands beside the figures in the rows of a table, as a seal keeps it. */
import type { Table } from '../table/table';
import { tidy } from '../text/label';
import { printableLine } from '../text/printable';

/** A row of the form as it is printed, in the order of the sheet. */
export interface SealedRow {
  /** Its code in the form: "III.3.2.1". */
  readonly row: string;
  /** STT, label and unit as printed: "3.2.1", "Tổng số hồ sơ …", "Hồ sơ". */
  readonly order: string;
  readonly label: string;
  readonly unit: string;
}

/** No text of a table is as long. */
const LONGEST = 2000;

/** A text as it is compared: without what cannot be seen, in one line. */
export function plainText(text: string): string {
  return tidy(printableLine(text.slice(0, LONGEST)));
}

/** Case is a matter of looks: documents print titles in capitals. */
export function sameText(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

export function sealedRows({ rows }: Table): SealedRow[] {
  return rows.map(({ row, printedOrder, printedLabel, printedUnit }) => ({
    row: row.code,
    order: plainText(printedOrder),
    label: plainText(printedLabel),
    unit: plainText(printedUnit),
  }));
}
