/** Rows with figures that belong to no table and were not judged. */
export interface UnreadRows {
  readonly sheet: string;
  /** Rows of the sheet, from 1. */
  readonly first: number;
  readonly last: number;
  /** Of the first of them. */
  readonly figure: { readonly cell: string; readonly text: string };
  /** They stand on the sheet of the table with which they are said. */
  readonly here: boolean;
  /** Their figures stand in the columns of that table, which may go on there. */
  readonly likely: boolean;
}
