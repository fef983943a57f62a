/** The tables of a document, those whose rows stand in several places as one. */
import type { Form } from '../../core/form/form';
import { joinParts } from '../../core/table/heading/joinParts';
import { isFirstPart } from '../../core/table/parts';
import { type Whole, wholeOf } from '../../core/table/whole';
import { type PrintedDocument, type PrintedSheet, type PrintedTable, printedTables } from './printedDocument';

export function wholePrinted(document: PrintedDocument, form: Form): PrintedTable[] {
  const found = printedTables(document, form);
  const wholes: PrintedTable[] = [];
  joinParts(found.map(({ table }) => table)).forEach((table, i) => {
    const sheet = found[i]?.sheet;
    if (!sheet || !isFirstPart(table)) return;
    const whole = wholeOf(table);
    wholes.push(whole ? { table: whole.table, sheet: pageOver(whole, found) } : { table, sheet });
  });
  return wholes;
}

/** The lines over the first part, those under the last, and the code wherever it is printed. */
function pageOver({ table, parts, sourceOf }: Whole, found: readonly PrintedTable[]): PrintedSheet {
  const sheets = parts.map((part) => found.find(({ sheet }) => sheet.grid === part.grid)?.sheet);
  const [first, last] = [sheets[0]?.around, sheets[sheets.length - 1]?.around];
  const coded = sheets.find((sheet) => sheet !== undefined && sheet.code !== null);
  return {
    grid: table.grid,
    around: first && last ? { above: first.above, below: last.below } : null,
    code: coded?.code ?? null,
    isSeen: (row, column) => {
      const source = sourceOf({ row, column });
      const sheet = source ? sheets[parts.indexOf(source.part)] : undefined;
      return source !== null && sheet?.isSeen(source.position.row, source.position.column) === true;
    },
  };
}
