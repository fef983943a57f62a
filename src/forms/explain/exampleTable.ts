/** Example tables as they are written down: a sheet of texts, and what is special about some of its cells. */
import type { Cell, Grid } from '../../core/sheet/grid';
import { positionOf } from '../../core/sheet/grid';

/** A text as it is shown, or a cell of which more has to be said. */
export type ExampleCell = string | Partial<Cell>;
export type ExampleRow = readonly ExampleCell[];

export interface ExampleTable {
  readonly rows: readonly ExampleRow[];
  /** Counted from 1, as people count. */
  readonly hiddenRow?: number;
  /** "E" */
  readonly hiddenColumn?: string;
}

/** With some cells changed: {D5: '9'}. */
export function withCells(table: ExampleTable, cells: Readonly<Record<string, ExampleCell>>): ExampleTable {
  const rows = table.rows.map((row) => row.slice());
  for (const address of Object.keys(cells)) {
    const at = positionOf(address);
    const row = at && rows[at.row];
    if (!row) throw new RangeError(`No row of the example: ${address}`);
    row[at.column] = cells[address] ?? '';
  }
  return { ...table, rows };
}

/** What a cell shows. */
export function shownText(cell: ExampleCell | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}

/** As a host would hand it over: what reads as a plain figure is stored as a number. */
export function exampleGrid({ rows, hiddenRow, hiddenColumn }: ExampleTable, sheet: string): Grid {
  const cells = rows.map((row) => row.map(cellOf));
  const hidden = positionOf(`${hiddenColumn ?? ''}1`);
  const hiddenRows = new Set<number>();
  if (hiddenRow !== undefined) hiddenRows.add(hiddenRow - 1);
  const hiddenColumns = new Set<number>();
  if (hidden) hiddenColumns.add(hidden.column);
  return {
    sheet,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    cell: (row, column) => cells[row]?.[column],
    merges: [],
    hiddenRows,
    hiddenColumns,
  };
}

function cellOf(written: ExampleCell): Cell | undefined {
  if (typeof written !== 'string')
    return { value: null, text: '', format: 'General', formula: null, ...written };
  if (written === '') return undefined;
  // Figures of our own, plainly written: no reading of them could be in doubt.
  const plain = /^-?[0-9]+(\.[0-9]{3})*(,[0-9]+)?$/.test(written);
  const value = plain ? Number(written.replace(/\./g, '').replace(',', '.')) : written;
  return { value, text: written, format: formatOf(written), formula: null };
}

/** The number format that shows a figure as it is written here. */
function formatOf(written: string): string {
  const decimals = written.split(',')[1];
  return (
    (written.includes('.') ? '#,##0' : '0') +
    (decimals === undefined ? '' : '.' + decimals.replace(/./g, '0'))
  );
}
