/** The columns of a sheet that hold a form's labels. */
import type { Work } from '../../task';
import type { Catalogue, Claim, Headed, KnownForm } from '../labels/catalogue';
import type { FormRow } from '../labels/formWords';
import type { LegibleSheet } from '../labels/legible';
import { agrees } from '../labels/order';

/** A cell whose text is a label of the form. */
export interface Hit {
  readonly row: number;
  /** The label without accents; rows of the form that share it are not told apart. */
  readonly key: string;
  readonly formRows: readonly FormRow[];
}

/** A heading of a form whose rows the office lists itself, where it stands. */
export interface HeadingHit {
  readonly known: KnownForm;
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

/** Labels of one table, or of several below each other. */
export interface LabelColumns {
  /** The fullest first; others hold what is indented, or sections that are merged across the table. */
  readonly columns: readonly number[];
  /** Top to bottom. */
  readonly hits: readonly Hit[];
}

/** Labels further away than this from the fullest column are another table's. */
const FARTHEST = 6;

/** A section may stand this much above or below the rows of the fullest column. */
const MARGIN = 3;

interface Column {
  readonly column: number;
  readonly hits: Hit[];
}

/** Texts compared with the form's labels in one piece of work. */
const TEXTS = 500;

/** So many are remembered at once. */
const MOST_KEPT = 20_000;

/** The labels of one form. */
export interface FormLabels {
  readonly known: KnownForm;
  /** Left to right. */
  readonly labels: readonly LabelColumns[];
}

/** A label as short as this may be a heading of another form: "Tổng số". */
const SHORT = 25;

/** What a label or heading has: a letter, or the sign of a rate. */
const NAMES = /[A-Za-z\u00a0-\u1eff%]/;

/** What a text is to the forms. */
interface Said {
  readonly headed: Headed | null;
  readonly claims: readonly Claim[];
}

/** Hands over, when the last piece of its work is done, the forms of which enough labels were found: one look for all forms. */
export function findLabelColumns(
  sheet: LegibleSheet,
  catalogue: Catalogue,
  work: Work,
  done: (found: readonly FormLabels[], headings: readonly HeadingHit[]) => void,
): void {
  const headings: HeadingHit[] = [];
  // Units and names stand in many rows; of a sheet that says something else in each, not all is kept.
  const texts = new Map<string, Said>();
  const columnsOf = new Map<KnownForm, Column[]>();
  const look = (row: number, column: number): void => {
    const text = sheet.text(row, column);
    // A sheet of figures typed as texts has hundreds of thousands, none of which names anything.
    if (!NAMES.test(text)) return;
    let said = texts.get(text);
    if (!said) {
      const claims = catalogue.labelled(text);
      said = { headed: claims.length > 0 && text.length > SHORT ? null : catalogue.headed(text), claims };
      if (texts.size >= MOST_KEPT) texts.clear();
      texts.set(text, said);
    }
    const { headed } = said;
    if (headed) for (const known of headed.forms) headings.push({ known, key: headed.key, row, column });
    for (const { known, rows } of said.claims) {
      const key = rows[0]?.key.bare;
      if (key === undefined) continue;
      const columns = columnsOf.get(known) ?? [];
      if (columns.length === 0) columnsOf.set(known, columns);
      let own = columns[columns.length - 1];
      if (own?.column !== column) columns.push((own = { column, hits: [] }));
      own.hits.push({ row, key, formRows: rows });
    }
  };
  for (let column = 0; column < sheet.grid.columns; column++) {
    const rows = sheet.rowsWithText(column);
    for (let from = 0; from < rows.length; from += TEXTS) {
      work.add(() => {
        for (const row of rows.slice(from, from + TEXTS)) look(row, column);
      });
    }
  }
  work.add(() => {
    const found: FormLabels[] = [];
    for (const known of catalogue.known) {
      const labels = groupsOf(columnsOf.get(known) ?? [], known.fewest);
      if (labels.length > 0) found.push({ known, labels });
    }
    done(found, headings);
  });
}

/** The fullest column with those that complete it, then the fullest of the rest... */
function groupsOf(columns: readonly Column[], fewest: number): LabelColumns[] {
  const counted = columns
    .map((own) => ({ own, count: distinct(own.hits).length }))
    .sort((a, b) => b.count - a.count || a.own.column - b.own.column);
  // By their place: a hostile sheet has a label in each of its 16.384 columns.
  const left = new Map<number, { readonly own: Column; readonly count: number }>();
  for (const each of counted) left.set(each.own.column, each);
  const found: LabelColumns[] = [];
  for (const { own: main } of counted) {
    if (!left.delete(main.column)) continue;
    const group = { columns: [main.column], hits: main.hits };
    for (let distance = 1; distance <= FARTHEST; distance++) {
      const [before, behind] = [left.get(main.column - distance), left.get(main.column + distance)];
      const fuller = (behind?.count ?? 0) > (before?.count ?? 0);
      for (const other of fuller ? [behind, before] : [before, behind]) {
        if (!other || !completes(group.hits, other.own.hits)) continue;
        group.columns.push(other.own.column);
        group.hits = group.hits.concat(other.own.hits).sort((a, b) => a.row - b.row);
        left.delete(other.own.column);
      }
    }
    const indicators = group.hits.filter((hit) => hit.formRows.some(({ row }) => row.kind === 'indicator'));
    if (distinct(indicators).length >= fewest) found.push(group);
  }
  return found.sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
}

function distinct(hits: readonly Hit[]): string[] {
  const seen = new Set<string>();
  return hits.map(({ key }) => key).filter((key) => !seen.has(key) && seen.add(key));
}

/** Between the rows of the one stand rows of the other, with labels that the one lacks. */
function completes(hits: readonly Hit[], others: readonly Hit[]): boolean {
  const first = (hits[0]?.row ?? 0) - MARGIN;
  const last = (hits[hits.length - 1]?.row ?? 0) + MARGIN;
  const rows = new Set<number>();
  const keys = new Set<string>();
  for (const hit of hits) {
    rows.add(hit.row);
    keys.add(hit.key);
  }
  const fresh = others.filter((hit) => !keys.has(hit.key)).length;
  return (
    fresh * 2 > others.length && others.every(({ row }) => row >= first && row <= last && !rows.has(row))
  );
}

/** How many of these labels stand beside their own STT in the column. */
export function ordersBeside(sheet: LegibleSheet, hits: readonly Hit[], column: number): number {
  return hits.filter((hit) => {
    const orders = sheet.orders(hit.row, column);
    return orders.some((order) => hit.formRows.some(({ row }) => agrees(order, row)));
  }).length;
}

/** The rightmost of these columns where most labels stand beside their own STT. */
export function orderColumn(
  sheet: LegibleSheet,
  hits: readonly Hit[],
  from: number,
  to: number,
): number | null {
  for (let column = to - 1; column >= from; column--) {
    if (ordersBeside(sheet, hits, column) * 2 > hits.length) return column;
  }
  return null;
}

/** Tables side by side part at the right one's STT, else behind the last empty column, else right before its labels. */
export function leftEdge(sheet: LegibleSheet, left: LabelColumns, right: LabelColumns): number {
  const from = Math.max(...left.columns) + 1;
  const to = Math.min(...right.columns);
  const order = orderColumn(sheet, right.hits, from, to);
  if (order !== null) return order;
  for (let column = to - 1; column >= from; column--) {
    if (right.hits.every(({ row }) => sheet.text(row, column) === '')) return column + 1;
  }
  return to;
}

/** True where some rows belong to both: the tables stand side by side. */
export function overlap(a: LabelColumns, b: LabelColumns): boolean {
  return firstRow(a) <= lastRow(b) && firstRow(b) <= lastRow(a);
}

export function firstRow({ hits }: LabelColumns): number {
  return hits[0]?.row ?? 0;
}

export function lastRow({ hits }: LabelColumns): number {
  return hits[hits.length - 1]?.row ?? 0;
}
