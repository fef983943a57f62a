/** What it means that parts do not add up: an error, a part of the whole that is told, or nothing that is sure. */
import type Big from 'big.js';
import { likeness, type Likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft } from '../claim/draft';
import { complement } from './attributes';
import type { OpenerKind } from './openers';
import type { PartFigure } from './parts';
import { sumOf } from './sums';

interface Circumstances {
  readonly kind: OpenerKind;
  readonly open: boolean;
  readonly overlapping: boolean;
}

/** `part`: no more than a part is told; `exceeds`: a part is more than its whole; null: no claim at all. */
export type Mismatch = 'broken' | 'unknown' | 'part' | 'exceeds' | null;

export function verdictOfMismatch(
  whole: ProseFigure,
  parts: readonly PartFigure[],
  circumstances: Circumstances,
): Mismatch {
  const { kind, open } = circumstances;
  const figures = parts.map(({ figure }) => figure);
  const sum = sumOf(figures).value;
  // "16 đội chia thành 4 bảng, mỗi bảng 4 đội": what falls on each is no part.
  if (parts.some(({ label }) => label.includes('mỗi'))) return null;
  if (parts.length === 1) return single(whole, figures[0], kind);
  if (whole.bound || figures.some(({ bound }) => bound !== null)) return bounded(whole, sum, open, kind);
  // "10 đảng viên (cảnh cáo 02, khiển trách 09)": without a noun they count what the whole counts.
  const bareParts =
    kind === 'bracket' && parts.every(({ figure, label }) => figure.unit.length === 0 && label.length > 0);
  const likes = bareParts ? 'kind' : likenessOf(whole, parts);
  if (likes === 'other' || (whole.unitClass === 'time' && !isAllBut(whole, sum, likes, 1))) return null;
  // "3 tổ: tổ 1 phụ trách 5 thôn": of other things there may be more than of the whole.
  if (likes !== 'same' && figures.some(({ value }) => value.gt(whole.value))) return null;
  const verdict = verdictOf(whole, parts, sum, likes, circumstances);
  // "640 học sinh chia thành 18 lớp, trong đó …": nothing is asked of what counts something else.
  return verdict === 'unknown' && parts.some((part) => partLikeness(whole, part) === 'other')
    ? null
    : verdict;
}

function verdictOf(
  whole: ProseFigure,
  parts: readonly PartFigure[],
  sum: Big,
  likes: Likeness,
  { kind, open, overlapping }: Circumstances,
): Mismatch {
  const short = sum.lt(whole.value);
  const figures = parts.map(({ figure }) => figure);
  if (overlapping && !complement(parts) && !isAllBut(whole, sum, likes))
    return figures.every(({ value }) => value.lte(whole.value)) ? 'part' : 'unknown';
  if (open) return short ? 'part' : 'unknown';
  return closed(whole, sum, parts, likes, kind);
}

/** Parts that overlap come so near to a large whole by design alone. */
function isAllBut(whole: ProseFigure, sum: Big, likes: Likeness, least = LARGE): boolean {
  return likes === 'same' && whole.value.gte(least) && sum.minus(whole.value).abs().lte(1);
}

const LARGE = 200;

function single(whole: ProseFigure, part: ProseFigure | undefined, kind: OpenerKind): Mismatch {
  if (!part || kind !== 'some' || whole.bound || part.bound) return null;
  const like = likeness(whole, part);
  if (like === 'other') return null;
  if (part.value.lte(whole.value)) return 'part';
  return like === 'same' ? 'exceeds' : null;
}

/** "trên 1.850 văn bản (…)" is a bound: nothing that stays on its side contradicts it. */
function bounded(whole: ProseFigure, sum: Big, open: boolean, kind: OpenerKind): Mismatch {
  if (kind === 'some' || open) return sum.lte(whole.value) || whole.bound === 'above' ? 'part' : 'unknown';
  const agrees =
    whole.bound === 'above' ? sum.gte(whole.value) : whole.bound === 'below' ? sum.lte(whole.value) : true;
  return agrees && sum.minus(whole.value).abs().times(5).lte(whole.value) ? 'part' : null;
}

