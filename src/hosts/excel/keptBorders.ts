/** Borders of an area and of the cells around it, whose edges a drawn table shares. */
import { addressOf } from '../../core/table/grid';
import { type Box, rangeOf } from './contents';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Edge = (typeof EDGES)[number];
const ALL = [...EDGES, 'InsideHorizontal', 'InsideVertical'] as const;

export interface KeptBorder {
  readonly cell: string;
  readonly edge: Edge;
  readonly style: Excel.RangeBorder['style'];
  readonly color: string;
  readonly weight: Excel.RangeBorder['weight'];
}

/** The cells around the area too, as far as the sheet reaches. */
function ringAround({ row, column, rows, columns }: Box): Box {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  return { row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
}

/** Reads cell by cell only where there are borders at all. */
export async function keepBorders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  box: Box,
): Promise<KeptBorder[]> {
  const ring = ringAround(box);
  const whole = ALL.map((edge) => {
    const border = rangeOf(sheet, ring).format.borders.getItem(edge);
    border.load('style');
    return border;
  });
  await context.sync();
  if (whole.every(({ style }) => style === 'None')) return [];
  const asked: { cell: string; edge: Edge; border: Excel.RangeBorder }[] = [];
  for (let row = ring.row; row < ring.row + ring.rows; row++) {
    for (let column = ring.column; column < ring.column + ring.columns; column++) {
      const cell = addressOf({ row, column });
      for (const edge of EDGES) {
        const border = sheet.getRange(cell).format.borders.getItem(edge);
        border.load('style,color,weight');
        asked.push({ cell, edge, border });
      }
    }
  }
  await context.sync();
  return asked
    .filter(({ border }) => border.style !== 'None')
    .map(({ cell, edge, border: { style, color, weight } }) => ({ cell, edge, style, color, weight }));
}

export function clearBorders(area: Excel.Range): void {
  for (const edge of ALL) area.format.borders.getItem(edge).style = 'None';
}

export function drawBorders(sheet: Excel.Worksheet, borders: readonly KeptBorder[]): void {
  for (const { cell, edge, style, color, weight } of borders) {
    const border = sheet.getRange(cell).format.borders.getItem(edge);
    border.style = style;
    border.color = color;
    border.weight = weight;
  }
}
