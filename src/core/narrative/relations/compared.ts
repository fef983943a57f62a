/**
 * Changes whose earlier figure stands in a bracket: "62 vụ, so với tháng trước tăng 4 vụ (58 vụ)", "so với năm 2024 (785 vụ) giảm
 * 83 vụ (-10,6%)", "1.246 ca (cùng kỳ 2024: 1.873 ca, giảm 33,5%)", "150 hồ sơ, tăng 30 hồ sơ (25%) so với cùng kỳ (120 hồ sơ)".
 */
import { isPart } from '../breakdown/parts';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { changeOf, growthBehind, growthBy, isChangeOf, isDelta, isSameThing } from './change';

/** So many words lie at most between a figure and its bracket, and between a comparison and its change. */
const MOST_NOUN = 4;
const MOST_COMPARISON = 12;
const MOST_FIGURES = 6;
const EARLIER = /cùng kỳ|năm trước|năm ngoái|tháng trước|kỳ trước|quý trước|tuần trước|năm 20\d\d/;

export function comparedIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  const { figures } = reading;
  figures.forEach((delta, at) => {
    if (!isDelta(delta, reading) || delta.bound !== null) return;
    const inside = withinBracket(delta, at, reading);
    const before =
      inside?.before ?? behind(delta, at, reading) ?? ahead(delta, at, reading) ?? later(delta, at, reading);
    const rate = growthBehind(delta, reading);
    const left = before ? null : leftBehind(delta, at, reading);
    const now = inside?.now ?? ((before ?? rate ?? left) && nowOf(before ?? delta, delta, at, reading));
    if (!now) return;
    if (left && isLeftOf(now, delta, left)) {
      claims.push(...changeOf(now, left, delta, reading));
      if (rate) claims.push(...changeOf(now, left, rate, reading, delta));
      return;
    }
    if (before) claims.push(...changeOf(before, now, delta, reading));
    if (rate)
      claims.push(
        ...(before ? changeOf(before, now, rate, reading, delta) : growthBy(now, delta, rate, reading)),
      );
  });
  return claims;
}

/** "tăng 30 hồ sơ (25%) so với cùng kỳ năm trước (120 hồ sơ)", "vượt 0,6 điểm phần trăm kế hoạch (24%)" */
function later(delta: ProseFigure, at: number, reading: Reading): ProseFigure | null {
  const { figures, tokens } = reading;
  const skipped = growthBehind(delta, reading) ? 1 : 0;
  const before = figures.slice(at + 1 + skipped).find(({ sense }) => sense !== 'date' && sense !== 'time');
  if (!before || !isEarlier(before)) return null;
  const from = skipped > 0 ? (figures[at + 1]?.next ?? delta.next) : delta.next;
  const between = textBetween(reading, from, before.token);
  const isCompared =
    /so với|cùng kỳ|(?:^| )hơn(?: |$)/.test(between) || tokens[delta.token - 1]?.low === 'vượt';
  const opens = (OPENS.test(between) && !OF_CHANGE.test(between)) || OF_PLAN.test(between);
  return (isCompared || comparesBefore(delta, reading)) && opens ? before : null;
}

/** "vượt 4% so với kế hoạch 150 triệu đồng": without a bracket only what was planned stands right behind. */
const OF_PLAN =
  /^(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: (?:năm|tháng|quý|giao|được|đề|ra|là|của))*$/;

/** Nothing but words up to a bracket that tells of one figure, and in it at most when that was. */
const OPENS = /^(?:[^.;()]* )?\(?(?: ?\) )?(?:[^.;()]* )?\((?: [^ .;()]+){0,8}$/;

/** "18.650 triệu đồng, giảm 350 triệu đồng (1,88%), còn 18.300 triệu đồng": what it has become is told behind the change. */
function leftBehind(delta: ProseFigure, at: number, reading: Reading): ProseFigure | null {
  const growth = growthBehind(delta, reading);
  const left = reading.figures[at + (growth ? 2 : 1)];
  if (!left || !isPart(left) || left.bound !== null || left.whole) return null;
  return LEFT.test(textBetween(reading, (growth ?? delta).next, left.token)) ? left : null;
}

/** "312 hộ nghèo, giảm 28 hộ, còn lại 12 hộ thuộc diện bảo trợ" tells of something else: what is left is near the sum. */
function isLeftOf(before: ProseFigure, { value }: ProseFigure, left: ProseFigure): boolean {
  if (!isSameThing(before, left)) return false;
  const gaps = [before.value.minus(value), before.value.plus(value)].map((due) =>
    due.minus(left.value).abs(),
  );
  return gaps.some((gap) => gap.times(MOST_PART).lte(before.value));
}

/** A slip is no greater than so many-th of what was before. */
const MOST_PART = 20;

const LEFT = /^(?:[^ .;()]+ ){0,3}(?:\) )?(?:, )?(?:xuống |lên )?(?:còn|thành)(?: lại| là)?$/;

