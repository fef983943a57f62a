/** Every figure of a table, read once, as rules and sentences see it. */
import type { Column } from '../form/form';
import { calledIn } from '../form/printedCode';
import { decimalsOfFormat } from '../number/format/numberFormat';
import { percentScaleOf } from '../number/read/percentScale';
import { type CellReading, readCell } from '../number/read/readCell';
import { dotsGroup } from '../number/format/separatorHabit';
import { type Absence, type Look, type Quantity, ZERO } from '../rule/quantity';
import type { Ref } from '../rule/rule';
import type { Cell, Position } from '../sheet/grid';
import { type Frame, type FrameCell, frameOf } from './frame';
import type { Table, TableRow } from './table';
import { addressFrom, otherParts } from './parts';

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
  const frame = frameOf(table);
  const { cells: places, rowCodes } = frame;
  const cells: TableCell[] = [];
  for (let from = 0; from < places.length;) {
    const column = places[from]?.column;
    let to = from;
    while (places[to]?.column === column) to++;
    readColumn(table, frame, from, to, cells);
    from = to;
  }
  return {
    cells,
    rowCodes,
    at: (row, column) => cells[frame.placeAt(row, column)],
    look: (context) => (ref: Ref) => {
      const known = cells[frame.placeOf(ref, context)]?.quantity;
      if (known) return known;
      const row = ref.row ?? context.row ?? '';
      const column = ref.column ?? context.column ?? '';
      return inOtherParts(table, row, column) ?? notOnTheSheet(table, row, column);
    },
  };
}

function readColumn(table: Table, frame: Frame, from: number, to: number, cells: TableCell[]): void {
  const places = frame.cells.slice(from, to);
  const shown = places.map(({ position }) => table.grid.cell(position.row, position.column));
  const scale = percentScaleOf(shown.filter((_cell, i) => places[i]?.measure === 'rate'));
  const hasTexts = shown.some((cell) => typeof cell?.value === 'string');
  const grouped =
    hasTexts && dotsGroup(shown.map((cell, i) => ({ cell, measure: places[i]?.measure ?? 'count' })));
  const known = knownOf(frame, scale + (grouped ? '.' : ''));
  places.forEach((place, i) => {
    const cell = shown[i];
    const ofPlace = (known[from + i] ??= new Map<Held, TableCell>());
    const held = cell?.value;
    let read = ofPlace.get(held);
    // Of like cells a host shows the very same one.
    if (read?.cell !== cell || !read) {
      const { tableRow, column, position, measure } = place;
      const reading = readCell(cell, measure, {
        unit: tableRow.row.unit,
        dotsGroup: grouped,
        ...(scale === 'unknown' ? {} : { scale }),
      });
      read = { tableRow, column, position, cell, reading, quantity: quantityOf(table, place, cell, reading) };
      if (ofPlace.size >= MOST_KNOWN) ofPlace.clear();
      ofPlace.set(held, read);
    }
    cells.push(read);
  });
}

/** For each place of a frame, what was read of the cells that stood there, by their values. */
type KnownCells = (Map<Held, TableCell> | undefined)[];
type Held = Cell['value'] | undefined;

/** Hosts show one cell for all that look alike: the same counts stand in the same place of many tables. */
const knownCells = new WeakMap<Frame, Record<string, KnownCells>>();
/** In each place. */
const MOST_KNOWN = 100;

/** By the habits of the column, on which a reading depends. */
function knownOf(frame: Frame, habits: string): KnownCells {
  let ofFrame = knownCells.get(frame);
  if (!ofFrame) knownCells.set(frame, (ofFrame = {}));
  return (ofFrame[habits] ??= []);
}

function quantityOf(
  table: Table,
  place: FrameCell,
  cell: Cell | undefined,
  { reading }: CellReading,
): Quantity {
  const { row } = place.tableRow;
  const sign = reading.kind === 'sign';
  const none = sign && reading.sign === 'none';
  const figure = reading.kind === 'figure' ? reading.figure : none ? ZERO : null;
  const quantity: { -readonly [Key in keyof Quantity]: Quantity[Key] } = {
    row: row.code,
    ...calledIn(table.form, row.code),
    column: place.column.key,
    label: row.label,
    unit: row.unit,
    cell: place.cell,
    at: place.position,
    printed: cell ? cell.text.trim() : '',
    measure: place.measure,
    figure,
    absence: figure ? null : absenceOf(reading),
    sign,
  };
  // Set, not spread: this is done for every cell of thousands of files.
  if (place.column.signed === true) quantity.signed = true;
  const decimals = cell && typeof cell.value === 'number' ? decimalsShown(cell.format) : null;
  if (decimals !== null) quantity.shownDecimals = decimals;
  return quantity;
}

function absenceOf(reading: CellReading['reading']): Absence {
  if (reading.kind === 'sign' && reading.sign !== 'none') return reading.sign;
  return reading.kind === 'blank' ? 'blank' : 'unreadable';
}

/** A number typed over a number is shown in the cell's format; over a text, as it is. */
function decimalsShown(format: string): number | null {
  let decimals = decimalsKnown.get(format);
  if (decimals === undefined) {
    decimals = decimalsOfFormat(format);
    if (decimalsKnown.size >= MOST_FORMATS) decimalsKnown.clear();
    decimalsKnown.set(format, decimals);
  }
  return decimals;
}

const decimalsKnown = new Map<string, number | null>();
const MOST_FORMATS = 1000;

/** Its cell is told with the sheet on which it stands. */
function inOtherParts(table: Table, row: string, column: string): Quantity | null {
  const { beside } = table;
  const key = beside?.keys[column];
  const found = beside && key !== undefined ? readTable(beside.table).at(row, key) : undefined;
  if (beside && found)
    return { ...found.quantity, cell: addressFrom(table, beside.table, found.position), at: null };
  for (const part of otherParts(table)) {
    const found = readTable(part).at(row, column);
    if (found)
      return {
        ...found.quantity,
        cell: addressFrom(table, part, found.position),
        at: part.grid.sheet === table.grid.sheet ? found.position : null,
      };
  }
  return null;
}

function notOnTheSheet(table: Table, code: string, column: string): Quantity {
  const row = table.form.rows.find((each) => each.code === code);
  const absence: Absence = 'missing';
  return {
    row: code,
    ...calledIn(table.form, code),
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
