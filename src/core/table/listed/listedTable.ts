/** A table whose rows the office lists itself: columns by their headings, every row under them a row of the form. */
import type { Form } from '../../form/form';
import { isTotalLabel, type ListedRow, withListedRows } from '../../form/ownRows';
import type { Severity } from '../../rule/rule';
import { endsTable, labelKey, similarity, tidy } from '../../text/label';
import type { Block } from '../columns/blocks';
import { findFigures, isFigure } from '../columns/figureColumns';
import { otherColumns } from '../columns/otherColumns';
import { type SheetColumn, sheetColumnsOf } from '../columns/sheetColumn';
import type { Cell, Grid } from '../../sheet/grid';
import type { LegibleSheet } from '../labels/legible';
import { spareTotal } from './spareTotals';
import type { HiddenRow, Table, TableColumns, TableRow } from '../table';

/** null where the block holds too few of the form's columns, or no row. `severity` is that of the totals' rules. */
export function listedTable(
  sheet: LegibleSheet,
  form: Form,
  block: Block,
  severity?: Severity,
): Table | null {
  const columns = columnsOf(sheet, form, block);
  if (columns.figures.size * 2 < form.columns.length || columns.figures.size === 0) return null;
  const { rows: all, nameless } = rowsUnder(sheet, block, columns);
  const { rows, hidden } = withoutHiddenCopies(all, sheet.grid);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return null;
  const own = withListedRows(
    form,
    rows.map(({ row }) => row),
    severity,
  );
  const used = [columns.label];
  if (columns.order !== null) used.push(columns.order);
  if (columns.unit !== null) used.push(columns.unit);
  columns.figures.forEach((column) => used.push(column));
  const left = Math.min(...used);
  const top = block.headerRows[0] ?? first.at;
  const lastRow = Math.max(last.at, ...nameless.filter(({ full }) => full !== undefined).map(({ at }) => at));
  return {
    form: own,
    official: own,
    grid: sheet.grid,
    area: { row: top, column: left, rows: lastRow - top + 1, columns: Math.max(...used) - left + 1 },
    columns,
    rows: rows.map(({ at, row }, i): TableRow => ({
      row: own.rows[i] ?? missingRow(),
      at,
      printedOrder: row.order,
      printedLabel: row.label,
      printedUnit: row.unit,
      labelling: 'same',
      placing: 'inPlace',
    })),
    extra: nameless.map(({ at, label, full }) => ({
      at,
      printedOrder: '',
      printedLabel: label,
      ...(full === undefined ? {} : { full }),
    })),
    missing: [],
    legacy: [],
    hidden,
    listed: true,
    ...(severity === undefined && { listedOf: form }),
  };
}

function missingRow(): never {
  throw new Error('a listed row is a row of the form');
}

function columnsOf(sheet: LegibleSheet, form: Form, block: Block): TableColumns {
  const all = sheetColumnsOf(sheet, block);
  const label = labelColumn(sheet, form, block, all);
  const labelled = { ...block, labels: [label] };
  const before = all.filter(({ column }) => column < label);
  const order =
    before.find(({ role }) => role === 'order') ??
    before.reverse().find(({ column }) => countsRows(sheet, block, column));
  const unit = all.find(
    ({ column, role }) =>
      form.header.unit !== '' && role === 'unit' && column !== label && column !== order?.column,
  );
  const free = all.filter(({ column }) => ![label, order?.column, unit?.column].includes(column));
  const found = findFigures(sheet, form, labelled, free);
  return {
    order: order?.column ?? null,
    label,
    unit: unit?.column ?? null,
    ...found,
    others: otherColumns(sheet, form, labelled, free, found.figures),
  };
}

/** Under the form's own heading, else under one for labels; else the leftmost column of words. */
function labelColumn(sheet: LegibleSheet, form: Form, block: Block, columns: readonly SheetColumn[]): number {
  const wanted = labelKey(form.header.label);
  const named = columns.filter(({ headings }) =>
    headings.some((heading) => similarity(labelKey(heading), wanted) >= 0.9),
  );
  const words = (column: number): number =>
    block.bodyRows.filter((row) => /[a-zà-ỹđ]{2}/i.test(tidy(sheet.text(row, column)))).length;
  const headed = columns.find(({ role }) => role === 'label');
  const best = columns.reduce<SheetColumn | null>(
    (most, each) => (words(each.column) > (most ? words(most.column) : 0) ? each : most),
    null,
  );
  return (named[0] ?? headed ?? best ?? columns[0])?.column ?? block.from;
}

