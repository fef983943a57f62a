/** The recognised table as documents show it: header, rows, merges, widths. Word file and clipboard are drawn from this. */
import { headerTree, leadingColumns } from '../../core/layout/headerTree';
import { readTable, type TableCell } from '../../core/table/readings';
import { writeFigure } from '../../core/number/write';
import { cellKey } from '../../core/rule/rule';
import type { Area, Cell } from '../../core/sheet/grid';
import { isHeaderRow, isNumberingRow } from '../../core/table/labels/header';
import type { Table, TableRow } from '../../core/table/table';
import { printable } from '../../core/text/printable';

export type Align = 'left' | 'center' | 'right';

export interface AnnexCell {
  /** Counts from 0, in the annex. */
  readonly column: number;
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly align: Align;
  readonly bold: boolean;
}

export interface AnnexRow {
  /** Cells that begin in this row; what a merge covers is left out. */
  readonly cells: readonly AnnexCell[];
  /** A heading does not stay behind at the foot of a page. */
  readonly keepNext?: boolean;
}

/** What a column holds; `other` is one that the form does not know, such as notes. */
export type ColumnKind = 'order' | 'label' | 'unit' | 'figure' | 'other';

export interface AnnexTable {
  readonly columns: readonly ColumnKind[];
  readonly header: readonly AnnexRow[];
  readonly body: readonly AnnexRow[];
}

const LONGEST = 5000;

export function annexTable(table: Table): AnnexTable {
  const columns = columnKinds(table);
  const first = table.rows[0]?.at ?? table.area.row;
  const figures = figureTexts(table);
  const header = first > table.area.row ? sheetHeader(table, first, columns) : formHeader(table, columns);
  const byRow = new Map<number, TableRow>();
  for (const row of table.rows) byRow.set(row.at, row);
  const body: AnnexRow[] = [];
  const last = table.rows.reduce((most, row) => Math.max(most, row.at), first);
  for (let at = first; at <= last; at++) {
    const row = byRow.get(at);
    const texts = columns.map((_, i) => textOf(table.grid.cell(at, table.area.column + i)));
    if (row) {
      const keepNext = row.row.kind !== 'indicator';
      body.push({ cells: formRow(table, row, columns, texts, figures), keepNext });
    } else if (texts.some((text) => text !== '') && !isHeaderRow(texts) && !isNumberingRow(texts)) {
      body.push({ cells: columns.map((kind, i) => plainCell(i, texts[i] ?? '', alignOf(kind), false)) });
    }
  }
  return { columns, header, body };
}

function columnKinds({ area, columns }: Table): ColumnKind[] {
  const kinds = new Array<ColumnKind>(area.columns).fill('other');
  const set = (at: number | null, kind: ColumnKind): void => {
    if (at !== null && at >= area.column && at < area.column + area.columns) kinds[at - area.column] = kind;
  };
  columns.figures.forEach((at) => {
    set(at, 'figure');
  });
  set(columns.order, 'order');
  set(columns.unit, 'unit');
  set(columns.label, 'label');
  return kinds;
}

function alignOf(kind: ColumnKind): Align {
  return kind === 'figure' ? 'right' : kind === 'order' || kind === 'unit' ? 'center' : 'left';
}

function plainCell(column: number, text: string, align: Align, bold: boolean): AnnexCell {
  return { column, text, columnSpan: 1, rowSpan: 1, align, bold };
}

function textOf(cell: Cell | undefined): string {
  return cell ? printable(cell.text.slice(0, LONGEST)).trim() : '';
}

/** Order, label and unit as recognised (old encodings read), figures written the Vietnamese way. */
function formRow(
  table: Table,
  tableRow: TableRow,
  columns: readonly ColumnKind[],
  texts: readonly string[],
  figures: ReadonlyMap<string, string>,
): AnnexCell[] {
  const { row } = tableRow;
  const bold = row.kind !== 'indicator';
  const keys = new Map<number, string>();
  table.columns.figures.forEach((at, key) => keys.set(at - table.area.column, key));
  return columns.map((kind, i) => {
    const fallback = texts[i] ?? '';
    const text =
      kind === 'order'
        ? tableRow.printedOrder
        : kind === 'label'
          ? tableRow.printedLabel
          : kind === 'unit'
            ? tableRow.printedUnit
            : (figures.get(cellKey(row.code, keys.get(i) ?? '')) ?? fallback);
    return plainCell(i, printable(text.slice(0, LONGEST)).trim(), alignOf(kind), bold && kind !== 'unit');
  });
}

function figureTexts(table: Table): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const cell of readTable(table).cells) {
    texts.set(cellKey(cell.quantity.row, cell.quantity.column), figureText(cell));
  }
  return texts;
}

