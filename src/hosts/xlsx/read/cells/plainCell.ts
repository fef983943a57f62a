/** One cell of a plain row, letter by letter. */
import { plainItem } from './plainItem';
import type { RawFormula } from './sheetBuilder';
import { longestText, type StringItem } from './stringItem';

/** Given in place of where something ends: it is written in another way. */
export const NOT_PLAIN = -1;

/** A cell that is handed over once its whole row has been read. */
interface Pending {
  row: number;
  column: number;
  type: string | null;
  style: number;
  /** A plain number, or the place of a shared text; NaN where `value` tells it, or nothing does. */
  number: number;
  value: string | null;
  item: StringItem | null;
  formula: RawFormula | null;
}

/** Used again for every row. */
const pending: Pending[] = [];

export function pendingAt(index: number): Pending {
  return (pending[index] ??= {
    row: -1,
    column: -1,
    type: null,
    style: 0,
    number: NaN,
    value: null,
    item: null,
    formula: null,
  });
}

const [SLASH, SPACE, CLOSE, QUOTE, EQUALS] = [47, 32, 62, 34, 61];

/** Nothing, or ` name="value"` again and again. */
export function isPlain(attributes: string): boolean {
  return attributes === '' || /^(?: [\w:.-]+="[^"<>&]*")+ ?$/.test(attributes);
}

/**
 * ` r="A5" s="3" t="str"` in any order; other attributes say nothing of what the cell holds. Returns where the tag's end
 * stands, "/" or ">".
 */
function readMarks(source: string, start: number, end: number, marks: Pending): number {
  marks.row = -1;
  marks.column = -1;
  marks.type = null;
  marks.style = 0;
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    if (code === CLOSE || code === SLASH) return at;
    if (code !== SPACE) return NOT_PLAIN;
    const next = source.charCodeAt(at + 1);
    if (next === SLASH || next === CLOSE) return at + 1;
    let equals = at + 1;
    while (isOfName(source.charCodeAt(equals))) equals++;
    if (source.charCodeAt(equals) !== EQUALS) return NOT_PLAIN;
    if (source.charCodeAt(equals + 1) !== QUOTE) return NOT_PLAIN;
    const value = equals + 2;
    const name = equals === at + 2 ? source.charCodeAt(at + 1) : 0;
    if (name === R) at = readPlace(source, value, marks);
    else if (name === S) at = readStyle(source, value, marks);
    else {
      at = source.indexOf('"', value);
      if (at < 0 || at >= end) return NOT_PLAIN;
      if (name === T) {
        marks.type = source.slice(value, at);
        if (!TYPES.has(marks.type)) return NOT_PLAIN;
      }
      at++;
    }
    if (at === NOT_PLAIN) return NOT_PLAIN;
  }
  return NOT_PLAIN;
}

/** Letters, digits and the marks that a name holds. */
function isOfName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58) || code === 95
  );
}

const [R, S, T] = [114, 115, 116];
const TYPES: ReadonlySet<string> = new Set(['s', 'n', 'str', 'inlineStr', 'b', 'e', 'd']);

/** `A5"`: in capitals, and no longer than a sheet is. Returns what follows the quote. */
function readPlace(source: string, start: number, marks: Pending): number {
  let at = start;
  let column = 0;
  let row = 0;
  let code = source.charCodeAt(at);
  for (; code >= 65 && code <= 90; code = source.charCodeAt(++at)) column = column * 26 + code - 64;
  const letters = at - start;
  if (code === 48) return NOT_PLAIN;
  for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) row = row * 10 + code - 48;
  const digits = at - start - letters;
  if (code !== QUOTE || letters < 1 || letters > 3 || digits < 1 || digits > 7) return NOT_PLAIN;
  marks.row = row - 1;
  marks.column = column - 1;
  return at + 1;
}

function readStyle(source: string, start: number, marks: Pending): number {
  let at = start;
  let style = 0;
  let code = source.charCodeAt(at);
  for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) style = style * 10 + code - 48;
  if (code !== QUOTE || at === start || at - start > 6) return NOT_PLAIN;
  marks.style = style;
  return at + 1;
}

