/**
 * Which row of the sheet is which row of the form: the order-keeping pairing
 * of greatest likeness (Needleman and Wunsch 1970), then the same again with
 * what is left over, for rows and sections that stand elsewhere.
 */
import { similarity } from '../../text/label';
import type { Row } from '../../form/form';
import { bare } from '../../text/vietnamese';
import type { Work } from '../../task';
import type { FormRow, FormWords } from '../labels/formWords';
import { agreeing, agrees } from '../labels/order';
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

/** A form row that a sheet row may be; whatever is not listed cannot be the same. */
interface Match {
  /** Its place among the form rows that are left. */
  readonly form: number;
  readonly score: number;
  /** The labels are nearly the same. */
  readonly sure: boolean;
}

/** What is not yet paired. */
interface Left {
  /** By sheet row, its matches from the form's first row to its last; none for a row that is paired. */
  readonly matches: readonly (readonly Match[])[];
  /** Indices of the form's rows. */
  readonly forms: readonly number[];
}

interface Paired {
  readonly sheet: number;
  /** Its place among the form rows that are left. */
  readonly form: number;
}

/** Sheet rows compared with the form in one piece of work. */
const ROWS = 25;

/** Hands the pairs over when the last piece of its work is done. */
export function alignRows(
  sheetRows: readonly SheetRow[],
  words: FormWords,
  work: Work,
  done: (pairs: readonly Pair[]) => void,
): void {
  const matchesOf = matcher(words);
  const matches: (readonly Match[])[] = [];
  const all: Pair[] = [];
  const pairUp = (left: Left, moved: boolean): void => {
    const pairs = pairInOrder(left);
    if (pairs.length === 0) {
      done(all);
      return;
    }
    for (const { sheet, form } of pairs) all.push({ sheet, form: left.forms[form] ?? -1, moved });
    work.add(() => {
      pairUp(leftOver(left, pairs), true);
    });
  };
  work.repeat(() => {
    for (const row of sheetRows.slice(matches.length, matches.length + ROWS)) matches.push(matchesOf(row));
    return matches.length < sheetRows.length;
  });
  work.add(() => {
    pairUp({ matches, forms: words.rows.map((_row, i) => i) }, false);
  });
}

/** The sure matches between what is not yet paired. */
function leftOver({ matches, forms }: Left, pairs: readonly Paired[]): Left {
  const sheetUsed = new Set<number>();
  const formUsed = new Set<number>();
  for (const { sheet, form } of pairs) {
    sheetUsed.add(sheet);
    formUsed.add(form);
  }
  const places: number[] = [];
  const left: number[] = [];
  forms.forEach((form, i) => {
    places.push(left.length);
    if (!formUsed.has(i)) left.push(form);
  });
  return {
    forms: left,
    matches: matches.map((own, i) =>
      sheetUsed.has(i)
        ? []
        : own
            .filter(({ form, sure }) => sure && !formUsed.has(form))
            .map((match) => ({ ...match, form: places[match.form] ?? -1 })),
    ),
  };
}

/**
 * The rows of the form that a sheet row may be. One whose label is to the letter
 * that of a row of the form is that row, however alike another is: swapped
 * labels are found as moved.
 */
function matcher(words: FormWords): (sheetRow: SheetRow) => Match[] {
  const index = words.index();
  const numbered = agreeing(words.rows.map(({ row }) => row));
  return (sheetRow) => {
    const unit = bare(sheetRow.printedUnit);
    const known = new Map<number, number | null>();
    const official = index.exactly(sheetRow.key);
    for (const at of official) known.set(at, null);
    if (official.length === 0) {
      for (const order of sheetRow.orders) for (const at of numbered(order)) known.set(at, null);
      for (const { at, similarity: alike } of index.alike(sheetRow.key, ALIKE)) known.set(at, alike);
    }
    const matches: Match[] = [];
    known.forEach((alike, form) => {
      const formRow = words.rows[form];
      const match =
        formRow && matchOf(sheetRow, formRow, unit, alike ?? similarity(sheetRow.key, formRow.key));
      if (match) matches.push({ form, ...match });
    });
    return matches.sort((a, b) => a.form - b.form);
  };
}

