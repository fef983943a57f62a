/**
 * How a whole table writes its figures. One cell alone may have two readings
 * ("2.654"); the other cells of its table tell which habit its typist has.
 */
import Big from 'big.js';
import type { Figure } from '../../number/figure';

export type NumberStyle =
  | 'vietnamese' // 2.654,5
  | 'english' // 2,654.5
  | 'spacedComma' // 2 654,5
  | 'spacedPoint'; // 2 654.5

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const MARKS: Readonly<Record<NumberStyle, Marks>> = {
  vietnamese: { group: '.', decimal: ',' },
  english: { group: ',', decimal: '.' },
  spacedComma: { group: ' ', decimal: ',' },
  spacedPoint: { group: ' ', decimal: '.' },
};

/** In case of doubt the first: the law's way of writing. */
const STYLES: readonly NumberStyle[] = ['vietnamese', 'english', 'spacedComma', 'spacedPoint'];

/** Longer texts are no figures. */
const LONGEST = 32;

/**
 * The style in which most of the texts are figures. Texts that fit two styles
 * count for both; those that fit one ("12,5", "0.33333") decide.
 */
export function styleOf(texts: readonly string[]): NumberStyle {
  let best: NumberStyle = 'vietnamese';
  let most = -1;
  for (const style of STYLES) {
    let count = 0;
    for (const text of texts) if (readIn(style, text)) count++;
    // Groups of three after every mark are groups; among decimals other lengths turn up.
    const doubtful = texts.filter((text) => onlyDecimalOfThree(style, text)).length;
    const score = count - (doubtful > 2 ? doubtful * 0.01 : 0);
    if (score > most) [best, most] = [style, score];
  }
  return best;
}

/** "2,654" read as 2 and 654 thousandths. */
function onlyDecimalOfThree(style: NumberStyle, text: string): boolean {
  const { decimal } = MARKS[style];
  const parts = text.split(decimal);
  return (
    parts.length === 2 && /^-?[1-9][0-9]{0,2}$/.test(parts[0] ?? '') && /^[0-9]{3}$/.test(parts[1] ?? '')
  );
}

/** null where the text is no figure in this style. Takes off currency and per cent signs, brackets of a negative. */
export function readIn(style: NumberStyle, text: string): Figure | null {
  if (text === '' || text.length > LONGEST || !/[0-9]/.test(text)) return null;
  let body = text
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/^[$€£]|[%$€£₫đ]$/g, '')
    .trim();
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) {
    negative = true;
    body = (bracketed[1] ?? '').trim();
  }
  const signed = /^([-+\u2212\u2013])\s*(.*)$/.exec(body);
  if (signed) {
    if (signed[1] !== '+') negative = !negative;
    body = signed[2] ?? '';
  }
  const { group, decimal } = MARKS[style];
  const [whole = '', fraction, more] = body.split(decimal);
  if (more !== undefined || (fraction !== undefined && !/^[0-9]*$/.test(fraction))) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && !groups.every((each, i) => (i === 0 ? /^[0-9]{1,3}$/ : /^[0-9]{3}$/).test(each)))
    return null;
  const digits = groups.join('');
  if (!/^[0-9]*$/.test(digits) || (digits === '' && !fraction)) return null;
  const value = new Big((digits === '' ? '0' : digits) + (fraction ? '.' + fraction : ''));
  return { value: negative ? value.times(-1) : value, decimals: fraction?.length ?? 0 };
}
