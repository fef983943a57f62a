/** Fill, font and the lock of cells. */
import type { Areas } from '../../model/area';
import { requireUnprotected } from '../../edit/permission';
import { colorOf, oneOf, sizeOf, textOf, truthOf } from '../../../office-host/protocol/argument';
import { notImplemented } from '../../../office-host/protocol/hostError';
import { type Kind, type Property, does, readWrite } from '../members/kind';
import { commonStyle, styleProperty, writeStyle } from './styleProperty';
import { runMark } from './runMarks';

/** Excel calls a missing fill white; only the pattern tells the two apart. */
const NO_FILL = '#FFFFFF';
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

export const fill: Kind<Areas> = {
  type: 'RangeFill',
  properties: {
    Color: readWrite(
      '1.1',
      (areas) => {
        const color = commonStyle(areas, 'fill');
        return color === undefined ? '' : (color ?? NO_FILL);
      },
      (areas, value) => {
        writeStyle(areas, { fill: colorOf(value) });
      },
    ),
    Pattern: readWrite(
      '1.9',
      (areas) => {
        const color = commonStyle(areas, 'fill');
        return color === undefined ? null : color === null ? 'None' : 'Solid';
      },
      (areas, value) => {
        if (value === 'None') writeStyle(areas, { fill: null });
        else if (value !== 'Solid') throw notImplemented(`RangeFill.pattern ${String(value)}`);
      },
    ),
  },
  methods: {
    Clear: does('1.1', (areas) => {
      writeStyle(areas, { fill: null });
    }),
  },
};

export const font: Kind<Areas> = {
  type: 'RangeFont',
  properties: {
    Bold: styleProperty('1.1', 'bold', truthOf),
    Color: styleProperty('1.1', 'fontColor', colorOf, ''),
    Italic: styleProperty('1.1', 'italic', truthOf),
    Name: styleProperty('1.1', 'fontName', textOf),
    Size: styleProperty('1.1', 'fontSize', sizeOf),
    Strikethrough: runMark('strikethrough'),
    Subscript: runMark('subscript'),
    Superscript: runMark('superscript'),
    Underline: styleProperty('1.1', 'underline', oneOf(underlines)),
  },
};

function lock(name: 'locked' | 'formulaHidden'): Property<Areas> {
  return readWrite(
    '1.2',
    (areas) => commonStyle(areas, name) ?? null,
    ({ sheet, boxes }, value) => {
      requireUnprotected(sheet);
      for (const box of boxes) sheet.styles.write(box, { [name]: truthOf(value) });
    },
  );
}

export const formatProtection: Kind<Areas> = {
  type: 'FormatProtection',
  properties: { Locked: lock('locked'), FormulaHidden: lock('formulaHidden') },
};
