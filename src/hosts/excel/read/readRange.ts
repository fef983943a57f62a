/** What is loaded of a range of a sheet, and the grid that such ranges make. */
import { addressOf, type Area, type Cell, type Grid, positionOf } from '../../../core/sheet/grid';
import { at, gridCell, textOf } from '../cells/cellContent';
import { supports } from '../connection/requirements';
import { askMarks, hasMarks, type MarkedText } from './knownSheets';
import { asRead, askLooks, type AskedLooks } from './richText';

/** A range whose reading is queued. */
export interface Asked {
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  /** Asked along where marks are known to be there, else once they were seen. */
  looks: AskedLooks | null;
}

/** Rows of a sheet as they were read. */
export interface Strip {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** By address; null where no text of the range has marks. */
  readonly marked: ReadonlyMap<string, MarkedText> | null;
}

const LOADED = 'rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes';

/**
 * `merges`: on Windows, asking which cells are merged takes from the person what Ctrl+Z could take back
 * (OfficeDev/office-js#5918).
 */
export function askRange(used: Excel.Range, { isMarked = false, merges: asksMerges = true } = {}): Asked {
  used.load(LOADED);
  askMarks(used);
  const merges = asksMerges && supports('1.13') ? used.getMergedAreasOrNullObject() : null;
  if (merges) merges.load('areas/items/address');
  const rows = supports('1.9') ? used.getRowProperties({ rowHidden: true }) : null;
  const columns = supports('1.9') ? used.getColumnProperties({ columnHidden: true }) : null;
  return { used, merges, rows, columns, looks: isMarked ? askLooks(used) : null };
}

/** After the sync: ranges with raised or struck-out characters are asked for the looks of each cell. True where some are. */
export function askForLooks(all: readonly Asked[]): boolean {
  const news = all.filter(({ used, looks }) => !looks && !used.isNullObject && hasMarks(used));
  for (const asked of news) asked.looks = askLooks(asked.used);
  return news.length > 0;
}

/** After the sync; null for the used range of an empty sheet. */
export function stripOf({ used, merges, rows, columns, looks }: Asked): Strip | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, values, formulas, text, numberFormat, valueTypes } = used;
  const marked = new Map<string, MarkedText>();
  const cells = values.map((row: readonly unknown[], i) =>
    row.map((value, j) => {
      const given = gridCell(
        value,
        at(formulas, i, j),
        at(text, i, j),
        at(numberFormat, i, j),
        at(valueTypes, i, j),
      );
      const cell = given && looks ? asRead(given, looks.value[i]?.[j]) : given;
      if (cell && cell.value !== given?.value)
        marked.set(addressOf({ row: rowIndex + i, column: columnIndex + j }), {
          given: textOf(given?.value),
          read: textOf(cell.value),
        });
      return cell;
    }),
  );
  const hiddenRows: number[] = [];
  rows?.value.forEach((row, i) => {
    if (row.rowHidden) hiddenRows.push(rowIndex + i);
  });
  const hiddenColumns: number[] = [];
  columns?.value.forEach((column, i) => {
    if (column.columnHidden) hiddenColumns.push(columnIndex + i);
  });
  return {
    row: rowIndex,
    column: columnIndex,
    cells,
    merges: merges && !merges.isNullObject ? mergedAreas(merges) : [],
    hiddenRows,
    hiddenColumns,
    marked: looks && hasMarks(used) ? marked : null,
  };
}

/** Of strips that lie one under the other; `remembered`: its merged areas, where they were not asked for. */
export function gridOf(
  sheet: string,
  strips: readonly Strip[],
  remembered: readonly Area[] | null = null,
): Grid {
  const rows: { readonly column: number; readonly cells: readonly (Cell | undefined)[] }[] = [];
  const merges = new Map<string, Area>();
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let columns = 0;
  for (const strip of strips) {
    strip.cells.forEach((cells, i) => {
      rows[strip.row + i] = { column: strip.column, cells };
      columns = Math.max(columns, strip.column + cells.length);
    });
    // A merge that reaches from one strip into the next is told by both.
    for (const merge of strip.merges) merges.set(`${merge.row},${merge.column}`, merge);
    for (const row of strip.hiddenRows) hiddenRows.add(row);
    for (const column of strip.hiddenColumns) hiddenColumns.add(column);
  }
  const areas: Area[] = [];
  merges.forEach((merge) => areas.push(merge));
  return {
    sheet,
    rows: rows.length,
    columns,
    cell(row, column) {
      const line = rows[row];
      return line?.cells[column - line.column];
    },
    merges: remembered ?? areas,
    mergesUnknown: !supports('1.13'),
    hiddenRows,
    hiddenColumns,
  };
}

/** "'Quý 1, 2'!A1:D1" -> A1:D1 */
function mergedAreas({ areas }: Excel.RangeAreas): Area[] {
  const found: Area[] = [];
  if (!supports('1.13')) return found;
  for (const { address } of areas.items) {
    const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
    const [from, to] = [positionOf(first), positionOf(last)];
    if (from && to) {
      found.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
    }
  }
  return found;
}
