/** The Workbook object. */
import { Area } from '../../model/area';
import { cellBox } from '../../model/box';
import type { Workbook } from '../../model/workbook';
import { textOf } from '../../../office-host/protocol/argument';
import { type Kind, child, gets, read } from '../members/kind';

export const workbook: Kind<Workbook> = {
  type: 'Workbook',
  properties: {
    Name: read('1.7', () => 'Book1.xlsx'),
    ReadOnly: read('1.8', () => false),
  },
  children: {
    Application: child('1.1', (book, host) => host.open('Application', book)),
    Comments: child('1.10', (book, host) =>
      host.open('CommentCollection', { sheets: book.sheets, home: null }),
    ),
    Names: child('1.1', (_, host) => host.open('NamedItemCollection', { scope: null })),
    Notes: child('1.18', (book, host) => host.open('NoteCollection', { sheets: book.sheets, home: null })),
    Properties: child('1.7', (book, host) => host.open('DocumentProperties', book)),
    Protection: child('1.7', (book, host) => host.open('WorkbookProtection', book)),
    Settings: child('1.4', (book, host) => host.open('SettingCollection', book)),
    Tables: child('1.1', (book, host) => host.open('TableCollection', { sheets: book.sheets, home: null })),
    Worksheets: child('1.1', (book, host) => host.open('WorksheetCollection', book)),
    _Runtime: child('1.5', (book, host) => host.open('Runtime', book)),
  },
  methods: {
    GetActiveCell: gets('1.7', ({ selection }, host) => {
      const { row, column } = selection.box;
      return host.open('Range', new Area(selection.sheet, cellBox(row, column)));
    }),
    GetSelectedRange: gets('1.1', ({ selection }, host) => {
      return host.open('Range', new Area(selection.sheet, selection.box));
    }),
    _GetObjectByReferenceId: gets('1.1', (_, host, id) => host.objectOf(host.references.target(textOf(id)))),
    _GetReferenceCount: gets('1.1', (_, host) => host.references.count),
    _RemoveAllReferences: gets('1.1', (_, host) => {
      host.references.clear();
    }),
    _RemoveReference: gets('1.1', (_, host, id) => {
      host.references.remove(textOf(id));
    }),
  },
};
