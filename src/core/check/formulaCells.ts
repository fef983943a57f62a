/** The cells that a formula looks at, as far as its text tells. */
import { addressOf, positionOf } from '../table/grid';

const REFERENCE =
  /((?:'[^']*'|[A-Za-z0-9_.]+)!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?(?![A-Za-z0-9_(.])/gi;

/** Ranges larger than this are not spread out; a whole column says nothing of a rule. */
const LARGEST_RANGE = 2000;

export interface FormulaCells {
  /** Addresses on the formula's own sheet: "D7". */
  readonly cells: readonly string[];
  /** It looks elsewhere too: another sheet, a name, a range too large to list. */
  readonly elsewhere: boolean;
}

/** `=SUM(D7:D8)/$D$9` -> D7, D8, D9. Texts in quotes are passed over. */
export function formulaCells(formula: string, sheet: string): FormulaCells {
  const code = formula.slice(0, 2000).replace(/"[^"]*"/g, '""');
  const cells: Record<string, true> = {};
  let elsewhere = false;
  REFERENCE.lastIndex = 0;
  for (let match = REFERENCE.exec(code); match; match = REFERENCE.exec(code)) {
    const first = positionOf(match[2] ?? '');
    const last = match[3] === undefined ? first : positionOf(match[3]);
    if (!isOwnSheet(match[1], sheet) || !first || !last) {
      elsewhere = true;
      continue;
    }
    const [top, bottom] = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
    const [left, right] = [Math.min(first.column, last.column), Math.max(first.column, last.column)];
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_RANGE) {
      elsewhere = true;
      continue;
    }
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells[addressOf({ row, column })] = true;
    }
  }
  return { cells: Object.keys(cells), elsewhere };
}

/** "Sheet1!" and "'Biểu 1'!" name the formula's own sheet as well as nothing does. */
function isOwnSheet(prefix: string | undefined, sheet: string): boolean {
  if (prefix === undefined) return true;
  const name = prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
  return name.toLowerCase() === sheet.toLowerCase();
}