/** "so với tháng trước tăng 4 vụ (58 vụ)" */
function behind(delta: ProseFigure, at: number, reading: Reading): ProseFigure | null {
  const before = reading.figures[at + 1];
  if (!before || !isEarlier(before) || !comparesBefore(delta, reading)) return null;
  // "giảm 3 vụ (17,6%)": of a count the rate is its growth.
  if (before.sense === 'rate' && !isChangeOf(before, delta)) return null;
  return isAlone(reading, before) && opensAfter(reading, delta, before) ? before : null;
}

/** "giảm 1,2 điểm phần trăm, vượt chỉ tiêu giao (1%)": so much was to change. */
const OF_CHANGE = /(?:^| )(?:vượt|đạt|hoàn thành) (?:chỉ tiêu|kế hoạch|mục tiêu)(?: |$)/;

/** "so với năm 2024 (785 vụ) giảm 83 vụ" */
function ahead(delta: ProseFigure, at: number, reading: Reading): ProseFigure | null {
  const before = reading.figures[at - 1];
  if (!before || !isEarlier(before) || reading.tokens[delta.token - 2]?.text !== ')') return null;
  const said = textBetween(reading, Math.max(0, before.token - MOST_COMPARISON), before.token);
  return isAlone(reading, before) && /so với[^.;()]*\($/.test(said) ? before : null;
}

/** "1.246 ca mắc (cùng kỳ 2024: 1.873 ca, giảm 33,5%)" */
function withinBracket(
  delta: ProseFigure,
  at: number,
  reading: Reading,
): { readonly before: ProseFigure; readonly now: ProseFigure } | null {
  const { figures } = reading;
  const before = figures[at - 1];
  if (!before || !isEarlier(before)) return null;
  let open = before.token - 1;
  while (open > before.token - MOST_COMPARISON && /^[^.;()]+$/.test(reading.tokens[open]?.text ?? '.'))
    open--;
  if (reading.tokens[open]?.text !== '(' || !EARLIER.test(textBetween(reading, open + 1, before.token)))
    return null;
  if (/[.;()]/.test(textBetween(reading, before.next, delta.token))) return null;
  const now = figures.filter(({ token }) => token < open).pop();
  return now && isEarlier(now) && open - now.next <= MOST_COMPARISON && isSameThing(now, before)
    ? { before, now }
    : null;
}

/** The nearest figure before the change that counts the same and is no change or earlier figure itself. */
function nowOf(before: ProseFigure, delta: ProseFigure, at: number, reading: Reading): ProseFigure | null {
  const { figures } = reading;
  for (let i = at - 1; i >= 0 && i >= at - MOST_FIGURES; i--) {
    const told = figures[i];
    // "156/195 trường (80%), tăng 7 trường": of a share the part is compared.
    const now = told?.whole ? { ...told, whole: null } : told;
    if (!now || /(?:^| )\.(?: |$)/.test(textBetween(reading, now.next, delta.token))) return null;
    if (now === before || !isEarlier(now) || isDelta(now, reading) || isBracketed(reading, now, delta))
      continue;
    if (!isSameThing(now, before)) continue;
    if (now.sense === 'rate' || likeness(now, before) === 'same' || isNamedBefore(now, before, reading))
      return now;
  }
  return null;
}

/** "Số người cai nghiện là 118, giảm 22 người": its noun stands before it. */
function isNamedBefore(now: ProseFigure, { unit: [noun] }: ProseFigure, reading: Reading): boolean {
  if (now.unit.length > 0 || noun === undefined) return false;
  const said = textBetween(reading, Math.max(0, now.token - MOST_COMPARISON), now.token);
  const at = ` ${said}`.lastIndexOf(` số ${noun} `);
  return at >= 0 && /^[^.;(),]* (?:là|có|:)$/.test(said.slice(at));
}

function isEarlier(figure: ProseFigure): boolean {
  return (isPart(figure) || figure.sense === 'rate') && figure.bound === null && figure.whole === null;
}

function comparesBefore(delta: ProseFigure, reading: Reading): boolean {
  const said = textBetween(reading, Math.max(0, delta.token - MOST_COMPARISON), delta.token);
  return /so với[^.;()]*$/.test(said) || EARLIER.test(said.split(/[.;()]/).pop() ?? '');
}

/** It is all that its bracket tells. */
function isAlone({ tokens }: Reading, figure: ProseFigure): boolean {
  return tokens[figure.token - 1]?.text === '(' && tokens[figure.next + figure.unit.length]?.text === ')';
}

function opensAfter({ tokens }: Reading, delta: ProseFigure, before: ProseFigure): boolean {
  const between = tokens.slice(delta.next, before.token);
  return (
    between.length <= MOST_NOUN + 1 && between.every(({ kind, text }) => kind === 'word' || text === '(')
  );
}

/** Whether a bracket closes between, in which the figure stands. */
function isBracketed({ tokens }: Reading, figure: ProseFigure, until: ProseFigure): boolean {
  let depth = 0;
  for (let at = figure.next; at < until.token; at++) {
    const text = tokens[at]?.text;
    if (text === '(') depth++;
    else if (text === ')' && depth-- === 0) return true;
  }
  return false;
}
