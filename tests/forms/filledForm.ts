/** A form drawn and filled with random figures that keep its rules: the sum of cases, each of which keeps them. */
import Big from 'big.js';
import { type Form, isAdditive, measureAt } from '../../src/core/form/form';
import { isTotalRow } from '../../src/core/form/ownRows';
import { draw } from '../../src/core/layout/drawForm';
import type { Layout } from '../../src/core/layout/layout';
import { leadingColumns } from '../../src/core/layout/headerTree';
import type { Cell, Grid } from '../../src/core/sheet/grid';
import { recogniseAll } from '../../src/core/table/recognise/recognise';
import type { Table } from '../../src/core/table/table';
import { shippedCatalogue } from '../../src/forms/catalogue';
import type { Random } from '../core/locate/consistentTable';
import { gridOfLayout } from '../app/gridOfLayout';
import { cellOf } from '../core/gridOf';
import { COMMUNES } from '../fixtures/communeList';
import { type Linear, linearIn, loosened, oneCase } from './cases';
import { computeRest } from './following';

export interface Filling {
  readonly cases?: number;
  readonly loose?: boolean;
}

export interface FilledForm {
  readonly layout: Layout;
  /** By "row,column" of the sheet. */
  readonly figures: ReadonlyMap<string, number | string>;
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * The form that is really on the sheet: with its listed rows. The fewer cases, the more rows and columns agree by chance.
 * `loose`: what may be less than a whole is so in some of the cases.
 */
export function fillForm(
  form: Form,
  random: Random,
  listed: readonly string[] = COMMUNES,
  { cases = 14, loose = false }: Filling = {},
): FilledForm {
  const layout = draw(form, { unitName: 'UBND xã Bình Lư', period: { kind: 'halfYear', year: 2026 } });
  const leading = leadingColumns(form);
  const firstRow = layout.headerRows.last + 1;
  const labels = new Map<string, string>();
  if (form.ownRows) {
    const first = firstRow + (form.ownRows.total === 'first' ? 1 : 0);
    listed.slice(0, form.ownRows.drawn).forEach((label, i) => labels.set(`${first + i},1`, label));
  }
  // Figures that matter for recognising rows only: all of them are computed below.
  const table = tableIn({ layout, figures: new Map(), labels }, true);
  const own = table.form;
  const columns = own.columns.filter((column) => isAdditive(column));
  // A total of rows that the office lists is computed: a case is in one of many rows.
  const rows = own.rows.filter(
    (row) => row.kind === 'indicator' && isAdditive(row) && !(own.ownRows && isTotalRow(row.code)),
  );
  const columnNames = columns.map(({ key }) => key);
  const rowNames = rows.map(({ code }) => code);
  const overColumns = linearIn(own, 'column').filter(({ terms }) =>
    terms.every(({ name }) => columnNames.includes(name)),
  );
  const overRows = linearIn(own, 'row').filter(({ terms }) =>
    terms.every(({ name }) => rowNames.includes(name)),
  );
  const caseOf = (names: readonly string[], constraints: readonly Linear[]): Record<string, number> | null =>
    (loose ? oneCase(names, loosened(constraints, random), random) : null) ??
    oneCase(names, constraints, random);
  const values: Record<string, Big> = {};
  const key = (row: string, column: string): string => `${row}|${column}`;
  for (let i = 0; i < cases; i++) {
    const byRow = caseOf(rowNames, overRows);
    const byColumn = caseOf(columnNames, overColumns);
    if (!byRow || !byColumn) throw new Error(`${form.id}: no figures keep its rules`);
    const many = random.between(1, 400);
    for (const row of rowNames)
      for (const column of columnNames)
        values[key(row, column)] = (values[key(row, column)] ?? new Big(0)).plus(
          many * (byRow[row] ?? 0) * (byColumn[column] ?? 0),
        );
  }
  for (const row of own.rows) {
    if (row.kind !== 'indicator') continue;
    own.columns.forEach((column, i) => {
      // What stands further right is less: a difference of products stays above 0.
      const most = Math.max(5, 60 - 5 * i);
      if (values[key(row.code, column.key)] === undefined && measureAt(row, column) !== 'rate')
        values[key(row.code, column.key)] = new Big(random.between(most - 4, most));
    });
  }
  const none = computeRest(own, values, random);
  const figures = new Map<string, number | string>();
  table.rows.forEach(({ row, at }) => {
    if (row.kind !== 'indicator') return;
    own.columns.forEach((column, i) => {
      const value = values[key(row.code, column.key)];
      const blank = own.ownRows && row.code === 'T' && column.measure !== 'rate' && !isAdditive(column);
      if (none.has(key(row.code, column.key))) figures.set(`${at},${leading + i}`, '-');
      else if (value && !blank) figures.set(`${at},${leading + i}`, Number(value.toString()));
    });
  });
  return { layout, figures, labels };
}

/** The sheet with these figures in it; a formula shows its figure. With some changed, all are typed: nothing follows. */
export function gridWith(
  filled: FilledForm,
  changed: ReadonlyMap<string, number | string> = new Map(),
  ones = false,
): Grid {
  const { layout, figures, labels } = filled;
  const base = gridOfLayout(layout);
  const firstRow = layout.headerRows.last + 1;
  const figured = new Set(layout.cells.filter(({ look, row }) => look === 'figure' && row >= firstRow).map(({ row, column }) => `${row},${column}`)); // prettier-ignore
  const labelled = new Set(Array.from(labels.keys()).map((place) => place.split(',')[0]));
  const cells = new Map<string, Cell | undefined>();
  return {
    ...base,
    cell: (row, column) => {
      const place = `${row},${column}`;
      if (cells.has(place)) return cells.get(place);
      const drawn = base.cell(row, column);
      const label = labels.get(place);
      const value = changed.get(place) ?? figures.get(place);
      let cell = drawn;
      if (label !== undefined) cell = cellOf(label);
      else if (value !== undefined && figured.has(place))
        cell = cellOf({
          value,
          format: drawn?.format ?? 'General',
          formula: changed.size > 0 ? null : (drawn?.formula ?? null),
        });
      else if (ones && figured.has(place) && labelled.has(String(row))) cell = cellOf(1);
      cells.set(place, cell);
      return cell;
    },
  };
}

export function tableIn(filled: FilledForm, ones = false): Table {
  const grid = gridWith(filled, new Map(), ones);
  const tables = recogniseAll(grid, shippedCatalogue());
  const table = tables[0];
  if (tables.length !== 1 || !table) throw new Error(`${filled.layout.sheet}: ${tables.length} tables`);
  return table;
}
