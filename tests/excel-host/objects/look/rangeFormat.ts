/** The format of cells: alignment, wrapping, sizes. */
import { autofitColumns, autofitRows } from '../../edit/autofit';
import { requireFormatting } from '../../edit/permission';
import type { Areas } from '../../model/area';
import type { Box } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/style';
import { oneOf, sizeOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument } from '../../../office-host/protocol/hostError';
import { type Kind, type Property, child, does, readWrite } from '../members/kind';
import { styleProperty } from './styleProperty';

const horizontal = oneOf([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const vertical = oneOf(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);

/** Whole sheets are measured by a few of their lines: the standard ones are all alike. */
const FEW = 1000;

function commonSize(
  { sheet, boxes }: Areas,
  lines: (box: Box) => readonly [number, number],
  size: (sheet: Sheet, line: number) => number,
): number | null {
  const found = new Set<number>();
  for (const box of boxes) {
    const [first, count] = lines(box);
    for (let line = first; line < first + Math.min(count, FEW); line++) found.add(size(sheet, line));
  }
  const [value] = found;
  return found.size === 1 ? (value ?? null) : null;
}

const widthOf = (areas: Areas): number | null =>
  commonSize(
    areas,
    (box) => [box.column, box.columns],
    (sheet, line) => sheet.columnWidth(line),
  );

const heightOf = (areas: Areas): number | null =>
  commonSize(
    areas,
    (box) => [box.row, box.rows],
    (sheet, line) => sheet.rowHeight(line),
  );

/** Whether every line has the standard size; only true may be written, false has no effect in Excel either. */
function standard(
  size: (areas: Areas) => number | null,
  standardSize: number,
  axis: 'Columns' | 'Rows',
  makeStandard: (sheet: Sheet, box: Box) => void,
): Property<Areas> {
  return readWrite(
    '1.7',
    (areas) => {
      const common = size(areas);
      return common === null ? null : common === standardSize;
    },
    ({ sheet, boxes }, value) => {
      requireFormatting(sheet, axis);
      if (truthOf(value)) for (const box of boxes) makeStandard(sheet, box);
    },
  );
}

function forget(sizes: Map<number, number>, first: number, count: number): void {
  for (let line = first; line < first + count; line++) sizes.delete(line);
}

export const rangeFormat: Kind<Areas> = {
  type: 'RangeFormat',
  properties: {
    HorizontalAlignment: styleProperty('1.1', 'horizontalAlignment', horizontal),
    VerticalAlignment: styleProperty('1.1', 'verticalAlignment', vertical),
    WrapText: styleProperty('1.1', 'wrapText', truthOf),
    IndentLevel: styleProperty('1.9', 'indentLevel', wholeOf),
    ShrinkToFit: styleProperty('1.9', 'shrinkToFit', truthOf),
    TextOrientation: styleProperty('1.7', 'textOrientation', wholeOf),
    ColumnWidth: readWrite('1.2', widthOf, ({ sheet, boxes }, value) => {
      requireFormatting(sheet, 'Columns');
      // 255 characters are the most that Excel gives a column.
      if (sizeOf(value) > 1342.5) throw invalidArgument();
      for (const box of boxes) {
        for (let offset = 0; offset < box.columns; offset++) {
          sheet.columnWidths.set(box.column + offset, sizeOf(value));
        }
      }
    }),
    RowHeight: readWrite('1.2', heightOf, ({ sheet, boxes }, value) => {
      requireFormatting(sheet, 'Rows');
      if (sizeOf(value) > 409.5) throw invalidArgument();
      for (const box of boxes) {
        for (let offset = 0; offset < box.rows; offset++)
          sheet.rowHeights.set(box.row + offset, sizeOf(value));
      }
    }),
    UseStandardWidth: standard(widthOf, STANDARD_WIDTH, 'Columns', (sheet, box) => {
      forget(sheet.columnWidths, box.column, box.columns);
    }),
    UseStandardHeight: standard(heightOf, STANDARD_HEIGHT, 'Rows', (sheet, box) => {
      forget(sheet.rowHeights, box.row, box.rows);
    }),
  },
  children: {
    Borders: child('1.1', (areas, host) => host.open('RangeBorderCollection', areas)),
    Fill: child('1.1', (areas, host) => host.open('RangeFill', areas)),
    Font: child('1.1', (areas, host) => host.open('RangeFont', areas)),
    Protection: child('1.2', (areas, host) => host.open('FormatProtection', areas)),
  },
  methods: {
    AutofitColumns: does('1.2', ({ sheet, boxes }, host) => {
      for (const box of boxes) autofitColumns(host, sheet, box);
    }),
    AutofitRows: does('1.2', ({ sheet, boxes }, host) => {
      for (const box of boxes) autofitRows(host, sheet, box);
    }),
  },
};
