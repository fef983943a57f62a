/**
 * Digits with their separators, without a sign: "1.234,5". The Vietnamese way
 * (dot between groups of three, comma before decimals) reads surely; what an
 * English keyboard may have meant is asked; a shape that is neither is refused.
 */
import Big from 'big.js';
import type { Figure, Flag, Measure, Reading } from '../figure';
import { isCode } from './code';
import { ask, asked, reject, sure, warned } from './reading';

// Any blank that does not end a line. Only the ordinary one may as well part two figures.
const SPACE = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** `body` has no sign, unit or blank at its ends; its length is bounded by the caller. */
export function readDigits(body: string, measure: Measure): Reading {
  if (!/^[\d.,'’ \u00a0\u2000-\u200a\u202f\u205f\u3000]*$/.test(body) || !/\d/.test(body))
    return reject('notNumber');
  if (/[^\d.,]/.test(body)) return readOtherGroups(body);
  if (/[.,]$/.test(body)) {
    const rest = body.slice(0, -1);
    return /\d$/.test(rest) ? asked(readDigits(rest, measure), 'trailingSeparator') : reject('badGroup');
  }
  if (body.includes('.') && body.includes(',')) return readBothSeparators(body);
  if (body.includes('.')) return readDots(body, measure);
  return body.includes(',') ? readCommas(body) : readPlain(body);
}

/** "2654"; "05" is how counts below ten are written, "007" and "00004" are not. */
function readPlain(digits: string): Reading {
  const figure = figureOf(digits);
  return isCode(digits) ? reject('leadingZeros', figure) : sure(figure);
}

function readDots(body: string, measure: Measure): Reading {
  const groups = body.split('.');
  const [first = '', second = ''] = groups;
  const superfluousZero = /^0\d/.test(first);
  const grouped = /^[1-9]\d{0,2}$/.test(first) && groups.slice(1).every(isGroup);
  if (groups.length > 2)
    return grouped ? sure(figureOf(groups.join(''))) : reject(isDate(groups) ? 'maybeDate' : 'badGroup');

  const english = figureOf(first, second);
  if (grouped) {
    const whole = figureOf(first + second);
    return measure === 'count' || measure === 'yesNo'
      ? sure(whole)
      : ask([whole, english], 'dotGroupOrDecimal');
  }
  if (superfluousZero && !isDayMonth(first, second)) return reject('badGroup');
  const flags: Flag[] = first === '' || first === '0' ? [] : ['badGroup'];
  flags.push('englishDecimal');
  if (isDayMonth(first, second)) flags.push('maybeDate');
  return ask([english], ...flags);
}

function readCommas(body: string): Reading {
  const groups = body.split(',');
  const [first = '', second = ''] = groups;
  const grouped = /^[1-9]\d{0,2}$/.test(first) && groups.slice(1).every(isGroup);
  if (groups.length > 2) return grouped ? ask([figureOf(groups.join(''))], 'englishStyle') : reject('list');

  const vietnamese = figureOf(first, second);
  if (grouped) return ask([vietnamese, figureOf(first + second)], 'commaGroupOrDecimal');
  if (first === '') return warned(sure(vietnamese), 'noIntegerPart');
  return /^0\d/.test(first) ? ask([vietnamese], 'leadingZeros') : sure(vietnamese);
}

function readBothSeparators(body: string): Reading {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(body)) {
    const [whole = '', fraction = ''] = body.split(',');
    return sure(figureOf(whole.split('.').join(''), fraction));
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(body)) {
    const [whole = '', fraction = ''] = body.split('.');
    return ask([figureOf(whole.split(',').join(''), fraction)], 'englishStyle');
  }
  return reject(/^[\d.]*,\d+$/.test(body) ? 'badGroup' : 'mixedSeparators');
}

/** "2 654,5" with a blank of any kind, "1'234". */
function readOtherGroups(body: string): Reading {
  const spaced = /^([1-9]\d{0,2}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(body.replace(SPACE, ' '));
  if (spaced) {
    const figure = figureOf((spaced[1] ?? '').split(' ').join(''), spaced[3]);
    const reading = spaced[2] === '.' ? ask([figure], 'englishDecimal') : sure(figure);
    return body.includes(' ') ? warned(reading, 'spaceGroup') : reading;
  }
  const quoted = /^([1-9]\d{0,2}(?:['’]\d{3})+)(?:[.,](\d+))?$/.exec(body);
  if (quoted) return ask([figureOf((quoted[1] ?? '').replace(/['’]/g, ''), quoted[2])], 'apostropheGroup');
  return reject(/['’]/.test(body) ? 'notNumber' : 'list');
}

function isGroup(digits: string): boolean {
  return /^\d{3}$/.test(digits);
}

/** "12.5" may be what a host left of 12 May. */
export function isDayMonth(day: string, month: string): boolean {
  return /^\d\d?$/.test(day) && /^\d\d?$/.test(month) && isBetween(day, 31) && isBetween(month, 12);
}

/** "12.5.2026" */
function isDate(parts: readonly string[]): boolean {
  const [day = '', month = '', year = ''] = parts;
  return parts.length === 3 && isDayMonth(day, month) && /^(?:\d\d)?\d\d$/.test(year);
}

function isBetween(digits: string, most: number): boolean {
  return Number(digits) >= 1 && Number(digits) <= most;
}

/** ("1234", "50") is 1234,50 with two decimals. */
export function figureOf(whole: string, fraction = ''): Figure {
  const digits = whole === '' ? '0' : whole;
  return { value: new Big(fraction === '' ? digits : digits + '.' + fraction), decimals: fraction.length };
}
