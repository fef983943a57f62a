/** Parts that are told with their shares: "Thạc sĩ 05 người, chiếm 16,1%, Đại học 26 người, chiếm 83,9%" are the whole. */
import Big from 'big.js';
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Reading, Total } from '../claim/draft';
import { brokenSum, holdingSum } from '../breakdown/mismatch';
import { agrees, wholesBefore, type Share } from './share';
import { sumOf } from '../breakdown/sums';

export interface ShareTotal {
  readonly shares: readonly Share[];
  /** null where the whole is told nowhere. */
  readonly claim: ClaimDraft | null;
  /** What the rates are of: the whole as told, or the parts together where these do not add up to it. */
  readonly whole: ProseFigure;
}

export function shareTotalsIn(
  reading: Reading,
  shares: readonly Share[],
  totals: readonly Total[],
): ShareTotal[] {
  const free = shares.filter(
    ({ part, stated }) =>
      !stated && !totals.some(({ parts, claim }) => claim.rule === 'sum' && parts.includes(part)),
  );
  const found: ShareTotal[] = [];
  for (const group of groupsOf(free, reading)) {
    const total = totalOf(group, reading);
    if (total) found.push(total);
  }
  return found;
}

function groupsOf(shares: readonly Share[], reading: Reading): Share[][] {
  if (shares.length < 2) return [];
  return reading.sentences
    .map((sentence) => sentence.filter(({ inner }) => inner === null).map(({ token }) => token))
    .map((tokens) => shares.filter(({ part }) => within(tokens, part.token)))
    .filter(({ length }) => length >= 2);
}

function within(tokens: readonly number[], token: number): boolean {
  const [first = 0] = tokens;
  const last = tokens[tokens.length - 1] ?? -1;
  return token >= first && token <= last && tokens.includes(token);
}

function totalOf(group: readonly Share[], reading: Reading): ShareTotal | null {
  const parts = group.map(({ part }) => part);
  const [first] = group;
  if (!first || parts.some((part, at) => parts.indexOf(part) !== at)) return null;
  const sum = sumOf(parts);
  const candidates = wholesBefore(first, reading);
  const told = candidates.find(({ value }) => value.eq(sum.value));
  if (told) return { shares: group, claim: holdingSum(told, parts), whole: told };
  const [nearest] = candidates.filter((whole) => /^(?:same|kind)$/.test(likeness(whole, first.part)));
  if (!areAll(group)) return null;
  if (!nearest) return ofThemselves(group);
  const together = { ...nearest, value: sum.value };
  if (group.filter((share) => agrees(share, together)).length * 2 <= group.length) return null;
  const gap = sum.value.minus(nearest.value).abs();
  if (gap.gt(1) && gap.times(20).gt(nearest.value)) return null;
  return { shares: group, claim: brokenSum(nearest, parts, 'broken'), whole: together };
}

/**
 * "giỏi 120 em (24%), khá 215 em (43%), trung bình 150 em (30%), yếu 15 em (3%)": no total is told, but three and more shares
 * that are 100 % and of which all but one agree with the sum of their counts are of it.
 */
function ofThemselves(group: readonly Share[]): ShareTotal | null {
  const parts = group.map(({ part }) => part);
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last || group.length < 3) return null;
  const text = `(${parts.map((part) => part.text).join(' + ')})`;
  const { value, decimals } = sumOf(parts);
  const whole = { ...first, value, decimals, text, end: last.end, next: last.next };
  const agreeing = group.filter((share) => agrees(share, whole)).length;
  return agreeing >= Math.max(2, group.length - 1) ? { shares: group, claim: null, whole } : null;
}

/** Their rates are 100 % together, as far as they were rounded. */
function areAll(group: readonly Share[]): boolean {
  const sum = group.reduce((all, { rate }) => all.plus(rate.value), new Big(0));
  const slack = group.reduce((all, { rate }) => all.plus(new Big('1e' + String(-rate.shown))), new Big(0));
  return sum.minus(100).abs().times(2).lte(slack);
}
