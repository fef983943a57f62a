/** Labels of indicators compared as people do: case, spacing, bullets, abbreviations and slips of spelling aside. */
import { distance } from 'fastest-levenshtein';
import { bare, compose, syllableKey } from './vietnamese';

/** Abbreviations of administrative reports; both spellings are the same label. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cchc: 'cải cách hành chính',
  tthc: 'thủ tục hành chính',
  vbqppl: 'văn bản quy phạm pháp luật',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  pakn: 'phản ánh kiến nghị',
  đvsn: 'đơn vị sự nghiệp',
  nsnn: 'ngân sách nhà nước',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  cntt: 'công nghệ thông tin',
};

// Zero-width characters and the byte-order mark, which copying from web pages leaves behind.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/** What a person sees: NFC, one space between words, none at the ends. */
export function tidy(text: string): string {
  return compose(text).replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** STT that was typed into the label's own cell: "3.2.1. Tổng số" -> ["3.2.1", "Tổng số"]; null where there is none. */
export function leadingOrder(label: string): readonly [order: string, rest: string] | null {
  const match = /^\(?((?:[IVX]{1,5}|[0-9]{1,2})(?:\.[0-9]{1,2}){0,4})[.)\]:/]{0,2}\s+(\S.*)$/.exec(tidy(label));
  return match?.[1] && match[2] ? [match[1], match[2]] : null;
}

function syllablesOf(label: string): string[] {
  const words = tidy(label)
    .toLowerCase()
    .replace(/[^0-9a-zà-ỹđăâêôơư]+/g, ' ')
    .trim();
  if (words === '') return [];
  const syllables: string[] = [];
  for (const word of words.split(' ')) {
    const full = Object.prototype.hasOwnProperty.call(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined;
    for (const syllable of (full ?? word).split(' ')) syllables.push(syllable);
  }
  return syllables;
}

/** A label prepared for comparing. */
export interface LabelKey {
  /** Same key, same label: spelling counts, case, spacing and punctuation do not. */
  readonly exact: string;
  /** The same without accents. */
  readonly bare: string;
  readonly words: readonly string[];
}

export function labelKey(label: string): LabelKey {
  const syllables = syllablesOf(label);
  const words = syllables.map(bare);
  return { exact: syllables.map(syllableKey).join(' '), bare: words.join(' '), words };
}

/**
 * 0 to 1: token F1 with one slip allowed in words of four letters and more.
 * "Số VBQPPL do HĐND xã ban hành" against "… do UBND xã …" is 0,9: alike, not the same.
 */
export function similarity(a: LabelKey, b: LabelKey): number {
  if (a.exact === b.exact) return a.exact === '' ? 0 : 1;
  if (a.bare === b.bare) return 0.99;
  const rest = b.words.slice();
  let common = 0;
  for (const word of a.words) {
    let at = rest.indexOf(word);
    if (at < 0 && word.length >= 4) at = rest.findIndex((other) => other.length >= 4 && distance(word, other) === 1);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.words.length + b.words.length || 1);
}

/** True for a slip of spelling ("Thông kê" for "Thống kê"): other accents, or a letter or two. */
export function isSlip(a: LabelKey, b: LabelKey): boolean {
  return a.bare === b.bare || (a.bare.length >= 12 && distance(a.bare, b.bare) <= 2);
}
