/**
 * Vietnamese letters taken apart and put together. Trident has no
 * String.prototype.normalize, and NFC would not move a tone mark anyway
 * ("hoà" and "hòa"), so the few letters of the language are spelled out here.
 */

/** Each row: the letter without tone, then with grave, hook, tilde, acute, dot below. */
const LETTERS = [
  'aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị',
  'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ', 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ',
]; // prettier-ignore

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '\u0306': { a: 'ă' },
  '\u0302': { a: 'â', e: 'ê', o: 'ô' },
  '\u031b': { o: 'ơ', u: 'ư' },
};
const PLAIN: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };
const MARKS = /[\u0300-\u036f]/;

interface Letter {
  /** With its shape, without tone: "ơ". */
  readonly letter: string;
  /** Index into TONES; 0 is level. */
  readonly tone: number;
}

const TAKEN_APART = new Map<string, Letter>();
for (const row of LETTERS) {
  for (let tone = 0; tone < TONES.length; tone++) {
    const lower = row.charAt(tone);
    TAKEN_APART.set(lower, { letter: row.charAt(0), tone });
  }
}

function takeApart(lower: string): Letter {
  return TAKEN_APART.get(lower) ?? { letter: lower, tone: 0 };
}

function putTogether(letter: string, tone: number): string {
  const row = LETTERS.find((each) => each.startsWith(letter));
  return row ? row.charAt(tone) : letter + (TONES[tone] ?? '');
}

/** NFC for Vietnamese: "Tổng số" typed as letters and combining marks becomes one code a letter. */
export function compose(text: string): string {
  if (!MARKS.test(text)) return text;
  let composed = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const lower = char.toLowerCase();
    let { letter, tone } = takeApart(lower);
    let left = '';
    while (MARKS.test(text.charAt(i + 1))) {
      const mark = text.charAt(++i);
      const shaped = SHAPES[mark]?.[letter];
      if (shaped) letter = shaped;
      else if (TONES.includes(mark) && tone === 0) tone = TONES.indexOf(mark);
      else left += mark;
    }
    const whole = putTogether(letter, tone);
    composed += (char === lower ? whole : whole.toUpperCase()) + left;
  }
  return composed;
}

/** Every letter with tone or shape, without either. */
const BARE = new Map<string, string>();
TAKEN_APART.forEach(({ letter }, lower) => BARE.set(lower, PLAIN[letter] ?? letter));
BARE.set('đ', 'd');

/** Without tone and shape: "Tổng số" -> "tong so"; "đ" -> "d". */
export function bare(text: string): string {
  // Numbers, and words that are bare already.
  if (!/[\u0080-\uffff]/.test(text)) return text.toLowerCase();
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = withoutMarks(text);
  if (known.size >= MOST) known.clear();
  if (text.length <= LONGEST) known.set(text, plain);
  return plain;
}

/** Headings and labels are asked about again and again, from table to table. */
const known = new Map<string, string>();
const MOST = 2000;
const LONGEST = 200;

function withoutMarks(text: string): string {
  const lower = compose(text).toLowerCase();
  let plain = '';
  for (let i = 0; i < lower.length; i++) {
    const char = lower.charAt(i);
    plain += BARE.get(char) ?? char;
  }
  return plain;
}

/**
 * One spelling a syllable, wherever its tone mark was put and whether it ends
 * in i or y: "hoà" and "hòa" -> "hoa1", "kỹ" and "kĩ" -> "ki3", "quý" and "quí"
 * -> "qui4"; "thúy" and "thúi" stay two. For comparing only, never for showing.
 */
export function syllableKey(syllable: string): string {
  const lower = compose(syllable).toLowerCase();
  let letters = '';
  let tone = 0;
  for (let i = 0; i < lower.length; i++) {
    const char = lower.charAt(i);
    const apart = TAKEN_APART.get(char);
    letters += apart ? apart.letter : char;
    if (apart && apart.tone > 0) tone = apart.tone;
  }
  return letters.replace(/(^qu|[^aeiouyăâêôơư])y$/, '$1i') + (tone > 0 ? String(tone) : '');
}
