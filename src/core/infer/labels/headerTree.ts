/** Headings over several columns, and what stands under each: "Chia ra" over "Nam" and "Nữ". */
import type { Area, Grid } from '../../sheet/grid';
import { bareLabel, saysWithin } from '../../text/label';
import { isHeadColumn } from '../layout/rowHeads';
import type { TableLayout } from '../layout/tableLayout';
import { saysAverage, saysRate, saysTotal } from '../plane/words';

/** A heading and the columns that it stands over. */
export interface Heading {
  readonly text: string;
  readonly columns: readonly number[];
  /** Those right under it; none for a heading of one column. */
  readonly under: readonly Heading[];
}

interface Span {
  readonly row: number;
  readonly below: number;
  readonly text: string;
  readonly columns: readonly number[];
}

/** The outermost headings of the table's columns, in their order; headings of one text side by side are one. */
export function headingsOver(grid: Grid, area: Area, layout: TableLayout): Heading[] {
  const end = layout.numberRow >= 0 ? layout.numberRow : layout.firstRow;
  const isNamed = (column: number): boolean => isHeadColumn(layout.heads, column);
  const textAt = (row: number, column: number): string =>
    (grid.cell(area.row + row, area.column + column)?.text ?? '').trim();
  const spans: Span[] = [];
  const covered = new Set<string>();
  const start = bandStart(textAt, end, area.columns, layout.heads.labels);
  for (const merge of grid.merges) {
    const [row, first] = [merge.row - area.row, merge.column - area.column];
    if (row < start || row >= end || first < 0) continue;
    const columns = upTo(first, Math.min(area.columns, first + merge.columns));
    // A merge may reach down to the last row that a sheet can have.
    for (let each = row; each < Math.min(end, row + merge.rows); each++)
      for (const column of columns) covered.add(String(each) + ',' + String(column));
    // The title and the office stand over the labels, too.
    if (!columns.some(isNamed))
      spans.push({ row, below: row + merge.rows, text: textAt(row, first), columns });
  }
  for (let row = start; row < end; row++) {
    for (let column = 0; column < area.columns; column++) {
      if (isNamed(column) || textAt(row, column) === '' || covered.has(String(row) + ',' + String(column)))
        continue;
      // Without merges a heading reaches over the blanks behind it, if something stands under each.
      let last = column;
      const isOpen = (next: number): boolean =>
        next < area.columns &&
        textAt(row, next) === '' &&
        !covered.has(String(row) + ',' + String(next)) &&
        row + 1 < end &&
        textAt(row + 1, column) !== '' &&
        textAt(row + 1, next) !== '';
      while (isOpen(last + 1)) last++;
      spans.push({ row, below: row + 1, text: textAt(row, column), columns: upTo(column, last + 1) });
    }
  }
  spans.sort((a, b) => a.row - b.row || (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  return headingsIn(spans, start, upTo(0, area.columns));
}

/** The title and the office stand above the first line that heads the labels, too. */
function bandStart(
  textAt: (row: number, column: number) => string,
  end: number,
  columns: number,
  labels: number,
): number {
  for (let row = 0; row < end; row++) {
    const texts = upTo(0, columns).filter((column) => textAt(row, column) !== '');
    if (texts.length > 1 && (labels < 0 || texts.includes(labels))) return row;
  }
  return 0;
}

/** The topmost headings from a row on, over these columns. */
function headingsIn(spans: readonly Span[], from: number, columns: readonly number[]): Heading[] {
  const headings: Heading[] = [];
  const taken = new Set<number>();
  for (const span of spans) {
    const own = span.columns.filter((column) => columns.includes(column));
    if (span.row < from || own.length < span.columns.length || own.some((each) => taken.has(each))) continue;
    own.forEach((column) => taken.add(column));
    const under = own.length > 1 ? headingsIn(spans, span.below, own) : [];
    headings.push({ text: span.text, columns: own, under });
  }
  headings.sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
  return joined(headings);
}

/** A page's end parts a heading in two. */
function joined(headings: readonly Heading[]): Heading[] {
  const all: Heading[] = [];
  for (const heading of headings) {
    const before = all[all.length - 1];
    const lastColumn = before?.columns[before.columns.length - 1] ?? -9;
    const isSame = before && heading.under.length > 0 && before.under.length > 0;
    if (isSame && bareLabel(before.text) === bareLabel(heading.text) && heading.columns[0] === lastColumn + 1)
      all[all.length - 1] = {
        text: before.text,
        columns: before.columns.concat(heading.columns),
        under: before.under.concat(heading.under),
      };
    else all.push(heading);
  }
  return all;
}

function upTo(first: number, end: number): number[] {
  const columns: number[] = [];
  for (let column = first; column < end; column++) columns.push(column);
  return columns;
}

/** Every heading with others under it, the outermost first. */
export function groupsIn(headings: readonly Heading[]): Heading[] {
  return headings.reduce<Heading[]>(
    (all, heading) => (heading.under.length > 0 ? all.concat([heading], groupsIn(heading.under)) : all),
    [],
  );
}

/** "Trong đó" names some of a whole, "Tỷ lệ" and "Bình quân" none of it. */
export function isShare({ text }: Heading): boolean {
  const words = text.toLowerCase();
  return !saysWithin(text) && !saysRate(words) && !saysAverage(words);
}

/** The column that stands for a heading in a sum: its own, or the total under it; else all that adds up under it. */
export function columnsFor(heading: Heading): number[] {
  if (!isShare(heading)) return [];
  if (heading.under.length === 0) return heading.columns.slice();
  const total = totalUnder(heading);
  return total >= 0
    ? [total]
    : heading.under.reduce<number[]>((all, each) => all.concat(columnsFor(each)), []);
}

/** The first column under a heading if it is called a total; -1 otherwise. */
export function totalUnder({ under }: Heading): number {
  const [first] = under;
  return first?.under.length === 0 && saysTotal(first.text.toLowerCase()) ? (first.columns[0] ?? -1) : -1;
}
