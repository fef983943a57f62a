/**
 * A typed text read as the figure of a cell. It refuses rather than guesses:
 * whatever has two readings is asked, whatever has none is refused, and every
 * peculiarity is named by a flag.
 */
import Big from 'big.js';
import type { Figure, Measure, Reading, Sign } from '../figure';
import { FOOTNOTE_MARK } from '../../text/raised';
import { clean, hasForeignDigit, trimmed } from './characters';
import { confirmedBeyondExcel, EXCEL_DIGITS } from './excelDigits';
import { figureOf, isDayMonth } from './readDigits';
import { ask, asked, figuresOf, mapped, reject, warned } from './reading';
import { readSigned } from './readSigned';
import { amongWords, readWords } from './readWords';
import { readScales, readWithUnit } from './readUnit';
import { decimalsOf, divide } from '../round';
import { powerBetween } from './scaleWord';
import { negated, shifted } from '../shift';

/** No figure of a table is longer; what is longer never reaches a regular expression. */
const LONGEST = 40;
/** "1E400" is infinite to Excel. */
const GREATEST_EXPONENT = 307;

/**
 * "2.654" is 2654 in a count, a question in a rate or an amount (2654 or
 * 2,654); "99,7%" is 99,7 in a rate and refused elsewhere; "12.5" is asked,
 * "1.23.456" refused. Rates are in per cent, so "5‰" is 0,5 there and 0,005
 * elsewhere. `unit` is the row's: "40,63 tỷ" is 40.630 in a row of "Triệu đồng". Never throws, and takes time in proportion to the text's length.
 * Separators: Luật Kế toán 2015; signs "-", "…", "x": the General Statistics Office's yearbooks.
 */
export function readText(text: string, measure: Measure, unit = ''): Reading {
  const typed = clean(text);
  if (isBlank(typed.text)) return { kind: 'blank' };
  if (typed.text.length > LONGEST) return reject('tooLong');
  const sign = signOf(typed.text);
  if (sign) return { kind: 'sign', sign };
  const reading = confirmedBeyondExcel(readTidy(typed.text, measure, unit));
  return typed.flags.reduce(warned, reading);
}

/** The agreed sign a text is: "-" no such phenomenon, "…" no information, "x" cannot occur; else null. */
export function signOf(text: string): Sign | null {
  if (/^[-\u2212\u2010\u2011\u2013\u2014]$/.test(text)) return 'none';
  if (text === '\u2026' || text === '...') return 'missing';
  return /^[xX\u00d7]$/.test(text) ? 'notApplicable' : null;
}

/** A row of dots longer than the sign "..." is the form's line to write on: nothing was filled in. */
function isBlank(text: string): boolean {
  return text === '' || /^(?:[.\u2026]{4,}|\u2026{2,})$/.test(text.slice(0, LONGEST));
}

/** Each reader knows one shape and passes (null) on any other; what is inside a wrapping comes back here. */
type Reader = (text: string, measure: Measure, unit: string) => Reading | null;

const READERS: readonly Reader[] = [
  readLines,
  readForeign,
  readWords,
  readApostrophe,
  readFootnote,
  readBrackets,
  readStrayBlank,
  readStrayMark,
  readQuotient,
  readAmongWords,
  readPercent,
  readExponent,
  readDate,
  readLettersForDigits,
  readScales,
  readWithUnit,
];

function readTidy(text: string, measure: Measure, unit: string): Reading {
  for (const read of READERS) {
    const reading = read(text, measure, unit);
    if (reading) return reading;
  }
  return readSigned(text, measure);
}

/** A break between digits parts two cells pasted into one; between a figure and its unit it is a blank. */
function readLines(text: string, measure: Measure, unit: string): Reading | null {
  const lines = text.split(/[\t-\r\u0085\u2028\u2029]/);
  if (lines.length === 1) return null;
  return lines.filter((line) => /\d/.test(line)).length > 1
    ? reject('list')
    : readTidy(lines.map(trimmed).join(' '), measure, unit);
}

function readForeign(text: string): Reading | null {
  if (text.startsWith('=')) return reject('formulaText');
  if (hasForeignDigit(text)) return reject('foreignDigits');
  return /[\u00bc-\u00be\u2150-\u215f\u2189\u2044]/.test(text) ? reject('fraction') : null;
}

