/** Frozen panes. */
import { Area } from '../../model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import { optional, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import { type Kind, does, gets } from '../members/kind';
import { areaOf } from '../members/addresses';

function count(value: unknown): number {
  const lines = optional(value, wholeOf) ?? 1;
  if (lines < 1) throw invalidArgument();
  return lines;
}

export const freezePanes: Kind<Sheet> = {
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: does('1.7', (sheet, host, where) => {
      const { row, column, rows, columns } = areaOf(host, sheet, where).box;
      sheet.frozen = { row: 0, column: 0, rows: row + rows, columns: column + columns };
    }),
    FreezeColumns: does('1.7', (sheet, _, columns) => {
      sheet.frozen = { row: 0, column: 0, rows: MAX_ROWS, columns: count(columns) };
    }),
    FreezeRows: does('1.7', (sheet, _, rows) => {
      sheet.frozen = { row: 0, column: 0, rows: count(rows), columns: MAX_COLUMNS };
    }),
    GetLocation: gets('1.7', (sheet, host) => {
      if (!sheet.frozen) throw itemNotFound();
      return host.open('Range', new Area(sheet, sheet.frozen));
    }),
    GetLocationOrNullObject: gets('1.7', (sheet, host) => {
      return sheet.frozen && host.open('Range', new Area(sheet, sheet.frozen));
    }),
    Unfreeze: does('1.7', (sheet) => {
      sheet.frozen = null;
    }),
  },
};
