/**
 * Which row of the sheet is which row of the form: the order-keeping pairing
 * of greatest likeness (Needleman and Wunsch 1970), then the same again with
 * what is left over, for rows and sections that stand elsewhere.
 */
import type { Row } from '../form/form';
import { mostSimilarity, similarity } from '../text/label';
import { bare } from '../text/vietnamese';
import type { FormRow } from './formWords';
import { agrees } from './order';
import type { SheetRow } from './sheetRows';

/** Below this two labels are different labels. */
const ALIKE = 0.6;

/** Under the same STT a label this much alike was reworded. */
const REWORDED = 0.25;

/** A row that left its place must be recognised by its label nearly to the letter. */
const SURE = 0.9;

/** Indices of a sheet row and a form row that are one. */
export interface Pair {
  readonly sheet: number;
  readonly form: number;
  readonly moved: boolean;
}

type Likeness = (sheet: number, form: number) => number;

export function alignRows(sheetRows: readonly SheetRow[], formRows: readonly FormRow[]): Pair[] {
  const likeness = likenessOf(sheetRows, formRows);
  const moved: Likeness = (sheet, form) => {
    const [sheetRow, formRow] = [sheetRows[sheet], formRows[form]];
    const sure = sheetRow && formRow && similarity(sheetRow.key, formRow.key) >= SURE;
    return sure ? likeness(sheet, form) : 0;
  };
  let left = { sheet: sheetRows.map((_row, i) => i), form: formRows.map((_row, i) => i) };
  let pairs = pairInOrder(left.sheet, left.form, likeness).map((pair) => ({ ...pair, moved: false }));
  const all: Pair[] = [];
  while (pairs.length > 0) {
    all.push(...pairs);
    left = leftOver(left, pairs);
    pairs = pairInOrder(left.sheet, left.form, moved).map((pair) => ({ ...pair, moved: true }));
  }
  return all;
}

function leftOver(
  { sheet, form }: { sheet: readonly number[]; form: readonly number[] },
  pairs: readonly Pair[],
): { sheet: number[]; form: number[] } {
  const used = { sheet: new Set<number>(), form: new Set<number>() };
  for (const pair of pairs) {
    used.sheet.add(pair.sheet);
    used.form.add(pair.form);
  }
  return { sheet: sheet.filter((i) => !used.sheet.has(i)), form: form.filter((j) => !used.form.has(j)) };
}

/**
 * 0 for rows that cannot be the same; the label weighs most, then the STT, then
 * the unit. A row whose label is to the letter that of another row of the form
 * is that row, however alike this one is: swapped labels are found as moved.
 */
function likenessOf(sheetRows: readonly SheetRow[], formRows: readonly FormRow[]): Likeness {
  const official = new Set<string>();
  for (const formRow of formRows) official.add(formRow.key.exact);
  return (sheet, form) => {
    const sheetRow = sheetRows[sheet];
    const formRow = formRows[form];
    if (!sheetRow || !formRow) return 0;
    const same = sheetRow.key.exact === formRow.key.exact;
    if (!same && official.has(sheetRow.key.exact)) return 0;
    const order = sameOrder(sheetRow, formRow.row);
    const unit = sameUnit(sheetRow, formRow.row);
    if (!same && mostSimilarity(sheetRow.key, formRow.key) < ALIKE && !order) return 0;
    const alike = similarity(sheetRow.key, formRow.key);
    if (alike >= ALIKE) return 2 * alike + (order ? 0.8 : 0) + (unit ? 0.2 : 0);
    // Another text under the same number: the row was relabelled, if anything else speaks for it.
    const relabelled = order && (alike >= REWORDED || unit || formRow.row.kind === 'section');
    return relabelled ? 0.4 + alike + (unit ? 0.2 : 0) : 0;
  };
}

export function sameOrder({ orders }: SheetRow, row: Row): boolean {
  return orders.some((order) => agrees(order, row));
}

function sameUnit({ printedUnit }: SheetRow, row: Row): boolean {
  return row.unit !== '' && bare(printedUnit) === bare(row.unit);
}

function pairInOrder(
  sheet: readonly number[],
  form: readonly number[],
  likeness: Likeness,
): { sheet: number; form: number }[] {
  const width = form.length + 1;
  const best: number[] = new Array<number>((sheet.length + 1) * width).fill(0);
  const scores: number[] = new Array<number>(sheet.length * width).fill(0);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = sheet.length - 1; i >= 0; i--) {
    for (let j = form.length - 1; j >= 0; j--) {
      const score = likeness(sheet[i] ?? -1, form[j] ?? -1);
      scores[i * width + j] = score;
      const together = score > 0 ? score + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: { sheet: number; form: number }[] = [];
  let i = 0;
  let j = 0;
  while (i < sheet.length && j < form.length) {
    const score = scores[i * width + j] ?? 0;
    if (score > 0 && at(i, j) === score + at(i + 1, j + 1)) {
      pairs.push({ sheet: sheet[i] ?? -1, form: form[j] ?? -1 });
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
