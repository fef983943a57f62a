/** A text as a person reads it, and where each of its characters stood in the text as given. */
import { compose } from '../../text/vietnamese';

export interface Source {
  /** Letters composed, without marks of emphasis and characters that cannot be seen. */
  readonly text: string;
  /** Where each character of `text` begins and ends in the text as given, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\r]/;
const BLANK = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const MARK = /[\u0300-\u036f]/;
const PAIR = /[\ud800-\udbff]/;

/** "Đạt **99,7%**" reads "Đạt 99,7%"; a star that begins a line stays, it is a bullet. */
export function readSource(given: string): Source {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (chars: string, start: number, end: number): void => {
    while (starts.length < text.length + chars.length) {
      starts.push(start);
      ends.push(end);
    }
    text += chars;
  };
  for (let i = 0; i < given.length; i++) {
    const char = given.charAt(i);
    if (INVISIBLE.test(char)) continue;
    if (char === '*' && !isBullet(given, i)) continue;
    if (char === '\\' && /[-*_#[\]().+]/.test(given.charAt(i + 1))) continue;
    let end = i + 1;
    while (MARK.test(given.charAt(end))) end++;
    if (PAIR.test(char)) push(' ', i, ++end);
    else if (BLANK.test(char)) push(' ', i, end);
    else push(end === i + 1 ? char : compose(given.slice(i, end)), i, end);
    i = end - 1;
  }
  return { text, starts, ends };
}

function isBullet(given: string, at: number): boolean {
  return given.charAt(at + 1) === ' ' && /(^|\n)[ \t]*$/.test(given.slice(Math.max(0, at - 20), at));
}

/** Turns places in UTF-16 units into places in code points: those behind an emoji are one less for each. */
export function codePointsOf(given: string): (unit: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < given.length; i++) if (PAIR.test(given.charAt(i))) pairs.push(i);
  return (unit) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
