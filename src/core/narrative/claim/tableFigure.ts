/** What prose is compared with: the figures of a table, by row. */
import type { Figure } from '../../number/figure';

/** What a person said of a question: whether words of the text and a row of the table mean the same. */
export interface LinkAnswer {
  /** `Claim.link` of the question. */
  readonly words: string;
  /** The code of the row. */
  readonly row: string;
  readonly same: boolean;
}

export interface TableFigure {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** The key of its column. */
  readonly column: string;
  /** Where several tables are compared: two may have a cell "D61". */
  readonly sheet?: string;
  /** "D61" */
  readonly cell: string;
  readonly printed: string;
  /** null where the cell holds no figure: "12 chuyên mục, 48 tin", or is blank. */
  readonly figure: Figure | null;
}
