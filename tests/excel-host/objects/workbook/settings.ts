/** Settings of the add-in, kept in the workbook: the store that Office.context.document.settings uses, too. */
import type { Workbook } from '../../model/workbook';
import { textOf } from '../../../office-host/protocol/argument';
import { itemNotFound } from '../../../office-host/protocol/hostError';
import { type Kind, does, gets, read, readWrite } from '../members/kind';

export const settings: Kind<Workbook> = {
  type: 'SettingCollection',
  items: (book, host) => [...book.settings.keys()].map((key) => host.open('Setting', { key })),
  methods: {
    Add: does('1.4', (book, host, key, value) => {
      book.settings.set(textOf(key), JSON.stringify(value));
      return host.open('Setting', { key: textOf(key) });
    }),
    GetCount: gets('1.4', (book) => book.settings.size),
    GetItem: gets('1.4', (book, host, key) => {
      if (!book.settings.has(textOf(key))) throw itemNotFound();
      return host.open('Setting', { key: textOf(key) });
    }),
    GetItemOrNullObject: gets('1.4', (book, host, key) => {
      return book.settings.has(textOf(key)) ? host.open('Setting', { key: textOf(key) }) : null;
    }),
  },
};

export const setting: Kind<{ readonly key: string }> = {
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: read('1.4', ({ key }) => key),
    Value: readWrite(
      '1.4',
      ({ key }, host) => JSON.parse(host.workbook.settings.get(key) ?? 'null') as unknown,
      ({ key }, value, host) => {
        host.workbook.settings.set(key, JSON.stringify(value));
      },
    ),
  },
  methods: {
    Delete: does('1.4', ({ key }, host) => {
      host.workbook.settings.delete(key);
    }),
  },
};
