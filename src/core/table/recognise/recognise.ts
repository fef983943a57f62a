/**
 * Finds the tables of a form on a sheet: wherever they start, whatever stands
 * around them. What departs from the form is kept in the table for the check to
 * say; only a sheet without enough of the form's rows has no table.
 */
import type { Form, Row } from '../../form/form';
import { finish, type Task, Work } from '../../task';
import { alignRows, type Pair } from './align';
import { rememberTables, tablesAsBefore } from './asBefore';
import { bestOfEachPlace, likeliest } from './best';
import { type Block, blocksOf, type Span } from '../columns/blocks';
import { type Catalogue, catalogueOf, type KnownForm } from '../labels/catalogue';
import type { FormWords } from '../labels/formWords';
import type { Grid } from '../../sheet/grid';
import {
  findLabelColumns,
  firstRow,
  type LabelColumns,
  lastRow,
  leftEdge,
  overlap,
} from '../columns/labelColumns';
import { legible, type LegibleSheet } from '../labels/legible';
import { blockUnder, type HeaderBand, headerBands } from '../listed/headerBand';
import { listedTable } from '../listed/listedTable';
import { withoutHiddenCopies } from './hiddenCopies';
import { readSheetRows, type SheetRow } from './sheetRows';
import { tableRow } from './tableRow';
import { extraRows, namelessRows } from './extraRows';
import type { MissingRows, Table, TableColumns, TableRow } from '../table';
import { sheetColumnsOf } from '../columns/sheetColumn';
import { findColumns } from '../columns/tableColumns';
import { widened } from '../columns/withColumns';

/** All tables of one form on the sheet, top to bottom and left to right. */
export function recognise(grid: Grid, form: Form): Table[] {
  return recogniseAll(grid, catalogueOf([form]));
}

/** All tables of any form of the catalogue. */
export function recogniseAll(grid: Grid, catalogue: Catalogue): Table[] {
  return finish(recogniseInSteps(grid, catalogue));
}

/** Some hundred rows at a time: the sheet is read once, and only the forms that its labels speak for are tried. */
export function recogniseInSteps(grid: Grid, catalogue: Catalogue): Task<Table[]> {
  const work = new Work();
  let found: readonly Table[] | null = null;
  work.add(() => {
    found = tablesAsBefore(grid, catalogue);
    if (found) return;
    work.run(recogniseAnew(grid, catalogue), (tables) => {
      rememberTables(grid, catalogue, tables);
      found = tables;
    });
  });
  return work.towards(() => (found ?? []).slice());
}

/** The same without looking at what other sheets were. */
export function recogniseAnew(grid: Grid, catalogue: Catalogue): Task<Table[]> {
  const work = new Work();
  const tables: Table[] = [];
  work.add(() => {
    legible(grid, catalogue, work, (sheet) => {
      findLabelColumns(sheet, catalogue, work, (found, headings) => {
        listedAt(sheet, headerBands(headings));
        for (const { known, labels, own } of likeliest(found)) tablesAt(sheet, known, labels, own);
      });
    });
  });
  const listedAt = (sheet: LegibleSheet, bands: readonly HeaderBand[]): void => {
    for (const band of bands) {
      work.add(() => {
        const below = bands.filter(({ first }) => first > band.last).map(({ first }) => first);
        const block = blockUnder(sheet, band, Math.min(sheet.grid.rows, ...below));
        const table = listedTable(sheet, band.known.form, block);
        if (table) tables.push(table);
      });
    }
  };
  const tablesAt = (
    sheet: LegibleSheet,
    { form, words, fewest }: KnownForm,
    labels: readonly LabelColumns[],
    own: LabelColumns,
  ): void => {
    work.add(() => {
      for (const block of blocksOf(sheet, words, own, spanOf(sheet, form, labels, own))) {
        readTable(sheet, form, words, block, work, (table) => {
          if (isTable(table, fewest)) tables.push(table);
        });
      }
    });
  };
  return work.towards(() => bestOfEachPlace(tables));
}

/** A list of labels is no table: it has a column for units or figures, and of many figure columns at least half. */
function isTable({ official: form, rows, columns }: Table, fewest: number): boolean {
  const indicators = rows.filter(({ row }) => row.kind === 'indicator').length;
  if (indicators < fewest) return false;
  return form.columns.length === 1
    ? columns.unit !== null || columns.figures.size > 0
    : columns.figures.size * 2 >= form.columns.length;
}

/** Columns that a table has beside those of the form, at most. */
const MOST_EXTRA_COLUMNS = 60;

