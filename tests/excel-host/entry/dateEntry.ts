/** Texts that Excel takes for dates and times: "1.2" and "1/2" are 1 February in Việt Nam. */
import type { Culture } from '../model/culture';
import type { Entry } from './entry';

/** The year of a date typed without one; fixed, so that tests do not change at New Year. */
export const THIS_YEAR = 2026;

export function dateEntry(text: string, culture: Culture): Entry | null {
  const trimmed = text.trim();
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(trimmed);
  if (time) return timeOfDay(Number(time[1]), Number(time[2]), time[3]);
  const date = /^(\d{1,4})([./-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(trimmed);
  // A full stop parts dates only where it is not the decimal sign.
  if (!date || (date[2] === '.' && culture.decimal === '.')) return null;
  const [first, second] = [date[1] ?? '', date[3] ?? ''];
  if (date[4] === undefined) return withoutYear(first, second, culture);
  if (first.length === 4) return serial(Number(first), Number(second), Number(date[4]), 'm/d/yyyy');
  const day = Number(culture.dayFirst ? first : second);
  const month = Number(culture.dayFirst ? second : first);
  return serial(fullYear(date[4]), month, day, 'm/d/yyyy');
}

function withoutYear(first: string, second: string, culture: Culture): Entry | null {
  const day = Number(culture.dayFirst ? first : second);
  const month = Number(culture.dayFirst ? second : first);
  const date = first.length < 3 && second.length < 3 ? serial(THIS_YEAR, month, day, 'd-mmm') : null;
  return date ?? (second.length === 1 ? null : serial(fullYear(second), Number(first), 1, 'mmm-yy'));
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number, format: string): Entry | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  // Excel counts a 29 February 1900 that never was.
  return { value: days > 60 ? days : days - 1, format };
}

function timeOfDay(hours: number, minutes: number, seconds: string | undefined): Entry | null {
  if (hours > 23 || minutes > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (hours * 3600 + minutes * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}
