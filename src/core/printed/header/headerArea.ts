/** Where the header of a table nobody knows stands: above a row of column numbers, or where headings print rules. */
import { readPrintedRules } from '../../rule/printed/readPrinted';
import type { Area, Cell, Grid } from '../../sheet/grid';
import { textAt } from './textAt';
import { headingPart } from '../../table/compared/headingPart';
import { sumsOfPeriods } from '../../table/columns/rulesAcross';
import { yieldsAmong } from '../../table/columns/yields';
import { isNumberingRow, roleOf } from '../../table/labels/header';
import { isTotalHeading, type TotalRows, totalRows } from './totals';

export interface HeaderArea {
  readonly first: number;
  /** The last row of headings, the row of numbers left out. */
  readonly last: number;
  readonly numberRow: number | null;
  readonly from: number;
  /** Behind the last column. */
  readonly to: number;
}

/** Larger sheets are lists, and their headers stand in the first rows. */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 120;
/** No header is higher. */
const HIGHEST = 8;

/** The merge that a cell belongs to. */
export function mergeAt({ merges }: Grid, row: number, column: number): Area | undefined {
  return merges.find((each) => covers(each, row, column));
}

export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Top to bottom; none in what other tables have taken. */
export function headerAreas(grid: Grid, taken: readonly Area[]): HeaderArea[] {
  const found: HeaderArea[] = [];
  const rows = Math.min(grid.rows, MOST_ROWS);
  // Asked by few sheets, and then for each of their headings.
  let known: TotalRows | null = null;
  const totals = (): TotalRows => (known ??= totalRows(grid, rows));
  for (let row = 0; row < rows; row++) {
    const isTaken = taken.some((area) => row >= area.row - 1 && row < area.row + area.rows);
    if (isTaken) continue;
    const texts = textsOf(grid, row);
    const header =
      numberedAt(grid, row, texts) ?? numberedUnder(grid, row, texts) ?? headedAt(grid, row, texts, totals);
    if (!header) continue;
    found.push(header);
    row = Math.max(row, header.numberRow ?? header.last);
  }
  return found;
}

type Texts = readonly string[];

/** "A B 1 2 3=1+2" under words. */
function numberedAt(grid: Grid, row: number, texts: Texts): HeaderArea | null {
  if (!isNumberingRow(texts)) return null;
  const filled = indicesOf(texts);
  const [left = 0, right = 0] = [filled[0], filled[filled.length - 1]];
  let from = left;
  while (from > 0 && left - from < 3 && headingAbove(grid, row, from - 1) !== null) from--;
  const to = right + 1;
  const headed: number[] = [];
  for (let column = from; column < to; column++) {
    const at = headingAbove(grid, row, column);
    if (at !== null) headed.push(at);
  }
  // Figures that happen to count 1, 2, 3 stand under figures.
  if (headed.length * 2 < to - from) return null;
  const first = topOf(grid, from, row);
  return first === null ? null : { first, last: row - 1, numberRow: row, from, to };
}

/** The row of the nearest words above; null where a figure stands there, or nothing near. */
function headingAbove(grid: Grid, row: number, column: number): number | null {
  for (let at = row - 1; at >= Math.max(0, row - HIGHEST); at--) {
    const merge = mergeAt(grid, at, column);
    const [top, left] = merge ? [merge.row, merge.column] : [at, column];
    const text = textAt(grid, top, left);
    if (text !== '') return /[a-zà-ỹđ%]/i.test(text) ? top : null;
  }
  return null;
}

/** The header begins where its leftmost headings do. */
function topOf(grid: Grid, from: number, row: number): number | null {
  const tops = [from, from + 1]
    .map((column) => headingAbove(grid, row, column))
    .filter((at): at is number => at !== null);
  if (tops.length === 0) return null;
  let first = Math.min(...tops);
  // Without merges the label may stand beside the lower row of headings.
  while (first > 0 && row - first < HIGHEST && isHeadings(grid, first - 1, first, from)) first--;
  return first;
}

/** Several headings right above others, not a title and not the lines of an office. */
function isHeadings(grid: Grid, row: number, below: number, from: number): boolean {
  const inside = grid.merges.some(
    (each) => each.row === row && each.row + each.rows > below && each.column >= from,
  );
  if (inside) return true;
  const texts = textsOf(grid, row).slice(from);
  const filled = texts.filter((text) => text !== '');
  return filled.length > 1 && filled.some((text) => roleOf(text) !== null && roleOf(text) !== 'note');
}

/** The numbers under a row of headings, so that the header is found from its top. */
function numberedUnder(grid: Grid, row: number, texts: Texts): HeaderArea | null {
  if (!texts.some((text) => roleOf(text) === 'order' || roleOf(text) === 'label')) return null;
  for (let at = row + 1; at <= row + HIGHEST; at++) {
    const header = numberedAt(grid, at, textsOf(grid, at));
    if (header) return header.first <= row ? header : null;
  }
  return null;
}

/**
 * A row of headings under which no numbers stand: it must print a rule, a total, groups that share one out, or periods side
 * by side, or have a row of totals below it.
 */
