/** The shape of a worksheet: widths, heights, hidden columns, frozen rows (ECMA-376 Part 1, 18.3.1). For showing only. */
import { attribute, isOn } from '../../package/xml/xmlText';

export interface SheetShape {
  /** In digits of the normal font, padding included; null where the file leaves it to the program. */
  readonly defaultWidth: number | null;
  /** In points. */
  readonly defaultHeight: number | null;
  readonly columns: readonly ColumnRun[];
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly gridLines: boolean;
}

/** Neighbouring columns of one width, first and last from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface ShapeReader {
  open(element: string, attributes: string): void;
  shape(): SheetShape;
}

/** Reads along while the cells are being read. */
export function createShapeReader(): ShapeReader {
  const columns: ColumnRun[] = [];
  const heights = new Map<number, number>();
  let defaultWidth: number | null = null;
  let defaultHeight: number | null = null;
  let frozenRows = 0;
  let gridLines = true;
  let row = -1;
  return {
    open(element, attributes) {
      if (element === 'row') {
        const stated = attribute(attributes, 'r');
        row = stated === null ? row + 1 : Number(stated) - 1;
        const height = sizeOf(attribute(attributes, 'ht'), 409);
        if (height !== null) heights.set(row, height);
      } else if (element === 'sheetFormatPr') {
        defaultWidth = sizeOf(attribute(attributes, 'defaultColWidth'), 255);
        defaultHeight = sizeOf(attribute(attributes, 'defaultRowHeight'), 409);
      } else if (element === 'col') {
        const first = Number(attribute(attributes, 'min')) - 1;
        const last = Number(attribute(attributes, 'max')) - 1;
        const hidden = isOn(attribute(attributes, 'hidden'));
        const width = sizeOf(attribute(attributes, 'width'), 255);
        if (first >= 0 && last >= first) columns.push({ first, last, width, hidden });
      } else if (element === 'pane') {
        const split = Number(attribute(attributes, 'ySplit') ?? 0);
        const state = attribute(attributes, 'state') ?? '';
        if (state.startsWith('frozen') && Number.isInteger(split)) frozenRows = Math.max(0, split);
      } else if (element === 'sheetView') {
        const shown = attribute(attributes, 'showGridLines');
        gridLines = shown === null || isOn(shown);
      }
    },
    shape: () => ({ defaultWidth, defaultHeight, columns, heights, frozenRows, gridLines }),
  };
}

function sizeOf(text: string | null, most: number): number | null {
  const size = text === null ? NaN : Number(text);
  return size >= 0 ? Math.min(size, most) : null;
}
