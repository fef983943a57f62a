/** How a form looks, to be seen before it is inserted: its header as it will be merged, and its first rows. */
import type { Form } from '../form/form';
import { blankRows } from './blankRows';
import { headerTree, leadingColumns } from './headerTree';

export interface PictureCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

export interface FormPicture {
  /** Cells that begin in each row of the header. */
  readonly header: readonly (readonly PictureCell[])[];
  /** Order, label and unit of the first rows, with whether it is a heading. */
  readonly body: readonly { readonly texts: readonly string[]; readonly bold: boolean }[];
  /** How many columns of figures stand behind them. */
  readonly figures: number;
  /** Rows that are not shown. */
  readonly more: number;
}

/** Enough to know a form by. */
const SHOWN_ROWS = 5;

/** The commune's form: a header of two rows, its first five rows, 119 more. */
export function formPicture(shipped: Form): FormPicture {
  const form = shipped.ownRows ? blankRows(shipped, shipped.ownRows) : shipped;
  const tree = headerTree(form);
  const header: PictureCell[][] = [];
  for (let row = 0; row < tree.rows; row++)
    header.push(
      tree.cells
        .filter((cell) => cell.row === row)
        .sort((a, b) => a.column - b.column)
        .map(({ text, rows, columns }) => ({ text, rows, columns })),
    );
  if (tree.numbers.length > 0) header.push(tree.numbers.map((text) => ({ text, rows: 1, columns: 1 })));
  const leading = leadingColumns(form);
  const body = form.rows.slice(0, SHOWN_ROWS).map(({ order, label, unit, kind }) => ({
    texts: [order, label, unit].slice(0, leading),
    bold: kind !== 'indicator',
  }));
  return { header, body, figures: form.columns.length, more: form.rows.length - body.length };
}
