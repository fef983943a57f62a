/** Formulas as the file spells them, turned into what the sheet shows; shared ones moved to their cell. */
import { addressOf, positionOf } from '../../../../core/sheet/grid';

/** Texts, quoted sheet names and brackets are passed over; whole columns, whole rows and words are looked at. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!$])|\$?\d{1,7}:\$?\d{1,7}|[\w.$\\\u0080-\uffff]+/g;

/** The sheet's edges: XFD1048576 is the last cell. */
export const sheetRows = 1048576;
export const sheetColumns = 16384;

/**
 * Moves the relative references of a formula, as a shared formula's cells need it (ECMA-376 Part 1, 18.3.1.40):
 * "SUM(B2:$C2)" moved by one row and one column is "SUM(C3:$C3)". What leaves the sheet becomes #REF!.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (found: string, at: number) => {
    const first = found.charAt(0);
    if (first === '"' || first === "'" || first === '[') return found;
    const next = formula.charAt(at + found.length);
    if (next === '(' || next === '!') return found;
    if (/^\$?[A-Za-z]{1,3}\$?[0-9]{1,7}$/.test(found)) {
      // What leaves the sheet as it stands is a name: "YEU2026" lies beyond XFD.
      if (!isOnSheet(found)) return found;
      const digits = found.search(/\$?[0-9]/);
      const column = moveColumn(found.slice(0, digits), columns);
      const row = moveRow(found.slice(digits), rows);
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (!/^(?:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}):/.test(found)) return found;
    const ends = found
      .split(':')
      .map((end) => (/[0-9]$/.test(end) ? moveRow(end, rows) : moveColumn(end, columns)));
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}

function isOnSheet(address: string): boolean {
  const place = positionOf(address);
  return place !== null && place.row < sheetRows && place.column < sheetColumns;
}

function moveRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= sheetRows ? String(row) : null;
}

function moveColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text.toUpperCase();
  const column = Number(positionOf(text + '1')?.column) + by;
  return column >= 0 && column < sheetColumns ? addressOf({ row: 0, column }).slice(0, -1) : null;
}

/** "_xlfn.IFS(A1>0,1)" -> "=IFS(A1>0,1)": files mark functions younger than Excel 2007, sheets do not show the mark. */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return '=' + stored;
  return (
    '=' +
    stored.replace(/"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlws\./g, (found) =>
      found.startsWith('"') ? found : '',
    )
  );
}
