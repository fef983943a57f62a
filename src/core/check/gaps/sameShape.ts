/** Formulas that were filled along: the same but for the column, or the row, in which they stand. */
import { positionOf } from '../../sheet/grid';

/** `=SUM(C7:C11)` in C17 and `=SUM(L7:L11)` in L17; `=D5+E5` in C5 and `=D6+E6` in C6. */
export function isFilledAlong(
  one: { readonly formula: string; readonly cell: string },
  other: { readonly formula: string; readonly cell: string },
): boolean {
  return (
    columnsOut(one.formula, one.cell) === columnsOut(other.formula, other.cell) ||
    rowsOut(one.formula, one.cell) === rowsOut(other.formula, other.cell)
  );
}

/** "=SUM(#7:#11)" */
function columnsOut(formula: string, cell: string): string {
  const own = /^[A-Z]+/.exec(cell)?.[0] ?? '';
  return references(formula, (letters, row) => (letters === own ? '#' : letters) + row) + '|' + rowOf(cell);
}

/** "=D#+E#" */
function rowsOut(formula: string, cell: string): string {
  const column = /^[A-Z]+/.exec(cell)?.[0] ?? '';
  return references(formula, (letters, row) => letters + (row === rowOf(cell) ? '#' : row)) + '|' + column;
}

function rowOf(cell: string): string {
  return String((positionOf(cell)?.row ?? -1) + 1);
}

function references(formula: string, written: (letters: string, row: string) => string): string {
  return formula
    .toUpperCase()
    .replace(/\$?\b([A-Z]{1,3})\$?([1-9][0-9]{0,6})\b/g, (_all, letters: string, row: string) =>
      written(letters, row),
    );
}
