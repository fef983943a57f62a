/** Draws a form on a sheet: contents in one write, then looks, merges and sizes. */
import type { Change } from '../../../core/fill/change';
import type { Layout, LayoutCell } from '../../../core/layout/layout';
import { appearanceOf, regionsOf } from './appearance';
import { sameContent } from '../../../core/fill/standing';
import { type Box, CONTENTS, contentAt, entryOf, rangeOf } from '../cells/cellContent';
import { shiftReferences } from './shiftReferences';

/** Excel measures columns in points; a character of its standard font is about 5.25 wide, and the cell has 3.75 besides. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const FONT = 'Times New Roman';
const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** What every cell of the box is to hold, as changes: compared after the write, and kept for taking it back. */
export function changesOf(layout: Layout, box: Box): Change[] {
  return layout.cells
    .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
    .map(({ row, column, value, formula }) => ({
      position: { row: box.row + row, column: box.column + column },
      before: { value: null, formula: null },
      after: { value, formula: formula === undefined ? null : shiftReferences(formula, box.row, box.column) },
    }));
}

/** Queues everything; gives the check to make after the sync. */
export function draw(
  sheet: Excel.Worksheet,
  layout: Layout,
  box: Box,
  changes: readonly Change[],
): () => boolean {
  const area = rangeOf(sheet, box);
  const { formats, contents } = matrices(layout, box);
  // Formats first: a text in "@" stays what it is.
  area.numberFormat = formats;
  area.formulas = contents;
  area.load(CONTENTS);
  look(sheet, area, layout, box);
  return () => changes.every(({ position, after }) => sameContent(contentAt(area, box, position), after));
}

function matrices(
  layout: Layout,
  box: Box,
): { formats: string[][]; contents: (string | number | boolean)[][] } {
  const formats: string[][] = [];
  const contents: (string | number | boolean)[][] = [];
  for (let row = 0; row < box.rows; row++) {
    formats.push([]);
    contents.push([]);
    for (let column = 0; column < box.columns; column++) {
      formats[row]?.push('General');
      contents[row]?.push('');
    }
  }
  for (const { row, column, value, formula, format = 'General' } of layout.cells) {
    const [formatRow, contentRow] = [formats[row], contents[row]];
    if (!formatRow || !contentRow) continue;
    formatRow[column] = format;
    contentRow[column] =
      formula === undefined ? entryOf(value, format) : shiftReferences(formula, box.row, box.column);
  }
  return { formats, contents };
}

function look(sheet: Excel.Worksheet, area: Excel.Range, layout: Layout, box: Box): void {
  const { format } = area;
  format.font.name = FONT;
  format.font.size = layout.fontSize;
  format.verticalAlignment = 'Center';
  for (const region of regionsOf(layout)) {
    const { appearance } = region;
    const part = rangeOf(sheet, { ...region, row: box.row + region.row, column: box.column + region.column });
    if (appearance.bold) part.format.font.bold = true;
    if (appearance.italic) part.format.font.italic = true;
    if (appearance.larger) part.format.font.size = layout.fontSize + 1;
    if (appearance.wrapped) part.format.wrapText = true;
    if (appearance.horizontal !== 'General') part.format.horizontalAlignment = appearance.horizontal;
  }
  const table = rangeOf(sheet, {
    ...layout.table,
    row: box.row + layout.table.row,
    column: box.column + layout.table.column,
  });
  if (layout.cells.some((cell) => isBordered(cell))) {
    for (const edge of EDGES) table.format.borders.getItem(edge).style = 'Continuous';
  }
  layout.columnWidths.forEach((characters, i) => {
    const column = rangeOf(sheet, { ...box, column: box.column + i, columns: 1 });
    column.format.columnWidth = characters * CHARACTER + PADDING;
  });
  layout.rowHeights.forEach((height, row) => {
    rangeOf(sheet, { ...box, row: box.row + row, rows: 1 }).format.rowHeight = height;
  });
  for (const merge of layout.merges) {
    rangeOf(sheet, { ...merge, row: box.row + merge.row, column: box.column + merge.column }).merge(false);
  }
}

function isBordered(cell: LayoutCell): boolean {
  return appearanceOf(cell).bordered;
}
