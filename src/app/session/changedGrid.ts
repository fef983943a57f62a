/** A sheet as it would be with changes made, its formulas calculated anew. */
import type { Change } from '../../core/fill/change';
import { calculated } from '../../core/formula/calculated';
import { compare } from '../../core/formula/rational';
import type { Value } from '../../core/formula/value';
import { decimalsOfFormat, isPercentFormat } from '../../core/number/format/numberFormat';
import { storedDecimal } from '../../core/number/read/excelDigits';
import { decimalsOf, divide, round } from '../../core/number/round';
import { writeFigure } from '../../core/number/write';
import { addressOf, type Cell, type Grid } from '../../core/sheet/grid';

/** Decimals of a result whose format shows as many as there are. */
const GENERAL = 9;

/** `printed` is what each of the changes was proposed as: "2.647". */
export function changedGrid(grid: Grid, changes: readonly Change[], printed: readonly string[]): Grid {
  const written = (row: number, column: number): Cell | undefined => {
    const at = changes.findIndex(({ position }) => position.row === row && position.column === column);
    const change = changes[at];
    const present = grid.cell(row, column);
    if (!change) return present;
    const format = change.format ?? present?.format ?? 'General';
    const { value, formula } = change.after;
    return { value, text: shownIn(format, value) ?? printed[at] ?? '', format, formula };
  };
  const withCells = (cell: Grid['cell']): Grid => ({
    sheet: grid.sheet,
    rows: grid.rows,
    columns: grid.columns,
    merges: grid.merges,
    mergesUnknown: grid.mergesUnknown === true,
    hiddenRows: grid.hiddenRows,
    ...(grid.page ? { page: true } : {}),
    ...(grid.hiddenColumns ? { hiddenColumns: grid.hiddenColumns } : {}),
    cell,
  });
  const [before, after] = [calculated(grid), calculated(withCells(written))];
  return withCells((row, column) => {
    const cell = written(row, column);
    if (typeof cell?.formula !== 'string') return cell;
    const address = addressOf({ row, column });
    const result = after(address);
    // What cannot be calculated here, and what does not move, shows what it showed.
    return same(before(address), result) ? cell : recalculated(cell, result);
  });
}

function same(one: Value, other: Value): boolean {
  if (one.kind === 'number' && other.kind === 'number') return compare(one.value, other.value) === 0;
  return one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other);
}

function recalculated(cell: Cell, result: Value): Cell {
  if (result.kind === 'text') return { ...cell, value: result.value, text: result.value };
  if (result.kind === 'error') {
    const shown = result.isNA ? '#N/A' : '#VALUE!';
    return { ...cell, value: shown, text: shown, error: true };
  }
  if (result.kind !== 'number') return cell;
  const exact = divide(result.value.over, result.value.under, GENERAL);
  const value = Number(exact.toFixed());
  const percent = isPercentFormat(cell.format);
  const shown = percent ? exact.times(100) : exact;
  const decimals = decimalsOfFormat(cell.format) ?? decimalsOf(shown);
  const text = writeFigure({ value: round(shown, decimals), decimals });
  return { ...cell, value, text: percent ? text + '%' : text };
}

/** 91.4 in the format 0.00 is read as 91,40; null where the number decides itself what is shown. */
function shownIn(format: string, value: Change['after']['value']): string | null {
  const decimals = typeof value === 'number' && !isPercentFormat(format) ? decimalsOfFormat(format) : null;
  if (decimals === null || typeof value !== 'number') return null;
  return writeFigure({ value: round(storedDecimal(value), decimals), decimals });
}
