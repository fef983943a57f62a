/** Reads sheets as grids in one round trip. */
import { type ReadBook, REASONS_SHEET } from '../../app/book';
import { type Area, type Cell, type Grid, positionOf } from '../../core/table/grid';
import { at, gridCell } from './contents';
import { supports } from './requirements';

/** The sheets that the last reading saw: a batch can only ask for sheets whose names it knows. */
export interface KnownSheets {
  names: readonly string[];
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

const LOADED = 'rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes';

export async function readSheets(
  context: Excel.RequestContext,
  scope: 'activeSheet' | 'workbook',
  known: KnownSheets,
): Promise<ReadBook> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  worksheets.load('items/name,items/visibility');
  // The selection may be a chart or several areas, which would fail the whole batch; the active cell is always one.
  const cursor = supports('1.7') ? context.workbook.getActiveCell() : null;
  if (cursor) cursor.load('rowIndex,columnIndex');

  const whole = scope === 'workbook';
  const names = !supports('1.4') ? [] : whole ? known.names : [REASONS_SHEET];
  const asked = names.map((name) => ask(worksheets.getItemOrNullObject(name)));
  if (!whole || names.length === 0) asked.push(ask(active));
  await context.sync();

  const visible = worksheets.items
    .filter(({ visibility }) => visibility === 'Visible')
    .map(({ name }) => name);
  known.names = visible;
  const grids = new Map<string, Grid>();
  asked.forEach((each) => {
    if (!each.sheet.isNullObject) grids.set(each.sheet.name, gridOf(each));
  });
  // The first reading, or sheets added since the last one.
  const missing = visible.filter((name) => !grids.has(name) && (whole || name === REASONS_SHEET));
  if (missing.length > 0) {
    const more = missing.map((name) => ask(worksheets.getItem(name)));
    await context.sync();
    more.forEach((each) => grids.set(each.sheet.name, gridOf(each)));
  }
  const read: Grid[] = [];
  for (const name of visible) {
    const grid = grids.get(name);
    if (grid) read.push(grid);
  }
  return {
    grids: read,
    activeSheet: active.name,
    activeCell: cursor ? { row: cursor.rowIndex, column: cursor.columnIndex } : { row: 0, column: 0 },
  };
}

function ask(sheet: Excel.Worksheet): Asked {
  sheet.load('name');
  // Of values only: a sheet whose columns are merely coloured would be read to its last row.
  const used = supports('1.4') ? sheet.getUsedRangeOrNullObject(true) : sheet.getUsedRange();
  used.load(LOADED);
  const merges = supports('1.13') ? used.getMergedAreasOrNullObject() : null;
  if (merges) merges.load('areas/items/address');
  const rows = supports('1.9') ? used.getRowProperties({ rowHidden: true }) : null;
  return { sheet, used, merges, rows };
}

function gridOf({ sheet, used, merges, rows }: Asked): Grid {
  if (used.isNullObject) return emptyGrid(sheet.name);
  const { rowIndex, columnIndex, values, formulas, text, numberFormat, valueTypes } = used;
  const cells: (readonly (Cell | undefined)[])[] = values.map((row: readonly unknown[], i) =>
    row.map((value, j) =>
      gridCell(value, at(formulas, i, j), at(text, i, j), at(numberFormat, i, j), at(valueTypes, i, j)),
    ),
  );
  const hiddenRows = new Set<number>();
  rows?.value.forEach((row, i) => {
    if (row.rowHidden) hiddenRows.add(rowIndex + i);
  });
  return {
    sheet: sheet.name,
    rows: rowIndex + cells.length,
    columns: columnIndex + (cells[0]?.length ?? 0),
    cell: (row, column) => cells[row - rowIndex]?.[column - columnIndex],
    merges: merges && !merges.isNullObject ? mergedAreas(merges) : [],
    hiddenRows,
  };
}

function emptyGrid(sheet: string): Grid {
  return { sheet, rows: 0, columns: 0, cell: () => undefined, merges: [], hiddenRows: new Set<number>() };
}

/** "'Quý 1, 2'!A1:D1" -> A1:D1 */
function mergedAreas({ areas }: Excel.RangeAreas): Area[] {
  const found: Area[] = [];
  for (const { address } of areas.items) {
    const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
    const [from, to] = [positionOf(first), positionOf(last)];
    if (from && to) {
      found.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
    }
  }
  return found;
}
