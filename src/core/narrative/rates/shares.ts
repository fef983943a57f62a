/** Shares of one whole: "chiếm 35,08%, …, chiếm 0,04%" are 100 % together, as far as they were rounded. */
import Big from 'big.js';
import type { Level } from '../text/levels';
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Reading, Total } from '../claim/draft';

export function shareSumsIn(reading: Reading, totals: readonly Total[]): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  for (const group of groupsIn(reading)) {
    const claim = sharesClaim(group, reading, totals);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** Rates of one sentence, at one level, each told with "chiếm" or with its count. */
function groupsIn(reading: Reading): ProseFigure[][] {
  const groups: ProseFigure[][] = [];
  for (const sentence of reading.sentences) {
    let group: ProseFigure[] = [];
    for (const { token, inner } of sentence) {
      const figure = inner ? bracketed(inner, reading) : reading.figureAt[token];
      if (figure?.sense !== 'rate') continue;
      if (inner || isShareOf(reading, figure)) group.push(figure);
      else {
        groups.push(group);
        group = [];
      }
    }
    groups.push(group);
  }
  return groups.filter(({ length }) => length >= 2);
}

/** "400 người (40%)" */
function bracketed({ entries, kind }: Level, { figureAt, tokens }: Reading): ProseFigure | undefined {
  const [first] = entries;
  const figure = kind === 'bracket' && first && entries.length <= 3 ? figureAt[first.token] : undefined;
  return (
    figure ??
    (tokens[first?.token ?? -1]?.low === 'chiếm' && kind === 'bracket'
      ? figureAt[entries[1]?.token ?? -1]
      : undefined)
  );
}

function isShareOf({ tokens }: Reading, rate: ProseFigure): boolean {
  const before = tokens[rate.token - 1]?.low ?? '';
  const two = `${tokens[rate.token - 2]?.low ?? ''} ${before}`;
  return (
    before === 'chiếm' ||
    /^(?:chiếm tỷ|tỷ lệ|tỉ lệ|chiếm khoảng)$/.test(two) ||
    before === ':' ||
    before === ',' ||
    before === 'là'
  );
}

function sharesClaim(
  group: readonly ProseFigure[],
  reading: Reading,
  totals: readonly Total[],
): ClaimDraft | null {
  if (group.some(({ bound, per }) => bound !== null || per !== 100)) return null;
  return sharesOf(group, isWhole(group, reading, totals));
}

/** Rates of one whole; null where they are no 100 % and more may be than is told. */
export function sharesOf(group: readonly ProseFigure[], all: boolean): ClaimDraft | null {
  const sum = group.reduce((total, { value }) => total.plus(value), new Big(0));
  const gap = sum.minus(100).abs();
  const slack = group.reduce(
    (total, { shown }) => total.plus(new Big('0.5').times(new Big('1e' + String(-shown)))),
    new Big(0),
  );
  const shown = Math.max(...group.map((each) => each.shown));
  const figure = { value: sum, decimals: shown };
  const claim = {
    kind: 'total' as const,
    rule: 'shares' as const,
    figures: group,
    expected: { value: new Big(100), decimals: 0 },
    exact: figure,
  };
  if (gap.lte(slack)) return { ...claim, verdict: 'holds', code: null };
  if (gap.gt(5) || group.length < 3) return null;
  // Only where nothing is left out is another sum wrong; so near to 100 it is asked whether anything is.
  if (!all) return gap.lte(1) ? { ...claim, verdict: 'unknown', code: null } : null;
  return {
    ...claim,
    verdict: 'broken',
    code: 'narrative/total',
    difference: { value: sum.minus(100), decimals: shown },
  };
}

/** "các dân tộc khác chiếm …" tells of the rest; so do counts that add up to their total. */
function isWhole(
  group: readonly ProseFigure[],
  { tokens, figures }: Reading,
  totals: readonly Total[],
): boolean {
  const last = group[group.length - 1];
  if (!last) return false;
  const rest = tokens
    .slice(Math.max(0, last.token - 8), last.token)
    .some(({ low }) => low === 'khác' || low === 'lại');
  const counted = group.map((rate) => figures[figures.indexOf(rate) - 1]);
  return (
    rest ||
    totals.some(
      ({ parts, claim }) =>
        claim.verdict === 'holds' &&
        claim.rule === 'sum' &&
        counted.every((part) => part !== undefined && parts.includes(part)),
    )
  );
}
