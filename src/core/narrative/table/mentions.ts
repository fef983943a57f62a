/** What prose says that a table may say as well: figures with the words of their clause, and that there is none of a thing. */
import Big from 'big.js';
import type { Page, Reading, Total } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';

export interface Mention {
  readonly figure: ProseFigure;
  readonly page: number;
  /** In small letters. */
  readonly words: readonly string[];
  /** The words of its sentence up to the next ";": other figures and what parts them are passed. */
  readonly sentence: readonly string[];
  /** `none`: "không có văn bản nào"; `sum`: a whole, with the words of its parts. */
  readonly kind: 'figure' | 'none' | 'sum';
  /** The words behind it, to the end of the sentence: of what there is none. */
  readonly object: readonly string[];
  /** The parts of a sum. */
  readonly parts: readonly ProseFigure[];
}

const MOST_BEFORE = 26;
const MOST_AFTER = 12;
const SENSES: readonly string[] = ['count', 'amount', 'rate'];

export function mentionsOn({ reading, found }: Page, page: number): Mention[] {
  const mentions: Mention[] = [];
  for (const figure of reading.figures) {
    if (!SENSES.includes(figure.sense) || figure.bound !== null) continue;
    const words = clauseOf(reading, figure);
    const sentence = sentenceOf(reading, figure);
    mentions.push({ figure, page, words, sentence, kind: 'figure', object: [], parts: [] });
  }
  for (const total of found.totals) mentions.push(...sumMention(reading, total, page));
  for (const figure of nonesIn(reading)) {
    const [words, object] = [clauseOf(reading, figure), objectOf(reading, figure)];
    const sentence = sentenceOf(reading, figure);
    mentions.push({ figure, page, words, sentence, kind: 'none', object, parts: [] });
  }
  return mentions;
}

function sumMention(reading: Reading, { whole, parts, claim }: Total, page: number): Mention[] {
  if (claim.rule !== 'sum' || claim.verdict !== 'holds') return [];
  const words = parts.reduce<readonly string[]>((all, part) => all.concat(clauseOf(reading, part)), []);
  return [{ figure: whole, page, words, sentence: words, kind: 'sum', object: [], parts }];
}

/** The words from the figure before, or the end of the sentence before, to the end of its own clause. */
function clauseOf({ tokens, figureAt }: Reading, { token, next }: ProseFigure): string[] {
  const words: string[] = [];
  for (let at = token - 1; at >= 0 && words.length < MOST_BEFORE; at--) {
    const each = tokens[at];
    if (!each || /^[.;\ue000-\ue004]$/.test(each.text) || isFigure(figureAt[at])) break;
    if (each.kind === 'word') words.unshift(each.low);
  }
  let after = 0;
  for (let at = next; at < tokens.length && after < MOST_AFTER; at++) {
    const each = tokens[at];
    if (!each || /^[.;,()\ue000-\ue004]$/.test(each.text) || isFigure(figureAt[at])) break;
    if (each.kind !== 'word') continue;
    words.push(each.low);
    after++;
  }
  return words;
}

const MOST_SENTENCE = 60;

function sentenceOf({ tokens }: Reading, { token, next }: ProseFigure): string[] {
  const words: string[] = [];
  for (let at = token - 1; at >= 0 && at >= token - MOST_SENTENCE; at--) {
    const each = tokens[at];
    if (!each || /^[.\ue000-\ue004]$/.test(each.text)) break;
    if (each.kind === 'word') words.unshift(each.low);
  }
  for (let at = next; at < tokens.length && at < next + MOST_AFTER; at++) {
    const each = tokens[at];
    if (!each || /^[.;\ue000-\ue004]$/.test(each.text)) break;
    if (each.kind === 'word') words.push(each.low);
  }
  return words;
}

function objectOf({ tokens }: Reading, { next }: ProseFigure): string[] {
  const words: string[] = [];
  for (let at = next; at < tokens.length && words.length < MOST_AFTER; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || /^[.;()\ue000-\ue004]$/.test(token.text)) break;
    if (token.kind === 'word') words.push(token.low);
  }
  return words;
}

function isFigure(figure: ProseFigure | undefined): boolean {
  return figure !== undefined && SENSES.includes(figure.sense);
}

/** "không có", "không phát sinh", "chưa phát sinh", "không phát hiện": 0 of what follows. */
function nonesIn({ tokens }: Reading): ProseFigure[] {
  const found: ProseFigure[] = [];
  tokens.forEach((token, at) => {
    if (token.low !== 'không' && token.low !== 'chưa') return;
    const second = tokens[at + 1];
    const third = tokens[at + 2];
    const two = second?.low === 'có';
    const three = second?.low === 'phát' && (third?.low === 'sinh' || third?.low === 'hiện');
    const last = three ? third : two ? second : undefined;
    if (!last) return;
    const next = at + (three ? 3 : 2);
    const text = tokens
      .slice(at, next)
      .map((each) => each.text)
      .join(' ');
    found.push({
      start: token.start,
      end: last.end,
      text,
      value: new Big(0),
      decimals: 0,
      shown: 0,
      sense: 'count',
      per: 100,
      bound: null,
      whole: null,
      unit: [],
      unitClass: null,
      tail: [],
      token: at,
      next,
    });
  });
  return found;
}
