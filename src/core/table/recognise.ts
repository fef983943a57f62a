/**
 * Finds the tables of a form on a sheet: wherever they start, whatever stands
 * around them. What departs from the form is kept in the table for the check to
 * say; only a sheet without enough of the form's rows has no table.
 */
import type { Form, Row } from '../form/form';
import { isSlip, labelKey } from '../text/label';
import { alignRows, type FormRow, formRowsOf, type Pair, sameOrder } from './align';
import { blocksOf, type LabelColumn } from './blocks';
import type { Grid } from './grid';
import { readableLabel, readSheetRow, rowTexts, type SheetRow, sortOfRow } from './sheetRows';
import type { ExtraRow, LegacyCell, MissingRows, Table, TableColumns, TableRow } from './table';
import { type Block, findColumns } from './tableColumns';

/** A label column needs this many rows of the form before a table is seen in it. */
function fewestHits(form: Form): number {
  return Math.max(2, Math.min(5, Math.ceil(form.rows.length * 0.3)));
}

/** All tables of the form on the sheet, top to bottom and left to right. */
export function recognise(grid: Grid, form: Form): Table[] {
  const formRows = formRowsOf(form.rows);
  const known = knownLabels(formRows);
  const columns = labelColumns(grid, form, known);
  const tables: Table[] = [];
  columns.forEach((label, i) => {
    const previous = columns[i - 1];
    const next = columns[i + 1];
    const from = previous === undefined ? 0 : leftEdge(grid, previous.column, label.column);
    const to = next === undefined ? grid.columns : leftEdge(grid, label.column, next.column);
    for (const block of blocksOf(grid, form, label, { from, to })) {
      const table = tableOf(grid, form, formRows, block, known);
      if (table && table.rows.length >= fewestHits(form)) tables.push(table);
    }
  });
  return tables;
}

type Known = (label: string) => boolean;

function knownLabels(formRows: readonly FormRow[]): Known {
  const keys: Record<string, true> = {};
  for (const { key } of formRows) keys['=' + key.bare] = true;
  return (label) => keys['=' + labelKey(label).bare] === true;
}

function hitsIn(grid: Grid, column: number, known: Known): LabelColumn['hits'] {
  const hits: { row: number; key: string }[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const cell = grid.cell(row, column);
    if (typeof cell?.value !== 'string' || cell.value.length > 500) continue;
    const { label } = readableLabel(cell, known);
    const key = labelKey(withoutOrder(label, known));
    if (known(key.bare)) hits.push({ row, key: key.bare });
  }
  return hits;
}

function withoutOrder(label: string, known: Known): string {
  if (known(label)) return label;
  const match = /^\s*\S{1,12}\s+(.*)$/.exec(label);
  return match?.[1] !== undefined && known(match[1]) ? match[1] : label;
}

/** Columns that hold the form's labels; of a table's label and its neighbours only the fullest. */
function labelColumns(grid: Grid, form: Form, known: Known): LabelColumn[] {
  const found: LabelColumn[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const hits = hitsIn(grid, column, known);
    const distinct = hits.filter((hit, i) => hits.findIndex((other) => other.key === hit.key) === i);
    if (distinct.length >= fewestHits(form)) found.push({ column, hits });
  }
  return found;
}

/** Two tables side by side part at the second one's STT heading, or right before its labels. */
function leftEdge(grid: Grid, left: number, right: number): number {
  for (let row = 0; row < Math.min(grid.rows, 60); row++) {
    const texts = rowTexts(grid, row, left + 1, right + 1);
    if (sortOfRow(texts) !== 'header') continue;
    const order = texts.findIndex((text) => /^(stt|tt|số tt)$/i.test(text.trim()));
    if (order >= 0) return left + 1 + order;
  }
  return right - left > 1 ? right - 1 : right;
}

