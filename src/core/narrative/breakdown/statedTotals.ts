/** Totals without a word that opens their breakdown: "Tổng số 45 người; nam 20, nữ 25", "nam 20, nữ 25, tổng cộng 45 người". */
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { Entry, Level } from '../text/levels';
import { complement, overlap } from './attributes';
import type { Reading, Total } from '../claim/draft';
import { impliedTotalIn } from './impliedTotals';
import { brokenSum, holdingSum } from './mismatch';
import { enumerationOf, type PartFigure } from './parts';
import { readingsOf } from './readings';
import { addsUp, sumOf } from './sums';

export function statedTotalsIn(reading: Reading, known: readonly Total[]): Total[] {
  const found: Total[] = [];
  const visit = (level: Level): void => {
    const { sentences } = level;
    sentences.forEach((sentence, at) => {
      const total =
        leading(sentence, sentences[at + 1] ?? [], reading, known) ??
        trailing(sentence, reading, known) ??
        impliedTotalIn(
          sentence,
          reading,
          (figure) => isKnown(figure, known),
          (figure) => known.some(({ whole, claim }) => whole === figure && claim.rule === 'sum'),
        );
      if (total) found.push(total);
    });
    for (const { inner } of level.entries) if (inner) visit(inner);
  };
  visit(reading.level);
  return found;
}

function leading(
  sentence: readonly Entry[],
  next: readonly Entry[],
  reading: Reading,
  known: readonly Total[],
): Total | null {
  const { parts } = enumerationOf(sentence, reading);
  const [first, ...rest] = parts;
  if (first?.figure.bound !== null || isKnown(first.figure, known)) return null;
  // "3.210 nhân khẩu, nam 1.605 người, nữ 1.605 người" says without a word that these are all.
  if (!isTotal(first.label) && !isPair(first, rest)) return null;
  if (rest.length >= 2) {
    const behind = sentence.slice(sentence.findIndex(({ token }) => token === first.figure.token) + 1);
    return judged(first.figure, enumerationOf(behind, reading), true);
  }
  const after = enumerationOf(next, reading);
  return rest.length === 0 && after.parts.length >= 3 ? judged(first.figure, after, false) : null;
}

function trailing(sentence: readonly Entry[], reading: Reading, known: readonly Total[]): Total | null {
  const { parts } = enumerationOf(sentence, reading);
  // "tổng cộng 19 nhà với tổng kinh phí 930 triệu đồng": what is told behind it is of something else.
  const at = parts.findIndex((part, i) => i > 1 && isTrailing(part));
  const last = parts[at] ?? bracketedTotal(sentence, reading);
  const before = (at < 0 ? parts : parts.slice(0, at)).filter(({ nested }) => nested === 'no');
  if (!last || before.length < 2 || last.figure.bound !== null) return null;
  if (/nâng|lũy kế|luỹ kế/.test(last.label.join(' ')) || isKnown(last.figure, known)) return null;
  const figures = before.map(({ figure }) => figure);
  if (addsUp(last.figure, figures))
    return { whole: last.figure, parts: figures, claim: holdingSum(last.figure, figures) };
  // "…, tổng phải giải quyết 1.302, còn lại 99 hồ sơ": it may be the total of what follows.
  const more = at >= 0 && parts.slice(at + 1).some(({ figure }) => likeness(last.figure, figure) !== 'other');
  if (more && !isAllBut(last.figure, figures)) return null;
  if (!figures.every((figure) => isAlike(last.figure, figure))) return null;
  if (isNear(last.figure, figures))
    return { whole: last.figure, parts: figures, claim: brokenSum(last.figure, figures, 'broken') };
  // Three and more that all but make it: something else may have been counted in.
  const gap = sumOf(figures).value.minus(last.figure.value).abs();
  return figures.length > 2 && gap.times(10).lte(last.figure.value)
    ? { whole: last.figure, parts: figures, claim: brokenSum(last.figure, figures, 'unknown') }
    : null;
}

/** One off a large total is a slip, whatever follows. */
function isAllBut({ value }: ProseFigure, parts: readonly ProseFigure[]): boolean {
  return value.gte(LARGE) && sumOf(parts).value.minus(value).abs().lte(1);
}

