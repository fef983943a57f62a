/** "Đã hoàn thành 100% chỉ tiêu biên chế" where the same report says "thiếu 01 biên chế"; "100% công chức đạt chuẩn lý luận chính trị" where 02 have none. */
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Located, Page, Reading } from '../claim/draft';
import { textBetween } from '../text/token';

const FULFILS = /(?:^| )(?:hoàn thành|bố trí đủ|kiện toàn đủ|đủ|bố trí)$/;
/** Who or what has it not yet: "chưa qua đào tạo 02 người". */
const LACKS = /(?:^| )chưa (?:qua|đạt|được|có|hoàn thành)(?: [^ ]+){0,3}$/;
/** All are said to have it. */
const HAS = /(?:^| )(?:đạt chuẩn|trình độ|đào tạo|bồi dưỡng|được|hoàn thành)(?: |$)/;
const MOST_TAIL = 18;
const MOST_SENTENCE = 60;
/** So many words in a row name one thing. */
const NAMES = 4;
const MOST_PAGES = 12;
const NEAR = 6;

type Found = { readonly draft: ClaimDraft; readonly page: number };

export function unfilledIn(pages: readonly Page[]): Found[] {
  return contradictedIn(pages).concat(exceptedIn(pages));
}

function contradictedIn(pages: readonly Page[]): Found[] {
  const lacking: Located[] = [];
  pages.forEach(({ reading: { figures, tokens } }, page) => {
    for (const figure of figures) {
      if (
        figure.sense === 'count' &&
        tokens[figure.token - 1]?.low === 'thiếu' &&
        figure.unit.length >= 2 &&
        figure.value.gt(0)
      )
        lacking.push({ figure, page });
    }
  });
  if (lacking.length === 0) return [];
  return againstAll(pages, 'broken', (rate, reading) =>
    FULFILS.test(textBetween(reading, Math.max(0, rate.token - 3), rate.token))
      ? lacking.find(({ figure }) => isOf(figure, rate))
      : undefined,
  );
}

/** Both may be right, of other people or another time: a question. */
function exceptedIn(pages: readonly Page[]): Found[] {
  const lacking: (Located & { readonly said: string })[] = [];
  pages.forEach(({ reading }, page) => {
    for (const figure of reading.figures) {
      if (figure.sense !== 'count' || figure.bound !== null || figure.value.lte(0)) continue;
      if (!isDenied(reading, figure)) continue;
      const before = wordsBefore(reading, figure);
      if (LACKS.test(before)) lacking.push({ figure, page, said: ` ${before} ` });
    }
  });
  if (lacking.length === 0) return [];
  return againstAll(pages, 'unknown', (rate, reading, page) => {
    const told = wordsBehind(reading, rate);
    if (!HAS.test(told.join(' '))) return undefined;
    return lacking.find((each) => Math.abs(each.page - page) <= MOST_PAGES && sharesName(told, each.said));
  });
}

/** Each rate of 100 % that a figure of what is lacking stands against. */
function againstAll(
  pages: readonly Page[],
  verdict: 'broken' | 'unknown',
  lackingFor: (rate: ProseFigure, reading: Reading, page: number) => Located | undefined,
): Found[] {
  const found: Found[] = [];
  pages.forEach(({ reading }, page) => {
    for (const rate of reading.figures) {
      if (rate.sense !== 'rate' || rate.per !== 100 || !rate.value.eq(100)) continue;
      const lacking = lackingFor(rate, reading, page);
      if (!lacking) continue;
      const draft: ClaimDraft = {
        kind: 'rate',
        rule: 'unfilled',
        verdict,
        code: verdict === 'broken' ? 'narrative/differs' : null,
        figures: [rate],
        elsewhere: [{ figure: lacking.figure, page: lacking.page }],
        expected: null,
      };
      found.push({ draft, page });
    }
  });
  return found;
}

function isOf({ unit }: ProseFigure, { tail }: ProseFigure): boolean {
  return ` ${tail.slice(0, 8).join(' ')} `.includes(` ${unit.slice(0, 2).join(' ')} `);
}

/** "chưa" stands a few words before. */
function isDenied({ tokens }: Page['reading'], { token }: ProseFigure): boolean {
  for (let at = token - 1; at >= token - NEAR && at >= 0; at--) if (tokens[at]?.low === 'chưa') return true;
  return false;
}

function sharesName(told: readonly string[], said: string): boolean {
  return told.some(
    (_, at) => at + NAMES <= told.length && said.includes(` ${told.slice(at, at + NAMES).join(' ')} `),
  );
}

function wordsBefore({ tokens }: Page['reading'], { token }: ProseFigure): string {
  let from = token;
  while (from > 0 && token - from < MOST_SENTENCE && tokens[from - 1]?.text !== '.') from--;
  const words = tokens.slice(from, token).filter(({ kind }) => kind === 'word');
  return words.map(({ low }) => low).join(' ');
}

function wordsBehind({ tokens }: Page['reading'], { next }: ProseFigure): string[] {
  const words: string[] = [];
  for (let at = next; at < tokens.length && words.length < MOST_TAIL; at++) {
    const token = tokens[at];
    if (!token || /^[.;]$/.test(token.text)) break;
    if (token.kind === 'word') words.push(token.low);
  }
  return words;
}
