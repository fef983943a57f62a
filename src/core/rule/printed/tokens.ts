/** The signs of a rule as forms print it, whatever they are written with: "4= 1x2x(1,8-1,49)", "2 (=3+…+12)". */
import Big from 'big.js';
import { compose } from '../../text/vietnamese';

export type PrintedToken =
  | { readonly kind: 'sign'; readonly sign: '+' | '-' | '*' | '/' | '(' | ')' | '=' | '…' }
  /** `bare`: a whole number without unit or bracket, which may be a column or a constant. */
  | { readonly kind: 'number'; readonly value: Big; readonly bare: boolean }
  /** A column or row by its number or letter: "(3)", "A", "II", "cột 3", "1.1". */
  | { readonly kind: 'name'; readonly name: string }
  /** What no reader can evaluate: "tỷ lệ phụ cấp ưu đãi". */
  | { readonly kind: 'words'; readonly words: string };

const SIGNS: Readonly<Record<string, '+' | '-' | '*' | '/'>> = {
  '+': '+', '-': '-', '–': '-', '−': '-', '—': '-', '*': '*', '×': '*', '∗': '*', '·': '*', '⋅': '*',
  ':': '/', '/': '/', '÷': '/', '∕': '/',
}; // prettier-ignore

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => PrintedToken])[] = [
  [/^(?:…|\.{2,}|(?:\. ){2,}\.?)[.…]*/, () => ({ kind: 'sign', sign: '…' })],
  [/^(?:cột|dòng|mục)\s*(?:số\s*)?[([]?\s*([0-9]{1,3}|[A-Za-zĐđ]|[IVX]+)\s*[)\]]?/i, named],
  [/^\[\s*([0-9]{1,3}|[A-ZĐ])\s*\]/, named],
  [/^\(\s*([0-9]{1,3}|[A-ZĐ])\s*\)/, named],
  [/^\(\s*([a-eghiklmnopqrstuvyđ])\s*\)/, ([, name = '']) => ({ kind: 'name', name })],
  // Months of a year's part: "6T", "12 tháng".
  [/^([0-9]{1,2})\s*(?:tháng|t(?=$|[\s)+*x×/:-]))/i, ([, digits = '0']) => number(digits, '')],
  [/^([0-9]+(?:\.[0-9]{3})*(?:[.,][0-9]+)?)\s*%/, ([, digits = '']) => number(digits, '%')],
  [/^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9.])/, ([digits]) => number(digits, '')],
  [/^[0-9]+[.,][0-9]+(?![0-9.,])/, ([digits]) => number(digits, '')],
  [/^[0-9]+(?:\.[0-9]+){2,}/, ([name]) => ({ kind: 'name', name })],
  [/^[0-9]+(?![0-9.,]*[0-9])/, ([digits]) => ({ kind: 'number', value: new Big(digits), bare: true })],
  [/^(?:[IVX]+|[A-HK-UY])(?:\.[0-9]+)*(?![A-Za-zÀ-ỹ])/, ([name]) => ({ kind: 'name', name })],
  [/^[a-eghiklmnopqrstuvyđ](?![A-Za-zÀ-ỹ])/, ([name]) => ({ kind: 'name', name })],
  [/^[xX](?![A-Za-zÀ-ỹ])/, () => ({ kind: 'sign', sign: '*' })],
  [/^[=()+\-–−—*×∗·⋅:/÷∕]/, ([sign]) => ({ kind: 'sign', sign: SIGNS[sign] ?? (sign as '=' | '(' | ')') })],
  [/^\[/, () => ({ kind: 'sign', sign: '(' })],
  [/^\]/, () => ({ kind: 'sign', sign: ')' })],
  [/^[^\s=()+*×:/÷…0-9[\]]+(?:\s+(?![xX]\s)[^\s=()+*×:/÷…0-9[\]]+)*/, ([words]) => ({ kind: 'words', words: words.trim() })],
]; // prettier-ignore

/** Left to right; what is no sign of a rule becomes words. */
export function printedTokens(text: string): PrintedToken[] {
  const tokens: PrintedToken[] = [];
  let rest = compose(text).replace(/\s+/g, ' ').trim();
  while (rest !== '') {
    const found = tokenOf(rest);
    tokens.push(found.token);
    rest = rest.slice(found.length).replace(/^\s+/, '');
  }
  return tokens;
}

function tokenOf(text: string): { token: PrintedToken; length: number } {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { token: read(match), length: match[0].length };
  }
  return { token: { kind: 'words', words: text.charAt(0) }, length: 1 };
}

function named([, name = '']: RegExpExecArray): PrintedToken {
  return { kind: 'name', name: name.toUpperCase() };
}

/** "0,09", "0.54", "2.340.000", "23,5" with its "%". One group of three behind a dot is a thousand unless it begins with 0. */
function number(digits: string, unit: '%' | ''): PrintedToken {
  const grouped = /^[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?$/.test(digits);
  const plain = (grouped ? digits.replace(/\./g, '') : digits).replace(',', '.');
  const value = new Big(plain);
  return { kind: 'number', value: unit === '%' ? value.times('0.01') : value, bare: false };
}