const LARGE = 200;

function isTrailing({ label }: PartFigure): boolean {
  return TRAILING.test(label.join(' '));
}

/** "tổng số việc chứng thực là", "cả năm đón" */
const TRAILING = /(?:^| )(?:(?:tổng|cộng)(?: [^ ]+){0,6}|cả (?:năm|kỳ|đợt|hai|ba)(?: [^ ]+){0,3})$/;

/** "thạc sĩ 6 người, đại học 31 người (tổng 37 người)" */
function bracketedTotal(sentence: readonly Entry[], reading: Reading): PartFigure | undefined {
  const bracket = sentence.slice(-MOST_BEHIND).find(({ inner }) => inner?.kind === 'bracket')?.inner;
  if (!bracket) return undefined;
  const { parts } = enumerationOf(bracket.entries, reading);
  return parts.length === 1 ? parts.find(isTrailing) : undefined;
}

/** The bracket, and at most a mark behind it. */
const MOST_BEHIND = 2;

/** "96 ca khỏi bệnh" and "120 ca điều trị": one noun, whatever is said of it. */
function isAlike(whole: ProseFigure, part: ProseFigure): boolean {
  const like = likeness(whole, part);
  return like === 'same' || like === 'unknown' || (like === 'kind' && whole.unit[0] === part.unit[0]);
}

function isPair(whole: PartFigure, parts: readonly PartFigure[]): boolean {
  return (
    parts.length === 2 &&
    (whole.figure.unitClass === 'person' || parts.every(({ figure }) => figure.unit.length === 0)) &&
    complement(parts) &&
    !complement([whole, ...parts.slice(1)])
  );
}

/** "Tổng số 45 người", "Trong 90 dự án có …" */
function isTotal(label: readonly string[]): boolean {
  return /(?:^| )tổng(?: |$)/.test(label.slice(-12).join(' ')) || /^trong(?: số)?$/.test(label.join(' '));
}

function isKnown(figure: ProseFigure, known: readonly Total[]): boolean {
  return known.some(({ whole, parts }) => whole === figure || parts.includes(figure));
}

function judged(
  whole: ProseFigure,
  enumeration: ReturnType<typeof enumerationOf>,
  sameSentence: boolean,
): Total | null {
  const readings = readingsOf(enumeration, whole);
  for (const parts of readings) {
    const figures = parts.map(({ figure }) => figure);
    const other = figures.filter((figure) => likeness(whole, figure) === 'other').length;
    if (parts.length >= (other > 0 ? 3 : 2) && addsUp(whole, figures))
      return { whole, parts: figures, claim: holdingSum(whole, figures) };
  }
  const parts = readings.find(({ length }) => length > 1) ?? [];
  return sameSentence ? mismatch(whole, parts, enumeration.open) : null;
}

/** Without a word that says so, only what is all but the total is sure to be its parts. */
function mismatch(whole: ProseFigure, parts: readonly PartFigure[], open: boolean): Total | null {
  const figures = parts.map(({ figure }) => figure);
  if (parts.length < 2 || open || overlap(parts, whole) || figures.some(({ bound }) => bound !== null))
    return null;
  const wanted = complement(parts) ? /^(?:same|kind|unknown)$/ : /^(?:same|unknown)$/;
  const alike = figures.every((figure) => wanted.test(likeness(whole, figure)));
  if (!alike || !isNear(whole, figures)) return null;
  const large = figures.every(
    (figure) => figure.value.gte(LEAST_OF_TWO) && likeness(whole, figure) === 'same',
  );
  const sure = complement(parts) || parts.length > 2 || large;
  return { whole, parts: figures, claim: brokenSum(whole, figures, sure ? 'broken' : 'unknown') };
}

/** Two parts this large of one noun are one short of their total by a slip. */
const LEAST_OF_TWO = 10;

function isNear(whole: ProseFigure, parts: readonly ProseFigure[]): boolean {
  const gap = sumOf(parts).value.minus(whole.value).abs();
  return gap.lte(1) ? whole.value.gt(3) : gap.times(100).lte(whole.value);
}
