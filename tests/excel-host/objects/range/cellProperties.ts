/** Looks of many cells in one call: getCellProperties, getRowProperties, getColumnProperties, setCellProperties. */
import type { Host } from '../members/host';
import { Area, Areas } from '../../model/area';
import { type Box, cellBox } from '../../model/box';
import { recordOf } from '../../../office-host/protocol/argument';
import { apiNotFound, invalidArgument } from '../../../office-host/protocol/hostError';
import { wrongSize } from '../../edit/wrongSize';
import type { HostObject } from '../../../office-host/objects/hostObject';
import { textRunsOf } from '../look/runMarks';
import { type Method, does, gets } from '../members/kind';

type Tree = Readonly<Record<string, unknown>>;

const sides: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** {format: {fill: {color: true}}} -> {format: {fill: {color: '#FFE699'}}} */
function chosen(object: HostObject, choice: Tree): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(choice)) {
    if (part === true) answer[name] = object.read(capital(name));
    else if (name === 'borders') answer[name] = chosenBorders(inner(object, name), recordOf(part));
    else if (part !== false) answer[name] = chosen(inner(object, name), recordOf(part));
  }
  return answer;
}

/** The choice names what of a border, and every side answers it. */
function chosenBorders(borders: HostObject, choice: Tree): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, side] of Object.entries(sides)) {
    answer[name] = chosen(borders.call('GetItem', [side]) as HostObject, choice);
  }
  return answer;
}

function write(object: HostObject, properties: Tree): void {
  for (const [name, part] of Object.entries(properties)) {
    if (object.hasChild(capital(name))) write(inner(object, name), recordOf(part));
    else object.write(capital(name), part);
  }
}

function inner(object: HostObject, name: string): HostObject {
  const child = object.child(capital(name));
  if (!child) throw invalidArgument();
  return child;
}

function eachOf(area: Area, host: Host, parts: readonly Box[], choice: unknown): unknown[] {
  return parts.map((box) => chosen(host.open('Range', new Area(area.sheet, box)), recordOf(choice)));
}

export const cellProperties: Readonly<Record<string, Method<Area>>> = {
  GetCellProperties: gets('1.9', ({ sheet, box }, host, choice) =>
    Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (_, column) => {
        const cell = new Area(sheet, cellBox(box.row + row, box.column + column));
        const { textRuns, ...others } = recordOf(choice);
        const answer = chosen(host.open('Range', cell), others);
        if (textRuns !== true) return answer;
        if (!host.supports('1.18')) throw apiNotFound('Range.getCellProperties', 'ExcelApi 1.18');
        return { ...answer, textRuns: textRunsOf(cell) };
      }),
    ),
  ),
  GetRowProperties: gets('1.9', (area, host, choice) => {
    const { box } = area;
    const rows = Array.from({ length: box.rows }, (_, row) => ({ ...box, row: box.row + row, rows: 1 }));
    return eachOf(area, host, rows, choice);
  }),
  GetColumnProperties: gets('1.9', (area, host, choice) => {
    const { box } = area;
    const columns = Array.from({ length: box.columns }, (_, column) => {
      return { ...box, column: box.column + column, columns: 1 };
    });
    return eachOf(area, host, columns, choice);
  }),
  SetCellProperties: does('1.9', ({ sheet, box }, host, matrix) => {
    if (!Array.isArray(matrix) || matrix.length !== box.rows) throw wrongSize();
    for (const [row, cells] of (matrix as readonly unknown[]).entries()) {
      if (!Array.isArray(cells) || cells.length !== box.columns) throw wrongSize();
      for (const [column, properties] of (cells as readonly unknown[]).entries()) {
        const cell = new Areas(sheet, [cellBox(box.row + row, box.column + column)]);
        const { format, ...others } = recordOf(properties);
        if (Object.keys(others).length > 0) throw invalidArgument();
        if (format !== undefined) write(host.open('RangeFormat', cell), recordOf(format));
      }
    }
  }),
};
