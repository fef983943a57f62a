/** Tables that go on below a page's end or on the next sheet, without their header or with it printed once more. */
import { ROMANS } from '../../text/roman';
import { isTotalRow } from '../../form/ownRows';
import { tidy } from '../../text/label';
import type { Area, Grid } from '../../sheet/grid';
import { isFigure } from '../columns/figureColumns';
import { numbersIn } from '../heading/continuedList';
import { isHeaderRow } from '../labels/header';
import { textOf } from '../labels/legible';
import type { Table, TableRow } from '../table';
import { type LooseRows, looseRows } from './looseRows';
import { apart, stacked, startsOf, type Stretch } from './stacked';
import type { Left } from './unread';

export interface OnSheet {
  readonly grid: Grid;
  /** Top to bottom. */
  tables: Table[];
  /** What else stands on it and is no table of this workbook. */
  readonly taken: readonly Area[];
}

/** The tables on a sheet that is made of several; `before` is the table that may go on, where one was found. */
export type Find = (grid: Grid, before: Table | null) => readonly Table[];

/** A table, and the rows that it may go on with. */
interface Open {
  /** Its parts so far; none for a header under which nothing could be judged. */
  readonly parts: readonly Table[];
  readonly stretches: readonly Stretch[];
}

/** Puts the parts in the place of what was found, and gives the rows of which nothing could be made. */
export function continueTables(sheets: readonly OnSheet[], find: Find): Left[] {
  let open: Open | null = null;
  let left: Left[] = [];
  for (const sheet of sheets) {
    const areas = sheet.tables.map(({ area }) => area).concat(sheet.taken);
    const loose = looseRows(sheet.grid, areas);
    const places: readonly (LooseRows | Table)[] = [...loose, ...sheet.tables];
    for (const place of places.slice().sort((a, b) => topOf(a) - topOf(b))) {
      const own = stretchOf(sheet, place);
      const joined: Open | null = open && goneOn(open, own, place, find);
      if (joined) {
        if ('area' in place) sheet.tables = sheet.tables.filter((table) => table !== place);
        replace(sheets, open?.parts ?? [], joined.parts);
        left = left.filter((each) => !joined.stretches.some((stretch) => isIn(each, stretch)));
        open = joined;
      } else if ('area' in place) open = { parts: [place], stretches: [own] };
      else {
        left.push({ rows: place, grid: sheet.grid, before: open?.parts[open.parts.length - 1] ?? null });
        if (areas.length === 0) open = headed(open, own);
      }
    }
  }
  return left;
}

/** So many stretches are tried under a header that no rule was found for. */
const MOST_STRETCHES = 12;

/** Rows under which nothing was judged yet: of the header before them, or of their own. */
function headed(open: Open | null, own: Stretch): Open {
  const goesOn = open !== null && open.parts.length === 0 && open.stretches.length < MOST_STRETCHES;
  for (let row = 0; row < own.first && goesOn; row++) {
    const texts: string[] = [];
    for (let column = 0; column < own.grid.columns; column++) texts.push(textOf(own.grid.cell(row, column)));
    if (isHeaderRow(texts)) return { parts: [], stretches: [{ ...own, first: 0 }] };
  }
  return { parts: [], stretches: goesOn ? [...open.stretches, own] : [{ ...own, first: 0 }] };
}

function isIn({ grid, rows }: Left, stretch: Stretch): boolean {
  return grid === stretch.grid && rows.first >= stretch.first && rows.last <= stretch.last;
}

function topOf(place: LooseRows | Table): number {
  return 'area' in place ? place.area.row : place.first;
}

/** Of a table: from the end of what stands above it. Where it repeats the header of another, only its rows go on. */
function stretchOf({ grid, tables }: OnSheet, place: LooseRows | Table): Stretch {
  if (!('area' in place)) return { grid, first: place.first, last: place.last };
  const { area } = place;
  const above = tables.reduce(
    (end, other) => Math.max(end, other.area.row < area.row ? other.area.row + other.area.rows : 0),
    0,
  );
  return { grid, first: Math.min(above, area.row), last: area.row + area.rows - 1 };
}

/** The table with these rows under it; null where they are not its own. */
function goneOn(open: Open, own: Stretch, place: LooseRows | Table, find: Find): Open | null {
  const [before] = open.parts;
  if (before && !mayGoOn(before)) return null;
  let next = own;
  if ('area' in place) {
    const [first] = place.rows;
    const [head] = open.stretches;
    if (!place.printed || (before && !before.printed) || !first || !head || !repeatsHeader(place, head))
      return null;
    next = { ...own, first: first.at, top: place.area.row };
  }
  const stretches = [...open.stretches, next];
  const grid = stacked(stretches);
  const cuts = startsOf(stretches).slice(1);
  for (const table of find(grid, before ?? null)) {
    if (before && table.official.id !== before.official.id) continue;
    const goesOn = (cut: number, i: number): boolean =>
      isGoingOn(table, cut, cuts[i + 1] ?? grid.rows, grid, before ?? null);
    if (!cuts.every(goesOn)) continue;
    const parts = apart(table, stretches);
    const all = table.listed ? parts.map((part, at) => ({ ...part, parts: { all: parts, at } })) : parts;
    return { parts: all, stretches };
  }
  return null;
}

