/** Draws a form as a sheet: headings, rows, live formulas, page set-up as Nghị định 30/2020/NĐ-CP asks of an annex. */
import { ownedCells, ownFormula } from '../rule/kinds/definingRule';
import { addressOf, type Area } from '../sheet/grid';
import type { Layout, LayoutCell, Look } from './layout';
import { linesOf } from '../text/textWidth';
import type { Form } from '../form/form';
import { measureAt } from '../form/form';
import { type Period, writePeriod } from '../period/period';
import { cellKey } from '../rule/rule';

export interface Drawing {
  /** "UBND xã Bình Lư" */
  readonly unitName: string;
  readonly period: Period;
}

const FONT_SIZE = 12;
const LINE = 16;

/** In characters of the body font; the label takes what the figures leave. */
const WIDTHS = { order: 7, unit: 13, figure: 11 };
const LABEL = { portrait: 45, landscape: 34 };

/** A column of n characters is about this many points wide in Times New Roman 12. */
const POINTS_PER_CHARACTER = 6;
const CELL_PADDING = 5;

/** More figure columns than this do not fit an upright page. */
const PORTRAIT_COLUMNS = 3;

/** A defined name: letters, digits and "_" only. */
export function tableName(form: Form): string {
  return 'SoKhop_' + form.id.replace(/[^A-Za-z0-9]/g, '_');
}

/**
 * The sheet of a form, its derived cells live formulas: for the commune's CCHC
 * form 124 rows under a header of two rows, on A4 upright.
 */
export function draw(form: Form, { unitName, period }: Drawing): Layout {
  const cells: LayoutCell[] = [];
  const merges: Area[] = [];
  const rowHeights = new Map<number, number>();
  const orientation = form.columns.length > PORTRAIT_COLUMNS ? 'landscape' : 'portrait';
  const labelWidth = LABEL[orientation];
  const columnWidths = [WIDTHS.order, labelWidth, WIDTHS.unit, ...form.columns.map(() => WIDTHS.figure)];
  const width = columnWidths.length;

  const line = (row: number, text: string, look: Look): void => {
    cells.push({ row, column: 0, value: text, look });
    merges.push({ row, column: 0, rows: 1, columns: width });
    const total = columnWidths.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
    rowHeights.set(row, linesOf(text, total, FONT_SIZE + 2, look !== 'subtitle') * (LINE + 4));
  };
  line(0, unitName.toUpperCase(), 'office');
  line(1, form.printedTitle + ' ' + writePeriod(period).toUpperCase(), 'title');

  const headerRow = 3;
  drawHeader(form, headerRow, cells, merges);
  const numbered = form.columns.length > 1;
  const lastHeaderRow = headerRow + (numbered ? 2 : 1);
  const firstRow = lastHeaderRow + 1;

  const rowAt: Record<string, number> = {};
  form.rows.forEach((row, i) => (rowAt[row.code] = firstRow + i));
  const address = (code: string, key: string): string | null => {
    const row = rowAt[code];
    const column = form.columns.findIndex((each) => each.key === key);
    return row === undefined || column < 0 ? null : addressOf({ row, column: 3 + column });
  };
  const indicators = form.rows.filter((row) => row.kind === 'indicator').map((row) => row.code);
  const owned = ownedCells(form, indicators);

  form.rows.forEach((row, i) => {
    const at = firstRow + i;
    const bold = row.kind !== 'indicator';
    cells.push({ row: at, column: 0, value: row.order, look: 'order', bold, format: '@' });
    cells.push({ row: at, column: 1, value: row.label, look: 'label', bold });
    cells.push({ row: at, column: 2, value: row.unit === '' ? null : row.unit, look: 'unit' });
    form.columns.forEach((column, j) => {
      const owner = owned.get(cellKey(row.code, column.key));
      const formula = owner ? ownFormula(owner, form, address) : null;
      const format = measureAt(row, column) === 'rate' ? 'General' : '#,##0';
      const value = formula === null ? null : '';
      cells.push({
        row: at,
        column: 3 + j,
        value,
        look: 'figure',
        ...(formula === null ? {} : { formula }),
        ...(row.kind === 'indicator' ? { format } : {}),
      });
    });
    const lines = Math.max(linesIn(row.label, labelWidth, bold), linesIn(row.unit, WIDTHS.unit, false));
    if (lines > 1) rowHeights.set(at, lines * LINE + 2);
  });

  const lastRow = firstRow + form.rows.length - 1;
  return {
    sheet: sheetName(form),
    cells,
    merges,
    columnWidths,
    rowHeights,
    headerRows: { first: headerRow, last: lastHeaderRow },
    orientation,
    // Annex I of the decree: top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20.
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fontSize: FONT_SIZE,
    table: { row: headerRow, column: 0, rows: lastRow - headerRow + 1, columns: width },
    name: tableName(form),
  };
}

function linesIn(text: string, characters: number, bold: boolean): number {
  return linesOf(text, characters * POINTS_PER_CHARACTER - CELL_PADDING, FONT_SIZE, bold);
}

/** Two rows: STT and label merged down, one heading merged over unit and figures; a third numbers many columns. */
function drawHeader(form: Form, row: number, cells: LayoutCell[], merges: Area[]): void {
  const { header, columns } = form;
  const width = 3 + columns.length;
  const put = (at: number, column: number, value: string | null): void => {
    cells.push({ row: at, column, value, look: 'header' });
  };
  put(row, 0, header.order);
  put(row, 1, header.label);
  put(row, 2, header.over);
  for (let column = 3; column < width; column++) put(row, column, null);
  put(row + 1, 0, null);
  put(row + 1, 1, null);
  put(row + 1, 2, header.unit);
  columns.forEach((column, i) => {
    put(row + 1, 3 + i, column.label);
  });
  merges.push(
    { row, column: 0, rows: 2, columns: 1 },
    { row, column: 1, rows: 2, columns: 1 },
    { row, column: 2, rows: 1, columns: width - 2 },
  );
  if (columns.length < 2) return;
  ['A', 'B', 'C'].forEach((letter, i) => {
    put(row + 2, i, letter);
  });
  columns.forEach((column, i) => {
    put(row + 2, 3 + i, '(' + column.key + ')');
  });
}

/** At most 31 characters, none of those that Excel forbids. */
function sheetName(form: Form): string {
  return form.id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 31);
}
