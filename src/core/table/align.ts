/**
 * Which row of the sheet is which row of the form: the order-keeping pairing
 * of greatest likeness (Needleman and Wunsch 1970), then a second look for rows
 * that stand elsewhere.
 */
import type { Row } from '../form/form';
import { type LabelKey, labelKey, similarity } from '../text/label';
import { bare } from '../text/vietnamese';
import type { SheetRow } from './sheetRows';

export interface FormRow {
  readonly row: Row;
  readonly key: LabelKey;
}

export function formRowsOf(rows: readonly Row[]): FormRow[] {
  return rows.map((row) => ({ row, key: labelKey(row.label) }));
}

/** Below this two labels are different labels. */
const ALIKE = 0.6;

/** A row that left its place must be recognised by its label nearly to the letter. */
const SURE = 0.9;

export interface Pair {
  readonly sheet: number;
  readonly form: number;
  readonly moved: boolean;
}

function sameUnit(sheetRow: SheetRow, row: Row): boolean {
  return row.unit !== '' && bare(sheetRow.printedUnit) === bare(row.unit);
}

/** The STT agrees, with or without the section before it. */
export function sameOrder(orders: readonly string[], row: Row): boolean {
  return orders.includes(row.order) || orders.includes(row.code);
}

/**
 * 0 for rows that cannot be the same; the label weighs most, then the STT, then
 * the unit. A row whose label is to the letter that of another row of the form
 * is that row, however alike this one is: swapped labels are found as moved.
 */
function likeness(sheetRow: SheetRow, formRow: FormRow, official: Readonly<Record<string, true>>): number {
  const alike = similarity(sheetRow.key, formRow.key);
  if (alike < 1 && official['=' + sheetRow.key.exact]) return 0;
  const order = sameOrder(sheetRow.orders, formRow.row);
  const unit = sameUnit(sheetRow, formRow.row);
  if (alike >= ALIKE) return 2 * alike + (order ? 0.8 : 0) + (unit ? 0.2 : 0);
  // Another text under the same number: the row was relabelled, if anything else speaks for it.
  if (order && (alike >= 0.25 || unit || formRow.row.kind === 'section')) return 0.4 + alike + (unit ? 0.2 : 0);
  return 0;
}

export function alignRows(sheetRows: readonly SheetRow[], formRows: readonly FormRow[]): Pair[] {
  const inOrder = pairInOrder(sheetRows, formRows);
  return inOrder.concat(pairMoved(sheetRows, formRows, inOrder));
}

function pairInOrder(sheetRows: readonly SheetRow[], formRows: readonly FormRow[]): Pair[] {
  const width = formRows.length + 1;
  const official: Record<string, true> = {};
  for (const formRow of formRows) official['=' + formRow.key.exact] = true;
  const best: number[] = new Array<number>((sheetRows.length + 1) * width).fill(0);
  const scores: number[] = new Array<number>(sheetRows.length * formRows.length).fill(0);
  for (let i = sheetRows.length - 1; i >= 0; i--) {
    for (let j = formRows.length - 1; j >= 0; j--) {
      const sheetRow = sheetRows[i];
      const formRow = formRows[j];
      const score = sheetRow && formRow ? likeness(sheetRow, formRow, official) : 0;
      scores[i * formRows.length + j] = score;
      const together = score > 0 ? score + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(together, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < sheetRows.length && j < formRows.length) {
    const here = best[i * width + j] ?? 0;
    const score = scores[i * formRows.length + j] ?? 0;
    if (score > 0 && here === score + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push({ sheet: i, form: j, moved: false });
      i++;
      j++;
    } else if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Left-over rows whose labels find each other, each the other's only likely one. */
function pairMoved(sheetRows: readonly SheetRow[], formRows: readonly FormRow[], pairs: readonly Pair[]): Pair[] {
  const usedSheet: Record<number, true> = {};
  const usedForm: Record<number, true> = {};
  for (const pair of pairs) {
    usedSheet[pair.sheet] = true;
    usedForm[pair.form] = true;
  }
  const moved: Pair[] = [];
  sheetRows.forEach((sheetRow, i) => {
    if (usedSheet[i]) return;
    const candidates = formRows
      .map((formRow, j) => ({ j, score: usedForm[j] ? 0 : movedLikeness(sheetRow, formRow) }))
      .filter((each) => each.score >= SURE)
      .sort((a, b) => b.score - a.score);
    const [first, second] = candidates;
    if (!first || (second && second.score === first.score)) return;
    usedForm[first.j] = true;
    moved.push({ sheet: i, form: first.j, moved: true });
  });
  return moved;
}

function movedLikeness(sheetRow: SheetRow, formRow: FormRow): number {
  const alike = similarity(sheetRow.key, formRow.key);
  return alike >= SURE ? alike + (sameOrder(sheetRow.orders, formRow.row) ? 0.5 : 0) + (sameUnit(sheetRow, formRow.row) ? 0.1 : 0) : 0;
}
