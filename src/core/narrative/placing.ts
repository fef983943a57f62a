/** Claims as they are found in passages, told with their places in the text as given. */
import type { Claim } from './claim/claim';
import type { ClaimDraft, Page, Reading } from './claim/draft';
import { spanOf } from './span';
import type { Passage } from './text/passage';
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
