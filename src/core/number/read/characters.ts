/** The characters of a typed text, before anything is read from them. */
import type { Flag } from '../figure';

/** A text without what cannot be seen, its full-width characters made ordinary, trimmed; `flags` say what was found. */
export interface Cleaned {
  readonly text: string;
  readonly flags: readonly Flag[];
}

// Zero-width characters, direction marks, soft hyphen and byte-order mark: copied along from web pages.
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

// Trim by our own list: engines disagree whether trim() and \s take the no-break space and the byte-order mark.
const BLANK = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

// Full-width forms mirror ASCII at this distance: "２" is U+FF12, "2" U+0032. Unicode's NFKC would do it too, but
// would also turn "½" into "1⁄2" and "2.654¹" into "2.6541".
const FULL_WIDTH = 0xfee0;

/** " 2\u200b654 " -> "2654" with `invisible`; "２６５４" -> "2654" with `fullWidth`. */
export function clean(text: string): Cleaned {
  let kept = '';
  let invisible = false;
  let fullWidth = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const code = text.charCodeAt(i);
    if (INVISIBLE.test(char)) {
      invisible = true;
    } else if (code >= 0xff01 && code <= 0xff5e) {
      fullWidth = true;
      kept += String.fromCharCode(code - FULL_WIDTH);
    } else {
      kept += char;
    }
  }
  const flags: Flag[] = [];
  if (invisible) flags.push('invisible');
  if (fullWidth) flags.push('fullWidth');
  return { text: trimmed(kept), flags };
}

/** Without blanks of any kind at its ends. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

// Digits of other scripts, each row ten codes from its zero: Arabic, Persian, Indian scripts, Thai, Lao, Tibetan, Myanmar, Khmer.
const FOREIGN_ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810,
];

/** "٢٦٥٤": digits, but not ours. */
export function hasForeignDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (FOREIGN_ZEROS.some((zero) => code >= zero && code < zero + 10)) return true;
  }
  return false;
}
