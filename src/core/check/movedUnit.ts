/** Units that differ by a power of ten: the figure moves with its unit. */
import { exactFigure, storedDecimal } from '../number/read/excelDigits';
import { powerBetween } from '../number/read/scaleWord';
import type { Figure } from '../number/figure';
import { decimalsOf } from '../number/round';
import { shifted } from '../number/shift';
import { writeFigure } from '../number/write';
import type { Readings } from '../table/readings';
import type { TableRow } from '../table/table';

/** 40.630.000.000 "Đồng" are 40.630 "Triệu đồng"; null where the units are no power of ten apart. */
export function movedFigure(
  { row, printedUnit }: TableRow,
  readings: Readings,
): {
  readonly cell: string;
  readonly printed: string;
  readonly moved: string;
  readonly figure: Figure;
} | null {
  if (printedUnit === row.unit) return null;
  const power = powerBetween(printedUnit, row.unit);
  if (power === null || power === 0) return null;
  const place = readings.cells.find(({ quantity }) => quantity.row === row.code);
  // What the cell stores, where it shows less of it: 49,32 shown as 49 "Tỷ đồng" are 49.320 "Triệu đồng".
  const stored = place?.cell?.value;
  const shown = place?.quantity.figure;
  const figure = shown && typeof stored === 'number' ? exactFigure(storedDecimal(stored)) : shown;
  if (!place || !figure || figure.value.eq(0)) return null;
  const moved = shifted(figure, power);
  // 40.630 "Đồng" is a slip of the unit alone.
  if (moved.value.abs().lt(1)) return null;
  const decimals = Math.min(moved.decimals, decimalsOf(moved.value));
  const inUnit = { value: moved.value, decimals };
  return {
    cell: place.quantity.cell,
    printed: shown?.value.eq(figure.value) === true ? place.quantity.printed : writeFigure(figure),
    moved: writeFigure(inUnit),
    figure: inUnit,
  };
}
