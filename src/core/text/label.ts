/** Labels of indicators compared as people do: case, spacing, bullets, abbreviations and slips of spelling aside. */
import { distance } from 'fastest-levenshtein';
import { spelledOut } from './abbreviations';
import { bare, compose, syllableKey } from './vietnamese';

// Zero-width characters and the byte-order mark, which copying from web pages leaves behind.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** What a person sees: NFC, one space between words, none at the ends. */
export function tidy(text: string): string {
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
  const syllables = syllablesOf(withoutFootnote(label));
  const words = syllables.map(bare);
  return { exact: syllables.map(syllableKey).join(' '), bare: words.join(' '), words };
}

/** "Tổng số hồ sơ(1)" and "Tổng số hồ sơ²" refer to a note; the label is the same. */
function withoutFootnote(label: string): string {
  return label.length > 2000
    ? label
    : label.replace(/\s?(?:\((?:[0-9]{1,2}|\*{1,3})\)|[¹²³⁰⁴-⁹]{1,2}|\*{1,3})\s?$/, '');
}

/** The key without accents alone: all that a look at every cell of a sheet needs. */
export function bareLabel(label: string): string {
  return bare(syllablesOf(withoutFootnote(label)).join(' '));
}

function wordsOf(label: string): string[] {
  if (label.length > LONGEST) return [];
  const words = tidy(label)
    .toLowerCase()
    .replace(/%/g, ' phần trăm ')
    .replace(/[^0-9a-zà-ỹđăâêôơư]+/g, ' ')
    .trim();
  return words === '' ? [] : words.split(' ');
}

/** Abbreviations spelled out; one that only repeats the words beside it, "phản ánh, kiến nghị (PAKN)", adds nothing. */
function syllablesOf(label: string): string[] {
  const syllables: string[] = [];
  const meanings: (readonly string[])[] = [];
  for (const word of wordsOf(label)) {
    const full = spelledOut(word);
    if (full) meanings.push(full);
    for (const syllable of full ?? [word]) syllables.push(syllable);
    for (const meaning of meanings) {
      if (endsWith(syllables, meaning, 0) && endsWith(syllables, meaning, meaning.length)) {
        syllables.length -= meaning.length;
      }
    }
  }
  return syllables;
}

/** True where `tail` stands in front of the last `before` syllables. */
function endsWith(syllables: readonly string[], tail: readonly string[], before: number): boolean {
  const start = syllables.length - before - tail.length;
  return (
    start >= 0 &&
    tail.every((syllable, i) => syllableKey(syllables[start + i] ?? '') === syllableKey(syllable))
  );
}

/**
 * 0 to 1: token F1 with one slip allowed in words of four letters and more.
 * "Số VBQPPL do HĐND xã ban hành" against "… do UBND xã …" is 0,87: alike, not the same.
 */
export function similarity(a: LabelKey, b: LabelKey): number {
  if (a.exact === b.exact) return a.exact === '' ? 0 : 1;
  if (a.bare === b.bare) return 0.99;
  const rest = b.words.slice();
  let common = 0;
  for (const word of a.words) {
    let at = rest.indexOf(word);
    if (at < 0 && word.length >= 4) at = rest.findIndex((other) => isSlipOf(word, other));
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.words.length + b.words.length || 1);
}

/** The most that the similarity can be, from the number of words alone. */
export function mostSimilarity(a: LabelKey, b: LabelKey): number {
  return (2 * Math.min(a.words.length, b.words.length)) / (a.words.length + b.words.length || 1);
}

function isSlipOf(word: string, other: string): boolean {
  return other.length >= 4 && Math.abs(word.length - other.length) < 2 && distance(word, other) === 1;
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
