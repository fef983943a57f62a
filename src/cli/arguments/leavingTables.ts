/** Which tables leave: what was chosen, whole where its rows stand in several places. */
import { checkTables, type Checked, type CheckedTable } from '../../app/session/checkTables';
import { visibleFirst } from '../../app/session/visibleFirst';
import { type LeavingTable, wholeTables } from '../../app/export/wholeTables';
import type { Form } from '../../core/form/form';
import type { Grid } from '../../core/sheet/grid';
import type { Table } from '../../core/table/table';
import type { SheetGrid } from '../../hosts/xlsx/read/sheetGrid';
import { granted } from '../terminal/refused';
import { chooseTables, type TableChoice } from './chooseTables';

export function leavingTables(
  sheets: readonly SheetGrid[],
  choice: TableChoice,
  learnt: readonly Form[],
): LeavingTable[] {
  let found: readonly CheckedTable[] = [];
  const check = (some: readonly Grid[], form: string): Checked => {
    const checked = checkTables(some, form, null, learnt);
    if ('tables' in checked) found = checked.tables;
    return checked;
  };
  const { tables } = granted(chooseTables(sheets, choice, check));
  const named = wholeTables(tables);
  // What it lacks may stand on a sheet that was not named.
  if (choice.sheet !== undefined && tables.some(({ table }) => table.missing.length > 0))
    granted(visibleFirst(sheets, (some) => check(some, choice.form)));
  const whole = wholeTables(found).filter(({ places }) =>
    places.some((place) => tables.some(({ table }) => isSame(table, place))),
  );
  return whole.length > 0 ? whole : named;
}

function isSame({ grid, area }: Table, other: Table): boolean {
  return grid.sheet === other.grid.sheet && area.row === other.area.row && area.column === other.area.column;
}
