/** One quantity told twice: alike where the figures agree, a question where they do not. */
import { spelledOut } from '../../text/abbreviations';
import { syllableKey } from '../../text/vietnamese';
import type { ProseFigure } from '../figures/figure';
import { classOf } from '../figures/unit';
import type { ClaimDraft, Located, Page } from '../claim/draft';

/** Nouns this long name one thing; shorter ones are shared by many. */
const FEWEST_WORDS = 5;
const MOST_MENTIONS = 4;
/** Small numbers of one noun are often told of different things. */
const LEAST = 10;

export function repetitionsIn(pages: readonly Page[]): { draft: ClaimDraft; page: number }[] {
  const mentions: Record<string, Located[]> = {};
  pages.forEach(({ reading }, page) => {
    for (const figure of reading.figures) {
      if (figure.sense !== 'count' || figure.bound !== null || figure.whole || figure.value.lt(LEAST))
        continue;
      const key = keyOf(figure);
      if (key !== null) (mentions[key] = mentions[key] ?? []).push({ figure, page });
    }
  });
  const found: { draft: ClaimDraft; page: number }[] = [];
  for (const key of Object.keys(mentions)) {
    const all = mentions[key] ?? [];
    const [first, ...others] = all;
    if (!first || others.length === 0 || all.length > MOST_MENTIONS) continue;
    const same = others.every(({ figure }) => figure.value.eq(first.figure.value));
    // Twice in one passage are two things of one name, or one list.
    if (!same && all.some(({ page }, at) => all.slice(at + 1).some((other) => other.page === page))) continue;
    found.push({
      draft: {
        kind: 'same',
        rule: 'same',
        verdict: same ? 'holds' : 'unknown',
        code: null,
        figures: [first.figure],
        elsewhere: others,
        expected: null,
      },
      page: first.page,
    });
  }
  return found.concat(placesIn(pages));
}

/** The words of its noun, abbreviations spelled out: "TTHC" is "thủ tục hành chính". */
function keyOf({ tail }: ProseFigure): string | null {
  const words: string[] = [];
  for (const word of tail.slice(0, 10)) words.push(...(spelledOut(word) ?? [word]));
  if (words.length < FEWEST_WORDS + 1 || classOf(tail) === null) return null;
  return words
    .slice(0, FEWEST_WORDS + 1)
    .map(syllableKey)
    .join(' ');
}

const PLACES = /^(?:bản|thôn|ấp|buôn|làng|xã|phường)$/;

/** "35 chi bộ bản" in a commune of "35 bản": one for each. */
function placesIn(pages: readonly Page[]): { draft: ClaimDraft; page: number }[] {
  const places: Record<string, Located> = {};
  pages.forEach(({ reading }, page) => {
    for (const figure of reading.figures) {
      const [noun = ''] = figure.unit;
      if (figure.sense === 'count' && figure.unit.length === 1 && PLACES.test(noun) && figure.value.gt(2))
        places[noun] = places[noun] ?? { figure, page };
    }
  });
  const found: { draft: ClaimDraft; page: number }[] = [];
  pages.forEach(({ reading }, page) => {
    for (const figure of reading.figures) {
      const noun = figure.unit[figure.unit.length - 1] ?? '';
      const place = places[noun];
      if (figure.sense !== 'count' || figure.unit.length !== 3 || !place?.figure.value.eq(figure.value))
        continue;
      found.push({
        draft: {
          kind: 'same',
          rule: 'same',
          verdict: 'holds',
          code: null,
          figures: [figure],
          elsewhere: [place],
          expected: null,
        },
        page,
      });
    }
  });
  return found;
}
