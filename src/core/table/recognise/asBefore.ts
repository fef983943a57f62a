/**
 * A sheet like one that was recognised before: three hundred units fill in one form, and between two checks a person
 * changes a few figures. What recognising looks at is compared cell by cell; only where nothing but figures in their
 * own columns and lines of free text around the tables differs are the tables the same again.
 */
import { isDateFormat } from '../../number/format/numberFormat';
import type { Area, Cell, Grid } from '../../sheet/grid';
import type { Catalogue } from '../labels/catalogue';
import type { Table } from '../table';
import { areAlike, isTyped, saysNothing } from './passedOver';

/** A number that may be any other, or a sign, or a figure typed as text: where it stands, and the STT beside it, which it must not be taken for. */
interface Figure {
  readonly kind: 'figure';
  readonly format: string;
  /** "3.2.1", "2.1" and "1": a figure that reads so may be taken for the STT. */
  readonly orders: readonly (string | number)[];
}
interface Words {
  readonly kind: 'words';
  readonly cell: Cell;
}
type Place = Figure | Words | Cell | undefined;

interface Known {
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  /** Row by row. */
  readonly places: readonly Place[];
  readonly tables: readonly Table[];
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
  const known = { rows, columns, merges, places, tables };
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
  const { rows, columns, places } = known;
  if (grid.rows !== rows || grid.columns !== columns || !areSame(grid.merges, known.merges)) return false;
  let figures = 0;
  let orders = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const place = places[at];
      const cell = grid.cell(row, column);
      if (place === cell) continue;
      if (!place || !cell) {
        return false;
      } else if (!('kind' in place)) {
        if (!isSame(cell, place)) return false;
      } else if (place.kind === 'words') {
        if (!isSame(cell, place.cell) && !areAlike(cell, place.cell, catalogue)) return false;
      } else {
        if (cell.format !== place.format || !(isPlain(cell) || isTyped(cell, catalogue))) return false;
        figures++;
        if (typeof cell.value !== 'boolean' && cell.value !== null && place.orders.includes(cell.value))
          orders++;
      }
    }
  }
  return orders <= figures * ORDERS;
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

/** A number that shows itself, and that no formula gives. */
function isPlain(cell: Cell): boolean {
  return (
    typeof cell.value === 'number' &&
    cell.formula === null &&
    !cell.error &&
    cell.struck === undefined &&
    cell.unclear === undefined &&
    cell.text.trim() !== ''
  );
}

function isSame(a: Cell, b: Cell): boolean {
  return (
    a.value === b.value &&
    a.text === b.text &&
    a.format === b.format &&
    a.formula === b.formula &&
    a.font === b.font &&
    a.error === b.error &&
    a.struck === b.struck &&
    a.unclear === b.unclear
  );
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
