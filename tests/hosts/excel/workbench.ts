/** The reported table in an in-memory Excel, and the Book over it. */
import type { Book, Outcome } from '../../../src/app/book';
import { checkTables, type CheckedTable } from '../../../src/app/checkTables';
import { drawSample } from '../../../src/app/sample';
import { excelBook } from '../../../src/hosts/excel/excelBook';
import { addressOf } from '../../../src/core/table/grid';
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
