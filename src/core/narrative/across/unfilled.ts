/** "Đã hoàn thành 100% chỉ tiêu biên chế" where the same report says "thiếu 01 biên chế". */
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Located, Page } from '../claim/draft';

const FULFILS = /(?:^| )(?:hoàn thành|bố trí đủ|kiện toàn đủ|đủ|bố trí)$/;

export function unfilledIn(pages: readonly Page[]): { draft: ClaimDraft; page: number }[] {
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
  const found: { draft: ClaimDraft; page: number }[] = [];
  if (lacking.length === 0) return found;
  pages.forEach(({ reading: { figures, tokens } }, page) => {
    for (const rate of figures) {
      if (rate.sense !== 'rate' || !rate.value.eq(100)) continue;
      const before = tokens
        .slice(Math.max(0, rate.token - 3), rate.token)
        .map(({ low }) => low)
        .join(' ');
      const contradicts = FULFILS.test(before) ? lacking.find(({ figure }) => isOf(figure, rate)) : undefined;
      if (!contradicts) continue;
      found.push({
        draft: {
          kind: 'rate',
          rule: 'unfilled',
          verdict: 'broken',
          code: 'narrative/differs',
          figures: [rate],
          elsewhere: [contradicts],
          expected: null,
        },
        page,
      });
    }
  });
  return found;
}

function isOf({ unit }: ProseFigure, { tail }: ProseFigure): boolean {
  return ` ${tail.slice(0, 8).join(' ')} `.includes(` ${unit.slice(0, 2).join(' ')} `);
}
