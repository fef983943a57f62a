/** Properties of the document: those that people and programs add to the usual ones. */
import type { CustomProperties, Info, Property } from '../../model/marks';
import { textOf } from '../../../office-host/protocol/argument';
import { invalidArgument, itemNotFound } from '../../../office-host/protocol/hostError';
import { child, does, gets, type Kind, read, readWrite } from '../members/kind';

/** Word cuts names and texts here. */
const LONGEST = 255;

function valueOf(value: unknown): Property['value'] {
  if (typeof value === 'string') return value.slice(0, LONGEST);
  if (typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
  return value;
}

const found = ({ all }: CustomProperties, key: unknown): Property | undefined => {
  const wanted = textOf(key).toLowerCase();
  return all.find((each) => each.key.toLowerCase() === wanted);
};

export const documentProperties: Kind<Info> = {
  type: 'DocumentProperties',
  tracked: true,
  properties: { Title: read('1.3', () => '') },
  children: {
    CustomProperties: child('1.3', ({ custom }, host) => host.open('CustomPropertyCollection', custom)),
  },
};

export const customProperties: Kind<CustomProperties> = {
  type: 'CustomPropertyCollection',
  tracked: true,
  items: ({ all }, host) => all.map((each) => host.open('CustomProperty', each)),
  methods: {
    Add: does('1.3', (custom, host, key, value) => {
      const checked = valueOf(value);
      if (textOf(key) === '') throw invalidArgument();
      let property = found(custom, key);
      if (property) property.value = checked;
      else {
        property = { key: textOf(key).slice(0, LONGEST), value: checked };
        custom.all.push(property);
      }
      return host.open('CustomProperty', property);
    }),
    GetCount: gets('1.3', ({ all }) => all.length),
    GetItem: gets('1.3', (custom, host, key) => {
      const property = found(custom, key);
      if (!property) throw itemNotFound();
      return host.open('CustomProperty', property);
    }),
    GetItemOrNullObject: gets('1.3', (custom, host, key) => {
      const property = found(custom, key);
      return property ? host.open('CustomProperty', property) : null;
    }),
  },
};

export const customProperty: Kind<Property> = {
  type: 'CustomProperty',
  tracked: true,
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: read('1.3', ({ key }) => key),
    Type: read('1.3', ({ value }) => (typeof value === 'string' ? 'String' : 'Number')),
    Value: readWrite(
      '1.3',
      ({ value }) => value,
      (property, value) => {
        property.value = valueOf(value);
      },
    ),
  },
  methods: {
    Delete: does('1.3', (property, { document }) => {
      const { custom } = document.info;
      custom.all = custom.all.filter((each) => each !== property);
    }),
  },
};
