/** A total whose parts are told elsewhere: "các đơn vị trực thuộc UBND xã 66 đồng chí", and each unit of UBND xã with its posts. */
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Located, Page, Reading } from '../claim/draft';
import { sumOf } from '../breakdown/sums';

const FEWEST_PARTS = 2;
const MOST_PARTS = 12;

export function crossTotalsIn(pages: readonly Page[]): { draft: ClaimDraft; page: number }[] {
  const found: { draft: ClaimDraft; page: number }[] = [];
  const wholes = wholesOf(pages);
  if (wholes.length < FEWEST_PARTS) return found;
  pages.forEach(({ reading: { figures, tokens } }, page) => {
    for (const figure of figures) {
      if (figure.sense !== 'count' || figure.unitClass !== 'person' || figure.bound !== null) continue;
      const owner = ownerOf(tokens.slice(Math.max(0, figure.token - 6), figure.token).map(({ low }) => low));
      if (owner === null) continue;
      const parts = wholes.filter((each) => each.figure !== figure && each.words.includes(owner));
      if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS) continue;
      const sum = sumOf(parts.map((part) => part.figure));
      if (!sum.value.eq(figure.value)) continue;
      const elsewhere = parts.map((part) => ({ figure: part.figure, page: part.page }));
      found.push({
        draft: {
          kind: 'total',
          rule: 'sum',
          verdict: 'holds',
          code: null,
          figures: [figure],
          elsewhere,
          expected: sum,
        },
        page,
      });
    }
  });
  return found;
}

interface Whole extends Located {
  /** The sentence before it. */
  readonly words: string;
}

/** Numbers of persons that are broken down: the strength of a unit. */
function wholesOf(pages: readonly Page[]): Whole[] {
  const wholes: Whole[] = [];
  pages.forEach(({ reading, found }, page) => {
    for (const { whole, claim } of found.totals) {
      if (claim.rule !== 'sum' || claim.verdict !== 'holds' || whole.unitClass !== 'person') continue;
      wholes.push({ figure: whole, page, words: sentenceBefore(reading, whole) });
    }
  });
  return wholes;
}

function sentenceBefore(reading: Reading, { token: at }: ProseFigure): string {
  const sentence = reading.sentences.find((entries) => entries.some(({ token }) => token === at)) ?? [];
  const words = sentence
    .filter(({ token, inner }) => inner === null && token < at)
    .map(({ token }) => reading.tokens[token]?.low ?? '');
  return ` ${words.join(' ')} `;
}

/** "trực thuộc UBND xã" -> " ubnd xã " */
function ownerOf(words: readonly string[]): string | null {
  const at = words.lastIndexOf('thuộc');
  const owner = at < 0 ? [] : words.slice(at + 1);
  return owner.length >= 2 && owner.length <= 4 && owner.every((word) => /^[a-zà-ỹđ]/.test(word))
    ? ` ${owner.join(' ')} `
    : null;
}
