/** What of a text is quoted for a claim. */
import type { ClaimDraft, Reading } from './claim/draft';
import type { ProseFigure } from './figures/figure';
import { NOTE_CLOSE, NOTE_OPEN } from './text/passage';

/** Words before a figure, and between a figure and its bracket. */
const MOST_WORDS = 12;
const MOST_NOUN = 6;

/** From the clause of the first figure to the noun of the last; what stands far off, in a footnote or another sentence, is left out. */
export function spanOf({ figures, rule }: ClaimDraft, { tokens }: Reading): { from: number; until: number } {
  const own =
    rule === 'rate'
      ? figures.slice(0, 2).concat(figures.slice(2).filter((whole) => isBeside(whole, figures)))
      : figures;
  const ordered = own.slice().sort((one, other) => one.start - other.start);
  const first = ordered[0];
  if (!first) return { from: 0, until: 0 };
  let last = first;
  for (const figure of ordered) {
    if (isElsewhere(tokens, last, figure)) break;
    last = figure;
  }
  let from = first.token;
  // "đúng hạn: 2.647 hồ sơ"
  if (tokens[from - 1]?.text === ':' && tokens[from - 2]?.kind === 'word') from--;
  from = overWords(tokens, from, MOST_WORDS);
  if (tokens[from - 1]?.text === '(') from = beforeBracket(tokens, from - 1);
  let until = last.next - 1;
  for (let words = 0; words < last.unit.length && tokens[until + 1]?.kind === 'word'; words++) until++;
  until = closing(tokens, from, until);
  return { from: tokens[from]?.start ?? first.start, until: tokens[until]?.end ?? last.end };
}

/** "rất hài lòng 198 phiếu (66%": what a bracket is told of stands before it. */
function beforeBracket(tokens: Reading['tokens'], open: number): number {
  const noun = overWords(tokens, open, MOST_NOUN);
  let from = noun;
  while (
    from > 0 &&
    /^(?:number|mark)$/.test(tokens[from - 1]?.kind ?? '') &&
    /^[0-9./]/.test(tokens[from - 1]?.text ?? '')
  )
    from--;
  return from < noun ? overWords(tokens, from, MOST_WORDS) : noun;
}

function overWords(tokens: Reading['tokens'], until: number, most: number): number {
  let from = until;
  while (from > 0 && tokens[from - 1]?.kind === 'word' && until - from < most) from--;
  return from;
}

/** With the bracket that it opens, where nothing but words stands before its end. */
function closing(tokens: Reading['tokens'], from: number, until: number): number {
  let depth = 0;
  for (let at = from; at <= until; at++) {
    const text = tokens[at]?.text;
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
  }
  let end = until + 1;
  while (tokens[end]?.kind === 'word' && end - until <= MOST_NOUN) end++;
  return depth > 0 && tokens[end]?.text === ')' ? end : until;
}

/** "45/79 nhiệm vụ, đạt 56%": the whole stands between the part and the rate, or right before them. */
function isBeside(whole: ProseFigure, [rate, part]: readonly ProseFigure[]): boolean {
  return (
    rate !== undefined &&
    part !== undefined &&
    whole.token >= Math.min(rate.token, part.token) - 4 &&
    whole.token <= Math.max(rate.token, part.token)
  );
}

/** Whether one stands in a footnote that the other does not stand in. */
function isElsewhere(tokens: Reading['tokens'], one: ProseFigure, other: ProseFigure): boolean {
  let depth = 0;
  for (let at = one.token; at < other.token; at++) {
    const text = tokens[at]?.text;
    if (text === NOTE_OPEN) depth++;
    else if (text === NOTE_CLOSE) depth--;
  }
  return depth !== 0;
}
