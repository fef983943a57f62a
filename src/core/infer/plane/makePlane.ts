/** Cells of a table -> a plane of whole numbers, seen by columns or by rows. */
import type { InferCell, ItemHead, Plane } from './plane';
import { readHead } from './readHead';

/** 2^52: sums of two such numbers are still exact. */
const LARGEST = 4503599627370496;

/** `byRows`: for relations between rows, which every column is asked for. */
export function makePlane(cells: readonly (readonly InferCell[])[], byRows: boolean): Plane {
  const rows = cells.length;
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const lines = byRows ? columns : rows;
  const items = byRows ? rows : columns;
  const cellAt = (line: number, item: number): InferCell | undefined =>
    byRows ? cells[item]?.[line] : cells[line]?.[item];
  const scale = scaleOf(cells);
  const values = new Float64Array(lines * items);
  const slacks = new Float64Array(lines * items);
  const texts = new Uint8Array(lines * items);
  const heads: ItemHead[] = [];
  for (let item = 0; item < items; item++) {
    for (let line = 0; line < lines; line++) {
      const cell = cellAt(line, item);
      const index = line * items + item;
      const figure = cell?.figure;
      if (figure) {
        values[index] = Number(
          figure.value
            .times('1e' + String(scale))
            .round(0)
            .toFixed(),
        );
        slacks[index] = slackOf(figure.decimals, scale);
      } else {
        values[index] = NaN;
        if (cell && cell.text !== '') texts[index] = 1;
      }
    }
    heads.push(readHead(lines, (line) => cellAt(line, item)));
  }
  return { lines, items, byRows, values, slacks, texts, one: Math.pow(10, scale), heads };
}

/** As many decimals as are printed, unless the sums of the table would then no longer be exact. */
function scaleOf(cells: readonly (readonly InferCell[])[]): number {
  let total = 1;
  let scale = 0;
  for (const row of cells) {
    for (const { figure } of row) {
      if (!figure) continue;
      total += Math.abs(Number(figure.value));
      scale = Math.max(scale, figure.decimals);
    }
  }
  while (scale > 0 && total * Math.pow(10, scale) > LARGEST) scale--;
  return scale;
}

/** A whole figure is a count and exact; others stand for half a unit to either side. */
function slackOf(decimals: number, scale: number): number {
  if (decimals === 0) return 0;
  return decimals > scale ? 1 : Math.pow(10, scale - decimals) / 2;
}
