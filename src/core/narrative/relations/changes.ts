/** Changes: "tăng từ 120 lên 150", "tăng 30 hồ sơ so với cùng kỳ (120 hồ sơ)", with the difference or the growth that is told. */
import Big from 'big.js';
import { agreesWith } from '../../number/rate';
import { divide } from '../../number/round';
import { likeness } from '../figures/unit';
import type { ProseFigure } from '../figures/figure';
import type { ClaimDraft, Reading } from '../claim/draft';
import { isPart } from '../breakdown/parts';

const UP = /(?:^| )(?:tăng|nâng|tăng thêm)(?: |$)/;
const DOWN = /(?:^| )(?:giảm|hạ|rút)(?: |$)/;

export function changesIn(reading: Reading): ClaimDraft[] {
  const claims: ClaimDraft[] = [];
  // "giảm từ 8,6% năm 2023 xuống còn 5,2%": the years between tell when.
  const figures = reading.figures.filter(({ sense }) => sense !== 'date' && sense !== 'time');
  figures.forEach((from, at) => {
    const to = figures[at + 1];
    if (to) claims.push(...fromTo(from, to, reading));
    const delta = from;
    const now = figures[at - 1];
    if (to && now && isDelta(delta, reading)) claims.push(...sinceThen(now, delta, to, reading));
  });
  return claims;
}

/** "(tăng|giảm …) từ 120 hồ sơ lên 150 hồ sơ (tăng 30 hồ sơ, 25%)" */
function fromTo(from: ProseFigure, to: ProseFigure, reading: Reading): ClaimDraft[] {
  const { tokens } = reading;
  if (
    tokens[from.token - 1]?.low !== 'từ' ||
    from.sense !== to.sense ||
    !(isPart(from) || from.sense === 'rate')
  )
    return [];
  const between = textBetween(reading, from.next, to.token);
  if (/[.;()]/.test(between) || !/(?:^| )(?:lên|xuống|còn|đến|thành|lên đến|xuống còn)$/.test(between))
    return [];
  if (isPart(to) && from.unit.length > 0 && to.unit.length > 0 && likeness(from, to) !== 'same') return [];
  const said =
    textBetween(reading, Math.max(0, from.token - 9), from.token - 1)
      .split(/[.;]/)
      .pop() ?? '';
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
  const delta = agrees && isPart(from) ? deltaBeside(from, to, reading) : null;
  return delta ? [changeClaim(from, to, delta)] : [direction];
}

/** "150 hồ sơ, tăng 30 hồ sơ so với cùng kỳ năm trước (120 hồ sơ)" */
function sinceThen(
  now: ProseFigure,
  delta: ProseFigure,
  before: ProseFigure,
  reading: Reading,
): ClaimDraft[] {
  if (!isPart(now) || !isPart(before) || now.bound !== null || before.bound !== null || delta.bound !== null)
    return [];
  const between = textBetween(reading, delta.next, before.token);
  if (
    !between.includes('so với') ||
    !/\((?: [^ ]+){0,8}$/.test(between) ||
    /(?:^| )[.;)](?: |$)/.test(between)
  )
    return [];
  if (/[.;()]/.test(textBetween(reading, now.next, delta.token))) return [];
  if (!['same', 'unknown'].includes(likeness(now, before)) || now.whole || before.whole) return [];
  return changeOf(before, now, delta, reading);
}

/** Whether it is as told from `before` to `now`; which way is said by the words before `said`, else before the change itself. */
export function changeOf(
  before: ProseFigure,
  now: ProseFigure,
  delta: ProseFigure,
  { tokens }: Reading,
  said = delta,
): ClaimDraft[] {
  const up = tokens[said.token - 1]?.low !== 'giảm' && tokens[said.token - 2]?.low !== 'giảm';
  if (delta.sense !== 'rate' && !['same', 'unknown'].includes(likeness(now, delta))) return [];
  const claim = changeClaim(before, now, delta);
  const rises = now.value.gte(before.value);
  return [
    rises === up
      ? claim
      : { ...claim, rule: 'direction', verdict: 'broken', code: 'narrative/differs', figures: [before, now] },
  ];
}

/** A figure right after "tăng", "giảm". */
export function isDelta(figure: ProseFigure, { tokens }: Reading): boolean {
  const before = tokens[figure.token - 1]?.low ?? '';
  return /^(?:tăng|giảm)$/.test(before) || (before === 'thêm' && tokens[figure.token - 2]?.low === 'tăng');
}

/** The difference or growth that is told in the same sentence, just before "từ" or behind. */
function deltaBeside(from: ProseFigure, to: ProseFigure, reading: Reading): ProseFigure | null {
  const { figures } = reading;
  const at = figures.indexOf(from);
  for (const delta of [figures[at + 2], figures[at - 1]]) {
    if (!delta || !isDelta(delta, reading) || delta.bound !== null) continue;
    const [first, last] = delta.token < from.token ? [delta, from] : [to, delta];
    const between = textBetween(reading, first.next, last.token);
    if (/[.;]/.test(between) || last.token - first.next > 12) continue;
    if (delta.sense === 'rate' || (isPart(delta) && ['same', 'unknown'].includes(likeness(to, delta))))
      return delta;
  }
  return null;
}

function changeClaim(before: ProseFigure, after: ProseFigure, delta: ProseFigure): ClaimDraft {
  const change = after.value.minus(before.value).abs();
  const figures = [before, after, delta];
  if (delta.sense !== 'rate') {
    const decimals = Math.max(before.decimals, after.decimals, 0);
    const rounded = [before, after, delta].some(({ shown, decimals: known }) => shown > 0 || known < 0);
    const gap = change.minus(delta.value).abs();
    const agrees = rounded ? gap.lte(slackOf(figures)) : gap.eq(0);
    return {
      kind: 'change',
      rule: 'difference',
      verdict: agrees ? 'holds' : 'broken',
      code: agrees ? null : 'narrative/total',
      figures,
      expected: { value: change, decimals },
    };
  }
  if (before.value.eq(0))
    return { kind: 'change', rule: 'growth', verdict: 'unknown', code: null, figures, expected: null };
  const { halfUp, halfEven } = agreesWith(
    { value: delta.value, decimals: delta.shown },
    change,
    before.value,
  );
  const agrees = halfUp || halfEven;
  const percent = change.times(100);
  return {
    kind: 'change',
    rule: 'growth',
    verdict: agrees ? 'holds' : 'broken',
    code: agrees ? null : 'narrative/rate',
    figures,
    expected: { value: divide(percent, before.value, delta.shown), decimals: delta.shown },
    exact: { value: divide(percent, before.value, 4), decimals: 4 },
  };
}

function slackOf(figures: readonly ProseFigure[]): Big {
  return figures.reduce(
    (all, { decimals, shown }) =>
      shown > 0 ? all.plus(new Big('0.5').times(new Big('1e' + String(-decimals)))) : all,
    new Big(0),
  );
}

export function textBetween({ tokens }: Reading, from: number, until: number): string {
  return tokens
    .slice(from, until)
    .map(({ low }) => low)
    .join(' ');
}
