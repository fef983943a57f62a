/** The reported table in an in-memory Excel, and the Book over it. */
import type { Book } from '../../../src/app/contract/book';
import type { Outcome } from '../../../src/app/contract/outcome';
import type { SheetChanges } from '../../../src/app/contract/writer';
import { checkTables, type CheckedTable } from '../../../src/app/session/checkTables';
import { drawNewForm } from '../../../src/app/newForm';
import { drawSample } from '../../../src/app/sample';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { addressOf } from '../../../src/core/sheet/grid';
import type { Layout } from '../../../src/core/layout/layout';
import { host } from '../../excel-host/excel';

export const layout = drawSample();

/** "D65": where the sample has the figure of a row. */
export const SHEET = 'Biểu';

export function done<Done>(outcome: Outcome<Done>): Done {
  if ('problem' in outcome) throw new Error(JSON.stringify(outcome.problem));
  return outcome.done;
}

export function problemCode(outcome: Outcome<unknown>): string | null {
  return 'problem' in outcome ? outcome.problem.code : null;
}

/** A new workbook with the sample typed by a person: one sheet, no add-in involved. */
export function typeSample(): Book {
  host.faults.clear();
  host.person.addSheet('Mới tinh');
  for (const { name } of [...host.workbook.sheets]) if (name !== 'Mới tinh') host.person.deleteSheet(name);
  host.workbook.names = [];
  host.person.renameSheet('Mới tinh', SHEET);
  host.person.activate(SHEET);
  for (const { row, column, value, format } of layout.cells) {
    const cell = `${SHEET}!${addressOf({ row, column })}`;
    if (format !== undefined) host.person.format(cell, format);
    if (value !== null && value !== '') host.person.type(cell, value);
  }
  window.localStorage.clear();
  return excelBook();
}

export async function check(book: Book): Promise<CheckedTable> {
  const { grids } = done(await book.read('workbook'));
  const checked = checkTables(grids, 'auto');
  if ('problem' in checked) throw new Error(checked.problem.code);
  return checked.tables[0]!;
}

/** Makes office.js refuse what this Excel's ExcelApi lacks, as a test of its own wants it. */
export function refuseNewerMembers(): void {
  const library = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  library.CommonUtility._doApiNotSupportedCheck = true;
}

/** A form of an official's making, with a unit's name that would be a formula elsewhere. */
export function newForm(): Layout {
  const drawn = drawNewForm({ form: 'cchc-xa', unitName: '=HYPERLINK("x")', period: '6 tháng đầu năm 2026' });
  if ('problem' in drawn) throw new Error(drawn.problem.code);
  return drawn.layout;
}

/** The first rows of it, which hold all that a form has: a walk over every call of drawing it stays short. */
export function shortForm(): Layout {
  const whole = newForm();
  const last = whole.headerRows.last + 8;
  return {
    ...whole,
    cells: whole.cells.filter(({ row }) => row <= last),
    merges: whole.merges.filter(({ row, rows }) => row + rows - 1 <= last),
    rowHeights: new Map([...whole.rowHeights].filter(([row]) => row <= last)),
    table: { ...whole.table, rows: last - whole.table.row + 1 },
  };
}

/** Numbers, texts, formulas and formats, over blank and over typed cells. */
export function manyChanges(): SheetChanges[] {
  const blank = { value: null, formula: null };
  const column = (of: number, afters: readonly (number | string)[]): SheetChanges['changes'] =>
    afters.map((value, i) => {
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return {
        position: { row: 10 + i, column: of },
        before: blank,
        after: isFormula ? { value: 0, formula: value } : { value, formula: null },
        ...(i % 2 === 0 ? { format: typeof value === 'string' && !isFormula ? '@' : '#,##0.00' } : {}),
      };
    });
  const title = host.person.see(`${SHEET}!A2`).value;
  const overTitle = {
    position: { row: 1, column: 0 },
    before: { value: title, formula: null },
    after: { value: 'Biểu khác', formula: null },
  };
  return [{ sheet: SHEET, changes: [overTitle, ...column(10, [1, 2.5, '1.1', '-', '=1+1', 99, '=K11*2'])] }];
}
