/** The seal of one document: the table's, and the page that the table stands on there. */
import type { Form } from '../../core/form/form';
import { readTable } from '../../core/table/readings';
import type { Seal } from '../../core/seal/seal';
import { digestOfTable, type SealedPage, sealedPage } from '../../core/seal/sealedPage';
import { changedFigures } from './changedFigures';
import type { PrintedDocument, PrintedTable } from './printedDocument';
import { sealedForm } from './sealedForm';
import { wholePrinted } from './wholePrinted';

export interface SealedFile {
  readonly seal: Seal;
  /** null for one sealed before pages were, and where the table was not found again in the document. */
  readonly page: FilePage | null;
}

export interface CellName {
  readonly row: string;
  readonly column: string;
}

export interface FilePage extends SealedPage {
  /** The code is printed under the table. */
  readonly hasCode: boolean;
  /** Figures that could not be seen when the document was sealed. */
  readonly unseen: readonly CellName[];
  /** Digests of the document's other tables of the form. */
  readonly others: readonly string[];
  /** null where the host could not tell. */
  readonly floating: number | null;
}

/**
 * `document` is the very file that is to be sealed, read back; `sheet` tells which of its tables. `given`: forms of an
 * office's own that the document does not carry.
 */
export function sealedFile(
  seal: Seal,
  document: PrintedDocument,
  sheet: string | null,
  given: readonly Form[] = [],
): SealedFile {
  const form = sealedForm(seal.form, document, given);
  const tables = form ? wholePrinted(document, form) : [];
  const [own] = tables
    .filter(({ table }) => sheet === null || table.grid.sheet === sheet)
    .map((each) => ({ each, changes: changedFigures(each.table, seal.figures).length }))
    .sort((a, b) => a.changes - b.changes);
  if (!own || own.changes > 0) return { seal, page: null };
  const others = tables.filter((each) => each !== own.each).map(({ table }) => digestOfTable(table));
  return { seal, page: { ...pageOf(own.each), others, floating: document.floating } };
}

export function pageOf({ table, sheet }: PrintedTable): Omit<FilePage, 'others' | 'floating'> {
  return {
    ...sealedPage(table, sheet.around),
    hasCode: sheet.code !== null,
    unseen: unseenFigures({ table, sheet }),
  };
}

function unseenFigures({ table, sheet }: PrintedTable): CellName[] {
  return readTable(table)
    .cells.filter(({ position, quantity, cell }) => {
      if (quantity.printed === '' && (cell?.value ?? null) === null) return false;
      const { row, column } = position;
      const { label, unit } = table.columns;
      const shown = quantity.printed !== '' && sheet.isSeen(row, column);
      return !shown || !sheet.isSeen(row, label) || (unit !== null && !sheet.isSeen(row, unit));
    })
    .map(({ quantity }) => ({ row: quantity.row, column: quantity.column }));
}
