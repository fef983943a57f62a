/** Totals that no word tells: "tiếp nhận 2.310 hồ sơ, đã giải quyết 1.875 hồ sơ, đang giải quyết 435 hồ sơ". */
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { Entry } from '../text/levels';
import type { Reading, Total } from '../claim/draft';
import { complement, overlap } from './attributes';
import { bracketedPartsOf } from './bracketed';
import { brokenSum, holdingSum } from './mismatch';
import { enumerationOf, type Enumeration, type PartFigure } from './parts';
import { addsUp, sumOf } from './sums';

/** Below this, figures differ by one for many reasons. */
const LEAST = 20;
/** So much each of two parts must be for one that is lacking to be a slip, or their whole where they leave nothing out. */
const LEAST_OF_TWO = 10;
const MOST_WHOLES = 3;

export function impliedTotalIn(
  sentence: readonly Entry[],
  reading: Reading,
  isKnown: (figure: ProseFigure) => boolean,
  isWhole: (figure: ProseFigure) => boolean,
): Total | null {
  const enumeration = enumerationOf(sentence, reading);
  const level = enumeration.parts.filter(({ nested, parted, heads }) => nested === 'no' && (parted || heads));
  const bracketed = bracketedPartsOf(sentence, reading);
  for (let at = 0; at < Math.min(level.length, MOST_WHOLES); at++) {
    const whole = level[at];
    if (whole?.figure.bound !== null || isChange(whole)) continue;
    const again = isWhole(whole.figure);
    if (!again && isKnown(whole.figure)) continue;
    for (const parts of [runAfter(level, at), pairAfter(level, at), bracketed.filter(isBehind(whole))]) {
      // Of a total that was broken down already only a pair that leaves nothing out is another breakdown.
      if (again && !complement(parts)) continue;
      const total = totalOf(whole, parts, enumeration);
      if (total) return total;
    }
  }
  return null;
}

/** What follows it and counts the same, up to what counts something else. */
function runAfter(level: readonly PartFigure[], at: number): PartFigure[] {
  const whole = level[at];
  const run: PartFigure[] = [];
  for (const part of level.slice(at + 1)) {
    // "xử phạt 24 vụ, số tiền 612 triệu đồng, còn 02 vụ": money is told beside what is counted.
    if (part.figure.unitClass === 'money' && whole?.figure.sense === 'count') continue;
    if (!whole || !countsTheSame(whole.figure, part.figure)) break;
    run.push(part);
  }
  return run;
}

/** "thu về 245, hợp lệ 241, không hợp lệ 4": without nouns only two that leave nothing out are surely its parts. */
function pairAfter(level: readonly PartFigure[], at: number): readonly PartFigure[] {
  const pair = level.slice(at + 1, at + 3);
  const isBare = [level[at], ...pair].every((part) => part?.figure.unit.length === 0);
  return isBare && complement(pair) ? pair : [];
}

/** "118 hộ kinh doanh" and "14 hộ vi phạm": one noun, whatever is said of it; "đồng chí" are whichever people were counted. */
function countsTheSame(one: ProseFigure, other: ProseFigure): boolean {
  const like = likeness(one, other);
  return like === 'same' || (like === 'kind' && (one.unit[0] === other.unit[0] || isAnyone(other)));
}

function isAnyone({ unit }: ProseFigure): boolean {
  return /^(?:người|đồng chí|đ\/c)$/.test(unit.slice(0, unit[0] === 'đồng' ? 2 : 1).join(' '));
}

function isBehind(whole: PartFigure): (part: PartFigure) => boolean {
  return ({ figure }) => figure.token > whole.figure.token && likeness(whole.figure, figure) === 'same';
}

function totalOf(whole: PartFigure, run: readonly PartFigure[], { open }: Enumeration): Total | null {
  if (
    run.length < 2 ||
    run.some((part) => part.figure.bound !== null || part.figure.whole !== null || isChange(part))
  )
    return null;
  for (const parts of [run, upToBreak(run, whole)]) {
    const figures = parts.map(({ figure }) => figure);
    if (parts.length >= 2 && addsUp(whole.figure, figures))
      return { whole: whole.figure, parts: figures, claim: holdingSum(whole.figure, figures) };
  }
  const slipped = [run, upToBreak(run, whole)].find((parts) => parts.length >= 2 && isSlip(whole, parts));
  if (open || !slipped) return null;
  const figures = slipped.map(({ figure }) => figure);
  return { whole: whole.figure, parts: figures, claim: brokenSum(whole.figure, figures, 'broken') };
}

/** Up to the first ";" after some parts in one item. */
function upToBreak(run: readonly PartFigure[], whole: PartFigure): readonly PartFigure[] {
  const end = run.findIndex(({ item }) => item !== (run[0]?.item ?? 0));
  return end < 2 || run[0]?.item !== whole.item ? [] : run.slice(0, end);
}

/** All but one is told: too near to be chance, where the figures are large, and told one after the other. */
function isSlip(whole: PartFigure, parts: readonly PartFigure[]): boolean {
  const gap = sumOf(parts.map(({ figure }) => figure))
    .value.minus(whole.figure.value)
    .abs();
  if (gap.gt(1) || whole.figure.value.lt(LEAST_OF_TWO)) return false;
  if (complement(parts)) return true;
  if (whole.figure.value.lt(LEAST)) return false;
  if (overlap(parts, whole.figure) || isSeries(whole, parts)) return false;
  return parts.length > 2
    ? parts.some(({ figure }) => figure.value.times(2).lt(whole.figure.value))
    : parts.every(({ figure }) => figure.value.gte(LEAST_OF_TWO));
}

/** "tháng 7: 120 hồ sơ, tháng 8: 60 hồ sơ, tháng 9: 61 hồ sơ" are alike, none is the total. */
function isSeries(whole: PartFigure, parts: readonly PartFigure[]): boolean {
  const [first] = whole.label;
  return first !== undefined && parts.every(({ label }) => label[0] === first);
}

function isChange({ label }: PartFigure): boolean {
  return CHANGES.test(label.slice(-3).join(' '));
}

const CHANGES =
  /(?:^| )(?:tăng|giảm|thêm|thiếu|thừa|vượt|hụt|mỗi|bình quân|trung bình|cùng kỳ|ngoái|năm trước|nâng|lũy kế|luỹ kế)(?: |$)/;
