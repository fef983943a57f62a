/**
 * A table as it stands in one document, with the lines around it: whatever a reader of the printed page sees beside the
 * figures themselves. Each document is sealed with its own page, read back from it.
 */
import { sha256 } from 'js-sha256';
import type { Grid } from '../sheet/grid';
import type { Table } from '../table/table';
import { printedTitle } from './printedTitle';
import { sealedFigures } from './sealedFigures';
import { plainText, sealedRows } from './sealedRows';

/** What else is printed in a row of the table: a heading row's figures, notes beside it, all of a row that no form has. */
export interface SealedLine {
  /** The form's row it stands in; "" for a row of its own. */
  readonly row: string;
  readonly text: string;
}

export interface SealedPage {
  /** The lines over the table, down to it. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly lines: readonly SealedLine[];
  /** Between the table and its code, or rows that go on under it. */
  readonly below: readonly string[];
}

/** Lines around the table where they are no part of its sheet. */
export interface Surroundings {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** How far above its table a heading goes, and how many columns beside it belong to the page. */
const MOST_ABOVE = 15;
const BESIDE = 6;
const BETWEEN = ' | ';

export function sealedPage(table: Table, around: Surroundings | null): SealedPage {
  const { grid, area, rows } = table;
  const first = rows[0]?.at ?? area.row;
  const last = rows.reduce((most, { at }) => Math.max(most, at), first);
  const { lines, seen } = bodyLines(table, first, last);
  const header: string[] = [];
  for (let row = area.row; row < first; row++) pushText(header, rowText(table, row, seen));
  if (around)
    return { above: around.above.map(plainText), header, lines, below: around.below.map(plainText) };
  const above: string[] = [];
  for (let row = Math.max(0, area.row - MOST_ABOVE); row < area.row; row++) {
    pushText(above, rowText({ ...table, area: { ...area, column: 0, columns: grid.columns } }, row, seen));
  }
  const below = table.extra.filter(({ at }) => at > last).map(({ at }) => rowText(table, at, seen));
  return { above, header, lines, below };
}

function bodyLines(
  table: Table,
  first: number,
  last: number,
): { lines: SealedLine[]; seen: (row: number, column: number) => boolean } {
  const { columns, rows } = table;
  const figures: number[] = [];
  columns.figures.forEach((column) => figures.push(column));
  const own = new Map<number, (typeof rows)[number]>();
  for (const row of rows) own.set(row.at, row);
  const named = [columns.order, columns.label, columns.unit];
  const covered = coveredBy(table.grid);
  const lines: SealedLine[] = [];
  for (let at = first; at <= last; at++) {
    const tableRow = own.get(at);
    const isFigure = (column: number): boolean =>
      tableRow?.row.kind === 'indicator' && figures.includes(column);
    const text = rowText(table, at, (row, column) => {
      if (covered(row, column)) return false;
      return !tableRow || (!named.includes(column) && !isFigure(column));
    });
    if (text !== '') lines.push({ row: tableRow?.row.code ?? '', text });
  }
  return { lines, seen: (row, column) => !covered(row, column) };
}

/** The texts of a row, from a little left of the table to a little right of it. */
function rowText(
  { grid, area }: Pick<Table, 'grid' | 'area'>,
  row: number,
  wanted: (row: number, column: number) => boolean,
): string {
  const texts: string[] = [];
  const to = Math.min(grid.columns, area.column + area.columns + BESIDE);
  for (let column = Math.max(0, area.column - BESIDE); column < to; column++) {
    const cell = grid.cell(row, column);
    // What shows another day on another day is no part of what was sealed.
    if (!cell || !wanted(row, column) || /\b(TODAY|NOW)\(/i.test(cell.formula ?? '')) continue;
    pushText(texts, plainText(cell.text));
  }
  return texts.join(BETWEEN);
}

function pushText(texts: string[], text: string): void {
  if (text !== '') texts.push(text);
}

/** Merges that cover more than a heading does tell nothing of a table's cells. */
const MOST_COVERED = 2000;

/** What a merge covers is not shown, whatever the file still keeps there. */
export function coveredBy({ merges }: Grid): (row: number, column: number) => boolean {
  const covered = new Set<string>();
  let walked = 0;
  for (const { row, column, rows, columns } of merges) {
    if (rows * columns > MOST_COVERED || walked > 100 * MOST_COVERED) continue;
    // Merges that lie over each other, which no program writes, are walked no longer than those that do not.
    walked += rows * columns;
    for (let i = 0; i < rows; i++) {
      for (let k = 0; k < columns; k++) if (i + k > 0) covered.add(`${row + i},${column + k}`);
    }
  }
  return (row, column) => covered.has(`${row},${column}`);
}

/** One word for all that a table says: another table of the document is known by it. */
export function digestOfTable(table: Table): string {
  const parts = [table.form.id, printedTitle(table), sealedFigures(table), sealedRows(table)];
  return sha256(JSON.stringify(parts)).slice(0, 16);
}
