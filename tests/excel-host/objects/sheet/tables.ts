/** Tables: as much of them as is needed to see that they are there and where. */
import { addIn } from '../../state/author';
import { requireUnprotected } from '../../edit/permission';
import { writeContents } from '../../edit/writeContents';
import type { Host } from '../members/host';
import { apiValue } from '../../model/apiValue';
import { Area } from '../../model/area';
import { type Box, cellBox, intersection, parseBox, splitSheet } from '../../model/box';
import type { Sheet } from '../../model/sheet';
import type { Table } from '../../model/table';
import { textOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import {
  HostError,
  alreadyExists,
  invalidArgument,
  itemNotFound,
} from '../../../office-host/protocol/hostError';
import type { HostObject } from '../../../office-host/objects/hostObject';
import { type Kind, child, does, gets, read, readWrite } from '../members/kind';

interface Placed {
  readonly sheet: Sheet;
  readonly table: Table;
}

interface Scope {
  readonly sheets: readonly Sheet[];
  readonly home: Sheet | null;
}

const all = ({ sheets }: Scope): Placed[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

function find(scope: Scope, key: unknown): Placed | undefined {
  const wanted = textOf(key).toLowerCase();
  return all(scope).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

/** "Sheet1!A1:B3", "A1:B3" or a Range. */
function placeOf({ home }: Scope, host: Host, where: unknown): Area {
  const target = (where as { readonly target?: unknown } | null)?.target;
  if (target instanceof Area) return target;
  const [name, cells] = splitSheet(textOf(where));
  const sheet = name === null ? (home ?? host.workbook.active) : host.workbook.find(name);
  const box = parseBox(cells);
  if (!sheet || !box) throw invalidArgument();
  return new Area(sheet, box);
}

/** Empty and repeated headings get names of their own, as texts. */
function fillHeadings(host: Host, sheet: Sheet, box: Box): void {
  const taken = new Set<string>();
  for (let offset = 0; offset < box.columns; offset++) {
    const column = box.column + offset;
    const value = host.calculator.valueAt(sheet, box.row, column);
    const base = value === null ? `Column${offset + 1}` : String(apiValue(value));
    let name = base;
    for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${base}${again}`;
    taken.add(name.toLowerCase());
    if (name !== value) writeContents(host, sheet, cellBox(box.row, column), `'${name}`, addIn);
  }
}

function addTable(scope: Scope, host: Host, where: unknown, hasHeaders: unknown): HostObject {
  const { sheet, box } = placeOf(scope, host, where);
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.box, box))) {
    throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (!truthOf(hasHeaders)) throw new HostError('HostNotImplemented', 'tables.add without headers');
  const number = host.workbook.sheets.reduce((sum, one) => sum + one.tables.length, 1);
  const table: Table = {
    id: host.workbook.newId(),
    name: `Table${number}`,
    box,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  fillHeadings(host, sheet, box);
  sheet.tables.push(table);
  return host.open('Table', { sheet, table });
}

export const tables: Kind<Scope> = {
  type: 'TableCollection',
  items: (scope, host) => all(scope).map((placed) => host.open('Table', placed)),
  properties: { Count: read('1.1', (scope) => all(scope).length) },
  methods: {
    Add: does('1.1', addTable),
    GetCount: gets('1.4', (scope) => all(scope).length),
    GetItem: gets('1.1', (scope, host, key) => {
      const placed = find(scope, key);
      if (!placed) throw itemNotFound();
      return host.open('Table', placed);
    }),
    GetItemAt: gets('1.1', (scope, host, index) => {
      const placed = all(scope)[wholeOf(index)];
      if (!placed) throw itemNotFound();
      return host.open('Table', placed);
    }),
    GetItemOrNullObject: gets('1.4', (scope, host, key) => {
      const placed = find(scope, key);
      return placed ? host.open('Table', placed) : null;
    }),
  },
};

function remove({ sheet, table }: Placed): void {
  requireUnprotected(sheet);
  sheet.tables = sheet.tables.filter((one) => one !== table);
}

export const table: Kind<Placed> = {
  type: 'Table',
  identity: (placed) => ({ Id: placed.table.id }),
  properties: {
    Id: read('1.1', (placed) => placed.table.id),
    Name: readWrite(
      '1.1',
      (placed) => placed.table.name,
      (placed, value, host) => {
        const name = textOf(value);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
        const other = find({ sheets: host.workbook.sheets, home: null }, name);
        if (other && other.table !== placed.table) throw alreadyExists();
        placed.table.name = name;
      },
    ),
    ShowHeaders: read('1.1', (placed) => placed.table.showHeaders),
    ShowTotals: read('1.1', (placed) => placed.table.showTotals),
    Style: readWrite(
      '1.1',
      (placed) => placed.table.style,
      (placed, value) => {
        placed.table.style = textOf(value);
      },
    ),
  },
  children: { Worksheet: child('1.2', (placed, host) => host.open('Worksheet', placed.sheet)) },
  methods: {
    ConvertToRange: does('1.2', (placed, host) => {
      remove(placed);
      return host.open('Range', new Area(placed.sheet, placed.table.box));
    }),
    Delete: does('1.1', (placed) => {
      const { sheet, table: one } = placed;
      remove(placed);
      for (const { row, column } of sheet.contents.inside(one.box)) sheet.contents.remove(row, column);
    }),
    GetDataBodyRange: gets('1.1', ({ sheet, table: { box } }, host) =>
      host.open('Range', new Area(sheet, { ...box, row: box.row + 1, rows: box.rows - 1 })),
    ),
    GetHeaderRowRange: gets('1.1', ({ sheet, table: { box } }, host) =>
      host.open('Range', new Area(sheet, { ...box, rows: 1 })),
    ),
    GetRange: gets('1.1', (placed, host) => host.open('Range', new Area(placed.sheet, placed.table.box))),
  },
};
