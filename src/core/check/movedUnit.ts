/** Units that differ by a power of ten: the figure moves with its unit. */
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
  const power = powerBetween(printedUnit, row.unit);
  if (power === null || power === 0) return null;
  const place = readings.cells.find(({ quantity }) => quantity.row === row.code);
  const figure = place?.quantity.figure;
  if (!place || !figure || figure.value.eq(0)) return null;
  const moved = shifted(figure, power);
  // 40.630 "Đồng" is a slip of the unit alone.
  if (moved.value.abs().lt(1)) return null;
  const decimals = Math.min(moved.decimals, decimalsOf(moved.value));
  const inUnit = { value: moved.value, decimals };
  return {
    cell: place.quantity.cell,
    printed: place.quantity.printed,
    moved: writeFigure(inUnit),
    figure: inUnit,
  };
}
