/** Claims as they are found in passages, told with their places in the text as given. */
import type { Claim } from './claim/claim';
import type { ClaimDraft, Page, Reading } from './claim/draft';
import type { ProseFigure } from './figures/figure';
import { NOTE_CLOSE, NOTE_OPEN, type Passage } from './text/passage';
import { placeAt } from './text/places';
import { codePointsOf, type Source } from './text/source';

/** Turns a draft of a passage into a claim on the text as given. */
export function placing(
  text: string,
  { starts, ends }: Source,
  passages: readonly Passage[],
  pages: readonly Page[],
): (draft: ClaimDraft, page: number) => Claim {
  const codePoint = codePointsOf(text);
  const startOf = (page: number, at: number): number =>
    starts[placeAt(passages[page]?.places ?? [], at)] ?? 0;
  const endOf = (page: number, at: number): number =>
    ends[placeAt(passages[page]?.places ?? [], at - 1)] ?? 0;
  return (draft, page) => {
    const located = draft.figures.map((figure) => ({ figure, page })).concat(draft.elsewhere ?? []);
    const { reading } = pages[page] ?? { reading: NOTHING };
    const { from, until } = spanOf(draft, reading);
    const [start, end] = [startOf(page, from), endOf(page, until)];
    return {
      kind: draft.kind,
      rule: draft.rule,
      verdict: draft.verdict,
      code: draft.code,
      start: codePoint(start),
      end: codePoint(end),
      quote: text.slice(start, end),
      figures: located.map(({ figure, page: where }) => ({
        text: figure.text,
        figure: { value: figure.value, decimals: Math.max(figure.decimals, 0) },
        start: codePoint(startOf(where, figure.start)),
        end: codePoint(endOf(where, figure.end)),
      })),
      expected: draft.expected,
      row: draft.row ?? null,
      link: draft.link ?? null,
      exact: draft.exact ?? null,
      sign: draft.figures.some(({ per }) => per === 1000) ? '‰' : '%',
      beside: null,
      difference: draft.difference ?? null,
    };
  };
}

const NOTHING: Reading = {
  tokens: [],
  figures: [],
  figureAt: {},
  level: { kind: 'text', entries: [], open: -1, close: 0, sentences: [] },
  sentences: [],
};

/** From the clause of the first figure to the noun of the last; what stands far off, in a footnote or another sentence, is left out. */
function spanOf({ figures, rule }: ClaimDraft, { tokens }: Reading): { from: number; until: number } {
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
  while (from > 0 && tokens[from - 1]?.kind === 'word' && first.token - from < 12) from--;
  let until = last.next - 1;
  for (let words = 0; words < last.unit.length && tokens[until + 1]?.kind === 'word'; words++) until++;
  return { from: tokens[from]?.start ?? first.start, until: tokens[until]?.end ?? last.end };
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
