/** Sheets of the commune's form in the layouts that offices use, and what the recogniser makes of them. */
import { checkStructure } from '../../../src/core/check/structure';
import type { Form } from '../../../src/core/form/form';
import type { Area, Grid } from '../../../src/core/sheet/grid';
import { recognise } from '../../../src/core/table/recognise/recognise';
import { figureCell, type Table } from '../../../src/core/table/table';
import { cchcXa } from '../../../src/forms/commune/cchc-xa';
import { gridOf, type Written } from '../gridOf';

/** A row of the form before it is laid on a sheet. */
export interface Line {
  readonly code: string;
  readonly order: Written;
  readonly label: string;
  readonly unit: Written;
  readonly figure: Written;
}

/** A row as the form prints it. */
export interface OfficialLine extends Line {
  readonly order: string;
  readonly unit: string;
  readonly figure: number | null;
}

/** No two rows have the same figure, so a figure in a wrong place shows: I.1 has 1001, VII.4.5.2 has 1123. */
export function figureOf(code: string): number {
  return 1000 + cchcXa.rows.findIndex((row) => row.code === code);
}

/** The form's 124 rows as printed. */
export function lines(): OfficialLine[] {
  return cchcXa.rows.map(({ code, order, label, unit, kind }) => ({
    code,
    order,
    label,
    unit,
    figure: kind === 'indicator' ? figureOf(code) : null,
  }));
}

export function isLine(...codes: string[]): (line: Line) => boolean {
  return (line) => codes.includes(line.code);
}

/** Rows of a section, its own first. */
export function inSection(section: string): (line: Line) => boolean {
  return ({ code }) => code === section || code.startsWith(section + '.');
}

/** STT, label, unit, figure. */
export function fourColumns({ order, label, unit, figure }: Line): Written[] {
  return [order, label, unit, figure];
}

export const HEADER: string[] = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];

/** A header of one row, then the lines; the form's row I.1 has its figure in D3. */
export function plainSheet(body: readonly Line[] = lines(), columns = fourColumns): Written[][] {
  return [HEADER, ...body.map(columns)];
}

/** A table as a test says it: where each figure was found, and every departure from the form. */
export interface Seen {
  readonly figures: Readonly<Record<string, string>>;
  readonly departures: readonly string[];
}

/** "row/missing I.1 I.2", "row/extra Cộng B14", "unit/differs III.3.1 C49". */
export function departuresOf(table: Table): string[] {
  return checkStructure(table).map(({ code, rows, cells, printed }) => {
    const subject = rows.length > 0 ? rows.join(' ') : printed;
    return [code, subject, ...cells].join(' ');
  });
}

export function seenOf(table: Table): Seen {
  const column = table.form.columns[0]!;
  const figures: Record<string, string> = {};
  for (const row of table.rows) figures[row.row.code] = figureCell(table, row, column)?.text ?? '';
  return { figures, departures: departuresOf(table) };
}

/** What is seen of every table of the commune's form on the sheet. */
export function read(grid: Grid, form: Form = cchcXa): Seen[] {
  return recognise(grid, form).map(seenOf);
}

export function readRows(rows: readonly (readonly Written[])[], merges: readonly Area[] = []): Seen[] {
  return read(gridOf(rows, merges));
}

/** Every row of the form with its own figure, and these departures only. */
export function whole(departures: readonly string[] = [], without: readonly string[] = []): Seen {
  const figures: Record<string, string> = {};
  for (const { code, kind } of cchcXa.rows) {
    if (!without.includes(code)) figures[code] = kind === 'indicator' ? String(figureOf(code)) : '';
  }
  return { figures, departures };
}

/** Where the row stands in a plain sheet: "B3" for the label of I.1. */
export function at(column: string, code: string): string {
  return column + String(2 + cchcXa.rows.findIndex((row) => row.code === code));
}

export function codesWhere(test: (line: Line) => boolean): string[] {
  return lines()
    .filter(test)
    .map(({ code }) => code);
}