function headedAt(grid: Grid, row: number, texts: Texts, totals: () => TotalRows): HeaderArea | null {
  const filled = indicesOf(texts);
  if (filled.length < 3 || filled.some((column) => isTyped(grid.cell(row, column)))) return null;
  const roles = texts.map(roleOf);
  const leads =
    roles.includes('order') ||
    roles.includes('label') ||
    texts.some(isTotalHeading) ||
    texts.filter(isOfPeriod).length > 1;
  if (!leads) return null;
  const from = filled[0] ?? 0;
  let last = row;
  for (const column of filled) {
    const merge = mergeAt(grid, row, column);
    if (merge?.row === row && merge.rows <= HIGHEST) last = Math.max(last, row + merge.rows - 1);
  }
  while (last - row < HIGHEST && goesOn(grid, last + 1, from)) last++;
  let to = (filled[filled.length - 1] ?? from) + 1;
  for (let at = row; at <= last; at++) {
    const below = indicesOf(textsOf(grid, at));
    to = Math.max(to, (below[below.length - 1] ?? 0) + 1);
    for (const merge of grid.merges)
      if (merge.row === at && merge.column >= from && merge.columns < MOST_COLUMNS)
        to = Math.max(to, merge.column + merge.columns);
  }
  const header = { first: row, last, numberRow: null, from, to };
  return printsRules(grid, header) || totals().isBelow(last) ? header : null;
}

/** Further headings: words, no figure, and nothing under the first column. */
function goesOn(grid: Grid, row: number, from: number): boolean {
  const texts = textsOf(grid, row);
  const filled = indicesOf(texts);
  if (filled.length === 0 || texts[from] !== '') return false;
  return filled.every((column) => !isTyped(grid.cell(row, column)));
}

function isTyped(cell: Cell | undefined): boolean {
  if (typeof cell?.value === 'number') return true;
  return cell !== undefined && (cell.formula !== null || isTypedAsText(cell.text));
}

/** "12.500", "94,96": figures of a table that came from a page; "2025", "100%" and "1" are headings, too. */
function isTypedAsText(text: string): boolean {
  return text.length < 30 && AS_TEXT.test(text.trim());
}

const AS_TEXT = /^[-−+]?(?:[0-9]{3}|[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{5,}|[0-9][0-9.]*,[0-9]+\s?%?)$/;

const SHARED = /chia (?:ra|theo)|phân (?:theo|loại|ra)|(?:bao )?gồm|trong đó/i;

/** "Kỳ trước", "Cuối kỳ": beside each other they head a table, whatever stands over its labels. */
function isOfPeriod(heading: string): boolean {
  if (heading === '') return false;
  const { kind, moment, flow, periods } = headingPart([heading]);
  return kind === 'figure' && (moment ?? flow ?? periods[0] ?? null) !== null;
}

function printsRules(grid: Grid, { first, last, from, to }: HeaderArea): boolean {
  let [figures, comparisons] = [0, 0];
  let adds = false;
  let opening = -1;
  for (let row = first; row <= last; row++) {
    for (let column = from; column < to; column++) {
      const text = textAt(grid, row, column);
      if (text === '') continue;
      const { kind, said, cumulative, flow } = headingPart([text]);
      adds = adds || cumulative;
      if (flow === 'opening' && opening < 0) opening = column;
      // "Dư nợ đầu kỳ | Cho vay | Thu nợ | Dư nợ cuối kỳ"
      if (flow === 'closing' && opening >= 0 && column > opening + 2) return true;
      if (isOfPeriod(text)) figures++;
      else if (kind !== 'figure' && (said || kind === 'rate')) comparisons++;
      if (isTotalHeading(text) && column < to - 2) return true;
      if (SHARED.test(text) || (/[=(]/.test(text) && readPrintedRules(text).length > 0)) return true;
    }
  }
  if (saysRate(grid, { first, last, from, to })) return true;
  const lowest = textsOf(grid, last).slice(from, to);
  const named = lowest
    .map((heading, key) => ({ key: String(key), heading }))
    .filter(({ heading }) => heading !== '');
  if (sumsOfPeriods(named).length > 0 || yieldsAmong(named, ({ heading }) => heading).length > 0) return true;
  // "Đầu kỳ | Tăng | Giảm | Cuối kỳ", "Kỳ trước | Kỳ này | Tăng, giảm", "Trong kỳ | Lũy kế"
  return figures > 3 || (figures > 1 && (adds || comparisons > 0));
}

const RATE = /(?:^|[^0-9])%|^(?:tỷ|tỉ) (?:lệ|trọng)(?: |$)/i;

/** "Số hồ sơ | Đã giải quyết | Tỷ lệ (%)": a rate beside two columns that may be counts. */
function saysRate(grid: Grid, { first, last, from, to }: Omit<HeaderArea, 'numberRow'>): boolean {
  let [rates, counts] = [0, 0];
  for (let column = from; column < to; column++) {
    let [rate, other] = [false, false];
    for (let row = first; row <= last; row++) {
      const text = textAt(grid, row, column);
      if (text === '') continue;
      const role = roleOf(text);
      if (RATE.test(text)) rate = true;
      else if (role === null || role === 'figure' || role === 'beside') other = true;
    }
    if (rate) rates++;
    else if (other) counts++;
  }
  return rates > 0 && counts > 1;
}

function textsOf(grid: Grid, row: number): string[] {
  const texts: string[] = [];
  for (let column = 0; column < Math.min(grid.columns, MOST_COLUMNS); column++)
    texts.push(textAt(grid, row, column));
  return texts;
}

function indicesOf(texts: readonly string[]): number[] {
  const filled: number[] = [];
  texts.forEach((text, column) => {
    if (text !== '') filled.push(column);
  });
  return filled;
}
