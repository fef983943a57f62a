/** What came and went between two states: "54 tổ chức đảng … thành lập mới 03 chi bộ; giải thể 02 chi bộ … 55 tổ chức đảng". */
import Big from 'big.js';
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Page, Reading } from '../claim/draft';
import { textBetween } from '../text/token';

const PLUS =
  /(?:^| )(?:tiếp nhận|thành lập|thành lập mới|tuyển dụng|bổ sung|kết nạp|tăng thêm|phát sinh mới|chuyển đến|tuyển mới|nhận mới)(?: |$)/;
const MINUS =
  /(?:^| )(?:giải thể|nghỉ|thôi việc|điều động|chuyển đi|tinh giản|cắt giảm|xóa tên|xoá tên|khai trừ|nghỉ hưu|từ trần|sáp nhập|cho ra khỏi|giải quyết chế độ|thuyên chuyển|miễn nhiệm)(?: |$)/;
const FEWEST_FLOWS = 2;

interface Flow {
  readonly figure: ProseFigure;
  readonly sign: 1 | -1;
}

interface Stock {
  readonly figure: ProseFigure;
  readonly page: number;
  /** Its own noun and those of its parts. */
  readonly nouns: readonly string[];
}

export function balancesIn(pages: readonly Page[]): { draft: ClaimDraft; page: number }[] {
  const found: { draft: ClaimDraft; page: number }[] = [];
  const stocks = stocksOf(pages);
  pages.forEach(({ reading }, page) => {
    for (const flows of flowsIn(reading)) {
      const balance = balanceOf(flows, page, stocks);
      if (balance) found.push({ draft: balance, page });
    }
  });
  return found;
}

/** At least two movements in one sentence, one of them to the other side. */
function flowsIn(reading: Reading): Flow[][] {
  if (!reading.figures.some(({ sense }) => sense === 'count')) return [];
  const all: Flow[][] = [];
  for (const sentence of reading.sentences) {
    const flows: Flow[] = [];
    let from = sentence[0]?.token ?? 0;
    for (const { token, inner } of sentence) {
      const figure = inner ? undefined : reading.figureAt[token];
      if (figure?.sense !== 'count') continue;
      const sign = signOf(reading, from, figure);
      if (sign) flows.push({ figure, sign });
      from = figure.next;
    }
    const both = flows.some(({ sign }) => sign === 1) && flows.some(({ sign }) => sign === -1);
    if (flows.length >= FEWEST_FLOWS && both) all.push(flows);
  }
  return all;
}

function signOf(reading: Reading, from: number, figure: ProseFigure): 1 | -1 | null {
  const before = textBetween(reading, Math.max(from, figure.token - 14), figure.token);
  const clause = before.split(/[,;.]/).pop() ?? '';
  const plus = PLUS.test(clause);
  const minus = MINUS.test(before) || MINUS.test(figure.tail.slice(0, 6).join(' '));
  if (plus) return 1;
  return minus ? -1 : null;
}

/** Counts that are told of one thing at two times have the same noun of three syllables and more. */
function stocksOf(pages: readonly Page[]): Record<string, Stock[]> {
  const stocks: Record<string, Stock[]> = {};
  pages.forEach(({ reading, found }, page) => {
    for (const figure of reading.figures) {
      if (figure.sense !== 'count' || figure.bound !== null || figure.tail.length < 3) continue;
      const total = found.totals.find(({ whole }) => whole === figure);
      const nouns = [figure.tail.join(' ')].concat((total?.parts ?? []).map(({ tail }) => tail.join(' ')));
      const key = figure.tail.slice(0, 3).join(' ');
      (stocks[key] = stocks[key] ?? []).push({ figure, page, nouns });
    }
  });
  return stocks;
}

const MOST_STOCKS = 12;

function balanceOf(flows: readonly Flow[], page: number, stocks: Record<string, Stock[]>): ClaimDraft | null {
  const net = flows.reduce((all, { figure, sign }) => all.plus(figure.value.times(sign)), new Big(0));
  const [first] = flows;
  const nouns = flows.map(({ figure }) => figure.unit.slice(0, 2).join(' '));
  if (!first || net.eq(0)) return null;
  for (const key of Object.keys(stocks)) {
    const same = (stocks[key] ?? []).slice(0, MOST_STOCKS);
    if (
      same.length < 2 ||
      !same.some((stock) =>
        nouns.some((noun) => noun.includes(' ') && stock.nouns.some((each) => each.includes(noun))),
      )
    )
      continue;
    for (let i = 0; i < same.length; i++) {
      for (let j = i + 1; j < same.length; j++) {
        const [before, after] = [same[i], same[j]];
        if (
          !before ||
          !after ||
          flows.some(({ figure }) => figure === before.figure || figure === after.figure)
        )
          continue;
        if (before.page > page || (before.page === page && before.figure.token > first.figure.token))
          continue;
        if (!after.figure.value.minus(before.figure.value).eq(net)) continue;
        return {
          kind: 'change',
          rule: 'balance',
          verdict: 'holds',
          code: null,
          figures: flows.map(({ figure }) => figure),
          expected: null,
          elsewhere: [before, after].map(({ figure, page: where }) => ({ figure, page: where })),
        };
      }
    }
  }
  return null;
}
