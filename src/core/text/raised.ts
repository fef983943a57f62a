/** Raised and lowered characters, which rich text marks by looks alone, as characters of their own: "39" with a raised 1 is "39¹". */

const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
  '(': '⁽', ')': '⁾', '+': '⁺', '-': '⁻', a: 'ᵃ', b: 'ᵇ', c: 'ᶜ', d: 'ᵈ', e: 'ᵉ', n: 'ⁿ',
}; // prettier-ignore

/** "1" -> "¹"; what has no raised character of its own stays as it is, as "*" does. */
export function raised(text: string): string {
  return mapped(text, (char) => RAISED[char]);
}

const LOWERED_ZERO = 0x2080;

/** "2" -> "₂" */
export function lowered(text: string): string {
  return mapped(text, (char) =>
    /[0-9]/.test(char) ? String.fromCharCode(LOWERED_ZERO + Number(char)) : undefined,
  );
}

function mapped(text: string, charOf: (char: string) => string | undefined): string {
  let changed = '';
  for (let i = 0; i < text.length; i++) changed += charOf(text.charAt(i)) ?? text.charAt(i);
  return changed;
}

/** "Tổng số hồ sơ1" and "Tổng số hồ sơ(2)" -> "Tổng số hồ sơ¹", "Tổng số hồ sơ⁽²⁾": what can be the mark of a footnote at the end. */
export function markedAtEnd(text: string, look: (mark: string) => string = raised): string {
  const mark = /(?:\(\d{1,2}\)|\d)\s*$/.exec(text)?.[0] ?? '';
  return text.slice(0, text.length - mark.length) + look(mark);
}

/** Raised or lowered digits, letters and brackets at the end of a text: the mark of a footnote. */
export const FOOTNOTE_MARK =
  '[\u00b9\u00b2\u00b3\u2070-\u2079\u207a\u207b\u207d\u207e\u207f\u2080-\u2089\u1d43\u1d47\u1d48\u1d49\u1d9c]';
