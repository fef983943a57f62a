/** The rows and cells of a table. */
import type { Cell, Row } from '../../model/text';
import { textOf } from '../../../office-host/protocol/argument';
import { invalidArgument } from '../../../office-host/protocol/hostError';
import { collectionOf } from '../members/collection';
import { child, does, type Kind, read, readWrite } from '../members/kind';
import { Items } from '../members/targets';
import { cellText, writeCell } from './table';

export const tableRow: Kind<Row> = {
  type: 'TableRow',
  tracked: true,
  properties: {
    CellCount: read('1.3', ({ cells }) => cells.length),
    IsHeader: read('1.3', ({ isHeader }) => isHeader),
    RowIndex: read('1.3', (row) => row.table.rows.indexOf(row)),
    Values: readWrite(
      '1.3',
      ({ cells }, host) => [cells.map((cell) => cellText(host.document, cell))],
      ({ cells }, value, host) => {
        const [texts] = value as readonly (readonly string[])[];
        if (texts?.length !== cells.length) throw invalidArgument();
        cells.forEach((cell, column) => {
          writeCell(host, cell, textOf(texts[column]));
        });
      },
    ),
  },
  children: {
    Cells: child('1.3', ({ cells }, host) => host.open('TableCellCollection', new Items(cells))),
    ParentTable: child('1.3', ({ table }, host) => host.open('Table', table)),
  },
  methods: {
    Delete: does('1.3', (row, host) => {
      const { rows } = row.table;
      rows.splice(rows.indexOf(row), 1);
      host.events.changed();
    }),
  },
};

export const tableRows = collectionOf('TableRowCollection', '1.3', 'TableRow');

export const tableCell: Kind<Cell> = {
  type: 'TableCell',
  tracked: true,
  properties: {
    CellIndex: read('1.3', (cell) => cell.row.cells.indexOf(cell)),
    RowIndex: read('1.3', ({ row }) => row.table.rows.indexOf(row)),
    Value: readWrite(
      '1.3',
      (cell, host) => cellText(host.document, cell),
      (cell, value, host) => {
        writeCell(host, cell, textOf(value));
      },
    ),
  },
  children: {
    Body: child('1.3', ({ story }, host) => host.open('Body', story)),
    ParentRow: child('1.3', ({ row }, host) => host.open('TableRow', row)),
    ParentTable: child('1.3', ({ row }, host) => host.open('Table', row.table)),
  },
};

export const tableCells = collectionOf('TableCellCollection', '1.3', 'TableCell');
