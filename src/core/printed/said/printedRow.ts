import type { ListedRow } from '../../form/ownRows';

/** A row of a table nobody knows, with where it stands. */
export interface PrintedRow extends ListedRow {
  readonly at: number;
  readonly cell: string;
}
