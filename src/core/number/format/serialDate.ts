/** The calendar day of a date serial, in either date system of a workbook. */

export type DateSystem = '1900' | '1904';

export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const DAY = 86400000;
/** Day 0 of the 1900 system, counted back over the false day below. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 29 February 1900 never was, but has the serial 60: a fault of Lotus 1-2-3 that Excel keeps. */
const FALSE_DAY = 60;
/** 1 January 1904, day 0 of the other system. */
const EPOCH_1904 = 1462;
/** 31 December 9999. */
const LAST = 2958465;

/** 45689 is 1 February 2025 in the 1900 system and 2 February 2029 in the 1904 one; null outside the calendar. */
export function calendarDay(serial: number, system: DateSystem = '1900'): CalendarDay | null {
  const days = Math.floor(serial) + (system === '1904' ? EPOCH_1904 : 0);
  if (!(days >= 1 && days <= LAST)) return null;
  if (days === FALSE_DAY) return { day: 29, month: 2, year: 1900 };
  const date = new Date(EPOCH + (days < FALSE_DAY ? days + 1 : days) * DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}
