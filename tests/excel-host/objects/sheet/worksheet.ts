/** A Worksheet. */
import { addIn } from '../../state/author';
import { activate, deleteSheet, moveSheet, renameSheet, showSheet } from '../../edit/sheets';
import { usedBox } from '../../edit/usedBox';
import { EVENT } from '../../state/events';
import type { Host } from '../members/host';
import { Area, Areas } from '../../model/area';
import { cellBox, isOnSheet, wholeSheet } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import { colorOf, oneOf, textOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument } from '../../../office-host/protocol/hostError';
import type { HostObject } from '../../../office-host/objects/hostObject';
import { type Kind, child, does, gets, read, readWrite } from '../members/kind';
import { areaAt } from '../members/addresses';
import { registrations } from '../members/registrations';

const visibilities = oneOf(['Visible', 'Hidden', 'VeryHidden']);

function neighbour(sheet: Sheet, host: Host, step: number, visibleOnly: unknown): HostObject | null {
  const { sheets } = host.workbook;
  let next = sheets[sheets.indexOf(sheet) + step];
  while (next && visibleOnly === true && next.visibility !== 'Visible')
    next = sheets[sheets.indexOf(next) + step];
  return next ? host.open('Worksheet', next) : null;
}

const showGridlines = readWrite<Sheet>(
  '1.8',
  (sheet) => sheet.showGridlines,
  (sheet, value) => {
    sheet.showGridlines = truthOf(value);
  },
);

const showHeadings = readWrite<Sheet>(
  '1.8',
  (sheet) => sheet.showHeadings,
  (sheet, value) => {
    sheet.showHeadings = truthOf(value);
  },
);

export const worksheet: Kind<Sheet> = {
  type: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: read('1.1', (sheet) => sheet.id),
    Name: readWrite(
      '1.1',
      (sheet) => sheet.name,
      (sheet, value, host) => {
        renameSheet(host, sheet, textOf(value));
      },
    ),
    Position: readWrite(
      '1.1',
      (sheet, host) => host.workbook.sheets.indexOf(sheet),
      (sheet, value, host) => {
        moveSheet(host, sheet, wholeOf(value));
      },
    ),
    Visibility: readWrite(
      '1.1',
      (sheet) => sheet.visibility,
      (sheet, value, host) => {
        showSheet(host, sheet, visibilities(value));
      },
    ),
    TabColor: readWrite(
      '1.7',
      (sheet) => sheet.tabColor,
      (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colorOf(value);
      },
    ),
    // The library writes these two by other names than it reads them.
    ShowGridlines: showGridlines,
    Gridlines: showGridlines,
    ShowHeadings: showHeadings,
    Headings: showHeadings,
  },
  children: {
    AutoFilter: child('1.9', (sheet, host) => host.open('AutoFilter', sheet)),
    FreezePanes: child('1.7', (sheet, host) => host.open('WorksheetFreezePanes', sheet)),
    Names: child('1.4', (sheet, host) => host.open('NamedItemCollection', { scope: sheet })),
    PageLayout: child('1.9', (sheet, host) => host.open('PageLayout', sheet)),
    Protection: child('1.2', (sheet, host) => host.open('WorksheetProtection', sheet)),
    Tables: child('1.1', (sheet, host) => host.open('TableCollection', { sheets: [sheet], home: sheet })),
  },
  methods: {
    Activate: gets('1.1', (sheet, host) => {
      activate(host, sheet, addIn);
    }),
    Calculate: does('1.6', (_, host) => {
      host.workbook.calculation++;
    }),
    Delete: does('1.1', (sheet, host) => {
      deleteSheet(host, sheet, addIn);
    }),
    GetCell: gets('1.1', (sheet, host, row, column) => {
      return host.open('Range', new Area(sheet, cellBox(wholeOf(row), wholeOf(column))));
    }),
    GetNextOrNullObject: gets('1.5', (sheet, host, visible) => neighbour(sheet, host, 1, visible)),
    GetPreviousOrNullObject: gets('1.5', (sheet, host, visible) => neighbour(sheet, host, -1, visible)),
    GetRange: gets('1.1', (sheet, host, address) => host.open('Range', areaAt(host, sheet, address))),
    GetRangeByIndexes: gets('1.7', (sheet, host, row, column, rows, columns) => {
      const box = {
        row: wholeOf(row),
        column: wholeOf(column),
        rows: wholeOf(rows),
        columns: wholeOf(columns),
      };
      if (!isOnSheet(box)) throw invalidArgument();
      return host.open('Range', new Area(sheet, box));
    }),
    GetRanges: gets('1.9', (sheet, host, addresses) => {
      const boxes = textOf(addresses)
        .split(',')
        .map((address) => areaAt(host, sheet, address.trim()).box);
      return host.open('RangeAreas', new Areas(sheet, boxes));
    }),
    GetUsedRange: gets('1.1', (sheet, host, valuesOnly) => {
      const used = usedBox(sheet, wholeSheet, valuesOnly === true) ?? cellBox(0, 0);
      return host.open('Range', new Area(sheet, used));
    }),
    GetUsedRangeOrNullObject: gets('1.4', (sheet, host, valuesOnly) => {
      const used = usedBox(sheet, wholeSheet, valuesOnly === true);
      return used && host.open('Range', new Area(sheet, used));
    }),
    ...registrations<Sheet>((sheet) => sheet.id, {
      Activated: [EVENT.activated, '1.7'],
      DataChanged: [EVENT.changed, '1.7'],
      Deactivated: [EVENT.deactivated, '1.7'],
      SelectionChanged: [EVENT.selectionChanged, '1.7'],
    }),
  },
};
