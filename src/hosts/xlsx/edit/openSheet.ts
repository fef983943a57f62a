/** A worksheet part opened to be changed: only the rows that are wanted are read, however long the sheet is. */
import { createSheetGrid, type SheetGrid } from '../read/sheetGrid';
import { readSheetText } from '../read/readSheet';
import type { Styles } from '../read/readStyles';
import { indexSheet, type SheetIndex } from './sheetIndex';
import type { StringItem } from '../read/cells/stringItem';
import { withAttribute } from './cellXml';

/** What the cells of a sheet refer to elsewhere in the workbook. */
export interface SheetContext {
  readonly sharedStrings: readonly StringItem[];
  readonly styles: Styles;
  readonly date1904: boolean;
}

export interface OpenSheet {
  readonly name: string;
  readonly source: string;
  readonly index: SheetIndex;
  /** The wanted rows as `readWorkbook` gives them; the others look blank. */
  readonly grid: SheetGrid;
}

export function openSheet(
  name: string,
  source: string,
  wantedRows: ReadonlySet<number>,
  { sharedStrings, styles, date1904 }: SheetContext,
): OpenSheet {
  const index = indexSheet(source, wantedRows);
  const budget = { cells: 1_000_000, blanks: 200_000, merges: 200_000 };
  const stored = readSheetText(excerpt(source, index, wantedRows), sharedStrings, budget);
  const masters = index.formulas.filter(({ kind, text }) => kind === 'shared' && text !== '');
  const sharedFormulas = new Map(masters.map((master) => [master.shared, master]));
  const grid = createSheetGrid({ ...stored, sharedFormulas }, styles, {
    name,
    visibility: 'visible',
    date1904,
  });
  return { name, source, index, grid };
}

/** The part without what nobody wants; a row tells its number, for those before it may be gone. */
function excerpt(source: string, index: SheetIndex, wantedRows: ReadonlySet<number>): string {
  const { prefix, rows, sheetData, unread } = index;
  const kept = rows
    .filter(({ row, contentStart, end }) => wantedRows.has(row) && contentStart !== end)
    .map(({ row, attributes, contentStart, end }) => {
      const numbered = withAttribute(attributes, 'r', String(row + 1));
      return `<${prefix}row${numbered}>${source.slice(contentStart, end)}`;
    });
  let from = sheetData.contentEnd;
  for (const { start, end } of unread.filter((span) => span.start >= sheetData.end)) {
    kept.push(source.slice(from, start));
    from = end;
  }
  return source.slice(0, sheetData.contentStart) + kept.join('') + source.slice(from);
}

/** Whether some cell of the part has a formula. */
export function hasFormulas(source: string): boolean {
  const prefix = /^[^<]*(?:<[?!][^>]*>[^<]*)*<([^\s:/>]+:)?/.exec(source)?.[1] ?? '';
  return new RegExp(`<${prefix}f[\\s/>]`).test(source);
}