/** null for rows that cannot be the same; the label weighs most, then the STT, then the unit. */
function matchOf(
  sheetRow: SheetRow,
  { row, unit: formUnit }: FormRow,
  printedUnit: string,
  alike: number,
): Omit<Match, 'form'> | null {
  const order = sameOrder(sheetRow, row);
  const unit = formUnit !== '' && printedUnit === formUnit;
  if (alike >= ALIKE) return { score: 2 * alike + (order ? 0.8 : 0) + (unit ? 0.2 : 0), sure: alike >= SURE };
  // Another text under the same number: the row was relabelled, if anything else speaks for it.
  const relabelled = order && (alike >= REWORDED || unit || row.kind === 'section');
  return relabelled ? { score: 0.4 + alike + (unit ? 0.2 : 0), sure: false } : null;
}

export function sameOrder({ orders }: SheetRow, row: Row): boolean {
  return orders.some((order) => agrees(order, row));
}

/**
 * The greatest score from a sheet row on, by the form row to begin at: as it
 * never grows with the form row, it is a stair, and sheet rows share what of
 * their stairs is the same.
 */
interface Stair {
  /** Holds up to this form row, from the one after the stair before. */
  readonly upTo: number;
  readonly score: number;
  readonly next: Stair | null;
}

function scoreAt(stairs: Stair | null, form: number): number {
  let stair = stairs;
  while (stair && stair.upTo < form) stair = stair.next;
  return stair?.score ?? 0;
}

/** Needleman and Wunsch, looking at matches alone. */
function pairInOrder({ matches, forms }: Left): Paired[] {
  const best: (Stair | null)[] = [];
  best[matches.length] = null;
  for (let i = matches.length - 1; i >= 0; i--) best[i] = withRow(matches[i] ?? [], best[i + 1] ?? null);
  return pathOf(matches, best, forms.length);
}

/** The stairs with one sheet row more above those under it. */
function withRow(own: readonly Match[], under: Stair | null): Stair | null {
  const last = own[own.length - 1];
  if (!last) return under;
  const before: Stair[] = [];
  let row = under;
  for (; row && row.upTo <= last.form; row = row.next) before.push(row);
  let behind = under;
  const together = own.map(({ form, score }) => {
    while (behind && behind.upTo <= form) behind = behind.next;
    return score + (behind?.score ?? 0);
  });
  for (let i = own.length - 1, k = before.length - 1; i >= 0 || k >= 0;) {
    const [match, stair] = [own[i], before[k]];
    const isMatch = match !== undefined && (!stair || match.form >= stair.upTo);
    const upTo = isMatch ? match.form : (stair?.upTo ?? 0);
    const score = isMatch ? (together[i] ?? 0) : (stair?.score ?? 0);
    if (score > (row?.score ?? 0)) row = { upTo, score, next: row };
    if (isMatch) i--;
    else k--;
  }
  return row;
}

/** Where several ways are equally good, a pair goes before passing over a row, and the sheet's row is passed over first. */
function pathOf(matches: Left['matches'], best: readonly (Stair | null)[], width: number): Paired[] {
  const pairs: Paired[] = [];
  let i = 0;
  let j = 0;
  while (i < matches.length && j < width) {
    const [here, under] = [best[i] ?? null, best[i + 1] ?? null];
    const form = j;
    const most = scoreAt(here, form);
    const match = matches[i]?.find((each) => each.form === form);
    if (match && most === match.score + scoreAt(under, form + 1)) {
      pairs.push({ sheet: i, form });
      i++;
      j++;
    } else if (most === scoreAt(under, form)) i++;
    else j++;
  }
  return pairs;
}
