/** One quantity told in two documents, a report and its annex: alike where the figures agree, a question where they do not. */
import { spelledOut } from '../../text/abbreviations';
import { bare } from '../../text/vietnamese';
import type { Page } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { mentionsOn } from '../table/mentions';

/** A figure of one of several documents. */
export interface DocumentFigure {
  readonly document: number;
  readonly page: number;
  readonly figure: ProseFigure;
}

export interface DocumentPair {
  readonly one: DocumentFigure;
  readonly other: DocumentFigure;
  readonly agrees: boolean;
}

interface Told extends DocumentFigure {
  readonly words: readonly string[];
  readonly period: string;
}

/** Nouns of fewer words name many things; small numbers agree by chance. */
const FEWEST_WORDS = 4;
const LEAST = 10;
/** So much of what either says the other says as well. */
const ALIKE = 0.8;
/** Words that more figures have than this do not lead to another figure. */
const MOST_SHARED = 60;
/** A slip, or another figure of the thing. */
const MOST_APART = 5;
/** Words that tell of another time or of what is only meant to be. */
const PERIODS =
  /^(?:cùng|kỳ|trước|ngoái|tháng|quý|kế|hoạch|chỉ|tiêu|phấn|đấu|dự|kiến|ước|toán|lũy|luỹ|tuần|nhiệm|giai|tăng|giảm|thêm|còn)$/;
const EMPTY =
  /^(?:so|tong|cua|va|cac|duoc|da|tai|trong|co|la|do|theo|ve|tu|den|cho|nam|gom|ca|hoac|tren|voi|nhung|dat|chiem|bang|hien|nay|toan|xa|dia|ban|cu|the)$/;

/** Figures are paired where each is the one that the other is most like; of two that are as like nothing is said. */
export function pairsAcross(documents: readonly (readonly Page[])[]): DocumentPair[] {
  const told = documents.map(figuresIn);
  const pairs: DocumentPair[] = [];
  for (let other = 1; other < told.length; other++)
    for (let one = 0; one < other; one++) pairs.push(...pairsOf(told[one] ?? [], told[other] ?? []));
  return pairs;
}

function figuresIn(pages: readonly Page[], document: number): Told[] {
  const told: Told[] = [];
  pages.forEach((each, page) => {
    for (const { figure, kind, words } of mentionsOn(each, page)) {
      if (kind !== 'figure' || figure.whole || (figure.sense !== 'rate' && figure.value.lt(LEAST))) continue;
      const meaning = meaningOf(words);
      const period = words.filter((word) => PERIODS.test(word)).join(' ');
      if (meaning.length >= FEWEST_WORDS) told.push({ document, page, figure, words: meaning, period });
    }
  });
  return told;
}

/** The words that say of what, abbreviations spelled out, without accents, each once. */
function meaningOf(words: readonly string[]): string[] {
  const meaning: string[] = [];
  for (const word of words)
    for (const each of spelledOut(word) ?? [word]) {
      const plain = bare(each);
      if (!EMPTY.test(plain) && !meaning.includes(plain)) meaning.push(plain);
    }
  return meaning;
}

function pairsOf(ones: readonly Told[], others: readonly Told[]): DocumentPair[] {
  const having: Record<string, number[]> = {};
  ones.forEach(({ words }, at) => {
    for (const word of words) (having[`_${word}`] = having[`_${word}`] ?? []).push(at);
  });
  const weightOf = (word: string): number => Math.log(1 + ones.length / (having[`_${word}`]?.length ?? 1));
  const weightOfAll = (words: readonly string[]): number =>
    words.reduce((sum, word) => sum + weightOf(word), 0);
  const best = others.map((other) => nearest(other, ones, having, weightOfAll));
  const times: Record<number, number> = {};
  for (const at of best) if (at !== null) times[at] = (times[at] ?? 0) + 1;
  const pairs: DocumentPair[] = [];
  best.forEach((at, index) => {
    const [one, other] = [ones[at ?? -1], others[index]];
    if (!one || !other || (times[at ?? -1] ?? 0) > 1) return;
    const agrees = one.figure.value.eq(other.figure.value);
    if (agrees || isComparable(one.figure, other.figure)) pairs.push({ one, other, agrees });
  });
  return pairs;
}

/** null where none is like it, or two are as like. */
function nearest(
  other: Told,
  ones: readonly Told[],
  having: Readonly<Record<string, readonly number[]>>,
  weightOfAll: (words: readonly string[]) => number,
): number | null {
  const weight = weightOfAll(other.words);
  const shared: Record<number, true> = {};
  for (const word of other.words) {
    const places = having[`_${word}`] ?? [];
    if (places.length > MOST_SHARED) continue;
    for (const at of places) shared[at] = true;
  }
  let best: { at: number; like: number } | null = null;
  let again = false;
  for (const at of Object.keys(shared).map(Number)) {
    const one = ones[at];
    if (!one || !isOfOneKind(one, other)) continue;
    const common = other.words.filter((word) => one.words.includes(word));
    const like = weightOfAll(common) / Math.max(weight, weightOfAll(one.words));
    if (like < ALIKE || (best && like < best.like)) continue;
    again = best !== null && like === best.like;
    best = { at, like };
  }
  return best && !again ? best.at : null;
}

function isOfOneKind(one: Told, other: Told): boolean {
  if (one.period !== other.period) return false;
  if (one.figure.sense === 'rate' || other.figure.sense === 'rate')
    return one.figure.sense === other.figure.sense;
  return likeness(one.figure, other.figure) === 'same';
}

function isComparable(one: ProseFigure, other: ProseFigure): boolean {
  return one.value.lte(other.value.times(MOST_APART)) && other.value.lte(one.value.times(MOST_APART));
}
