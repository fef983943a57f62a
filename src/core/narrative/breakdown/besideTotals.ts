/**
 * A second quantity that is broken down beside the first: "215 vụ, 402 bị can (ma túy 98 vụ, 143 bị can; trộm cắp 117 vụ,
 * 259 bị can)", "36 dự án, tổng vốn 5.480 tỷ đồng, gồm 31 dự án trong nước (4.260 tỷ đồng), 5 dự án FDI (1.220 tỷ đồng)".
 */
import type { Reading, Total } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import type { Entry } from '../text/levels';
import { brokenSum, holdingSum } from './mismatch';
import type { Breakdown } from './openers';
import { isPart } from './parts';
import { addsUp, sumOf } from './sums';

/** Of so much a slip is less than a hundredth. */
const SLIP = 100;

export function besideTotalsIn(
  reading: Reading,
  breakdowns: readonly Breakdown[],
  totals: readonly Total[],
): Total[] {
  const found: Total[] = [];
  for (const { kind, lead, earlier, body } of breakdowns) {
    const told = figuresOf(body, reading);
    const first = totals.find(
      ({ claim, parts }) =>
        claim.rule === 'sum' && parts.length > 1 && parts.every((part) => told.includes(part)),
    );
    const own = first?.parts ?? bracketedBy(body, reading);
    if (own.length < 2) continue;
    // The nearest first; of several that may be meant the one that agrees is.
    const near = levelFigures(lead, reading);
    const wholes = (near.length > 0 ? near : levelFigures(earlier, reading)).reverse();
    const beside = { own, told, other: first?.whole ?? own[0], isAll: kind === 'all' };
    const possible = wholes.reduce<Total[]>(
      (all, whole) => all.concat(besideOf(whole, beside, totals) ?? []),
      [],
    );
    const total = possible.find(({ claim }) => claim.verdict === 'holds') ?? possible[0];
    if (total) found.push(total);
  }
  return found;
}

interface Beside {
  /** The parts that are told first, and a figure of their kind. */
  readonly own: readonly ProseFigure[];
  readonly other: ProseFigure | undefined;
  readonly told: readonly ProseFigure[];
  /** Nothing is left out: "gồm". */
  readonly isAll: boolean;
}

/** Of each part of the first there is one that counts what the whole counts, and it stands beside that part. */
function besideOf(
  whole: ProseFigure,
  { own, other, told, isAll }: Beside,
  totals: readonly Total[],
): Total | null {
  if (!other || whole === other || whole.bound !== null || !isOther(whole, other)) return null;
  if (totals.some((known) => known.whole === whole && known.claim.rule === 'sum')) return null;
  const parts = told.filter((figure) => likeness(whole, figure) === 'same');
  if (parts.length !== own.length || parts.some(({ bound }) => bound !== null)) return null;
  const isBehind = parts.every((part, at) => isBetween(part, own[at], own[at + 1]));
  const isBefore = parts.every((part, at) => isBetween(part, own[at - 1], own[at]));
  if (!isBehind && !isBefore) return null;
  if (addsUp(whole, parts)) return { whole, parts, claim: holdingSum(whole, parts) };
  const gap = sumOf(parts).value.minus(whole.value).abs();
  if (gap.times(isAll ? 2 : 3).gt(whole.value)) return null;
  const isSlip = isAll || gap.lte(1) || gap.times(SLIP).lte(whole.value);
  return { whole, parts, claim: brokenSum(whole, parts, isSlip ? 'broken' : 'unknown') };
}

function isBetween(
  { token }: ProseFigure,
  before: ProseFigure | undefined,
  after: ProseFigure | undefined,
): boolean {
  return (!before || token > before.token) && (!after || token < after.token);
}

/** "18 dự án mới (0,87 tỷ USD) và 9 dự án tăng vốn (0,38 tỷ USD)": the figures of a level, where each has a bracket of its own. */
function bracketedBy(entries: readonly Entry[], { figureAt }: Reading): ProseFigure[] {
  const found: ProseFigure[] = [];
  let brackets = 0;
  for (const { token, inner } of entries) {
    const figure = inner ? undefined : figureAt[token];
    if (inner?.kind === 'bracket') brackets++;
    else if (figure && isPart(figure)) found.push(figure);
    if (found.length - brackets > 1 || brackets > found.length) return [];
  }
  return found.length === brackets ? found : [];
}

/** Things of two kinds, even where one may stand for the other: cases and persons. */
function isOther(one: ProseFigure, other: ProseFigure): boolean {
  return one.unitClass !== other.unitClass && /^(?:other|unknown)$/.test(likeness(one, other));
}

function levelFigures(entries: readonly Entry[], reading: Reading): ProseFigure[] {
  return figuresOf(
    entries.filter(({ inner }) => inner === null),
    reading,
  );
}

/** The figures of a level and of the brackets right in it. */
function figuresOf(entries: readonly Entry[], { figureAt }: Reading): ProseFigure[] {
  const found: ProseFigure[] = [];
  const add = (figure: ProseFigure | undefined): void => {
    if (figure && isPart(figure)) found.push(figure);
  };
  for (const { token, inner } of entries) {
    if (!inner) add(figureAt[token]);
    else for (const each of inner.entries) if (!each.inner) add(figureAt[each.token]);
  }
  return found;
}
