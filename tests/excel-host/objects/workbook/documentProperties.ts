/** Properties of the document: those that people and programs add to the usual ones. */
import type { CustomProperty, PropertyValue, Workbook } from '../../model/workbook';
import { textOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import { type Kind, child, does, gets, read, readWrite } from '../members/kind';

/** Excel of the desktop cuts names and texts here. */
const LONGEST = 255;

function valueOf(value: unknown): PropertyValue {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
  return value;
}

const typeOf = (value: PropertyValue): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

/** "sokhop.seal" finds "SoKhop.Seal". */
const found = (book: Workbook, key: unknown): CustomProperty | undefined => {
  const wanted = textOf(key).slice(0, LONGEST).toLowerCase();
  return book.properties.find((each) => each.key.toLowerCase() === wanted);
};

export const documentProperties: Kind<Workbook> = {
  type: 'DocumentProperties',
  children: { Custom: child('1.7', (book, host) => host.open('CustomPropertyCollection', book)) },
};

export const customProperties: Kind<Workbook> = {
  type: 'CustomPropertyCollection',
  items: (book, host) => book.properties.map((property) => host.open('CustomProperty', property)),
  methods: {
    Add: does('1.7', (book, host, key, value) => {
      const checked = valueOf(value);
      if (textOf(key) === '') throw invalidArgument();
      let property = found(book, key);
      if (property) property.value = checked;
      else {
        property = { key: textOf(key).slice(0, LONGEST), value: checked };
        book.properties.push(property);
      }
      return host.open('CustomProperty', property);
    }),
    GetCount: gets('1.7', (book) => book.properties.length),
    GetItem: gets('1.7', (book, host, key) => {
      const property = found(book, key);
      if (!property) throw itemNotFound();
      return host.open('CustomProperty', property);
    }),
    GetItemOrNullObject: gets('1.7', (book, host, key) => {
      const property = found(book, key);
      return property ? host.open('CustomProperty', property) : null;
    }),
  },
};

export const customProperty: Kind<CustomProperty> = {
  type: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: read('1.7', ({ key }) => key),
    Type: read('1.7', ({ value }) => typeOf(value)),
    Value: readWrite(
      '1.7',
      ({ value }) => value,
      (property, value) => {
        property.value = valueOf(value);
      },
    ),
  },
  methods: {
    Delete: does('1.7', (property, host) => {
      const { workbook } = host;
      workbook.properties = workbook.properties.filter((each) => each !== property);
    }),
  },
};
