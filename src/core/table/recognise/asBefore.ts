/**
 * A sheet like one that was recognised before: three hundred units fill in one form, and between two checks a person
 * changes a few figures. What recognising looks at is compared cell by cell; only where nothing but figures in their
 * own columns and lines of free text around the tables differs are the tables the same again.
 */
import { isDateFormat } from '../../number/format/numberFormat';
import type { Area, Grid } from '../../sheet/grid';
import { type Likeness, likenessOf } from '../../sheet/likeness';
import type { Catalogue } from '../labels/catalogue';
import type { Table } from '../table';
import { isPlain, type Mark, markOf, type Place } from './alikePlaces';
import { isTyped, saysNothing } from './passedOver';

interface Known {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  /** Row by row. */
  readonly places: readonly Place[];
  readonly tables: readonly Table[];
  /** Of sheets of one pattern that were found alike: the places that need not be compared again. */
  readonly alike: WeakMap<object, Compared>;
}

/** A sheet of a pattern, place by place as it was compared. */
interface Compared extends Counted {
  readonly marks: readonly Mark[];
  /** The places in which it may not be as others of the pattern. */
  readonly differing: readonly number[];
}

/** Figures, and those of them that read like the STT of their rows. */
interface Counted {
  readonly figures: number;
  readonly orders: number;
}

const knownOf = new WeakMap<Catalogue, Known[]>();

/** So many kinds of sheets are remembered, the latest first. */
const MOST = 6;
/** Larger sheets are seldom alike, and take long to compare. */
const MOST_PLACES = 10000;
/** Of a table's figures, at most this share may read like the STT of their own rows. */
const ORDERS = 0.25;

/** null where the sheet has to be looked at as if it were the first. */
export function tablesAsBefore(grid: Grid, catalogue: Catalogue): readonly Table[] | null {
  const all = knownOf.get(catalogue);
  if (!all || !isComparable(grid)) return null;
  for (let i = 0; i < all.length; i++) {
    const known = all[i];
    if (!known || !isAlike(grid, known, catalogue)) continue;
    all.splice(i, 1);
    all.unshift(known);
    return known.tables.map((table) => ({ ...table, grid }));
  }
  return null;
}

export function rememberTables(grid: Grid, catalogue: Catalogue, tables: readonly Table[]): void {
  if (tables.length === 0 || !isComparable(grid) || tables.some(({ hidden }) => hidden.length > 0)) return;
  const { rows, columns, merges } = grid;
  const places: Place[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) places.push(grid.cell(row, column));
  }
  figurePlaces(tables).forEach(({ row, column, order }) => {
    const cell = grid.cell(row, column);
    if (cell && (isPlain(cell) || isTyped(cell, catalogue)) && !isDateFormat(cell.format))
      places[row * columns + column] = { kind: 'figure', format: cell.format, orders: readingsOf(order) };
  });
  const [first, last] = wordsAround(tables);
  places.forEach((place, at) => {
    const row = Math.floor(at / columns);
    if (place && !('kind' in place) && (row < first || row > last) && saysNothing(place, catalogue))
      places[at] = { kind: 'words', cell: place };
  });
  const known = { rows, columns, merges, places, tables, alike: new WeakMap<object, Compared>() };
  // Not alike itself: too many of its figures read like numbers of rows.
  if (!isAlike(grid, known, catalogue)) return;
  const all = knownOf.get(catalogue) ?? [];
  all.unshift(known);
  if (all.length > MOST) all.pop();
  knownOf.set(catalogue, all);
}

function isComparable({ rows, columns, hiddenRows, hiddenColumns, mergesUnknown }: Grid): boolean {
  return (
    rows * columns <= MOST_PLACES &&
    hiddenRows.size === 0 &&
    (hiddenColumns?.size ?? 0) === 0 &&
    mergesUnknown !== true
  );
}

