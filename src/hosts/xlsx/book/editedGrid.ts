/** A sheet of the file with its edits: what the check reads and the page shows. */
import type { Cell, Grid } from '../../../core/sheet/grid';
import type { SheetGrid } from '../read/sheetGrid';
import { showNumber } from '../read/showCell';
import { type Edit, type Edits, positionOfKey } from './edits';

/** The edits are read when asked for: the grid follows them. */
export function editedGrid(base: SheetGrid, edits: Edits): Grid {
  const extent = (): { rows: number; columns: number } => {
    let { rows, columns } = base;
    for (const [key, edit] of edits.of(base.sheet)) {
      if (edit.value === null && edit.formula === null) continue;
      const { row, column } = positionOfKey(key);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  };
  return {
    sheet: base.sheet,
    get rows() {
      return extent().rows;
    },
    get columns() {
      return extent().columns;
    },
    merges: base.merges,
    hiddenRows: base.hiddenRows,
    ...(base.hiddenColumns ? { hiddenColumns: base.hiddenColumns } : {}),
    cell(row, column) {
      const edit = edits.get(base.sheet, row, column);
      const stored = base.cell(row, column);
      return edit ? editedCell(edit, stored, base.formatOf(base.styleOf(row, column))) : stored;
    },
  };
}

function editedCell(
  { value, formula, format: own, font: edited }: Edit,
  stored: Cell | undefined,
  styled: string,
): Cell {
  const format = own ?? styled;
  const font = edited ?? stored?.font;
  return {
    value,
    text: shown(value, format),
    format,
    formula,
    ...(font === undefined ? {} : { font }),
  };
}

function shown(value: Cell['value'], format: string): string {
  if (typeof value === 'number') return showNumber(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}
