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
  /** They are rows of that table printed once more, with figures under these headings. */
  readonly columns?: readonly UnreadColumn[];
}

export interface UnreadColumn {
  readonly letters: string;
  /** "" where none is printed. */
  readonly heading: string;
  readonly figures: number;
}