/** What of the sheet may belong to these labels: up to the tables beside, above and below them. */
function spanOf(sheet: LegibleSheet, form: Form, all: readonly LabelColumns[], own: LabelColumns): Span {
  const reach = form.columns.length + MOST_EXTRA_COLUMNS;
  const span = {
    firstRow: 0,
    endRow: sheet.grid.rows,
    from: Math.max(0, Math.min(...own.columns) - reach),
    to: Math.min(sheet.grid.columns, Math.max(...own.columns) + reach),
  };
  all.forEach((other, i) => {
    if (other === own) return;
    if (!overlap(own, other)) {
      if (lastRow(other) < firstRow(own)) span.firstRow = Math.max(span.firstRow, lastRow(other) + 1);
      else span.endRow = Math.min(span.endRow, firstRow(other));
    } else if (i < all.indexOf(own)) span.from = Math.max(span.from, leftEdge(sheet, other, own));
    else span.to = Math.min(span.to, leftEdge(sheet, own, other));
  });
  return span;
}

/** Hands the table over, if there is one, when the last piece of its work is done. */
function readTable(
  sheet: LegibleSheet,
  form: Form,
  words: FormWords,
  block: Block,
  work: Work,
  done: (table: Table) => void,
): void {
  work.add(() => {
    const columns = findColumns(sheet, form, words, block);
    work.add(() => {
      const { rows: sheetRows, hidden } = withoutHiddenCopies(
        readSheetRows(sheet, form, words, block, columns),
        sheet.grid,
      );
      alignRows(sheetRows, words, work, (pairs) => {
        const table = tableOf(sheet, form, words, block, columns, sheetRows, hidden, pairs);
        if (table) done(table);
      });
    });
  });
}

function tableOf(
  sheet: LegibleSheet,
  form: Form,
  words: FormWords,
  block: Block,
  columns: TableColumns,
  sheetRows: readonly SheetRow[],
  hidden: Table['hidden'],
  pairs: readonly Pair[],
): Table | null {
  const byRow = new Map<number, Pair>();
  for (const pair of pairs) byRow.set(pair.sheet, pair);
  const rows: TableRow[] = [];
  const paired: SheetRow[] = [];
  sheetRows.forEach((sheetRow, i) => {
    const pair = byRow.get(i);
    const formRow = pair && words.rows[pair.form];
    if (!formRow) return;
    rows.push(tableRow(sheetRow, formRow, pair));
    paired.push(sheetRow);
  });
  const first = paired[0];
  const last = paired[paired.length - 1];
  if (!first || !last) return null;
  const top = block.headerRows[0] ?? first.at;
  const wide = widenedTable(sheet, form, block, columns, rows);
  return {
    form: wide.form,
    official: form,
    grid: sheet.grid,
    area: areaOf({ ...columns, figures: wide.figures }, top, last.until),
    columns: { ...columns, figures: wide.figures },
    hidden,
    rows,
    extra: extraRows(
      sheetRows.filter((_row, i) => !byRow.has(i)),
      top,
      last.until,
    ).concat(namelessRows(sheet, block, { ...columns, figures: wide.figures }, sheetRows, top, last.until)),
    missing: missingRows(form.rows, rows),
    legacy: paired.reduce<Table['legacy']>((all, { legacy }) => all.concat(legacy), []),
  };
}

/** With the other columns that the form's rules are put to. */
function widenedTable(
  sheet: LegibleSheet,
  form: Form,
  block: Block,
  { figures, others }: TableColumns,
  rows: readonly TableRow[],
): ReturnType<typeof widened> {
  const own = figures.get(form.columns[0]?.key ?? '');
  const headings = sheetColumnsOf(sheet, block).find(({ column }) => column === own)?.headings ?? [];
  const heading = headings[headings.length - 1] ?? '';
  return widened(
    form,
    rows.map(({ row }) => row),
    figures,
    heading,
    others,
  );
}

function areaOf({ order, label, unit, figures }: TableColumns, top: number, bottom: number): Table['area'] {
  const used = [label];
  if (order !== null) used.push(order);
  if (unit !== null) used.push(unit);
  figures.forEach((column) => used.push(column));
  const left = Math.min(...used);
  return { row: top, column: left, rows: bottom - top + 1, columns: Math.max(...used) - left + 1 };
}

/** Neighbours of the form that are missing together are one group; a section begins its own. */
function missingRows(formRows: readonly Row[], rows: readonly TableRow[]): MissingRows[] {
  const found = new Map<string, number>();
  for (const { row, at } of rows) found.set(row.code, at);
  const groups: MissingRows[] = [];
  let after: number | null = null;
  let open: Row[] | null = null;
  for (const row of formRows) {
    if (row.added && !found.has(row.code)) continue;
    const at = found.get(row.code);
    if (at !== undefined) {
      after = at;
      open = null;
    } else if (open && row.kind !== 'section') {
      open.push(row);
    } else {
      open = [row];
      groups.push({ rows: open, after });
    }
  }
  return groups;
}
