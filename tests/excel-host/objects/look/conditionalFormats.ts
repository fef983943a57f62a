/** Conditional formats of the types Custom and CellValue; they change what is drawn, never `range.format`. */
import { requireFormatting } from '../../edit/permission';
import { Area, type Areas } from '../../model/area';
import { intersection } from '../../model/box';
import type { ConditionalFormat } from '../../model/conditionalFormat';
import type { Sheet } from '../../model/sheet';
import { colorOf, recordOf, textOf, truthOf, wholeOf } from '../../../office-host/protocol/argument';
import { itemNotFound, notImplemented } from '../../../office-host/protocol/hostError';
import type { HostObject } from '../../../office-host/objects/hostObject';
import { type Child, type Kind, child, does, gets, read, readWrite } from '../members/kind';

interface Placed {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const touching = ({ sheet, boxes }: Areas): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => boxes.some((box) => intersection(box, format.box)));

function typeOf(value: unknown): ConditionalFormat['type'] {
  if (value === 'Custom' || value === 'CellValue') return value;
  throw notImplemented(`conditional format ${String(value)}`);
}

export const conditionalFormats: Kind<Areas> = {
  type: 'ConditionalFormatCollection',
  items: (areas, host) =>
    touching(areas).map((format) => host.open('ConditionalFormat', { sheet: areas.sheet, format })),
  methods: {
    Add: does('1.6', ({ sheet, boxes }, host, type) => {
      requireFormatting(sheet);
      const [box] = boxes;
      if (!box || boxes.length > 1) throw notImplemented('a conditional format on several areas');
      const format: ConditionalFormat = {
        id: host.workbook.newId(),
        type: typeOf(type),
        box,
        stopIfTrue: false,
        formula: '',
        rule: null,
        fill: null,
        fontColor: null,
        bold: null,
        italic: null,
      };
      // A new one goes before the others.
      sheet.conditionalFormats.unshift(format);
      return host.open('ConditionalFormat', { sheet, format });
    }),
    ClearAll: does('1.6', (areas) => {
      requireFormatting(areas.sheet);
      const gone = new Set(touching(areas));
      areas.sheet.conditionalFormats = areas.sheet.conditionalFormats.filter((format) => !gone.has(format));
    }),
    GetCount: gets('1.6', (areas) => touching(areas).length),
    GetItem: gets('1.6', (areas, host, id) => {
      const format = touching(areas).find((one) => one.id === id);
      if (!format) throw itemNotFound();
      return host.open('ConditionalFormat', { sheet: areas.sheet, format });
    }),
    GetItemAt: gets('1.6', (areas, host, index) => {
      const format = touching(areas)[wholeOf(index)];
      if (!format) throw itemNotFound();
      return host.open('ConditionalFormat', { sheet: areas.sheet, format });
    }),
  },
};

/** The sub-object of one type; of another type an error, or a null object where asked for. */
function ofType(
  type: ConditionalFormat['type'],
  open: (format: ConditionalFormat, host: Parameters<Child<Placed>['open']>[1]) => HostObject,
  orNull: boolean,
): Child<Placed> {
  return child('1.6', ({ format }, host) => {
    if (format.type === type) return open(format, host);
    if (orNull) return null;
    throw itemNotFound();
  });
}

const custom = (orNull: boolean): Child<Placed> =>
  ofType('Custom', (format, host) => host.open('CustomConditionalFormat', format), orNull);
const cellValue = (orNull: boolean): Child<Placed> =>
  ofType('CellValue', (format, host) => host.open('CellValueConditionalFormat', format), orNull);

export const conditionalFormat: Kind<Placed> = {
  type: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: read('1.6', ({ format }) => format.id),
    Type: read('1.6', ({ format }) => format.type),
    Priority: readWrite(
      '1.6',
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      ({ sheet, format }, value) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
        sheet.conditionalFormats.splice(wholeOf(value), 0, format);
      },
    ),
    StopIfTrue: readWrite(
      '1.6',
      ({ format }) => format.stopIfTrue,
      ({ format }, value) => {
        format.stopIfTrue = truthOf(value);
      },
    ),
  },
  children: {
    Custom: custom(false),
    CustomOrNullObject: custom(true),
    CellValue: cellValue(false),
    CellValueOrNullObject: cellValue(true),
  },
  methods: {
    Delete: does('1.6', ({ sheet, format }) => {
      requireFormatting(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    }),
    GetRange: gets('1.6', ({ sheet, format }, host) => host.open('Range', new Area(sheet, format.box))),
    GetRangeOrNullObject: gets('1.6', ({ sheet, format }, host) => {
      return host.open('Range', new Area(sheet, format.box));
    }),
  },
};

const look = child<ConditionalFormat>('1.6', (format, host) => host.open('ConditionalRangeFormat', format));

export const customConditional: Kind<ConditionalFormat> = {
  type: 'CustomConditionalFormat',
  children: {
    Format: look,
    Rule: child('1.6', (format, host) => host.open('ConditionalFormatRule', format)),
  },
};

export const cellValueConditional: Kind<ConditionalFormat> = {
  type: 'CellValueConditionalFormat',
  properties: {
    Rule: readWrite(
      '1.6',
      (format) => format.rule,
      (format, value) => {
        format.rule = recordOf(value);
      },
    ),
  },
  children: { Format: look },
};

export const conditionalRule: Kind<ConditionalFormat> = {
  type: 'ConditionalFormatRule',
  properties: {
    Formula: readWrite(
      '1.6',
      (format) => format.formula,
      (format, value) => {
        format.formula = textOf(value);
      },
    ),
  },
};

export const conditionalLook: Kind<ConditionalFormat> = {
  type: 'ConditionalRangeFormat',
  children: {
    Fill: child('1.6', (format, host) => host.open('ConditionalRangeFill', format)),
    Font: child('1.6', (format, host) => host.open('ConditionalRangeFont', format)),
  },
};

export const conditionalFill: Kind<ConditionalFormat> = {
  type: 'ConditionalRangeFill',
  properties: {
    Color: readWrite(
      '1.6',
      (format) => format.fill ?? '',
      (format, value) => {
        format.fill = colorOf(value);
      },
    ),
  },
  methods: {
    Clear: does('1.6', (format) => {
      format.fill = null;
    }),
  },
};

export const conditionalFont: Kind<ConditionalFormat> = {
  type: 'ConditionalRangeFont',
  properties: {
    Color: readWrite(
      '1.6',
      (format) => format.fontColor ?? '',
      (format, value) => {
        format.fontColor = colorOf(value);
      },
    ),
    Bold: readWrite(
      '1.6',
      (format) => format.bold,
      (format, value) => {
        format.bold = truthOf(value);
      },
    ),
    Italic: readWrite(
      '1.6',
      (format) => format.italic,
      (format, value) => {
        format.italic = truthOf(value);
      },
    ),
  },
};