export function plainCell(source: string, start: number, end: number, cell: Pending): number {
  if (source.charCodeAt(start + 1) !== 99 || source.charCodeAt(start) !== 60) return NOT_PLAIN;
  let at = readMarks(source, start + 2, end, cell);
  if (at === NOT_PLAIN) return NOT_PLAIN;
  cell.number = NaN;
  if (source.charCodeAt(at) === SLASH) {
    if (source.charCodeAt(at + 1) !== CLOSE) return NOT_PLAIN;
    cell.value = null;
    cell.item = null;
    cell.formula = null;
    return at + 2;
  }
  at++;
  let value: string | null = null;
  let item: StringItem | null = null;
  let formula: RawFormula | null = null;
  while (at < end) {
    if (source.startsWith('</c>', at)) {
      cell.value = value;
      cell.item = item;
      cell.formula = formula;
      return at + 4;
    }
    if (source.startsWith('<v>', at)) {
      const behind = value === null ? plainNumber(source, at + 3, cell) : NOT_PLAIN;
      if (behind !== NOT_PLAIN) {
        at = behind;
        continue;
      }
      const close = source.indexOf('<', at + 3);
      if (value !== null || !Number.isNaN(cell.number) || close - at > longestText) return NOT_PLAIN;
      if (!source.startsWith('</v>', close)) return NOT_PLAIN;
      value = source.slice(at + 3, close);
      at = close + 4;
    } else if (source.startsWith('<v/>', at)) {
      value = '';
      cell.number = NaN;
      at += 4;
    } else if (source.startsWith('<f', at)) {
      const tagEnd = source.indexOf('>', at);
      const empty = source.charCodeAt(tagEnd - 1) === SLASH;
      const attributes = source.slice(at + 2, empty ? tagEnd - 1 : tagEnd);
      const close = empty ? tagEnd + 1 : source.indexOf('<', tagEnd);
      if (formula || !isPlain(attributes) || close - at > longestText) return NOT_PLAIN;
      if (!empty && !source.startsWith('</f>', close)) return NOT_PLAIN;
      formula = { attributes, text: empty ? '' : source.slice(tagEnd + 1, close) };
      at = empty ? close : close + 4;
    } else if (source.startsWith('<is>', at)) {
      const close = source.indexOf('</is>', at);
      if (item || close < 0 || close > end) return NOT_PLAIN;
      item = plainItem(source.slice(at + 4, close));
      if (!item) return NOT_PLAIN;
      at = close + 5;
    } else return NOT_PLAIN;
  }
  return NOT_PLAIN;
}

const [MINUS, POINT, OPEN] = [45, 46, 60];
/** So many digits make a whole number and a power of ten that are exact, and their quotient is rounded once. */
const MOST_DIGITS = 15;

/** `-12.5</v>` of a number, `17</v>` of a shared text: read without making a text of it. Returns what follows the tag. */
function plainNumber(source: string, start: number, cell: Pending): number {
  const isPlace = cell.type === 's';
  if ((!isPlace && cell.type !== null && cell.type !== 'n') || !Number.isNaN(cell.number)) return NOT_PLAIN;
  const negative = !isPlace && source.charCodeAt(start) === MINUS;
  let at = negative ? start + 1 : start;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  let code = source.charCodeAt(at);
  for (; code !== OPEN; code = source.charCodeAt(++at)) {
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === POINT && !isPlace && decimals < 0 && digits > 0) decimals = 0;
    else return NOT_PLAIN;
  }
  if (digits === 0 || digits > MOST_DIGITS || decimals === 0 || !source.startsWith('</v>', at))
    return NOT_PLAIN;
  const size = decimals > 0 ? whole / 10 ** decimals : whole;
  // Adding 0 makes -0, which no sheet shows, a plain 0.
  cell.number = (negative ? -size : size) + 0;
  return at + 4;
}
