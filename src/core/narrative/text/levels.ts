/** The brackets, lists and footnotes of a passage: which token stands at which level. */
import { ITEM_END, LIST_CLOSE, LIST_OPEN, NOTE_CLOSE, NOTE_OPEN } from './passage';
import type { Token } from './token';

export type LevelKind = 'text' | 'bracket' | 'list' | 'note';

export interface Level {
  readonly kind: LevelKind;
  /** The tokens at this level, without those of the levels in it; `inner` where one of these begins. */
  readonly entries: readonly Entry[];
  /** The tokens that open and close it; −1 and the number of tokens for the text. */
  readonly open: number;
  readonly close: number;
  /** Its sentences, and the items of a list. */
  readonly sentences: readonly (readonly Entry[])[];
}

/** A token, or a level within. */
export type Entry =
  { readonly token: number; readonly inner: null } | { readonly token: number; readonly inner: Level };

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  [LIST_OPEN]: LIST_CLOSE,
  [NOTE_OPEN]: NOTE_CLOSE,
};
const KINDS: Readonly<Record<string, LevelKind>> = {
  '(': 'bracket',
  '[': 'bracket',
  [LIST_OPEN]: 'list',
  [NOTE_OPEN]: 'note',
};
/** Deeper than this nobody writes; a hostile text might. */
const DEEPEST = 30;

export function levelsOf(tokens: readonly Token[]): Level {
  const partners = partnersOf(tokens);
  return levelFrom(tokens, partners, -1, tokens.length, 'text', 0);
}

function levelFrom(
  tokens: readonly Token[],
  partners: Readonly<Record<number, number>>,
  open: number,
  close: number,
  kind: LevelKind,
  depth: number,
): Level {
  const entries: Entry[] = [];
  for (let at = open + 1; at < close; at++) {
    const partner = partners[at];
    if (partner === undefined || depth >= DEEPEST) {
      entries.push({ token: at, inner: null });
      continue;
    }
    const inner = levelFrom(
      tokens,
      partners,
      at,
      partner,
      KINDS[tokens[at]?.text ?? ''] ?? 'bracket',
      depth + 1,
    );
    entries.push({ token: at, inner });
    at = partner;
  }
  return { kind, entries, open, close, sentences: sentencesOf(entries, tokens) };
}

/** Where each opening sign closes; one that never does opens nothing. */
function partnersOf(tokens: readonly Token[]): Record<number, number> {
  const partners: Record<number, number> = {};
  const open: number[] = [];
  tokens.forEach(({ text }, at) => {
    if (CLOSING[text] !== undefined && open.length < MOST_OPEN) open.push(at);
    if (!isClosing(text)) return;
    for (let i = open.length - 1; i >= 0; i--) {
      const begun = open[i] ?? 0;
      const sign = tokens[begun]?.text ?? '';
      if (CLOSING[sign] === text) {
        partners[begun] = at;
        open.length = i;
        break;
      }
      // A bracket left open ends no list and no footnote, and none of these reaches over another's end.
      if (sign !== '(' && sign !== '[' && (text === ')' || text === ']')) break;
    }
  });
  return partners;
}

const MOST_OPEN = 100;

function isClosing(text: string): boolean {
  return text === ')' || text === ']' || text === LIST_CLOSE || text === NOTE_CLOSE;
}

function sentencesOf(entries: readonly Entry[], tokens: readonly Token[]): (readonly Entry[])[] {
  const sentences: Entry[][] = [];
  let sentence: Entry[] = [];
  for (const entry of entries) {
    sentence.push(entry);
    if (entry.inner || !endsSentence(tokens, entry.token)) continue;
    sentences.push(sentence);
    sentence = [];
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

const SHORTENED = /^(?:tp|ts|ths|pgs|gs|bs|tr|vv|v|st|mr|đ|q|p|h|x|tt|k)$/;

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === ITEM_END) return true;
  if (token?.kind !== 'mark' || !/^[.!?…]$/.test(token.text)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next || next.start === token.end || SHORTENED.test(before?.low ?? '')) return next === undefined;
  return (
    next.kind === 'number' ||
    !next.text.startsWith(next.low.charAt(0)) ||
    /^[-–"“(\ue001\ue004]/.test(next.text)
  );
}
