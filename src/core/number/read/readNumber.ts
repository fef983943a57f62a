/** A number cell: the figure it shows, checked against the value it stores. */
import type Big from 'big.js';
import type { Cell } from '../../sheet/grid';
import { clean } from './characters';
import { confirmedBeyondExcel, exactFigure, storedDecimal } from './excelDigits';
import type { Figure, Measure, Reading } from '../figure';
import {
  decimalsOfFormat,
  isDateFormat,
  hidesNumber,
  isFractionFormat,
  isPercentFormat,
} from '../format/numberFormat';
import type { PercentScale } from './percentScale';
import { figureOf } from './readDigits';
import { ask, reject, sure, warned } from './reading';
import { signOf } from './readText';
import { round } from '../round';
import { calendarDay, type CalendarDay, type DateSystem } from '../format/serialDate';
import { shifted } from '../shift';
import { shownFigure, type ShownFigure } from './shownFigure';

/** The page and the cell say different figures: 2653,6 shown as "2.654" in a count; 2654000 shown as "2.654". */
export interface StoredMismatch {
  /** All its digits, in the row's unit: 0.997 in a percent format is 99,7. */
  readonly stored: Figure;
  /** null where the format shows something else than a figure. */
  readonly shown: Figure | null;
}

export interface NumberReading {
  readonly reading: Reading;
  readonly mismatch: StoredMismatch | null;
}

/** From here on, 1000 %, a percent format was rather put on a number that was in per cent already. */
const DOUBTFUL_FRACTION = 10;

export function readNumber(cell: Cell, value: number, measure: Measure, scale?: PercentScale): NumberReading {
  if (!isFinite(value)) return { reading: reject('overflow'), mismatch: null };
  const raw = storedDecimal(value);
  if (isDateFormat(cell.format))
    return { reading: ask(dateReadings(cell.text, value, raw), 'dateFormat'), mismatch: null };

  const percentFormat = isPercentFormat(cell.format);
  const stored = exactFigure(percentFormat ? raw.times(100) : raw);
  if (!percentFormat && isAsStored(cell.text, value))
    return { reading: measure === 'rate' ? readScale(stored, raw, scale) : sure(stored), mismatch: null };
  const { text } = clean(cell.text);
  const sign = signOf(text);
  if (sign) {
    const mismatch = sign === 'none' && raw.eq(0) ? null : { stored, shown: null };
    return { reading: { kind: 'sign', sign }, mismatch };
  }
  if (text === '' && hidesNumber(cell.format, value))
    return { reading: sure(stored), mismatch: { stored, shown: null } };
  if (isFractionFormat(cell.format) && text.includes('/'))
    return { reading: ask([asDecimals(stored, measure)], 'fraction'), mismatch: null };
  const shown = shownOrFormatted(text, stored, cell.format);
  if (!shown) {
    // "1,23457E+11": Excel's way out of a narrow column, not a question of what is stored.
    return /^[-+\d.,]+E[-+]\d+$/i.test(text.slice(0, 40))
      ? { reading: confirmedBeyondExcel(warned(sure(stored), 'exponent')), mismatch: null }
      : { reading: reject('notNumber', stored), mismatch: { stored, shown: null } };
  }
  const inPercent = percentFormat || text.includes('%');
  const mismatch = sayDifferent(shown, stored, measure) ? { stored, shown: shown.figure } : null;
  if (measure !== 'rate') {
    return { reading: inPercent ? reject('unitSuffix') : confirmedBeyondExcel(sure(shown.figure)), mismatch };
  }
  const twice = percentFormat && raw.abs().gte(DOUBTFUL_FRACTION);
  const reading = twice
    ? ask([shown.figure, exactFigure(raw)], 'percentTwice')
    : readScale(shown.figure, raw, inPercent ? 'percent' : scale);
  return { reading: confirmedBeyondExcel(reading), mismatch };
}

/** Digits and a decimal mark, all that is stored and nothing else: 45 as "45", 56.3 as "56,3" or "56.3". Most figures are. */
function isAsStored(text: string, value: number): boolean {
  if (!(value === 0 || (value >= LEAST_PLAIN && value < MOST_PLAIN)) || text.length > LONGEST_PLAIN)
    return false;
  const written = String(value);
  return written === text || written.replace('.', ',') === text;
}

/** Beyond these a number is written with an exponent, or in more digits than are sure. */
const LEAST_PLAIN = 1e-6;
const MOST_PLAIN = 1e12;
const LONGEST_PLAIN = 14;

/** A fraction as a figure of the row: 41/66 in a rate is 62,12. */
function asDecimals(stored: Figure, measure: Measure): Figure {
  const inPercent = measure === 'rate' && stored.value.abs().lte(1) ? shifted(stored, 2) : stored;
  const decimals = Math.min(inPercent.decimals, 2);
  return { value: round(inPercent.value, decimals), decimals };
}

/** "####" and nothing at all are a matter of the column's width or of the host: the format says what would be shown. */
function shownOrFormatted(text: string, stored: Figure, format: string): ShownFigure | null {
  const decimals = decimalsOfFormat(format);
  if (text !== '' && /[^#]/.test(text)) return shownFigure(text, stored.value, decimals);
  const figure = decimals === null ? stored : { value: round(stored.value, decimals), decimals };
  return { figure, agrees: true };
}

/** Rates and amounts are rounded for print; a count has nothing to round. */
function sayDifferent(shown: ShownFigure, stored: Figure, measure: Measure): boolean {
  const whole = measure === 'count' || measure === 'yesNo';
  return !shown.agrees || (whole && !shown.figure.value.eq(stored.value));
}

/** 0.997 in a % row may be 99,7 % or 0,997 %; 0 and all above 1 are beyond doubt. */
function readScale(figure: Figure, raw: Big, scale: PercentScale | undefined): Reading {
  if (raw.eq(0) || raw.abs().gt(1) || scale === 'percent') return sure(figure);
  const hundredfold = shifted(figure, 2);
  return scale === 'fraction' ? sure(hundredfold) : ask([figure, hundredfold], 'percentScale');
}

/** 1 February for a typed "1.2": the figure it may have been, then the serial itself. */
function dateReadings(text: string, serial: number, raw: Big): Figure[] {
  const typed = dayShown(text, serial);
  const figure = exactFigure(raw);
  return typed ? [figureOf(String(typed.day), String(typed.month)), figure] : [figure];
}

/** The cell does not know its workbook's date system, but the day that it shows does. */
function dayShown(text: string, serial: number): CalendarDay | null {
  if (Math.floor(serial) !== serial) return null;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const systems: DateSystem[] = ['1900', '1904'];
  const days = systems.map((system) => calendarDay(serial, system));
  return days.find((each) => each !== null && (numbers.length === 0 || numbers.includes(each.day))) ?? null;
}