function tableOf(grid: Grid, form: Form, formRows: readonly FormRow[], block: Block, known: Known): Table | null {
  const columns = findColumns(grid, form, block);
  const sheetRows = block.bodyRows
    .map((at) => readSheetRow(grid, at, { ...columns, last: block.to }, known))
    .filter((row) => row !== null);
  const pairs = alignRows(sheetRows, formRows);
  if (pairs.length === 0) return null;
  const paired = sheetRows
    .map((sheetRow, i) => ({ sheetRow, pair: pairs.find((each) => each.sheet === i) }))
    .filter((each): each is { sheetRow: SheetRow; pair: Pair } => each.pair !== undefined);
  const rows = paired.map(({ sheetRow, pair }) => tableRow(sheetRow, formRows[pair.form], pair)).filter((row) => row !== null);
  const first = rows[0]?.at ?? 0;
  const last = rows[rows.length - 1]?.at ?? first;
  const top = block.headerRows[0] ?? first;
  const figureColumns: number[] = [];
  columns.figures.forEach((column) => figureColumns.push(column));
  const used = [columns.order, columns.label, columns.unit, ...figureColumns].filter((column) => column !== null);
  const left = Math.min(...used);
  return {
    form,
    grid,
    area: { row: top, column: left, rows: last - top + 1, columns: Math.max(...used) - left + 1 },
    columns,
    rows,
    extra: extraRows(sheetRows, pairs, { first, last }),
    missing: missingRows(form.rows, rows),
    legacy: legacyCells(paired.map(({ sheetRow }) => sheetRow), columns),
  };
}

function tableRow(sheetRow: SheetRow, formRow: FormRow | undefined, pair: Pair): TableRow | null {
  if (!formRow) return null;
  const renumbered = sheetRow.orders.length > 0 && !sameOrder(sheetRow.orders, formRow.row);
  return {
    row: formRow.row,
    at: sheetRow.at,
    printedOrder: sheetRow.printedOrder,
    printedLabel: sheetRow.printedLabel,
    printedUnit: sheetRow.printedUnit,
    labelling:
      sheetRow.printedLabel === '' || sheetRow.key.exact === formRow.key.exact
        ? 'same'
        : isSlip(sheetRow.key, formRow.key)
          ? 'spelling'
          : 'other',
    placing: pair.moved ? 'moved' : renumbered ? 'renumbered' : 'inPlace',
  };
}

/** Between the table's first and last row every row counts; around it only one with both a number and a figure. */
function extraRows(sheetRows: readonly SheetRow[], pairs: readonly Pair[], span: { first: number; last: number }): ExtraRow[] {
  return sheetRows
    .filter((sheetRow, i) => {
      if (pairs.some((pair) => pair.sheet === i)) return false;
      if (sheetRow.at > span.first && sheetRow.at < span.last) return sheetRow.orders.length > 0 || sheetRow.filled;
      return sheetRow.at > span.last && sheetRow.at <= span.last + 3 && sheetRow.orders.length > 0 && sheetRow.filled;
    })
    .map(({ at, printedOrder, printedLabel }) => ({ at, printedOrder, printedLabel }));
}

function missingRows(formRows: readonly Row[], rows: readonly TableRow[]): MissingRows[] {
  const found: Record<string, number> = {};
  for (const row of rows) found['=' + row.row.code] = row.at;
  const groups: { rows: Row[]; after: number | null }[] = [];
  let after: number | null = null;
  let open: { rows: Row[]; after: number | null } | null = null;
  for (const row of formRows) {
    const at = found['=' + row.code];
    if (at !== undefined) {
      after = at;
      open = null;
    } else {
      if (!open || row.kind === 'section') {
        open = { rows: [], after };
        groups.push(open);
      }
      open.rows.push(row);
    }
  }
  return groups;
}

function legacyCells(sheetRows: readonly SheetRow[], columns: TableColumns): LegacyCell[] {
  return sheetRows
    .filter((sheetRow) => sheetRow.legacy !== null)
    .map((sheetRow) => ({
      at: { row: sheetRow.at, column: columns.label },
      encoding: sheetRow.legacy?.encoding ?? 'TCVN3',
      text: sheetRow.legacy?.text ?? '',
      reads: sheetRow.printedLabel,
    }));
}
