/** Digits with a sign: "-12,5", "−15", "+5". */
import type { Measure, Reading } from '../figure';
import { trimmed } from './characters';
import { readDigits } from './readDigits';
import { ask, figuresOf, mapped, reject, warned } from './reading';
import { negated } from '../shift';

/** What is typed for a minus: hyphen and U+2212 are plain, the dashes that Word makes of a hyphen are not. */
const MINUS = /^[-\u2212\u2010\u2011\u2013\u2014]/;
const PLAIN_MINUS = /^[-\u2212]/;
const SIGN = /^[-+\u2212\u2010\u2011\u2013\u2014]/;
const TWO_FIGURES = /\d[ \u00a0]*[;&|/+\u2010-\u2014\u2212-][ \u00a0]*\d/;

export function readSigned(text: string, measure: Measure): Reading {
  if (!SIGN.test(text)) return readTrailingMinus(text, measure) ?? readUnsigned(text, measure);
  const body = trimmed(text.slice(1));
  if (SIGN.test(body)) return reject('doubleSign');
  const size = readUnsigned(body, measure);
  if (!MINUS.test(text)) return size;

  const reading = mapped(size, negated);
  // "- 5" with a blank may as well be an item of a list.
  if (body.length < text.length - 1 && reading.kind !== 'reject') {
    return ask(figuresOf(reading).concat(figuresOf(size)), 'dashMinus');
  }
  return PLAIN_MINUS.test(text) ? reading : warned(reading, 'dashMinus');
}

/** "15-", as ledgers print −15; or a slip. */
function readTrailingMinus(text: string, measure: Measure): Reading | null {
  const body = trimmed(text.slice(0, -1));
  if (!MINUS.test(text.slice(-1)) || !/\d$/.test(body)) return null;
  const size = readUnsigned(body, measure);
  return size.kind === 'reject' ? size : ask(figuresOf(mapped(size, negated)), 'trailingMinus');
}

function readUnsigned(text: string, measure: Measure): Reading {
  return TWO_FIGURES.test(text) ? reject('list') : readDigits(text, measure);
}
