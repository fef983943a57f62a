/** Tables as offices lay them out, typed into Excel and, beside it, as a grid of the same cells. */
import { checkTables } from '../../../../src/app/session/checkTables';
import type { Finding } from '../../../../src/core/finding/finding';
import type { Area, Grid } from '../../../../src/core/sheet/grid';
import { addressOf, areaAddress } from '../../../../src/core/sheet/grid';
import { raised } from '../../../../src/core/text/raised';
import { excelBook } from '../../../../src/hosts/excel/excelBook';
import { asNumber, rowsWith, tableIn } from '../../../core/check/field/fieldTable';
import { gridOf, type Written } from '../../../core/gridOf';
import { MENDED } from '../../../fixtures/reportedTable';
import { host } from '../../../excel-host/excel';
import type { TextRun } from '../../../excel-host/model/value';
import { done, SHEET } from '../workbench';

export type Figures = Readonly<Record<string, Written>>;

export interface Sheet {
  readonly rows: readonly (readonly Written[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  /** By address, texts in stretches of different looks: raised, struck out. */
  readonly runs?: Readonly<Record<string, readonly TextRun[]>>;
}

const CODES: readonly string[] = tableIn(rowsWith({})).rows.map(({ row }) => row.code);
const FIRST = tableIn(rowsWith({})).rows[0]!.at;

export function at(code: string): number {
  return FIRST + CODES.indexOf(code);
}

/** With a column E of this heading and these figures; 'same' are those of column D. */
export function withColumn(
  figures: Figures,
  heading: string,
  own: Figures | 'same',
  ownHeading = 'Số liệu',
): Written[][] {
  return rowsWith(figures).map((row, i) => {
    const code = CODES[i - FIRST];
    if (i === FIRST - 1) return [...row.slice(0, 3), ownHeading, heading];
    if (code === undefined) return row;
    const other = own === 'same' ? asNumber(MENDED[code] ?? '') : (own[code] ?? null);
    return [...row.slice(0, 4), own !== 'same' || !(code in figures) ? other : (figures[code] ?? null)];
  });
}

export function inserted(figures: Figures, after: string, row: Written[]): Written[][] {
  const rows = rowsWith(figures);
  rows.splice(at(after) + 1, 0, row);
  return rows;
}

export const HEADER: Written[] = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu'];

function nameOf(i: number): string {
  return i === 0 ? SHEET : 'Trang ' + String(i + 1);
}

function plainGrids(sheets: readonly Sheet[]): Grid[] {
  return sheets.map(({ rows, hiddenRows = [], hiddenColumns = [], merges = [], runs = {} }, i) => ({
    ...gridOf(
      rows.map((row, at) =>
        row.map((written, column) => cellOfRuns(runs[addressOf({ row: at, column })]) ?? written),
      ),
      merges,
      nameOf(i),
    ),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  }));
}

/** The cell that such a text is read as from a file. */
function cellOfRuns(runs: readonly TextRun[] | undefined): Written | undefined {
  if (!runs) return undefined;
  const value = runs
    .filter((run) => !run.strikethrough)
    .map(({ text, superscript }) => (superscript ? raised(text) : text))
    .join('');
  const struck = runs
    .filter((run) => run.strikethrough)
    .map(({ text }) => text)
    .join('');
  if (value === '' && struck !== '') return { value: struck, unclear: 'whole' };
  return { value, ...(struck === '' ? {} : { struck }) };
}

/** Typed by a person: texts with an apostrophe, so that Excel takes "1.1" and "(4)" for what they say. */
function typed(written: Written): unknown {
  if (written === null || typeof written === 'number') return written ?? '';
  if (typeof written === 'string') return written === '' ? '' : "'" + written;
  return written.formula ?? written.value ?? '';
}

export function typeSheets(sheets: readonly Sheet[]): void {
  host.faults.clear();
  sheets.forEach((_sheet, i) => {
    host.person.addSheet('Mới ' + String(i));
  });
  for (const { name } of [...host.workbook.sheets])
    if (!name.startsWith('Mới ')) host.person.deleteSheet(name);
  host.workbook.names = [];
  sheets.forEach(({ rows, hiddenRows = [], hiddenColumns = [], merges = [], runs = {} }, i) => {
    const name = nameOf(i);
    host.person.renameSheet('Mới ' + String(i), name);
    const columns = Math.max(...rows.map(({ length }) => length));
    const on = (area: Area): string => `'${name}'!${areaAddress(area)}`;
    rows.forEach((row, at) => {
      row.forEach((written, column) => {
        if (typeof written === 'object' && written?.format !== undefined)
          host.person.format(on({ row: at, column, rows: 1, columns: 1 }), written.format);
      });
    });
    // Hidden before anything is typed: what a SUBTOTAL passes over is settled then.
    for (const row of hiddenRows) host.person.hideRows(on({ row, column: 0, rows: 1, columns: 1 }));
    host.person.type(
      on({ row: 0, column: 0, rows: rows.length, columns }),
      rows.map((row) => Array.from({ length: columns }, (_, column) => typed(row[column] ?? null))),
    );
    merges.forEach((area) => {
      host.person.merge(on(area));
    });
    for (const [cell, all] of Object.entries(runs)) host.person.typeRuns(`'${name}'!${cell}`, all);
    for (const column of hiddenColumns) host.person.hideColumns(on({ row: 0, column, rows: 1, columns: 1 }));
  });
  host.person.activate(SHEET);
}

function told(grids: readonly Grid[]): string[] {
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables
    .reduce<readonly Finding[]>((all, { open }) => all.concat(open), [])
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, rows, cells, suspects }) =>
      [code, severity, rows.join(' '), cells.join(' '), suspects[0]?.values.join(' ') ?? ''].join(' | '),
    );
}

/** What Excel's own cells give is what the same cells give anywhere, and these codes. */
export async function expectAlike(
  sheets: readonly Sheet[],
  codes: readonly Finding['code'][],
): Promise<void> {
  const inExcel = await toldInExcel(sheets);
  expect(inExcel.map((line) => line.split(' | ')[0]).sort()).toEqual([...codes].sort());
}

/** The same with the first cell of each: "sum/broken D8". */
export async function expectTold(sheets: readonly Sheet[], codes: readonly string[]): Promise<void> {
  const first = (line: string): string => {
    const [code = '', , , cells = ''] = line.split(' | ');
    return `${code} ${cells.split(' ')[0] ?? ''}`;
  };
  expect((await toldInExcel(sheets)).map(first).sort()).toEqual([...codes].sort());
}

async function toldInExcel(sheets: readonly Sheet[]): Promise<string[]> {
  typeSheets(sheets);
  const { grids } = done(await excelBook().read('workbook'));
  const inExcel = told(grids);
  expect(inExcel).toEqual(told(plainGrids(sheets)));
  return inExcel;
}
