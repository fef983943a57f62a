/** A form's rows that stand in several places, on two sheets or beside each other: each place is a table and knows the others. */
import { addressOf } from '../sheet/grid';
import type { Position } from '../sheet/grid';
import type { Table } from './table';

/** The other places, in the order of the workbook; none where the table stands in one. */
export function otherParts({ parts }: Table): readonly Table[] {
  return parts ? parts.all.filter((_part, i) => i !== parts.at) : [];
}

/** What no single part can tell is said with the first. */
export function isFirstPart({ parts }: Table): boolean {
  return parts === undefined || parts.at === 0;
}

/** All places; the table itself where it stands in one. */
export function allParts(table: Table): readonly Table[] {
  return table.parts?.all ?? [table];
}

/** "D61", as seen from its own sheet; "'Trang 2'!D61" from another. */
export function addressFrom({ grid }: Table, { grid: other }: Table, position: Position): string {
  const address = addressOf(position);
  return other.sheet === grid.sheet ? address : onSheet(other.sheet, address);
}

export function onSheet(sheet: string, address: string): string {
  return "'" + sheet.replace(/'/g, "''") + "'!" + address;
}

export function hasRow({ rows }: Table, code: string): boolean {
  return rows.some(({ row }) => row.code === code);
}
