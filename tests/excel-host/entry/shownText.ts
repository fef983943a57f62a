/** What a cell shows: its value in its number format, as wide as the column lets it. */
import { ErrorValue } from '../model/value';
import type { Operand } from '../formula/coerce';
import type { Culture } from '../model/culture';
import { format as formatNumber } from './numberFormat';

/** A digit of Calibri 11 is 7 pixels wide; a cell keeps 5 pixels of padding. */
const DIGIT = 7;
const PADDING = 5;

export interface Room {
  /** Points. */
  readonly width: number;
  readonly fontSize: number;
}

export const everyRoom: Room = { width: Number.POSITIVE_INFINITY, fontSize: 11 };

/** The digits that fit in a column. */
function capacity(room: Room): number {
  return Math.floor(((room.width / 0.75 - PADDING) * 11) / (DIGIT * room.fontSize));
}

export function textWidth(text: string, fontSize: number): number {
  return ((text.length * DIGIT * fontSize) / 11 + PADDING) * 0.75;
}

export function shownText(value: Operand, format: string, culture: Culture, room: Room): string {
  if (value === null) return '';
  if (value instanceof ErrorValue) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return section(format, value, culture);
  const fits = capacity(room);
  if (format === 'General') return general(value, culture, fits);
  if (format === '@') return general(value, culture, Number.POSITIVE_INFINITY);
  const text = section(format, value, culture);
  return text.length <= fits ? text : hashes(fits);
}

function section(format: string, value: number | string, culture: Culture): string {
  const pattern = format === 'm/d/yyyy' ? culture.shortDate : format;
  return formatNumber(pattern, value, { locale: culture.name, nbsp: false, throws: false });
}

/** "General" drops decimals before it gives up; a whole part that is too long gives hashes. */
function general(value: number, culture: Culture, fits: number): string {
  const full = section('General', value, culture);
  if (full.length <= fits) return full;
  const whole = String(Math.trunc(value)).length;
  for (let places = fits - whole - 1; places >= 0; places--) {
    const shorter = section('General', Number(value.toFixed(Math.min(places, 20))), culture);
    if (shorter.length <= fits) return shorter;
  }
  return hashes(fits);
}

/** Excel fills the column with them. */
function hashes(fits: number): string {
  return '#'.repeat(Math.max(1, fits));
}
