/** A text as a person reads it, and where each of its characters stood in the text as given. */
import { compose } from '../../text/vietnamese';

export interface Source {
  /** Letters composed, without marks of emphasis and characters that cannot be seen. */
  readonly text: string;
  /** Where each character of `text` begins and ends in the text as given, in UTF-16 units. */
  readonly starts: Readonly<Int32Array>;
  readonly ends: Readonly<Int32Array>;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\r]/;
const BLANK = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const MARK = /[\u0300-\u036f]/;
const PAIR = /[\ud800-\udbff]/;

/** What is not simply taken over: what is left out, blanks, marks of emphasis, accents apart from their letters, pairs. */
const SPECIAL =
  /[*\\\r\t\v\f\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ud800-\udbff\ufeff]/g;

/** "Đạt **99,7%**" reads "Đạt 99,7%"; a star that begins a line stays, it is a bullet. */
export function readSource(given: string): Source {
  const pieces: string[] = [];
  // Nothing that is read is longer than what it is read from.
  const starts = new Int32Array(given.length);
  const ends = new Int32Array(given.length);
  let length = 0;
  const push = (chars: string, start: number, end: number): void => {
    pieces.push(chars);
    for (const until = length + chars.length; length < until; length++) {
      starts[length] = start;
      ends[length] = end;
    }
  };
  const takeOver = (from: number, until: number): void => {
    if (until > from) pieces.push(given.slice(from, until));
    for (let i = from; i < until; i++) {
      starts[length] = i;
      ends[length++] = i + 1;
    }
  };
  let from = 0;
  SPECIAL.lastIndex = 0;
  for (let found = SPECIAL.exec(given); found; found = SPECIAL.exec(given)) {
    const marked = MARK.test(found[0]) && found.index > from;
    const at = marked ? found.index - 1 : found.index;
    takeOver(from, at);
    from = readSpecial(given, at, push);
    SPECIAL.lastIndex = from;
  }
  takeOver(from, given.length);
  return { text: pieces.join(''), starts, ends };
}

/** Reads the character at `at`, and what belongs to it; returns where the next begins. */
function readSpecial(
  given: string,
  at: number,
  push: (chars: string, start: number, end: number) => void,
): number {
  const char = given.charAt(at);
  if (INVISIBLE.test(char)) return at + 1;
  if (char === '*' && !isBullet(given, at)) return at + 1;
  if (char === '\\' && /[-*_#[\]().+]/.test(given.charAt(at + 1))) return at + 1;
  let end = at + 1;
  while (MARK.test(given.charAt(end))) end++;
  if (PAIR.test(char)) push(' ', at, ++end);
  else if (BLANK.test(char)) push(' ', at, end);
  else push(end === at + 1 ? char : compose(given.slice(at, end)), at, end);
  return end;
}

function isBullet(given: string, at: number): boolean {
  return given.charAt(at + 1) === ' ' && /(^|\n)[ \t]*$/.test(given.slice(Math.max(0, at - 20), at));
}

/** Turns places in UTF-16 units into places in code points: those behind an emoji are one less for each. */
export function codePointsOf(given: string): (unit: number) => number {
  const pairs = pairsIn(given);
  return (unit) => unit - countBelow(pairs, unit);
}

/** And back. */
export function unitsOf(given: string): (point: number) => number {
  const pairs = pairsIn(given).map((unit, before) => unit - before);
  return (point) => point + countBelow(pairs, point);
}

function pairsIn(given: string): number[] {
  const pairs: number[] = [];
  const pattern = /[\ud800-\udbff]/g;
  for (let found = pattern.exec(given); found; found = pattern.exec(given)) pairs.push(found.index);
  return pairs;
}

/** How many of these rising numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
