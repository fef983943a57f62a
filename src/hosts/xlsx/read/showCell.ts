/** What a sheet shows for a stored number, in the conventions of Vietnamese Excel: 2654 in #,##0 is "2.654". */
import { format, getFormatDateInfo, getFormatFromId } from 'numfmt';
import { isDateFormat, isFractionFormat } from '../../../core/number/format/numberFormat';

/**
 * The code of a built-in format (ECMA-376 Part 1, 18.8.30). The standard leaves 14 to 22 to the reader's country:
 * here the day stands first.
 */
export function builtInFormat(id: number): string {
  return vietnameseDates.get(id) ?? (id > 0 && id < 50 ? getFormatFromId(id) : null) ?? 'General';
}

const vietnameseDates: ReadonlyMap<number, string> = new Map([
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'dd/mm/yyyy h:mm'],
]);

/** True when the format shows a day, month or year: such a number is a date, "[h]:mm" is a duration. */
export function showsDate(code: string): boolean {
  const known = dateFormats.get(code);
  if (known !== undefined) return known;
  const answer = /[dmyeb]/i.test(code) && readsAsDate(code);
  // A workbook has at most some thousand codes, but a session of the web edition may open many workbooks.
  if (dateFormats.size > 1000) dateFormats.clear();
  dateFormats.set(code, answer);
  return answer;
}

const dateFormats = new Map<string, boolean>();

function readsAsDate(code: string): boolean {
  try {
    const parts = getFormatDateInfo(code);
    return parts.year || parts.month || parts.day;
  } catch {
    return false;
  }
}

/** Serial numbers of 31 December 9999 and before 1900 have no date; Excel shows "####" for them. */
const endOfDates = 2958466;

/**
 * The shown text of a number: 0.997 in "0.0%" is "99,7%", 56.96 in General is "56,96". A number that its format cannot
 * show (an unreadable code, a negative date) is shown as General: "####" would hide what the cell holds. Spaces at the
 * ends, which accounting formats use to align, are left out.
 */
export function showNumber(value: number, code: string): string {
  if (code === '' || code === 'General') return showGeneral(value);
  if (code === '#,##0' && Number.isInteger(value) && Math.abs(value) < 1e15) return inThrees(value);
  const asked = code + '|' + String(value);
  const known = shownNumbers.get(asked);
  if (known !== undefined) return known;
  const shown = showInFormat(value, code);
  // Tables of one form show the same few rates and formats again and again, from file to file.
  if (shownNumbers.size >= MOST_SHOWN) shownNumbers.clear();
  shownNumbers.set(asked, shown);
  return shown;
}

const shownNumbers = new Map<string, string>();
const MOST_SHOWN = 5000;

function showInFormat(value: number, code: string): string {
  // A day or a time before the first has none, and numfmt counts such times wrongly.
  if (value < 0 ? isDateFormat(code) : value >= endOfDates && showsDate(code)) return showGeneral(value);
  // It pads a zero to the width of "##0.0E+0".
  if (value === 0 && /E[+-]/i.test(code)) return showGeneral(value);
  try {
    const shown = format(showsDate(code) ? code : withoutLocale(code), value, { locale: 'vi-VN' }).trim();
    return isFractionFormat(code) && !isNearFraction(shown, value) ? showGeneral(value) : shown;
  } catch {
    return showGeneral(value);
  }
}

/** "41/66" for 0,6212; numfmt sets the fraction beside a whole number that it rounded up: "534 19/20" for 533,95. */
function isNearFraction(shown: string, value: number): boolean {
  const [, whole, part, parts] = /^-?\s*(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(shown) ?? [];
  // Without a fraction it is a whole number, shown as one.
  if (part === undefined) return true;
  const size = Number(whole ?? 0) + Number(part) / Number(parts);
  return Math.abs(size - Math.abs(value)) < 0.5;
}

/** "[$€-2] #,##0" -> "[$€] #,##0": in numbers Excel takes the sign only, and its separators from the computer. */
function withoutLocale(code: string): string {
  return code.replace(/\[\$([^\]-]{0,20})-[0-9A-Fa-f]{1,8}\]/g, (_, sign: string) =>
    sign === '' ? '' : `[$${sign}]`,
  );
}

/** What numfmt gives for "#,##0", in a hundredth of its time: 1234567 is "1.234.567". */
function inThrees(value: number): string {
  const digits = String(Math.abs(value));
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    grouped = digits.slice(Math.max(0, end - 3), end) + '.' + grouped;
  return value < 0 ? '-' + grouped : grouped;
}

/** General shows at most 11 characters besides the sign: 1/3 is "0,333333333", 123456789012 is "1,23457E+11". */
function showGeneral(value: number): string {
  // Most figures of a table are short whole numbers; numfmt takes a hundred times longer for them.
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value === 0 ? 0 : value);
  // And most rates have few decimals: what is as short as General allows is shown whole.
  const size = Math.abs(value);
  const digits = size >= LEAST_PLAIN && size < 1e11 ? String(size) : '';
  if (digits !== '' && digits.length <= GENERAL_WIDTH)
    return (value < 0 ? '-' : '') + digits.replace('.', ',');
  return format('General', value, { locale: 'vi-VN' });
}

/** Below it, General writes an exponent where that is shorter. */
const LEAST_PLAIN = 0.001;
const GENERAL_WIDTH = 11;
