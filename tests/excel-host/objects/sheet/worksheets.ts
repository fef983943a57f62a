/** The collection of worksheets. */
import { addIn } from '../../state/author';
import { addSheet } from '../../edit/sheets';
import { EVENT, WHOLE_WORKBOOK } from '../../state/events';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { optional, textOf } from '../../../office-host/protocol/argument';
import { itemNotFound } from '../../../office-host/protocol/hostError';
import { type Kind, does, gets } from '../members/kind';
import { registrations } from '../members/registrations';

const shown = (book: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true ? book.sheets.filter((sheet) => sheet.visibility === 'Visible') : book.sheets;

export const worksheets: Kind<Workbook> = {
  type: 'WorksheetCollection',
  items: (book, host) => book.sheets.map((sheet) => host.open('Worksheet', sheet)),
  methods: {
    Add: does('1.1', (_, host, name) =>
      host.open('Worksheet', addSheet(host, optional(name, textOf), addIn)),
    ),
    GetActiveWorksheet: gets('1.1', (book, host) => host.open('Worksheet', book.active)),
    GetCount: gets('1.4', (book, _, visibleOnly) => shown(book, visibleOnly).length),
    GetFirst: gets('1.5', (book, host, visibleOnly) => {
      const first = shown(book, visibleOnly)[0];
      return first && host.open('Worksheet', first);
    }),
    GetLast: gets('1.5', (book, host, visibleOnly) => {
      const last = shown(book, visibleOnly).at(-1);
      return last && host.open('Worksheet', last);
    }),
    GetItem: gets('1.1', (book, host, key) => {
      const sheet = book.find(textOf(key));
      if (!sheet) throw itemNotFound();
      return host.open('Worksheet', sheet);
    }),
    GetItemOrNullObject: gets('1.4', (book, host, key) => {
      const sheet = book.find(textOf(key));
      return sheet ? host.open('Worksheet', sheet) : null;
    }),
    ...registrations<Workbook>(() => WHOLE_WORKBOOK, {
      Activated: [EVENT.activated, '1.7'],
      Added: [EVENT.added, '1.7'],
      DataChanged: [EVENT.changed, '1.9'],
      Deactivated: [EVENT.deactivated, '1.7'],
      Deleted: [EVENT.deleted, '1.7'],
      SelectionChanged: [EVENT.selectionChanged, '1.9'],
    }),
  },
};
