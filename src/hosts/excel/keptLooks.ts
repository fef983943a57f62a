/**
 * The looks of an area before a form is drawn over it, as plain data, so that
 * taking the form back leaves no trace: fonts, fills, borders, merges, sizes.
 */
import type { Change } from '../../core/fill/change';
import { addressOf, positionOf } from '../../core/table/grid';
import { type Box, entryOf, formatAt, rangeOf } from './contents';
import { type KeptBorder, clearBorders, drawBorders } from './keptBorders';
import { run } from './session';

type Properties = Excel.SettableCellProperties;

export interface KeptLooks {
  readonly sheet: string;
  readonly box: Box;
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Each different look once; `cells` are indexes into it. */
  readonly palette: readonly Properties[];
  readonly cells: readonly (readonly number[])[];
  /** Number formats other than General. */
  readonly formats: readonly { readonly sheet: string; readonly cell: string; readonly format: string }[];
  readonly borders: readonly KeptBorder[];
  /** The defined name that the drawing adds. */
  readonly name: string | null;
}

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
};

type Keep = (
  sheet: string,
  box: Box,
  name: string | null,
  borders: readonly KeptBorder[],
) => KeptLooks | null;

/** Queues the reading; after the sync the result gives the looks, or null where a merge reaches out of the area. */
export function keepLooks(area: Excel.Range): Keep {
  const merged = area.getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  const looks = area.getCellProperties(ASKED);
  const columns = area.getColumnProperties({ format: { columnWidth: true } });
  const rows = area.getRowProperties({ format: { rowHeight: true } });
  return (sheet, box, name, borders) => {
    const merges = merged.isNullObject
      ? []
      : merged.areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1));
    if (!merges.every((merge) => merge.split(':').every((corner) => isInside(corner, box)))) return null;
    const palette: Properties[] = [];
    const known = new Map<string, number>();
    const cells = looks.value.map((row) =>
      row.map((properties) => {
        const look = settable(properties);
        const text = JSON.stringify(look);
        const index = known.get(text) ?? palette.push(look) - 1;
        known.set(text, index);
        return index;
      }),
    );
    const formats: { sheet: string; cell: string; format: string }[] = [];
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) {
        const format = formatAt(area, box, { row, column });
        if (format !== 'General') formats.push({ sheet, cell: addressOf({ row, column }), format });
      }
    }
    const widths = columns.value.map(({ format }) => format?.columnWidth ?? 0);
    const heights = rows.value.map(({ format }) => format?.rowHeight ?? 0);
    return { sheet, box, merges, widths, heights, palette, cells, formats, borders, name };
  };
}

function isInside(corner: string, box: Box): boolean {
  const at = positionOf(corner);
  return (
    !!at &&
    at.row >= box.row &&
    at.column >= box.column &&
    at.row < box.row + box.rows &&
    at.column < box.column + box.columns
  );
}

/** Excel calls a missing fill white: written back it would be a white fill. */
function settable(properties: Excel.CellProperties): Properties {
  const { fill, ...format } = properties.format ?? {};
  return {
    format: fill?.pattern === 'None' || !fill?.color ? format : { ...format, fill: { color: fill.color } },
  };
}

/** One round trip; every cell of the area is set to what `kept` and the changes say. */
export async function putBackArea(kept: KeptLooks, changes: readonly Change[]): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(kept.sheet);
    const { box } = kept;
    const area = rangeOf(sheet, box);
    const item = kept.name === null ? null : sheet.names.getItemOrNullObject(kept.name);
    if (item) {
      item.load('name');
      await context.sync();
    }
    if (item && !item.isNullObject) item.delete();
    area.unmerge();
    area.format.fill.clear();
    clearBorders(area);
    area.numberFormat = matrix(box, () => 'General');
    for (const { cell, format } of kept.formats) sheet.getRange(cell).numberFormat = [[format]];
    const formatOf = new Map<string, string>();
    kept.formats.forEach(({ cell, format }) => formatOf.set(cell, format));
    const before = new Map<string, Change['before']>();
    changes.forEach((change) => before.set(addressOf(change.position), change.before));
    area.formulas = matrix(box, (cell) => {
      const content = before.get(cell);
      if (!content) return '';
      return content.formula ?? entryOf(content.value, formatOf.get(cell) ?? 'General');
    });
    area.setCellProperties(kept.cells.map((row) => row.map((index) => kept.palette[index] ?? {})));
    drawBorders(sheet, kept.borders);
    kept.widths.forEach((width, i) => {
      rangeOf(sheet, { ...box, column: box.column + i, columns: 1 }).format.columnWidth = width;
    });
    kept.heights.forEach((height, i) => {
      rangeOf(sheet, { ...box, row: box.row + i, rows: 1 }).format.rowHeight = height;
    });
    for (const merge of kept.merges) sheet.getRange(merge).merge(false);
    await context.sync();
  });
}

function matrix<Item>(box: Box, item: (cell: string) => Item): Item[][] {
  const rows: Item[][] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    const cells: Item[] = [];
    for (let column = box.column; column < box.column + box.columns; column++)
      cells.push(item(addressOf({ row, column })));
    rows.push(cells);
  }
  return rows;
}
