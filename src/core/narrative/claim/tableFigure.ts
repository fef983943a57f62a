/** What prose is compared with: the figures of a table, by row. */
import type { Figure } from '../../number/figure';

export interface TableFigure {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** "D61" */
  readonly cell: string;
  readonly printed: string;
  /** null where the cell holds no figure: "12 chuyên mục, 48 tin". */
  readonly figure: Figure | null;
}