function isAlike(grid: Grid, known: Known, catalogue: Catalogue): boolean {
  const likeness = likenessOf(grid);
  const before = likeness && known.alike.get(likeness.pattern);
  if (likeness && before) return isLike(grid, known, catalogue, likeness, before);
  const { rows, columns } = known;
  if (grid.rows !== rows || grid.columns !== columns || !areSame(grid.merges, known.merges)) return false;
  const marks: Mark[] = [];
  const count = { figures: 0, orders: 0 };
  for (let at = 0; at < rows * columns; at++) {
    const mark = markAt(grid, known, catalogue, at);
    if (mark === 'unlike') return false;
    tally(count, mark, 1);
    if (likeness) marks.push(mark);
  }
  if (!areFew(count)) return false;
  if (likeness)
    known.alike.set(likeness.pattern, { ...count, marks, differing: placesOf(likeness, columns) });
  return true;
}

/** The same for a sheet like one that was compared: only the cells in which the two may differ are looked at. */
function isLike(
  grid: Grid,
  known: Known,
  catalogue: Catalogue,
  likeness: Likeness,
  { figures, orders, marks, differing }: Compared,
): boolean {
  const count = { figures, orders };
  const own = placesOf(likeness, known.columns);
  const compared: Record<number, true> = {};
  for (const at of differing.concat(own)) {
    if (compared[at]) continue;
    compared[at] = true;
    const mark = markAt(grid, known, catalogue, at);
    if (mark === 'unlike') return false;
    tally(count, mark, 1);
    tally(count, marks[at], -1);
  }
  return areFew(count);
}

/** By rows, as `places` of what is known. */
function placesOf({ differing }: Likeness, columns: number): number[] {
  return differing.map(({ row, column }) => row * columns + column);
}

function tally(
  count: { -readonly [Key in keyof Counted]: number },
  mark: Mark | undefined,
  by: number,
): void {
  if (mark === 'figure' || mark === 'order') count.figures += by;
  if (mark === 'order') count.orders += by;
}

function areFew({ figures, orders }: Counted): boolean {
  return orders <= figures * ORDERS;
}

function markAt(grid: Grid, { places, columns }: Known, catalogue: Catalogue, at: number): Mark {
  return markOf(places[at], grid.cell(Math.floor(at / columns), at % columns), catalogue);
}

/** The figures of indicators right of all labels, beside a label in words. */
function figurePlaces(tables: readonly Table[]): { row: number; column: number; order: string }[] {
  const labels = Math.max(...tables.map(({ columns }) => columns.label));
  const found: { row: number; column: number; order: string }[] = [];
  for (const { columns, rows } of tables) {
    // The first figure of a judged column stands in the table itself.
    if (columns.others.some(({ reason }) => reason === 'judged' || reason === 'twin')) continue;
    columns.figures.forEach((column) => {
      if (column <= labels) return;
      for (const { row, at, printedLabel } of rows) {
        if (row.kind === 'indicator' && /[a-zà-ỹđ]{2}/i.test(printedLabel))
          found.push({ row: at, column, order: row.order });
      }
    });
  }
  return found;
}

/** Above the first row of the first table; and, where every row of the forms was found, from the second row under the last. */
function wordsAround(tables: readonly Table[]): readonly [first: number, last: number] {
  const first = Math.min(...tables.map(({ area }) => area.row));
  const whole = tables.every(
    ({ rows, missing, extra, listed }) =>
      listed !== true &&
      missing.length + extra.length === 0 &&
      rows.every(({ placing }) => placing === 'inPlace'),
  );
  const last = Math.max(...tables.map(({ area }) => area.row + area.rows));
  return [first, whole ? last : Infinity];
}

/** As numbers and as texts; 1 and 1.1 may be the STT "1" and "1.10". */
function readingsOf(order: string): (string | number)[] {
  const texts: string[] = [];
  for (let at = 0; at < order.length; at++) {
    const text = order.slice(at);
    texts.push(text);
    if (text.endsWith('0')) texts.push(text.slice(0, -1));
  }
  return [...texts, ...texts.filter((text) => String(Number(text)) === text).map(Number)];
}

function areSame(a: readonly Area[], b: readonly Area[]): boolean {
  return (
    a.length === b.length &&
    a.every((merge, i) => {
      const other = b[i];
      return (
        other?.row === merge.row &&
        other.column === merge.column &&
        other.rows === merge.rows &&
        other.columns === merge.columns
      );
    })
  );
}
