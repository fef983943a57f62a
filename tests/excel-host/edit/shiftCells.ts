/** Inserts and deletes cells: everything on the sheet that has a place follows. */
import { mapReferences } from '../formula/references';
import type { ExcelState } from '../state/excelState';
import { Area } from '../model/area';
import { type Box, contains, intersection, isWholeColumns, isWholeRows } from '../model/box';
import type { Sheet } from '../model/sheet';
import { HostError } from '../../office-host/protocol/hostError';
import type { Author } from '../state/author';
import { requireStructure } from './permission';
import { type Shift, shiftBox } from './shiftBox';

export function shiftCells(host: ExcelState, sheet: Sheet, shift: Shift, author: Author): void {
  requireStructure(sheet, shift.box, shift.kind === 'insert' ? 'Insert' : 'Delete');
  requireWholeMerges(sheet, shift);
  const place = (box: Box): Box | null => shiftBox(box, shift);
  sheet.contents.move(place);
  sheet.styles.move(place);
  sheet.validations.move(place);
  shiftLines(sheet, shift);
  shiftBoxes(sheet, place);
  shiftFormulas(host, sheet, place);
  for (const target of host.references.all()) {
    if (target instanceof Area && target.sheet === sheet) target.move(place);
  }
  if (shift.kind === 'insert') inheritStyles(sheet, shift);
  host.workbook.touch();
  host.events.changed(sheet, shift.box, { ...changeOf(shift), ...author });
}

/** Excel refuses to tear a merged cell apart. */
function requireWholeMerges(sheet: Sheet, shift: Shift): void {
  const { box } = shift;
  const moving =
    shift.axis === 'rows' ? { ...box, rows: 1_048_576 - box.row } : { ...box, columns: 16_384 - box.column };
  const across =
    shift.axis === 'rows' ? { ...box, row: 0, rows: 1_048_576 } : { ...box, column: 0, columns: 16_384 };
  if (sheet.merges.some((merge) => intersection(merge, moving) && !contains(across, merge))) {
    throw new HostError('MergedRangeConflict', "The requested operation can't be completed on merged cells.");
  }
}

function shiftLines(sheet: Sheet, shift: Shift): void {
  const { box } = shift;
  if (isWholeRows(box) && shift.axis === 'rows') {
    const place = (row: number): number | null => shiftBox({ ...box, row, rows: 1 }, shift)?.row ?? null;
    sheet.rowHeights = movedMap(sheet.rowHeights, place);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, place);
    sheet.filteredRows = movedSet(sheet.filteredRows, place);
    sheet.styles.moveRows(place);
    sheet.validations.moveRows(place);
  }
  if (isWholeColumns(box) && shift.axis === 'columns') {
    const place = (column: number): number | null =>
      shiftBox({ ...box, column, columns: 1 }, shift)?.column ?? null;
    sheet.columnWidths = movedMap(sheet.columnWidths, place);
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, place);
    sheet.styles.moveColumns(place);
    sheet.validations.moveColumns(place);
  }
}

function shiftBoxes(sheet: Sheet, place: (box: Box) => Box | null): void {
  sheet.merges = sheet.merges.map(place).filter((box) => box !== null);
  sheet.tables = keptWithBox(sheet.tables, place);
  sheet.conditionalFormats = keptWithBox(sheet.conditionalFormats, place);
  sheet.comments = keptWithBox(sheet.comments, place);
  sheet.notes = keptWithBox(sheet.notes, place);
  const { pageLayout, autoFilter } = sheet;
  pageLayout.printArea &&= place(pageLayout.printArea);
  pageLayout.titleRows &&= place(pageLayout.titleRows);
  pageLayout.titleColumns &&= place(pageLayout.titleColumns);
  const box = autoFilter && place(autoFilter.box);
  sheet.autoFilter = autoFilter && box && { ...autoFilter, box };
}

function keptWithBox<T extends { box: Box }>(items: readonly T[], place: (box: Box) => Box | null): T[] {
  return items.filter((item) => {
    const box = place(item.box);
    if (box) item.box = box;
    return box !== null;
  });
}

function shiftFormulas(host: ExcelState, sheet: Sheet, place: (box: Box) => Box | null): void {
  const moved = (formula: string, own: Sheet | null): string =>
    mapReferences(formula, (reference) => {
      const target = reference.sheet === null ? own : host.workbook.find(reference.sheet);
      if (target !== sheet) return reference;
      const box = place(reference.box);
      return box && { sheet: reference.sheet, box };
    });
  for (const one of host.workbook.sheets) {
    for (const content of one.contents.contents()) {
      if (content.formula !== undefined) content.formula = moved(content.formula, one);
    }
  }
  for (const name of host.workbook.names) name.formula = moved(name.formula, name.scope);
}

/** New cells look like those above them, or to their left. */
function inheritStyles(sheet: Sheet, shift: Shift): void {
  const { box, axis } = shift;
  const before =
    axis === 'rows' ? { ...box, row: box.row - 1, rows: 1 } : { ...box, column: box.column - 1, columns: 1 };
  if (before.row < 0 || before.column < 0) return;
  for (const { row, column, content } of sheet.styles.cells.inside(before)) {
    const to = axis === 'rows' ? { ...box, column, columns: 1 } : { ...box, row, rows: 1 };
    sheet.styles.write(to, content);
  }
}

function changeOf(shift: Shift): { changeType: string; shiftDirection: string } {
  const done = shift.kind === 'insert' ? 'Inserted' : 'Deleted';
  if (isWholeRows(shift.box)) return { changeType: `Row${done}`, shiftDirection: 'None' };
  if (isWholeColumns(shift.box)) return { changeType: `Column${done}`, shiftDirection: 'None' };
  const directions = {
    insert: { rows: 'ShiftCellDown', columns: 'ShiftCellRight' },
    delete: { rows: 'ShiftCellUp', columns: 'ShiftCellLeft' },
  };
  return { changeType: `Cell${done}`, shiftDirection: directions[shift.kind][shift.axis] };
}

function movedMap(
  map: ReadonlyMap<number, number>,
  place: (index: number) => number | null,
): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [index, size] of map) {
    const to = place(index);
    if (to !== null) moved.set(to, size);
  }
  return moved;
}

function movedSet(set: ReadonlySet<number>, place: (index: number) => number | null): Set<number> {
  return new Set([...set].map(place).filter((index) => index !== null));
}
