/** Changes: "tăng từ 120 lên 150", with the difference or the growth that is told. */
import { isPart } from '../breakdown/parts';
import type { ClaimDraft, Reading } from '../claim/draft';
import type { ProseFigure } from '../figures/figure';
import { likeness } from '../figures/unit';
import { textBetween } from '../text/token';
import { changeClaim, growthBehind, isChangeOf, isDelta, isSameThing } from './change';

const UP = /(?:^| )(?:tăng|nâng|tăng thêm)(?: |$)/;
const DOWN = /(?:^| )(?:giảm|hạ|rút)(?: |$)/;
/** "(năm 2020)" */
const ASIDE = /\( [^()]{1,40} \)/g;

export function changesIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  // "giảm từ 8,6% năm 2023 xuống còn 5,2%": the years between tell when.
  const figures = reading.figures.filter(({ sense }) => sense !== 'date' && sense !== 'time');
  figures.forEach((from, at) => {
    const to = figures[at + 1];
    if (to) claims.push(...fromTo(from, to, reading));
  });
  return claims;
}

/** "(tăng|giảm …) từ 120 hồ sơ lên 150 hồ sơ (tăng 30 hồ sơ, 25%)" */
function fromTo(from: ProseFigure, to: ProseFigure, reading: Reading): ClaimDraft[] {
  const { tokens } = reading;
  if (
    tokens[from.token - 1]?.low !== 'từ' ||
    from.sense !== to.sense ||
    !(isPart(from) || (from.sense === 'rate' && from.per === to.per))
  )
    return [];
  const between = textBetween(reading, from.next, to.token).replace(ASIDE, '');
  if (/[.;()]/.test(between) || !/(?:^| )(?:lên|xuống|còn|đến|thành|lên đến|xuống còn)$/.test(between))
    return [];
  if (isPart(to) && from.unit.length > 0 && to.unit.length > 0 && likeness(from, to) !== 'same') return [];
  const said =
    textBetween(reading, Math.max(0, from.token - 9), from.token - 1)
      .split(/[.;]/)
      .pop() ?? '';
  // "tăng 5 bậc, từ vị trí thứ 42 lên thứ 37": of places the less is the more.
  if (/(?:^| )(?:bậc|vị trí|thứ hạng)(?: |$)/.test(`${said} ${between}`)) return [];
  const end = /(?:^| )(lên|xuống|còn)(?: |$)/.exec(between)?.[1];
  const up = UP.test(said) || (!DOWN.test(said) && end === 'lên');
  const down = DOWN.test(said) || (!UP.test(said) && (end === 'xuống' || end === 'còn'));
  if (up === down || from.bound !== null || to.bound !== null) return [];
  const agrees = up ? to.value.gte(from.value) : to.value.lte(from.value);
  const direction: ClaimDraft = {
    kind: 'change',
    rule: 'direction',
    verdict: agrees ? 'holds' : 'broken',
    code: agrees ? null : 'narrative/differs',
    figures: [from, to],
    expected: null,
  };
  const deltas = agrees ? deltasBeside(from, to, reading) : [];
  if (deltas.length > 0) return deltas.map((delta) => changeClaim(from, to, delta));
  const came = agrees && up ? newcomersBefore(from, to, reading) : null;
  return came ? [came] : [direction];
}

/** The difference and the growth that are told in the same sentence, just before "từ" or behind. */
function deltasBeside(from: ProseFigure, to: ProseFigure, reading: Reading): ProseFigure[] {
  const { figures } = reading;
  const [start, end] = [figures.indexOf(from), figures.indexOf(to)];
  const found: ProseFigure[] = [];
  for (const delta of [figures[end + 1], figures[end + 2], figures[start - 1]]) {
    if (!delta || !isDelta(delta, reading) || delta.bound !== null || !isChangeOf(to, delta)) continue;
    const [first, last] = delta.token < from.token ? [delta, from] : [to, delta];
    const between = textBetween(reading, first.next, last.token);
    if (/[.;]/.test(between) || last.token - first.next > MOST_BETWEEN) continue;
    if (isSameThing(from, to) && !/so với|cùng kỳ/.test(between)) found.push(delta);
  }
  // What is told before and behind is told of one change; behind, it may be a change of something else.
  const [difference] = found;
  const rate = difference && growthBehind(difference, reading);
  return found.slice(0, 2).concat(rate && !found.includes(rate) ? rate : []);
}

/** "kết nạp 45 đoàn viên, nâng tổng số từ 310 lên 355": who came makes the difference, unless others left; then it is asked. */
function newcomersBefore(from: ProseFigure, to: ProseFigure, reading: Reading): ClaimDraft | null {
  const came = reading.figures[reading.figures.indexOf(from) - 1];
  if (!came || !isPart(came) || came.bound !== null || came.whole || !isPart(from)) return null;
  const between = textBetween(reading, came.next, from.token);
  if (/[.;()]/.test(between) || !/(?:^| )(?:nâng|đưa)(?: [^ ]+){1,8} từ$/.test(between)) return null;
  if (likeness(came, to) !== 'same') return null;
  const claim = changeClaim(from, to, came);
  return claim.verdict === 'holds' ? claim : { ...claim, verdict: 'unknown', code: null };
}

const MOST_BETWEEN = 14;