/** "'2.654": the apostrophe that makes a host keep a text, typed where it shows. */
function readApostrophe(text: string, measure: Measure, unit: string): Reading | null {
  const inner = trimmed(text.slice(1));
  return /^['’]/.test(text) && /^[^'’]/.test(inner)
    ? warned(readTidy(inner, measure, unit), 'visibleApostrophe')
    : null;
}

const MARK = `(?:${FOOTNOTE_MARK}{1,4}|\\(\\d{1,2}\\)|\\[\\d{1,2}\\]|[*†‡]{1,3})`;
const FOOTNOTES = new RegExp(`^(.*\\d)( ?)(${MARK}(?: ?[,;]? ?${MARK})*)$`);

/** "2.654¹", "2.654(1)", "198 [1]", "39 (1),(2)", "2.654*". With a blank before it, "2.654 (1)" may also be a second figure. */
function readFootnote(text: string, measure: Measure, unit: string): Reading | null {
  const mark = FOOTNOTES.exec(text);
  if (!mark) return null;
  const [, figure = '', blank, marks = ''] = mark;
  const reading = readTidy(figure, measure, unit);
  return blank === '' || !/^\(\d+\)$/.test(marks) ? warned(reading, 'footnote') : asked(reading, 'footnote');
}

/** "(1.200)" is −1.200 to accountants, a remark to others; what cannot be negative is 4 in "(4)". */
function readBrackets(text: string, measure: Measure, unit: string): Reading | null {
  // "11 (+2)" tells a figure and a change.
  if (/^\d[\d.,]* ?\([-+\u2212] ?\d/.test(text)) return reject('list');
  const inner = /^\( ?(\d[^()]*)\)$/.exec(text);
  if (!inner) return null;
  const reading = readTidy(trimmed(inner[1] ?? ''), measure, unit);
  return measure === 'count' || measure === 'yesNo'
    ? asked(reading, 'bracketed')
    : asked(mapped(reading, negated), 'accounting');
}

/** "94, 45", "62 ,12": one figure with a blank too many, where a figure of such digits can stand. */
function readStrayBlank(text: string, measure: Measure): Reading | null {
  if (!/^\d[\d.,]*(?: [.,] ?|[.,] )\d+$/.test(text)) return null;
  const reading = readSigned(text.replace(/ /g, ''), measure);
  const whole = figuresOf(reading).filter(({ value }) => value.round(0, 0).eq(value));
  if (measure !== 'count' && measure !== 'yesNo')
    return reading.kind === 'reject' ? null : asked(reading, 'strayBlank');
  return whole.length > 0 ? ask(whole, 'strayBlank') : null;
}

/** "62,,12", "62;12", "62’12", "15;": a separator twice, or the key beside it, where one decimal mark can stand. */
function readStrayMark(text: string, measure: Measure): Reading | null {
  const whole = /^(\d[\d.,]*)[;:]$/.exec(text);
  if (whole) return asked(readSigned(whole[1] ?? '', measure), 'strayMark');
  const parts = /^(\d{1,3})([.,;'’`]|[.,]{2})(\d{1,2})$/.exec(text);
  if (!parts || measure === 'count' || measure === 'yesNo' || /^[.,]$/.test(parts[2] ?? '')) return null;
  return ask([figureOf(parts[1] ?? '', parts[3])], 'strayMark');
}

/** "45/79 = 56,96", "56,96% (45/79)" in a rate: the quotient beside its working. */
function readQuotient(text: string, measure: Measure): Reading | null {
  if (measure !== 'rate') return null;
  const first = /^(\d+) ?\/ ?(\d+) ?(?:= ?(\d[\d.,]*) ?%?|\( ?(\d[\d.,]*) ?%? ?\))$/.exec(text);
  const last = /^(\d[\d.,]*) ?%? ?\( ?\d+ ?\/ ?\d+ ?\)$/.exec(text);
  const quotient = first?.[3] ?? first?.[4] ?? last?.[1];
  return quotient === undefined ? null : asked(readSigned(quotient, measure), 'fraction');
}

/** "khoảng 500" is 500, if that is what was meant; the unit in brackets is a unit: "40.630 (triệu đồng)". */
function readAmongWords(text: string, measure: Measure, unit: string): Reading | null {
  const inner = amongWords(text);
  if (inner === null) return null;
  const bracketed = /^(.*\d) ?\(([^()]+)\)$/.exec(text);
  const named = bracketed && readWithUnit(`${bracketed[1] ?? ''} ${bracketed[2] ?? ''}`, measure, unit);
  if (named && powerBetween(bracketed[2] ?? '', unit) !== null) return named;
  const reading = readTidy(inner, measure, unit);
  return reading.kind === 'reject' ? null : asked(reading, 'amongWords');
}

/** Only rates are in per cent: "12 %" in a count is another quantity, never 12. */
function readPercent(text: string, measure: Measure): Reading | null {
  const mark = text.charAt(text.length - 1);
  if (mark !== '%' && mark !== '\u2030') return null;
  const reading = readSigned(trimmed(text.slice(0, -1)), measure);
  if (mark === '\u2030') {
    const power = measure === 'rate' ? -1 : -3;
    return warned(
      mapped(reading, (figure) => shifted(figure, power)),
      'permille',
    );
  }
  return measure === 'rate' || reading.kind === 'reject' ? reading : reject('unitSuffix');
}

/** "1E3" is 1000 to a computer, a house or a plot to its typist. */
function readExponent(text: string): Reading | null {
  const parts = /^([-+]?)(\d+)(?:[.,](\d+))?[eE]([-+]?\d+)$/.exec(text);
  if (!parts) return null;
  const power = Number(parts[4]);
  if (power > GREATEST_EXPONENT) return reject('overflow');
  if (power < -EXCEL_DIGITS) return reject('notNumber');
  const figure = shifted(figureOf(parts[2] ?? '', parts[3]), power);
  return ask([parts[1] === '-' ? negated(figure) : figure], 'exponent');
}

/** "3/4" may be 3 April or three quarters, "1-2" 1 February or a range; "04/05" in a count is two figures. */
function readDate(text: string, measure: Measure): Reading | null {
  if (/^\d\d?([-/])\d\d?\1(?:\d\d)?\d\d$/.test(text)) return reject('maybeDate');
  const parts = /^(\d{1,6}) ?([-\u2010-\u2014\u2212/]) ?(\d{1,6})$/.exec(text);
  if (!parts) return null;
  const [, first = '', mark, second = ''] = parts;
  const dated = isDayMonth(first, second);
  if (mark !== '/') return dated ? ask([], 'maybeDate', 'list') : reject('list');
  if (measure === 'count' || measure === 'yesNo') return reject('fraction');
  const quotient = measure === 'rate' ? percentageOf(first, second) : quotientOf(first, second);
  if (dated) return ask(quotient, 'maybeDate', 'fraction');
  return quotient.length > 0 && measure === 'rate' ? ask(quotient, 'fraction') : reject('fraction');
}

/** "45/79" in a rate is 56,96, as long as it is a part of a whole. */
function percentageOf(part: string, whole: string): readonly Figure[] {
  if (Number(whole) === 0 || Number(part) > Number(whole)) return [];
  const value = divide(new Big(part).times(100), new Big(whole), 2, 'halfUp');
  return [{ value, decimals: decimalsOf(value) }];
}

/** The fraction's value where it ends within four decimals: 3/4 is 0,75, 1/3 is nothing that could be meant. */
function quotientOf(part: string, whole: string): readonly Figure[] {
  if (Number(whole) === 0) return [];
  const value = divide(new Big(part), new Big(whole), 4, 'truncate');
  return value.times(whole).eq(part) ? [{ value, decimals: decimalsOf(value) }] : [];
}

/** "1O0", "l00", "O" alone: refused, but 100 and 0 are suggested. */
function readLettersForDigits(text: string, measure: Measure): Reading | null {
  if (/^[oO]$/.test(text)) return reject('letterForDigit', figureOf('0'));
  if (!/^[-+]?[\dOoIl.,]+$/.test(text) || !/\d/.test(text) || !/[OoIl]/.test(text)) return null;
  const meant = readSigned(text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), measure);
  return meant.kind === 'reject' ? null : reject('letterForDigit', figuresOf(meant)[0]);
}
