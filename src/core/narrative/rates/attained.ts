/**
 * A rate behind several parts, told of what was attained and not of the part that stands last: "đúng hạn 97 hồ sơ, quá hạn 3 hồ sơ,
 * đạt 97%".
 */
import { isPart } from '../breakdown/parts';
import type { Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { agrees, indexBefore, isNear, isWithinPoints, type Share } from './share';

/** So many words before a part say what it is. */
const MOST_WORDS_BEFORE = 8;
/** What keeps a part from what was attained. */
const LEFT =
  /(?:^| )(?:chưa|không|còn|tồn|chậm|trễ|muộn|quá|đang|thiếu|vắng|nợ|trượt|rớt|hụt|bỏ|sai|hỏng|trả lại|từ chối|dở dang)(?: |$)/;

/** The share that is meant, and whether nothing else can be. */
export interface Attained {
  readonly share: Share;
  readonly surety: 'sure' | 'unsure';
}

/** Figures before the part that are looked at. */
const MOST_BEFORE = 8;
/** Set off by a comma, so that it need not speak of what stands before: not "chiếm", which does. */
const ATTAINED =
  /^(?:[^ .;,()]+ ){0,6}[,;] (?:(?:hoàn thành|kết quả|tỷ lệ|tỉ lệ)(?: [^ .;,()]+){0,6} )?đạt(?: (?:tỷ|tỉ) lệ)?$/;

/** null where the rate is surely of the part before it: it agrees, stands with it, or every other part has one of its own. */
export function attainedOf(
  share: Share,
  whole: ProseFigure,
  shares: readonly Share[],
  reading: Reading,
): Attained | null {
  if (agrees(share, whole) || !standsApart(share, reading)) return null;
  const others = partsBefore(share, whole, reading)
    .filter((part) => !shares.some((each) => each !== share && each.part === part))
    .map((part) => ({ ...share, part }));
  const rest = isLeft(share, reading) ? [restOf(share, whole)] : [];
  const agreeing = others.concat(rest).find((other) => agrees(other, whole));
  if (agreeing) return { share: agreeing, surety: 'sure' };
  if (others.length === 0 || isWithinPoints(share, whole)) return null;
  const near = others.filter((other) => isWithinPoints(other, whole));
  const [only = share] = near;
  return { share: only, surety: near.length === 1 && isNear(only, whole) ? 'sure' : 'unsure' };
}

/** "còn 20 hồ sơ chưa cấp trong tổng số 500 hồ sơ, đạt 96%": what is not left is told nowhere. */
function restOf(share: Share, whole: ProseFigure): Share {
  return { ...share, part: { ...share.part, value: whole.value.minus(share.part.value) } };
}

/** What was done is never the rest of what was done: "834/1.670 hồ sơ, đạt 50,1%" is not 836 of them. */
function isLeft({ part, rate }: Share, reading: Reading): boolean {
  const { tokens } = reading;
  let from = part.token;
  while (from > 0 && part.token - from < MOST_WORDS_BEFORE && tokens[from - 1]?.kind === 'word') from--;
  return LEFT.test(textBetween(reading, from, rate.token));
}

function standsApart({ rate, part, stated }: Share, reading: Reading): boolean {
  const from = Math.max(part.next, stated?.next ?? 0);
  return from <= rate.token && ATTAINED.test(textBetween(reading, from, rate.token));
}

/** Of its sentence and its unit, no greater than the whole; the nearest first. */
function partsBefore({ part }: Share, whole: ProseFigure, { figures, tokens }: Reading): ProseFigure[] {
  const found: ProseFigure[] = [];
  const last = indexBefore(figures, part.token);
  for (let at = last; at >= 0 && at > last - MOST_BEFORE; at--) {
    const figure = figures[at];
    const next = figures[at + 1] ?? part;
    if (!figure || tokens.slice(figure.next, next.token).some(({ text }) => text === '.')) break;
    if (figure.token === whole.token || !isPart(figure) || figure.bound !== null || figure.whole) continue;
    if (likeness(figure, part) === 'same' && figure.value.lte(whole.value)) found.push(figure);
  }
  return found;
}
