/** STT: the number of a row as it stands in a cell, however Excel has treated it. */
import { isDateFormat } from '../number/numberFormat';
import { tidy } from '../text/label';
import type { Cell } from './grid';

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/**
 * What the cell may mean, the likeliest first; empty for no number. "II." is
 * ["II"]; the number 1.1 is ["1.1", "1.10"]; "1.2" that Excel made a date of is
 * read back as day.month and month.day.
 */
export function readOrder(cell: Cell | undefined): string[] {
  if (!cell || cell.value === null || cell.error) return [];
  if (typeof cell.value === 'number') {
    if (isDateFormat(cell.format)) return ordersOfDate(cell.value);
    return ordersOfNumber(cell.value);
  }
  if (typeof cell.value === 'boolean') return [];
  return orderOfText(cell.value);
}

function ordersOfNumber(value: number): string[] {
  const text = String(value);
  if (!/^[0-9]{1,3}(\.[0-9]{1,2})?$/.test(text)) return [];
  // 1.10 is stored as 1.1: only the neighbours can tell which was typed.
  return /\.[0-9]$/.test(text) ? [text, text + '0'] : [text];
}

function ordersOfDate(serial: number): string[] {
  const day = dayAndMonth(serial);
  if (!day) return [];
  const [date, month] = day;
  return [String(date) + '.' + String(month), String(month) + '.' + String(date)];
}

/** Serial of the 1900 date system -> [day, month]. Excel's false 29 February 1900 shifts the days before it. */
function dayAndMonth(serial: number): [number, number] | null {
  if (serial < 61 || serial > 2958465) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86400000);
  return [date.getUTCDate(), date.getUTCMonth() + 1];
}

function orderOfText(text: string): string[] {
  const order = tidy(text)
    .replace(/^(?:mục|phần)\s+/i, '')
    .replace(/^[([]/, '')
    .replace(/[.)\]:]+$/, '')
    .replace(/[/,]/g, '.');
  if (order === '' || order.length > 20) return [];
  if (ROMAN.test(order)) return [order];
  return /^(?:[A-ZĐ]|[a-zđ]|(?:[IVX]{1,5}\.)?[0-9]{1,3}(?:\.[0-9]{1,3}){0,5})$/.test(order) ? [order] : [];
}

export function isRoman(order: string): boolean {
  return order !== '' && ROMAN.test(order);
}
