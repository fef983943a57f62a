/** From one Range to another. */
import { usedBox } from '../../edit/usedBox';
import type { Host } from '../members/host';
import { Area, Areas } from '../../model/area';
import {
  type Box,
  MAX_COLUMNS,
  MAX_ROWS,
  boundingBox,
  cellBox,
  intersection,
  isOnSheet,
} from '../../model/box';
import { optional, wholeOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import type { HostObject } from '../../../office-host/objects/hostObject';
import { type Method, gets } from '../members/kind';
import { areaOf } from '../members/addresses';

function at({ sheet }: Area, host: Host, box: Box): HostObject {
  if (!isOnSheet(box)) throw invalidArgument();
  return host.open('Range', new Area(sheet, box));
}

/** A row or column of the range, or one beyond it: Excel allows that too. */
const rowAt = (box: Box, index: number): Box => ({ ...box, row: box.row + index, rows: 1 });
const columnAt = (box: Box, index: number): Box => ({ ...box, column: box.column + index, columns: 1 });

/** Ranges of another sheet cannot be combined with this one. */
function otherBox(area: Area, host: Host, other: unknown): Box {
  const found = areaOf(host, area.sheet, other);
  if (found.sheet !== area.sheet) throw invalidArgument();
  return found.box;
}

function beside(since: string, next: (box: Box, count: number) => Box): Method<Area> {
  return gets(since, (area, host, count) => {
    const lines = optional(count, wholeOf) ?? 1;
    if (lines < 1) throw invalidArgument();
    return at(area, host, next(area.box, lines));
  });
}

/** The merged cells that the range touches. */
function mergedAreas({ sheet, box }: Area, host: Host): HostObject | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, box));
  merges.sort((one, other) => one.row - other.row || one.column - other.column);
  return merges.length > 0 ? host.open('RangeAreas', new Areas(sheet, merges)) : null;
}

export const rangePlaces: Readonly<Record<string, Method<Area>>> = {
  GetAbsoluteResizedRange: gets('1.7', (area, host, rows, columns) =>
    at(area, host, { ...area.box, rows: wholeOf(rows), columns: wholeOf(columns) }),
  ),
  GetBoundingRect: gets('1.1', (area, host, other) =>
    at(area, host, boundingBox(area.box, otherBox(area, host, other))),
  ),
  GetCell: gets('1.1', (area, host, row, column) =>
    at(area, host, cellBox(area.box.row + wholeOf(row), area.box.column + wholeOf(column))),
  ),
  GetColumn: gets('1.1', (area, host, index) => at(area, host, columnAt(area.box, wholeOf(index)))),
  GetColumnsAfter: beside('1.3', (box, count) => ({
    ...box,
    column: box.column + box.columns,
    columns: count,
  })),
  GetColumnsBefore: beside('1.3', (box, count) => ({ ...box, column: box.column - count, columns: count })),
  GetEntireColumn: gets('1.1', (area, host) => at(area, host, { ...area.box, row: 0, rows: MAX_ROWS })),
  GetEntireRow: gets('1.1', (area, host) => at(area, host, { ...area.box, column: 0, columns: MAX_COLUMNS })),
  GetIntersection: gets('1.1', (area, host, other) => {
    const common = intersection(area.box, otherBox(area, host, other));
    if (!common) throw itemNotFound();
    return at(area, host, common);
  }),
  GetIntersectionOrNullObject: gets('1.4', (area, host, other) => {
    const common = intersection(area.box, otherBox(area, host, other));
    return common && at(area, host, common);
  }),
  GetLastCell: gets('1.1', (area, host) => {
    const { row, column, rows, columns } = area.box;
    return at(area, host, cellBox(row + rows - 1, column + columns - 1));
  }),
  GetLastColumn: gets('1.1', (area, host) => at(area, host, columnAt(area.box, area.box.columns - 1))),
  GetLastRow: gets('1.1', (area, host) => at(area, host, rowAt(area.box, area.box.rows - 1))),
  GetMergedAreas: gets('1.13', (area, host) => {
    const found = mergedAreas(area, host);
    if (!found) throw itemNotFound();
    return found;
  }),
  GetMergedAreasOrNullObject: gets('1.13', mergedAreas),
  GetOffsetRange: gets('1.1', (area, host, rows, columns) => {
    const { box } = area;
    return at(area, host, { ...box, row: box.row + wholeOf(rows), column: box.column + wholeOf(columns) });
  }),
  GetResizedRange: gets('1.3', (area, host, rows, columns) => {
    const { box } = area;
    return at(area, host, {
      ...box,
      rows: box.rows + wholeOf(rows),
      columns: box.columns + wholeOf(columns),
    });
  }),
  GetRow: gets('1.1', (area, host, index) => at(area, host, rowAt(area.box, wholeOf(index)))),
  GetRowsAbove: beside('1.3', (box, count) => ({ ...box, row: box.row - count, rows: count })),
  GetRowsBelow: beside('1.3', (box, count) => ({ ...box, row: box.row + box.rows, rows: count })),
  GetUsedRange: gets('1.1', (area, host, valuesOnly) => {
    const used = usedBox(area.sheet, area.box, valuesOnly === true);
    return at(area, host, used ?? cellBox(area.box.row, area.box.column));
  }),
  GetUsedRangeOrNullObject: gets('1.4', (area, host, valuesOnly) => {
    const used = usedBox(area.sheet, area.box, valuesOnly === true);
    return used && at(area, host, used);
  }),
};
