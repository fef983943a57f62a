/** STT: the number of a row as it stands in a cell, however Excel has treated it. */
import { isDateFormat } from '../number/numberFormat';
import { calendarDay } from '../number/serialDate';
import { tidy } from '../text/label';
import type { Cell } from './grid';

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const NUMBERS = /^[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}$/;
/** Lists count with the letters of one of these alphabets. */
const ALPHABETS = ['abcdđeghiklmnopqrstuvxy', 'abcdeghiklmnopqrstuvxy', 'abcdefghijklmnopqrstuvwxyz'];
const PREFIX = /^(?:mục|phần|chương)\s+/i;

/**
 * What the cell may mean, the likeliest first; empty for no number. "II." is
 * ["II"]; the number 1.1 is ["1.1", "1.10"]; "1.2" that Excel made a date of is
 * read back as day.month and month.day.
 */
export function readOrder(cell: Cell | undefined): string[] {
  if (typeof cell?.value === 'number') {
    return isDateFormat(cell.format) ? ordersOfDate(cell.value) : ordersOfNumber(cell.value);
  }
  return typeof cell?.value === 'string' && !cell.error ? orderOfText(cell.value) : [];
}

function ordersOfNumber(value: number): string[] {
  const text = String(value);
  if (!/^[0-9]{1,3}(\.[0-9]{1,2})?$/.test(text)) return [];
  // 1.10 is stored as 1.1: only the neighbours can tell which was typed.
  return /\.[0-9]$/.test(text) ? [text, text + '0'] : [text];
}

/** "1.2" became 1 February or 2 January of the year it was typed in; "3.2.1" became 3 February 2001. */
function ordersOfDate(serial: number): string[] {
  const date = calendarDay(serial);
  if (!date) return [];
  const inYear = [
    [date.day, date.month],
    [date.month, date.day],
  ];
  return inYear.concat(inYear.map((parts) => [...parts, date.year % 100])).map((parts) => parts.join('.'));
}

/**
 * ["3.2.1"] for "3.2.1.", "(3.2.1)", "3. 2. 1"; ["II"] for "Phần II:" and "ii."; "i)" is the letter or
 * the Roman number; [] for a text that is no number.
 */
export function orderOfText(text: string): string[] {
  if (text.length > 40) return [];
  const order = tidy(text)
    .replace(PREFIX, '')
    .replace(/^[([]/, '')
    .replace(/[\s.)\]:/–-]+$/, '')
    .replace(/\s*[.,/–-]\s*/g, '.');
  const capitals = order.toUpperCase();
  if (isLetter(order)) return order !== capitals && ROMAN.test(capitals) ? [order, capitals] : [order];
  if (ROMAN.test(capitals)) return [capitals];
  const [section = '', ...rest] = order.split('.');
  const first = ROMAN.test(section.toUpperCase()) ? section.toUpperCase() : section;
  const numbers = (ROMAN.test(first) ? rest : [first, ...rest]).join('.');
  if (!NUMBERS.test(numbers)) return [];
  const plain = numbers.replace(/(^|\.)0+(?=[0-9])/g, '$1');
  return [ROMAN.test(first) ? first + '.' + plain : plain];
}

export interface LeadingOrder {
  readonly order: string;
  readonly rest: string;
  /** A dot, bracket or dash says that it is a number: "3. Kết quả", not "12 cuộc họp". */
  readonly marked: boolean;
}

/** The STT that was typed into the label's own cell: "3.2.1. Tổng số" -> "3.2.1" and "Tổng số"; null where there is none. */
export function leadingOrder(label: string): LeadingOrder | null {
  const tidied = tidy(label);
  const text = tidied.replace(PREFIX, '');
  const match =
    /^[([]?((?:[IVX]{1,5}|[0-9]{1,3})(?:[.-][0-9]{1,3}){0,5}|(?:[A-Za-zĐđ]|[ivx]{2,5})(?=[.)\]]))([\s.)\]:/–-]+)([^\s.)\]:/–0-9-].*)$/.exec(
      text,
    );
  if (!match) return null;
  const [, number = '', mark = '', rest = ''] = match;
  const order = orderOfText(number)[0];
  if (order === undefined) return null;
  return { order, rest, marked: mark.trim() !== '' || order.includes('.') || text !== tidied };
}

/** The STT agrees with the form's, with or without the section before it; "b)" agrees with 3.2. */
export function agrees(order: string, row: { readonly order: string; readonly code: string }): boolean {
  if (order === row.order || order === row.code) return true;
  if (!isLetter(order)) return false;
  const place = placeOf(row.order.slice(row.order.lastIndexOf('.') + 1));
  return ALPHABETS.some((alphabet) => alphabet.indexOf(order.toLowerCase()) + 1 === place);
}

function isLetter(order: string): boolean {
  return order.length === 1 && ALPHABETS.some((alphabet) => alphabet.includes(order.toLowerCase()));
}

/** The place in its list that a number or a Roman number says: 2 for "2" and "II". */
function placeOf(part: string): number {
  if (!ROMAN.test(part)) return Number(part);
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let place = 0;
  for (let i = 0; i < part.length; i++) {
    const value = values[part.charAt(i)] ?? 0;
    place += value < (values[part.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return place;
}
