/** Draws a form as a sheet: headings, rows, live formulas, page set-up as Nghị định 30/2020/NĐ-CP asks of an annex. */
import { ownedCells, ownFormula } from '../rule/kinds/definingRule';
import { cellKey } from '../rule/rule';
import { addressOf, type Area } from '../sheet/grid';
import type { Layout, LayoutCell, Look } from './layout';
import { linesOf } from '../text/textWidth';
import { type Form, measureAt } from '../form/form';
import type { Measure } from '../number/figure';
import { headerTree, leadingColumns, parted } from './headerTree';
import { type Period, writePeriod } from '../period/period';
import { drawHeader } from './drawHeader';
import { blankRows, totalFormula } from './blankRows';
import { FONT_SIZE, LINE, linesIn, pageOf, POINTS_PER_CHARACTER, widthsOf } from './sizes';

export interface Drawing {
  /** "UBND xã Bình Lư" */
  readonly unitName: string;
  /** null: the title has it. */
  readonly period: Period | null;
}

/** A defined name: letters, digits and "_" only. */
function tableName(form: Form): string {
  return 'SoKhop_' + form.id.replace(/[^A-Za-z0-9]/g, '_');
}

/**
 * The sheet of a form, its derived cells live formulas: for the commune's CCHC form 124 rows under a header of two rows,
 * on A4 upright; a form of 22 columns lies on two pages across, its labels on both.
 */
export function draw(shipped: Form, { unitName, period }: Drawing): Layout {
  const form = shipped.ownRows ? blankRows(shipped, shipped.ownRows) : shipped;
  const cells: LayoutCell[] = [];
  const merges: Area[] = [];
  const rowHeights = new Map<number, number>();
  const columnWidths = widthsOf(form);
  const width = columnWidths.length;
  const leading = leadingColumns(form);
  const page = pageOf(form, columnWidths);

  const line = (row: number, text: string, look: Look): void => {
    // On several pages side by side the lines stand whole on the first: none in the columns that all repeat.
    const column = page.wide?.repeated ?? 0;
    const columns = (page.wide?.breaks[0] ?? width) - column;
    cells.push({ row, column, value: text, look });
    merges.push({ row, column, rows: 1, columns });
    const shown = columnWidths.slice(column, column + columns);
    const total = shown.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
    rowHeights.set(row, linesOf(text, total, FONT_SIZE + 2, look !== 'subtitle') * (LINE + 4));
  };
  line(0, unitName.toUpperCase(), 'office');
  line(1, form.printedTitle + (period ? ' ' + writePeriod(period).toUpperCase() : ''), 'title');
  const remark = remarkOf(form);
  if (remark !== '') line(2, remark, 'subtitle');

  const headerRow = 3;
  const tree = parted(headerTree(form), page.wide?.breaks ?? []);
  const lastHeaderRow = drawHeader(tree, headerRow, columnWidths, { cells, merges, rowHeights });
  const firstRow = lastHeaderRow + 1;

  const rowAt: Record<string, number> = {};
  form.rows.forEach((row, i) => (rowAt[row.code] = firstRow + i));
  const address = (code: string, key: string): string | null => {
    const row = rowAt[code];
    const column = form.columns.findIndex((each) => each.key === key);
    return row === undefined || column < 0 ? null : addressOf({ row, column: leading + column });
  };
  const indicators = form.rows.filter((row) => row.kind === 'indicator').map((row) => row.code);
  const owned = ownedCells(form, indicators);
  const formulaOf = (code: string, key: string): string | null => {
    const owner = owned.get(cellKey(code, key));
    if (!owner) return null;
    const total = shipped.ownRows ? totalFormula(form, code, owner.rule, (each) => address(each, key)) : null;
    return total ?? ownFormula(owner, form, address);
  };

  form.rows.forEach((row, i) => {
    const at = firstRow + i;
    const bold = row.kind !== 'indicator' || row.code === 'T';
    cells.push({ row: at, column: 0, value: row.order, look: 'order', bold, format: '@' });
    cells.push({ row: at, column: 1, value: row.label, look: 'label', bold });
    if (leading > 2)
      cells.push({ row: at, column: 2, value: row.unit === '' ? null : row.unit, look: 'unit' });
    form.columns.forEach((column, j) => {
      const formula = row.kind === 'indicator' ? formulaOf(row.code, column.key) : null;
      cells.push({
        row: at,
        column: leading + j,
        value: formula === null ? null : '',
        look: 'figure',
        ...(formula === null ? {} : { formula }),
        ...(row.kind === 'indicator'
          ? { format: formatOf(form, measureAt(row, column), formula !== null) }
          : {}),
      });
    });
    const labelLines = linesIn(row.label, columnWidths[1] ?? 0, bold);
    const lines = Math.max(labelLines, leading > 2 ? linesIn(row.unit, columnWidths[2] ?? 0, false) : 1);
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
    ...page,
    // Annex I of the decree: top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20.
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fontSize: FONT_SIZE,
    table: { row: headerRow, column: 0, rows: lastRow - headerRow + 1, columns: width },
    name: tableName(form),
  };
}

/** In forms with several columns, computed rates have the form's decimals, and amounts those that are typed. */
function formatOf({ columns, rateDecimals }: Form, measure: Measure, computed: boolean): string {
  const many = columns.length > 1;
  if (measure === 'rate') return many && computed ? '0.' + '000000'.slice(0, rateDecimals) : 'General';
  return many && measure === 'amount' ? 'General' : '#,##0';
}

/** "(Biểu số 01/TCD; đơn vị tính: Người)" */
function remarkOf({ number, unit }: Form): string {
  const parts = [number ? 'Biểu số ' + number : '', unit ? 'Đơn vị tính: ' + unit : ''];
  const said = parts.filter((part) => part !== '').join('; ');
  return said === '' ? '' : '(' + said + ')';
}

/** At most 31 characters, none of those that Excel forbids. */
function sheetName(form: Form): string {
  return form.id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 31);
}
