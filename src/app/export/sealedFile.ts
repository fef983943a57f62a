/** The seal of one document: the table's, and the page that the table stands on there. */
import type { Form } from '../../core/form/form';
import { readTable } from '../../core/table/readings';
import type { Seal } from '../../core/seal/seal';
import { coveredBy, digestOfTable, type SealedPage, sealedPage } from '../../core/seal/sealedPage';
import { plainText } from '../../core/seal/sealedRows';
import { changedFigures } from './changedFigures';
import type { PrintedDocument, PrintedTable } from './printedDocument';
import { sealedForm } from './sealedForm';
import { wholePrinted } from './wholePrinted';
import { type WordedFigure, wordedFigures } from './wordedFigures';

export interface SealedFile {
  readonly seal: Seal;
  /** null for one sealed before pages were, and where the table was not found again in the document. */
  readonly page: FilePage | null;
}

export interface CellName {
  /** "" for a line over the table. */
  readonly row: string;
  /** "" for the row itself; the text of a line. */
  readonly column: string;
}

export interface FilePage extends SealedPage {
  /** The code is printed under the table. */
  readonly hasCode: boolean;
  /** Figures, and texts of rows and over the table, that could not be seen when the document was sealed. */
  readonly unseen: readonly CellName[];
  /** What number formats print around figures, "nghìn" of 0" nghìn"; absent where they print none. */
  readonly worded?: readonly WordedFigure[];
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
  const worded = wordedFigures(table);
  return {
    ...sealedPage(table, sheet.around),
    hasCode: sheet.code !== null,
    unseen: unseenLines({ table, sheet }).concat(
      unseenRows({ table, sheet }),
      unseenFigures({ table, sheet }),
    ),
    ...(worded.length > 0 ? { worded } : {}),
  };
}

/** How far above its table a heading goes. */
const MOST_ABOVE = 15;

/** Texts over the table and in its header that are not read on paper: of no row, and called by what they say. */
function unseenLines({ table: { grid, area, rows }, sheet }: PrintedTable): CellName[] {
  const covered = coveredBy(grid);
  const lines: CellName[] = [];
  const first = rows[0]?.at ?? area.row;
  for (let row = Math.max(0, area.row - MOST_ABOVE); row < first; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = plainText(grid.cell(row, column)?.text ?? '');
      if (text !== '' && !covered(row, column) && !sheet.isSeen(row, column))
        lines.push({ row: '', column: text });
    }
  }
  return lines;
}

/** Rows whose number or label is not read on paper; a figure is told with the label that is gone. */
function unseenRows({ table: { rows, columns }, sheet }: PrintedTable): CellName[] {
  return rows
    .filter(({ at, row, printedOrder, printedLabel }) => {
      const isGone = (column: number | null, text: string): boolean =>
        column !== null && text !== '' && !sheet.isSeen(at, column);
      const label = row.kind === 'indicator' ? false : isGone(columns.label, printedLabel);
      return label || isGone(columns.order, printedOrder);
    })
    .map(({ row }) => ({ row: row.code, column: '' }));
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