/**
 * A typed "05" stays as it is typed, and so do the words of "210 hội nghị" and the note of "2.654(1)": an export drops
 * nothing that somebody wrote. 2654 that its host shows as "2,654" becomes "2.654", and "2 654" too.
 */
export function figureText({ reading: { reading, stored }, quantity }: TableCell): string {
  if (reading.kind === 'figure') {
    const says = reading.flags.includes('unitSuffix') || reading.flags.includes('footnote');
    if (stored !== 'text' || (reading.warn && !says)) return writeFigure(reading.figure);
  }
  if (reading.kind === 'sign') return reading.sign === 'none' ? '-' : reading.sign === 'missing' ? '…' : 'x';
  return printable(quantity.printed.slice(0, LONGEST)).trim();
}

function sheetHeader(table: Table, first: number, columns: readonly ColumnKind[]): AnnexRow[] {
  const { grid, area } = table;
  const rows: AnnexRow[] = [];
  const within: Area = { ...area, rows: first - area.row };
  const merges = grid.merges.map((merge) => clipped(merge, within)).filter((merge) => merge !== null);
  for (let row = area.row; row < first; row++) {
    const cells: AnnexCell[] = [];
    columns.forEach((_, i) => {
      const column = area.column + i;
      const merge = merges.find((each) => covers(each, row, column));
      if (merge && (merge.row !== row || merge.column !== column)) return;
      cells.push({
        ...plainCell(i, textOf(grid.cell(row, column)), 'center', true),
        columnSpan: merge?.columns ?? 1,
        rowSpan: merge?.rows ?? 1,
      });
    });
    // Blank lines that the office left between header and table are no header.
    const spanned = merges.some((merge) => row >= merge.row && row < merge.row + merge.rows);
    const filled = spanned || cells.some((cell) => cell.text !== '');
    if (filled) rows.push({ cells: joined(cells, rows) });
  }
  return rows;
}

/** A group that the sheet parts between two pages stands over all its columns where they are one table again. */
function joined(cells: readonly AnnexCell[], above: readonly AnnexRow[]): AnnexCell[] {
  const kept: AnnexCell[] = [];
  for (const cell of cells) {
    const last = kept[kept.length - 1];
    const goesOn =
      last !== undefined &&
      last.text !== '' &&
      last.text === cell.text &&
      last.rowSpan === cell.rowSpan &&
      last.columnSpan + cell.columnSpan > 2 &&
      last.column + last.columnSpan === cell.column &&
      above.every((row) => overIn(row, last.column) === overIn(row, cell.column));
    if (goesOn) kept[kept.length - 1] = { ...last, columnSpan: last.columnSpan + cell.columnSpan };
    else kept.push(cell);
  }
  return kept;
}

function overIn({ cells }: AnnexRow, at: number): AnnexCell | undefined {
  return cells.find(({ column, columnSpan }) => column <= at && at < column + columnSpan);
}

function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function clipped(merge: Area, within: Area): Area | null {
  const row = Math.max(merge.row, within.row);
  const column = Math.max(merge.column, within.column);
  const rows = Math.min(merge.row + merge.rows, within.row + within.rows) - row;
  const columns = Math.min(merge.column + merge.columns, within.column + within.columns) - column;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** For a sheet that prints no header: the form's, groups over what they hold, and its row of numbers. */
function formHeader({ form, columns: found, area }: Table, columns: readonly ColumnKind[]): AnnexRow[] {
  const tree = headerTree(form);
  const leading: readonly ColumnKind[] = ['order', 'label', 'unit'];
  const places = leading
    .slice(0, leadingColumns(form))
    .map((kind) => columns.indexOf(kind))
    .concat(form.columns.map(({ key }) => (found.figures.get(key) ?? area.column - 1) - area.column));
  const rows: AnnexCell[][] = [];
  for (let row = 0; row < tree.rows; row++) rows.push([]);
  for (const { row, column, rows: rowSpan, columns: width, text } of tree.cells) {
    for (const [first, columnSpan] of runsOf(places.slice(column, column + width)))
      rows[row]?.push({ ...plainCell(first, text, 'center', true), columnSpan, rowSpan });
  }
  columns.forEach((_kind, i) => {
    if (!places.includes(i)) rows[0]?.push({ ...plainCell(i, '', 'center', true), rowSpan: tree.rows });
  });
  if (tree.numbers.length > 0)
    rows.push(columns.map((_kind, i) => plainCell(i, tree.numbers[places.indexOf(i)] ?? '', 'center', true)));
  return rows.map((cells) => ({ cells: cells.sort((a, b) => a.column - b.column) }));
}

/** Columns side by side, as first column and how many; those that the sheet lacks are below 0. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places.filter((each) => each >= 0).sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === place) last[1]++;
    else runs.push([place, 1]);
  }
  return runs;
}
