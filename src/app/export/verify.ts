/** Whether the figures in a document are still those that were checked, and which are not. */
import { readTable } from '../../core/table/readings';
import { cellKey } from '../../core/rule/rule';
import { sealCode, type Seal } from '../../core/seal/seal';
import { agrees, sealedFigures, writeSealed } from '../../core/seal/sealedFigures';
import type { Grid } from '../../core/sheet/grid';
import { recognise, recogniseAll } from '../../core/table/recognise/recognise';
import type { Table } from '../../core/table/table';
import { shippedCatalogue } from '../../forms/catalogue';
import { formById } from '../../forms/forms';

export interface ChangedFigure {
  readonly row: string;
  readonly label: string;
  readonly column: string;
  /** As it was checked: "2.677", "-", "" for a blank; null for a row that was not there. */
  readonly sealed: string | null;
  /** As it is printed now; null where the row is gone. */
  readonly now: string | null;
}

export type Verification =
  | { readonly kind: 'unchanged'; readonly code: string }
  | { readonly kind: 'changed'; readonly code: string; readonly changes: readonly ChangedFigure[] }
  /** No seal, or one of a form that this version does not know. */
  | { readonly kind: 'unsealed' }
  /** The seal does not agree with itself: it was altered. */
  | { readonly kind: 'sealBroken'; readonly code: string }
  /** The document carries a seal but no longer the table. */
  | { readonly kind: 'tableMissing'; readonly code: string };

/**
 * `printedCode` is the code that stands under the table; it is all there is where a program dropped the document's
 * properties, and then it speaks only for a table without accepted findings.
 */
export function verify(
  grids: readonly Grid[],
  seal: Seal | null,
  printedCode: string | null = null,
): Verification {
  if (seal) return verifySeal(grids, seal);
  if (printedCode === null) return { kind: 'unsealed' };
  const codes = allTables(grids).map((table) => sealCode(table.form.id, sealedFigures(table), ''));
  return codes.includes(printedCode) ? { kind: 'unchanged', code: printedCode } : { kind: 'unsealed' };
}

function verifySeal(grids: readonly Grid[], seal: Seal): Verification {
  const { code } = seal;
  if (sealCode(seal.form, seal.figures, seal.accepted) !== code) return { kind: 'sealBroken', code };
  const form = formById(seal.form);
  if (!form) return { kind: 'unsealed' };
  const tables = grids.reduce<Table[]>((all, grid) => all.concat(recognise(grid, form)), []);
  // A document may hold last period's table, too: the one that was sealed is the most alike.
  const best = tables.map((table) => changesOf(table, seal)).sort((a, b) => a.length - b.length)[0];
  if (!best) return { kind: 'tableMissing', code };
  return best.length === 0 ? { kind: 'unchanged', code } : { kind: 'changed', code, changes: best };
}

function changesOf(table: Table, { figures }: Seal): ChangedFigure[] {
  const readings = readTable(table);
  const labels = new Map<string, string>();
  table.form.rows.forEach((row) => labels.set(row.code, row.label));
  const labelOf = (row: string): string => labels.get(row) ?? '';
  const changes: ChangedFigure[] = [];
  const sealed = new Map<string, true>();
  for (const { row, column, figure } of figures) {
    sealed.set(cellKey(row, column), true);
    const cell = readings.at(row, column);
    if (cell && agrees(cell, figure)) continue;
    const now = cell ? cell.quantity.printed : null;
    changes.push({ row, label: labelOf(row), column, sealed: writeSealed(figure), now });
  }
  for (const { quantity } of readings.cells) {
    if (sealed.has(cellKey(quantity.row, quantity.column)) || quantity.printed === '') continue;
    const { row, column, printed } = quantity;
    changes.push({ row, label: labelOf(row), column, sealed: null, now: printed });
  }
  return changes;
}

function allTables(grids: readonly Grid[]): Table[] {
  return grids.reduce<Table[]>((all, grid) => all.concat(recogniseAll(grid, shippedCatalogue())), []);
}
