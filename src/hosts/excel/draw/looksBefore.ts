/**
 * The looks of an area before a form is drawn over it, as plain data, so that
 * taking the form back leaves no trace: fonts, fills, borders, merges, sizes.
 */
import type { Change } from '../../../core/fill/change';
import { addressOf, type Position, positionOf } from '../../../core/sheet/grid';
import { type Box, entryOf, formatAt, rangeOf } from '../cells/cellContent';
import { BORDER_ASKED, bordersOf, type KeptBorder, clearBorders, drawBorders } from './bordersBefore';

type Properties = Excel.SettableCellProperties;

export interface KeptLooks {
  readonly sheet: string;
  readonly box: Box;
  readonly merges: readonly string[];
  /** Points; null is the sheet's standard size, which is no fixed one. */
  readonly widths: readonly (number | null)[];
  readonly heights: readonly (number | null)[];
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
    borders: BORDER_ASKED,
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

type Keep = (sheet: string, box: Box, name: string | null) => KeptLooks | null;

/** Queues the reading; after the sync the result gives the looks, or null where a merge reaches out of the area. */
export function keepLooks(area: Excel.Range): Keep {
  const merged = area.getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  const looks = area.getCellProperties(ASKED);
  const columns = area.getColumnProperties({ format: { columnWidth: true, useStandardWidth: true } });
  const rows = area.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
  return (sheet, box, name) => {
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
    const widths = columns.value.map(({ format }) =>
      format?.useStandardWidth ? null : (format?.columnWidth ?? null),
    );
    const heights = rows.value.map(({ format }) =>
      format?.useStandardHeight ? null : (format?.rowHeight ?? null),
    );
    const borders = bordersOf(looks.value, box);
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
  // Borders are kept beside the palette: neighbours share them.
  const { fill, ...others } = properties.format ?? {};
  const format = { ...others };
  delete format.borders;
  return {
    format: fill?.pattern === 'None' || !fill?.color ? format : { ...format, fill: { color: fill.color } },
  };
}

/**
 * Queues what sets every cell of the area to what `kept` and the changes say; doing it twice does no harm. `named`
 * is the name that the drawing added, where it still stands. Cells that are `strange`, by address, hold what somebody
 * else typed: they keep it.
 */
export function putBackArea(
  sheet: Excel.Worksheet,
  kept: KeptLooks,
  changes: readonly Change[],
  named: Excel.NamedItem | null,
  strange: readonly Position[] = [],
): void {
  const { box } = kept;
  const area = rangeOf(sheet, box);
  if (named) named.delete();
  area.unmerge();
  area.format.fill.clear();
  clearBorders(area);
  area.numberFormat = matrix(box, () => 'General');
  for (const { cell, format } of kept.formats) sheet.getRange(cell).numberFormat = [[format]];
  area.formulas = contentsBefore(kept, changes, strange);
  area.setCellProperties(kept.cells.map((row) => row.map((index) => kept.palette[index] ?? {})));
  drawBorders(sheet, kept.borders);
  kept.widths.forEach((width, i) => {
    const { format } = rangeOf(sheet, { ...box, column: box.column + i, columns: 1 });
    if (width === null) format.useStandardWidth = true;
    else format.columnWidth = width;
  });
  kept.heights.forEach((height, i) => {
    const { format } = rangeOf(sheet, { ...box, row: box.row + i, rows: 1 });
    if (height === null) format.useStandardHeight = true;
    else format.rowHeight = height;
  });
  for (const merge of kept.merges) {
    // Merging would swallow what stands in it now.
    if (!strange.some((position) => holds(merge, position))) sheet.getRange(merge).merge(false);
  }
}

/** null leaves a cell alone. */
function contentsBefore(
  kept: KeptLooks,
  changes: readonly Change[],
  strange: readonly Position[],
): (string | number | boolean | null)[][] {
  const formatOf = new Map<string, string>();
  kept.formats.forEach(({ cell, format }) => formatOf.set(cell, format));
  const before = new Map<string, Change['before'] | null>();
  changes.forEach((change) => before.set(addressOf(change.position), change.before));
  strange.forEach((position) => before.set(addressOf(position), null));
  return matrix(kept.box, (cell) => {
    const content = before.get(cell);
    if (content === null) return null;
    if (content === undefined) return '';
    return content.formula ?? entryOf(content.value, formatOf.get(cell) ?? 'General');
  });
}

/** "B2:C5" holds its corners and all between them. */
function holds(merge: string, { row, column }: Position): boolean {
  const [first = '', last = first] = merge.split(':');
  const [from, to] = [positionOf(first), positionOf(last)];
  return !!from && !!to && row >= from.row && row <= to.row && column >= from.column && column <= to.column;
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