/** Its rows are the office's own, or it lacks some of its form. */
function mayGoOn({ form, listed, missing }: Table): boolean {
  if (form.consolidates) return false;
  return listed === true || missing.some(({ rows }) => rows.some(({ kind }) => kind === 'indicator'));
}

/** From `cut` to before `end` it goes on with what stands above. */
function isGoingOn(table: Table, cut: number, end: number, grid: Grid, before: Table | null): boolean {
  const above = table.rows.filter(({ at }) => at < cut);
  const below = table.rows.filter(({ at }) => at >= cut && at < end);
  const last = table.rows[table.rows.length - 1]?.at;
  if (above.length === 0 || below.length === 0 || holdsOthers(table, cut, grid)) return false;
  if (!table.listed)
    return (
      before !== null &&
      below.every(({ labelling, placing }) => labelling !== 'other' && placing === 'inPlace') &&
      table.rows.length > before.rows.length
    );
  return last === grid.rows - 1 && goesOn(above, below);
}

/** The rows of a list that go on have numbers that do, or no number and the total that the rows above lack. */
function goesOn(above: readonly TableRow[], below: readonly TableRow[]): boolean {
  const isTotal = ({ row }: TableRow): boolean => isTotalRow(row.code);
  const [first] = above;
  const totalFirst = first !== undefined && isTotal(first);
  if (above.slice(1).some(isTotal)) return false;
  const totalBelow = below.some(isTotal);
  if (totalFirst && totalBelow) return false;
  const [before, after] = [numbersIn(above), numbersIn(below)];
  const next = (before[before.length - 1] ?? NaN) + 1;
  if (after.length > 0 && !isSectionNext(above, below)) return after[0] === next;
  return isSectionNext(above, below) || totalBelow;
}

/** "III" where the last section above is "II". */
function isSectionNext(above: readonly TableRow[], below: readonly TableRow[]): boolean {
  const roman = ({ printedOrder }: TableRow): number => ROMANS.indexOf(printedOrder.replace(/[.)]$/, ''));
  const last = above
    .map(roman)
    .filter((at) => at >= 0)
    .pop();
  const [first] = below;
  return first !== undefined && last !== undefined && roman(first) === last + 1;
}

/** Figures beside its columns, or hardly any in them: it is another table. */
function holdsOthers({ columns, rows }: Table, cut: number, grid: Grid): boolean {
  const figures: number[] = [];
  columns.figures.forEach((column) => figures.push(column));
  const known = figures.concat(
    columns.others.map(({ column }) => column),
    columns.order ?? [],
    columns.label,
  );
  for (let row = cut; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++)
      if (!known.includes(column) && isFigure(grid.cell(row, column))) return true;
  const filledIn = (column: number, below: boolean): boolean =>
    rows.some(({ at }) => at >= cut === below && isFigure(grid.cell(at, column)));
  const filled = figures.filter((column) => filledIn(column, false));
  return filled.filter((column) => filledIn(column, true)).length * 2 < filled.length;
}

/** The rows above the first one of the table stand on the other sheet, too. */
function repeatsHeader({ grid, area, rows }: Table, head: Stretch): boolean {
  const height = (rows[0]?.at ?? area.row) - area.row;
  const line = (of: Grid, row: number): string => {
    const texts: string[] = [];
    for (let column = 0; column < Math.max(grid.columns, head.grid.columns); column++)
      texts.push(tidy(textOf(of.cell(row, column))));
    return texts.join('|').toLowerCase();
  };
  for (let row = head.first; height > 0 && row + height - 1 <= head.last; row++) {
    let same = true;
    for (let i = 0; i < height && same; i++) same = line(grid, area.row + i) === line(head.grid, row + i);
    if (same) return true;
  }
  return false;
}

/** Each part on its own sheet, where the table before it was. */
function replace(sheets: readonly OnSheet[], before: readonly Table[], parts: readonly Table[]): void {
  for (const sheet of sheets) {
    const kept = sheet.tables.filter((table) => !before.includes(table));
    const own = parts.filter(({ grid }) => grid === sheet.grid);
    sheet.tables = kept.concat(own).sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  }
}
