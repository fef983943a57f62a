/** The borders of an area, whose outer edges the cells around it share: Excel tells a shared line from both sides. */
import { addressOf } from '../../../core/sheet/grid';
import type { Box } from '../cells/cellContent';

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

/** What `getCellProperties` is asked of every border. */
export const BORDER_ASKED: Excel.CellPropertiesBorderLoadOptions = { style: true, color: true, weight: true };

/** Each line once: the left and upper edges of every cell, the others only where the area ends. */
export function bordersOf(cells: readonly (readonly Excel.CellProperties[])[], box: Box): KeptBorder[] {
  const kept: KeptBorder[] = [];
  cells.forEach((row, i) => {
    row.forEach(({ format }, j) => {
      const cell = addressOf({ row: box.row + i, column: box.column + j });
      const keep = (edge: Edge, { style, color, weight }: Excel.CellBorder = {}): void => {
        if (!style || style === 'None') return;
        kept.push({ cell, edge, style, color: color ?? '#000000', weight: weight ?? 'Thin' });
      };
      keep('EdgeTop', format?.borders?.top);
      keep('EdgeLeft', format?.borders?.left);
      if (i === box.rows - 1) keep('EdgeBottom', format?.borders?.bottom);
      if (j === box.columns - 1) keep('EdgeRight', format?.borders?.right);
    });
  });
  return kept;
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