function countsRows(sheet: LegibleSheet, { bodyRows }: Block, column: number): boolean {
  const numbered = bodyRows.filter((row) => sheet.orders(row, column).length > 0).length;
  return numbered > 0 && numbered * 2 >= bodyRows.length - 2;
}

interface SheetRow {
  readonly at: number;
  readonly row: ListedRow;
  readonly total: boolean;
  readonly full: number;
}

/** A figure beside no label, or beside a word that is no row of the list. */
interface Stray {
  readonly at: number;
  readonly label: string;
  /** Of a second total, how many of its cells are filled. */
  readonly full?: number;
}

/** What is visible counts: a hidden row of the same number and name as a visible one is an old copy of it. */
export function withoutHiddenCopies<Each extends { readonly at: number; readonly row: ListedRow }>(
  rows: readonly Each[],
  { hiddenRows }: Grid,
): { readonly rows: readonly Each[]; readonly hidden: readonly HiddenRow[] } {
  if (hiddenRows.size === 0) return { rows, hidden: [] };
  const hidden: HiddenRow[] = [];
  const kept = rows.filter(({ at, row: { order, label } }) => {
    if (!hiddenRows.has(at) || label === '') return true;
    const visible = rows.find(
      (other) => !hiddenRows.has(other.at) && other.row.label === label && other.row.order === order,
    );
    if (visible) hidden.push({ at, visible: visible.at });
    return visible === undefined;
  });
  return { rows: kept, hidden };
}

/**
 * A row has a label, or most of its figures; words behind the last row with figures are signatures, and a stray figure
 * beside no label is of no row.
 */
function rowsUnder(
  sheet: LegibleSheet,
  block: Block,
  columns: TableColumns,
): { readonly rows: readonly SheetRow[]; readonly nameless: readonly Stray[] } {
  const rows: SheetRow[] = [];
  const nameless: Stray[] = [];
  const figureColumns: number[] = [];
  columns.figures.forEach((column) => figureColumns.push(column));
  let last = 0;
  for (const at of block.bodyRows) {
    const text = (column: number | null): string => (column === null ? '' : tidy(sheet.text(at, column)));
    let order = text(columns.order);
    let label = text(columns.label);
    // A total is often merged over number and label.
    if (label === '' && isTotalLabel(order)) [label, order] = [order, ''];
    if (last > 0 && (endsTable(order) || (order === '' && endsTable(label)))) break;
    // A total of rows that nobody filled in yet shows nothing, and is one all the same.
    const total = isTotalLabel(label);
    const full = figureColumns.filter((column) => isFilled(sheet.grid.cell(at, column), total)).length;
    const filled = full > 0;
    if (label === '' && !filled) continue;
    // Apart from the list and below its total, a word and a figure are no row of it either.
    const apart = rows[last - 1]?.total === true && at > (rows[last - 1]?.at ?? at) + 1 && order === '';
    if ((label === '' || apart) && full * STRAY < figureColumns.length) {
      if (filled) nameless.push({ at, label });
      continue;
    }
    const figured = filled || /^[0-9.]+$/.test(order);
    rows.push({ at, row: { order, label, unit: text(columns.unit), figured }, total, full });
    if (figured) last = rows.length;
  }
  const counted = rows.map(({ at, row: { label }, full }) => ({ at, label, full }));
  const spare = rows[spareTotal(counted, figureColumns.length)];
  const kept = rows.slice(0, last).filter((row) => row !== spare);
  const end = kept[kept.length - 1]?.at ?? 0;
  const strays = nameless.filter(({ at }) => at <= end + 2);
  return {
    rows: kept,
    nameless: spare ? strays.concat({ at: spare.at, label: spare.row.label, full: spare.full }) : strays,
  };
}

/** Of the figure columns of a row without a label, less than one in so many filled: somebody typed into the wrong row. */
const STRAY = 3;

/** A typed figure, or a formula that shows something; of a total, any formula. */
function isFilled(cell: Cell | undefined, total: boolean): boolean {
  if (isFigure(cell)) return true;
  return cell !== undefined && cell.formula !== null && (total || cell.text !== '');
}
