/** What may be done with the cells of a Range. */
import { addIn } from '../../state/author';
import { clear } from '../../edit/clear';
import { merge, unmerge } from '../../edit/merge';
import type { Shift } from '../../edit/shiftBox';
import { shiftCells } from '../../edit/shiftCells';
import { select } from '../../edit/sheets';
import { Area } from '../../model/area';
import { optional, oneOf, textOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import { wrongSize } from '../../edit/wrongSize';
import { type Method, does, gets } from '../members/kind';

const ways: Readonly<Record<string, readonly [Shift['kind'], Shift['axis']]>> = {
  Down: ['insert', 'rows'],
  Right: ['insert', 'columns'],
  Up: ['delete', 'rows'],
  Left: ['delete', 'columns'],
};

function shiftOf(area: Area, direction: string): Shift {
  const [kind, axis] = ways[direction] ?? ['insert', 'rows'];
  return { kind, axis, box: area.box };
}

export const rangeEdits: Readonly<Record<string, Method<Area>>> = {
  Calculate: does('1.6', (_, host) => {
    host.workbook.calculation++;
  }),
  Clear: does('1.1', ({ sheet, box }, host, what) => {
    clear(host, sheet, box, optional(what, textOf) ?? 'All', addIn);
  }),
  Delete: does('1.1', (area, host, direction) => {
    shiftCells(host, area.sheet, shiftOf(area, oneOf(['Up', 'Left'])(direction)), addIn);
  }),
  Insert: does('1.1', (area, host, direction) => {
    const inserted = new Area(area.sheet, area.box);
    shiftCells(host, area.sheet, shiftOf(area, oneOf(['Down', 'Right'])(direction)), addIn);
    return host.open('Range', inserted);
  }),
  Merge: does('1.2', ({ sheet, box }, host, across) => {
    merge(host, sheet, box, optional(across, truthOf) ?? false);
  }),
  Unmerge: does('1.2', ({ sheet, box }) => {
    unmerge(sheet, box);
  }),
  Select: gets('1.1', ({ sheet, box }, host) => {
    select(host, sheet, box, addIn);
  }),
  /** office.js asks before it cuts a large write into strips. */
  _ValidateArraySize: gets('1.3', ({ box }, _, rows, columns) => {
    if (wholeOf(rows) !== box.rows || wholeOf(columns) !== box.columns) throw wrongSize();
  }),
};
