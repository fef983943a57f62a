/** Labels of indicators compared as people do: case, spacing, bullets, abbreviations and slips of spelling aside. */
import { distance } from 'fastest-levenshtein';
import { spelledOut } from './abbreviations';
import { FOOTNOTE_MARK } from './raised';
import { bare, compose, syllableKey } from './vietnamese';

// Zero-width characters and the byte-order mark, which copying from web pages leaves behind.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** What most texts hold nothing of: invisible characters, combining marks, spaces that are not one space between words. */
const UNTIDY =
  /[\u200b-\u200d\u2060\ufeff\u00ad\u0300-\u036f]|[^\S ]|[\u00a0\u2000-\u200a\u202f\u205f\u3000]| {2}|^ | $/;

/** What a person sees: NFC, one space between words, none at the ends. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return compose(text.replace(INVISIBLE, '')).replace(SPACES, ' ').trim();
}

/** A text longer than this is prose, whatever column it stands in. */
const LONGEST = 1500;

/** A label prepared for comparing. */
export interface LabelKey {
  /** Same key, same label: spelling counts, case, spacing and punctuation do not. */
  readonly exact: string;
  /** The same without accents. */
  readonly bare: string;
  readonly words: readonly string[];
}

export function labelKey(label: string): LabelKey {
  const known = labelsRead.get(label);
  if (known) return known;
  const { words, keys } = syllablesOf(withoutFootnote(label));
  const key = { exact: keys.join(' '), bare: words.join(' '), words };
  // The tables of a form print the same labels, whichever file they stand in.
  if (labelsRead.size >= MOST_LABELS) labelsRead.clear();
  labelsRead.set(label, key);
  return key;
}

const labelsRead = new Map<string, LabelKey>();
const MOST_LABELS = 5000;

const FOOTNOTE = new RegExp(
  '\\s?(?:\\((?:[0-9]{1,2}|\\*{1,3})\\)|\\[[0-9]{1,2}\\]|' + FOOTNOTE_MARK + '{1,4}|\\*{1,3})\\s?$',
);

/** "Tổng số hồ sơ(1)" and "Tổng số hồ sơ²" refer to a note; the label is the same. */
function withoutFootnote(label: string): string {
  return label.length > 2000 ? label : label.replace(FOOTNOTE, '');
}

/** The key without accents alone: all that a look at every cell of a sheet needs, as a label, as a heading, as a unit. */
export function bareLabel(label: string): string {
  if (lastBare.label !== label)
    lastBare = { label, key: syllablesOf(withoutFootnote(label)).words.join(' ') };
  return lastBare.key;
}

let lastBare = { label: '', key: '' };

/** "Trong đó: Nữ", "Trong tổng số: …", "Trong số này", "Tr.đó": some of a whole, no share of it. */
export function saysWithin(label: string): boolean {
  return /^(?:o )?(?:trong do|trong tong so|trong so (?:do|nay|tren)|tr? do)(?: |$)/.test(bareLabel(label));
}

/**
 * The first two syllables of the key without accents, told without reading on:
 * most texts of a sheet begin like no label. No abbreviation means less than two.
 */
export function beginningOf(label: string): string {
  const text = withoutFootnote(label);
  const [, first, second] = (text.length > LONGEST ? null : FIRST_WORDS.exec(tidy(text).toLowerCase())) ?? [];
  return [first, second]
    .reduce<readonly string[]>(
      (all, word) => (word === undefined ? all : all.concat(wordRead(word).words)),
      [],
    )
    .slice(0, 2)
    .join(' ');
}

const FIRST_WORDS = /([0-9a-zà-ỹđăâêôơư]+|%)[^0-9a-zà-ỹđăâêôơư%]*([0-9a-zà-ỹđăâêôơư]+|%)?/;
/** A printed word: the syllables it stands for, without accents, and what each is compared by. */
interface Word {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly isShort: boolean;
}

/** A language has few syllables: a sheet of 400,000 texts says a few thousand of them over and over. */
const wordsRead = new Map<string, Word>();
const MOST_WORDS = 20_000;