function closed(
  whole: ProseFigure,
  sum: Big,
  parts: readonly PartFigure[],
  likes: Likeness,
  kind: OpenerKind,
): Mismatch {
  const gap = sum.minus(whole.value).abs();
  const near = gap.lte(1) || gap.times(50).lte(whole.value);
  const fair = gap.times(sum.gt(whole.value) ? 2 : 3).lte(whole.value);
  const alike = likes === 'same' || likes === 'kind';
  const short = sum.lt(whole.value);
  switch (kind) {
    case 'all':
      return near || (fair && alike) ? 'broken' : fair || alike ? 'unknown' : null;
    case 'bracket':
      if (alike && (fair || near)) return 'broken';
      return near && (whole.value.gt(10) || parts.length > 2) ? 'broken' : null;
    case 'list':
    case 'detail':
      if (near) return 'broken';
      return fair && likes === 'same' ? 'unknown' : null;
    case 'with':
      return near && alike ? 'broken' : null;
    case 'note':
      return near && likes === 'same' ? 'broken' : null;
    case 'some':
      if (near && isAside(parts)) return 'unknown';
      if (near || (fair && complement(parts))) return 'broken';
      return short ? 'part' : fair ? 'broken' : 'unknown';
  }
}

/** "trong đó 28 hồ sơ đúng hạn, có 1 hồ sơ phải bổ sung": the last is told of on its own. */
function isAside(parts: readonly PartFigure[]): boolean {
  const [first] = parts;
  const last = parts[parts.length - 1];
  return last?.label[0] === 'có' && first?.label[0] !== 'có' && !complement(parts);
}

/** "hội viên nam 1.310" counts members, though no noun follows. */
export function partLikeness(whole: ProseFigure, { figure, label }: PartFigure): Likeness {
  const noun = whole.unit.slice(0, 2).join(' ');
  const named =
    figure.unit.length === 0 && noun.includes(' ') && ` ${label.join(' ')} `.includes(` ${noun} `);
  return named ? 'same' : likeness(whole, figure);
}

/**
 * All but one is told, by figures of the whole's own noun or of a pair that leaves nothing out: however else the
 * enumeration may be meant, so near a sum is no chance.
 */
export function isSlip(whole: ProseFigure, parts: readonly PartFigure[]): boolean {
  const figures = parts.map(({ figure }) => figure);
  if (parts.length < 2 || whole.bound !== null || figures.some(({ bound }) => bound !== null)) return false;
  const gap = sumOf(figures).value.minus(whole.value).abs();
  if (gap.gt(1) || figures.some(({ value }) => value.gt(whole.value))) return false;
  const likes = likenessOf(whole, parts);
  if (likes === 'other' || likes === 'unknown')
    return likes === 'unknown' && isLarge(whole) && (complement(parts) || areNamed(parts));
  return complement(parts)
    ? whole.value.gt(3)
    : isLarge(whole) && (likes === 'same' || whole.value.gte(LARGE));
}

/** Three and more, each with a name and no noun of its own: they count what the whole counts. */
function areNamed(parts: readonly PartFigure[]): boolean {
  return parts.length > 2 && parts.every(({ figure, label }) => figure.unit.length === 0 && label.length > 0);
}

function isLarge({ value }: ProseFigure): boolean {
  return value.times(4).gte(LARGE);
}

/** How the nouns of most parts are like the whole's. */
function likenessOf(whole: ProseFigure, parts: readonly PartFigure[]): Likeness {
  const all = parts.map((part) => partLikeness(whole, part));
  const count = (wanted: Likeness): number => all.filter((each) => each === wanted).length;
  if (count('other') * 2 > all.length) return 'other';
  if (count('same') === all.length) return 'same';
  return count('other') === 0 && (count('same') + count('kind')) * 2 >= all.length ? 'kind' : 'unknown';
}

export function holdingSum(whole: ProseFigure, parts: readonly ProseFigure[]): ClaimDraft {
  return { ...sumClaim(whole, parts), verdict: 'holds', code: null };
}

export function brokenSum(
  whole: ProseFigure,
  parts: readonly ProseFigure[],
  verdict: 'broken' | 'unknown',
): ClaimDraft {
  return { ...sumClaim(whole, parts), verdict, code: verdict === 'broken' ? 'narrative/total' : null };
}

function sumClaim(
  whole: ProseFigure,
  parts: readonly ProseFigure[],
): Pick<ClaimDraft, 'kind' | 'rule' | 'figures' | 'expected' | 'difference'> {
  const sum = sumOf(parts);
  const difference = {
    value: sum.value.minus(whole.value),
    decimals: Math.max(sum.decimals, whole.decimals),
  };
  return { kind: 'total', rule: 'sum', figures: [whole].concat(parts), expected: sum, difference };
}

export function partOf(
  whole: ProseFigure,
  parts: readonly ProseFigure[],
  verdict: 'holds' | 'broken',
): ClaimDraft {
  const code = verdict === 'broken' ? 'narrative/total' : null;
  return { kind: 'partOf', rule: 'part', verdict, code, figures: [whole].concat(parts), expected: null };
}
