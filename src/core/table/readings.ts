/** Every figure of a table, read once, as rules and sentences see it. */
import { type Column, measureAt } from '../form/form';
import { decimalsOfFormat } from '../number/format/numberFormat';
import { percentScaleOf } from '../number/read/percentScale';
import { type CellReading, readCell } from '../number/read/readCell';
import { dotsGroup } from '../number/format/separatorHabit';
import { type Absence, type Look, type Quantity, ZERO } from '../rule/quantity';
import { cellKey, type Ref } from '../rule/rule';
import { addressOf, type Cell, type Position } from '../sheet/grid';
import { figureCell, figurePosition, type Table, type TableRow } from './table';

export interface TableCell {
  readonly tableRow: TableRow;
  readonly column: Column;
  readonly position: Position;
  readonly cell: Cell | undefined;
  readonly reading: CellReading;
  readonly quantity: Quantity;
}

export interface Readings {
  /** The cells of indicators, in sheet order. */
  readonly cells: readonly TableCell[];
  /** Codes of the rows with figures that the sheet has. */
  readonly rowCodes: readonly string[];
  at(row: string, column: string): TableCell | undefined;
  /** A quantity for every bound reference; a row the sheet lacks has no figure. */
  look(context: { readonly row: string | null; readonly column: string | null }): Look;
}

const readingsOf = new WeakMap<Table, Readings>();

/** Read once a table, whoever asks first: a table and its grid do not change. */
export function readTable(table: Table): Readings {
  let readings = readingsOf.get(table);
  if (!readings) {
    readings = read(table);
    readingsOf.set(table, readings);
  }
  return readings;
}

function read(table: Table): Readings {
  const cells: TableCell[] = [];
  const byKey = new Map<string, TableCell>();
  for (const column of table.form.columns) {
    const rates = table.rows.filter(
      (tableRow) => tableRow.row.kind === 'indicator' && measureAt(tableRow.row, column) === 'rate',
    );
    const indicators = table.rows.filter(({ row }) => row.kind === 'indicator');
    const grouped = dotsGroup(
      indicators.map((tableRow) => ({
        cell: figureCell(table, tableRow, column),
        measure: measureAt(tableRow.row, column),
      })),
    );
    const scale = percentScaleOf(rates.map((tableRow) => figureCell(table, tableRow, column)));
    for (const tableRow of table.rows) {
      const position = figurePosition(table, tableRow, column);
      if (tableRow.row.kind !== 'indicator' || !position) continue;
      const cell = table.grid.cell(position.row, position.column);
      const measure = measureAt(tableRow.row, column);
      const reading = readCell(cell, measure, {
        unit: tableRow.row.unit,
        dotsGroup: grouped,
        ...(scale === 'unknown' ? {} : { scale }),
      });
      const quantity = quantityOf(tableRow, column, position, cell, reading);
      const tableCell = { tableRow, column, position, cell, reading, quantity };
      cells.push(tableCell);
      byKey.set(cellKey(tableRow.row.code, column.key), tableCell);
    }
  }
  const at = (row: string, column: string): TableCell | undefined => byKey.get(cellKey(row, column));
  return {
    cells,
    rowCodes: table.rows.filter((each) => each.row.kind === 'indicator').map((each) => each.row.code),
    at,
    look: (context) => (ref: Ref) => {
      const row = ref.row ?? context.row ?? '';
      const column = ref.column ?? context.column ?? '';
      return at(row, column)?.quantity ?? notOnTheSheet(table, row, column);
    },
  };
}

function quantityOf(
  { row }: TableRow,
  column: Column,
  position: Position,
  cell: Cell | undefined,
  { reading }: CellReading,
): Quantity {
  const base = {
    row: row.code,
    column: column.key,
    label: row.label,
    unit: row.unit,
    cell: addressOf(position),
    at: position,
    printed: cell ? cell.text.trim() : '',
    measure: measureAt(row, column),
    ...formatted(cell),
  };
  switch (reading.kind) {
    case 'figure':
      return { ...base, figure: reading.figure, absence: null, sign: false };
    case 'sign':
      if (reading.sign === 'none') return { ...base, figure: ZERO, absence: null, sign: true };
      return { ...base, figure: null, absence: reading.sign, sign: true };
    case 'blank':
      return { ...base, figure: null, absence: 'blank', sign: false };
    default:
      return { ...base, figure: null, absence: 'unreadable', sign: false };
  }
}

/** A number typed over a number is shown in the cell's format; over a text, as it is. */
function formatted(cell: Cell | undefined): Pick<Quantity, 'shownDecimals'> {
  const decimals = cell && typeof cell.value === 'number' ? decimalsOfFormat(cell.format) : null;
  return decimals === null ? {} : { shownDecimals: decimals };
}

function notOnTheSheet(table: Table, code: string, column: string): Quantity {
  const row = table.form.rows.find((each) => each.code === code);
  const absence: Absence = 'missing';
  return {
    row: code,
    column,
    label: row?.label ?? '',
    unit: row?.unit ?? '',
    cell: '',
    at: null,
    printed: '',
    measure: row?.measure ?? 'count',
    figure: null,
    absence,
    sign: false,
  };
}