function wordRead(word: string): Word {
  const known = wordsRead.get(word);
  if (known) return known;
  // There are more numbers than are worth remembering.
  if (/^[0-9]+$/.test(word)) return { words: [word], keys: [word], isShort: false };
  const full = spelledOut(word);
  const syllables = word === '%' ? PERCENT : (full ?? [word]);
  const read = { words: syllables.map(bare), keys: syllables.map(syllableKey), isShort: full !== null };
  if (wordsRead.size >= MOST_WORDS) wordsRead.clear();
  wordsRead.set(word, read);
  return read;
}

const PERCENT = ['phần', 'trăm'];

function wordsOf(label: string): readonly string[] {
  if (label.length > LONGEST) return [];
  return tidy(label).toLowerCase().match(WORDS) ?? [];
}

const WORDS = /[0-9a-zà-ỹđăâêôơư]+|%/g;

/** Syllables without accents, and what each is compared by. */
interface Syllables {
  readonly words: string[];
  readonly keys: string[];
}

/** Abbreviations spelled out; one that only repeats the words beside it, "phản ánh, kiến nghị (PAKN)", adds nothing. */
function syllablesOf(label: string): Syllables {
  const words: string[] = [];
  const keys: string[] = [];
  const meanings: (readonly string[])[] = [];
  for (const each of wordsOf(label)) {
    const word = wordRead(each);
    if (word.isShort) meanings.push(word.keys);
    words.push(...word.words);
    keys.push(...word.keys);
    for (const meaning of meanings) {
      if (endsWith(keys, meaning, 0) && endsWith(keys, meaning, meaning.length)) {
        words.length -= meaning.length;
        keys.length -= meaning.length;
      }
    }
  }
  return { words, keys };
}

/** True where `tail` stands in front of the last `before` keys. */
function endsWith(keys: readonly string[], tail: readonly string[], before: number): boolean {
  const start = keys.length - before - tail.length;
  return start >= 0 && tail.every((key, i) => keys[start + i] === key);
}

/**
 * 0 to 1: token F1 with one slip allowed in words of four letters and more.
 * "Số VBQPPL do HĐND xã ban hành" against "… do UBND xã …" is 0,87: alike, not the same.
 * `common` says how many words they have in common, where that is known.
 */
export function similarity(a: LabelKey, b: LabelKey, common?: number): number {
  if (a.exact === b.exact) return a.exact === '' ? 0 : 1;
  if (a.bare === b.bare) return 0.99;
  return shareOf(common ?? commonWords(a.words, b.words), a, b);
}

/** Each word of `b` answers for one word of `a`, for the same one rather than for a slip of it. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const rest = b.slice();
  let common = 0;
  for (const word of a) {
    let at = rest.indexOf(word);
    if (at < 0 && word.length >= SHORTEST_SLIP) at = rest.findIndex((other) => isSlipOf(word, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return common;
}

/** The similarity of labels that have so many words in common. */
export function shareOf(common: number, a: LabelKey, b: LabelKey): number {
  return (2 * common) / (a.words.length + b.words.length || 1);
}

/** Shorter words with another letter are other words. */
const SHORTEST_SLIP = 4;

/** True for two words of four letters and more, of which one is the other with one letter put in, left out or changed. */
export function isSlipOf(word: string, other: string): boolean {
  const [long, short] = word.length < other.length ? [other, word] : [word, other];
  if (short.length < SHORTEST_SLIP || long.length - short.length > 1 || long === short) return false;
  let same = 0;
  while (same < short.length && long.charAt(same) === short.charAt(same)) same++;
  const rest = long.length === short.length ? same + 1 : same;
  return long.slice(same + 1) === short.slice(rest);
}

/**
 * True for a slip of spelling ("Thông kê" for "Thống kê"): other accents, or a
 * letter or two. Another figure, "từ 20%" for "từ 30%", is another indicator.
 */
export function isSlip(a: LabelKey, b: LabelKey): boolean {
  if (a.bare === b.bare) return true;
  return a.bare.length >= 12 && digitsOf(a) === digitsOf(b) && distance(a.bare, b.bare) <= 2;
}

function digitsOf(key: LabelKey): string {
  return key.bare.replace(/[^0-9]+/g, ' ');
}

/** "Người lập biểu", "Ghi chú: …", "Nơi nhận": what stands under a table and is no row of it. */
export function endsTable(label: string): boolean {
  return /^(nguoi (lap|duyet|kiem tra)|lap bieu|ke toan|thu truong|noi nhan|ghi chu|(kt )?chu tich|dien thoai|so dien thoai)( |$)/.test(
    bareLabel(label),
  );
}
