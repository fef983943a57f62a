/** STT: the number of a row as it stands in a cell, however Excel has treated it. */
import { isDateFormat } from '../../number/format/numberFormat';
import { calendarDay } from '../../number/format/serialDate';
import { tidy } from '../../text/label';
import type { Cell } from '../../sheet/grid';

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
export function readOrder(cell: Cell | undefined): readonly string[] {
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
export function orderOfText(text: string): readonly string[] {
  if (text.length > 40) return [];
  const known = ordersRead.get(text);
  if (known) return known;
  const orders = readOrderText(text);
  // The tables of a form print the same numbers, whichever file they stand in.
  if (ordersRead.size >= MOST_ORDERS) ordersRead.clear();
  ordersRead.set(text, orders);
  return orders;
}

const ordersRead = new Map<string, readonly string[]>();
const MOST_ORDERS = 5000;

function readOrderText(text: string): readonly string[] {
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
  const plain = withoutZeros(numbers);
  return [ROMAN.test(first) ? first + '.' + plain : plain];
}

/** "01" and "1" are the same number. */
function withoutZeros(order: string): string {
  return !order.includes('0') ? order : order.replace(/(^|\.)0+(?=[0-9])/g, '$1');
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

interface Numbered {
  readonly order: string;
  readonly code: string;
}

/** The STT agrees with the form's, with or without the section before it; "b)" agrees with 3.2. */
export function agrees(order: string, row: Numbered): boolean {
  return (
    order === withoutZeros(row.order) ||
    order === row.code ||
    (isLetter(order) && placesOf(order).includes(placeIn(row)))
  );
}

/** The same for all rows at once: the indices of those with which an STT agrees. */
export function agreeing(rows: readonly Numbered[]): (order: string) => readonly number[] {
  const named = new Map<string, number[]>();
  const placed = new Map<number, number[]>();
  rows.forEach((row, at) => {
    const order = withoutZeros(row.order);
    add(named, order, at);
    if (row.code !== order) add(named, row.code, at);
    add(placed, placeIn(row), at);
  });
  return (order) => {
    const found = named.get(order) ?? [];
    return isLetter(order)
      ? placesOf(order).reduce((all, place) => all.concat(placed.get(place) ?? []), found)
      : found;
  };
}

function add<Key>(groups: Map<Key, number[]>, key: Key, at: number): void {
  const group = groups.get(key);
  if (group) group.push(at);
  else groups.set(key, [at]);
}

/** The places that a letter may say: "d" is the fourth of its list, or the fifth after "đ". */
function placesOf(letter: string): number[] {
  return ALPHABETS.map((alphabet) => alphabet.indexOf(letter.toLowerCase()) + 1);
}

/** The row's place in its list, as the last part of its STT says. */
function placeIn({ order }: Numbered): number {
  return placeOf(order.slice(order.lastIndexOf('.') + 1));
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
