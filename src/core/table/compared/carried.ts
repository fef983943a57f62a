/** What columns carry through a period, and what they add up from its beginning on. */
import { relationOf } from '../../period/relation';
import { type ComparedPair, type ComparedRule, type KnownColumn, samePeriod } from './compared';
import type { HeadingPart, Moment } from './headingPart';

/** Đầu kỳ + tăng − giảm = cuối kỳ, of each thing and period; and each period opens as the one before closed. */
export function balances(flows: readonly KnownColumn[]): ComparedRule[] {
  const rules: ComparedRule[] = [];
  for (const last of flows.filter(({ part }) => part.flow === 'closing')) {
    const of = (flow: HeadingPart['flow'], moment = last.part.moment): KnownColumn[] =>
      flows.filter(({ part }) => part.flow === flow && part.moment === moment && isWhen(part, last.part));
    const same = (flow: HeadingPart['flow'], moment = last.part.moment): KnownColumn[] =>
      of(flow, moment).filter(({ part }) => part.thing === last.part.thing);
    const [first, ...others] = same('opening');
    const [up, down] = [movedBy(of('increase'), last), movedBy(of('decrease'), last)];
    if (first && others.length === 0 && same('closing').length === 1)
      rules.push(...balance(first, last, up, down));
    const [next, ...more] = same('opening', 'now');
    if (last.part.moment === 'before' && next && more.length === 0 && same('closing').length === 1)
      rules.push({ column: next.key, readings: [`[${next.key}] = [${last.key}]`], sure: true });
  }
  return rules;
}

function isWhen(part: HeadingPart, last: HeadingPart): boolean {
  return (
    part.periods.length === 0 ||
    last.periods.length === 0 ||
    part.periods.some((each) => last.periods.some((other) => samePeriod(each, other)))
  );
}

const TOTAL = /^(?:tong|cong|tong so|tong cong)$/;

/** "Tăng" and "Giảm" need not say of what; of what they are parted into, the total counts: "Tăng | Tổng, Trong đó: kết nạp". */
function movedBy(flows: readonly KnownColumn[], { part: last }: KnownColumn): readonly KnownColumn[] {
  const of = (is: (thing: string) => boolean): KnownColumn[] => flows.filter(({ part }) => is(part.thing));
  const own = of((thing) => thing === last.thing);
  if (own.length > 0) return own;
  const plain = of((thing) => thing === '');
  return plain.length > 0 || last.thing !== '' ? plain : of((thing) => TOTAL.test(thing));
}

/** What changed since the last period, parted into a rise and a fall. */
export function partedChange(group: readonly KnownColumn[], figures: readonly KnownColumn[]): ComparedRule[] {
  const of = (flow: HeadingPart['flow']): KnownColumn[] =>
    figures.filter(({ part }) => part.flow === flow && !part.weak && (part.thing === '' || part.said));
  const [first, ...others] = group.filter(
    ({ part }) => part.moment === 'before' || part.moment === 'yearAgo',
  );
  const [last, ...more] = group.filter(({ part }) => part.moment === 'now');
  const [up, down] = [of('increase'), of('decrease')];
  const plain = first && last && !first.part.flow && !last.part.flow && others.length + more.length === 0;
  return plain && up.length === 1 && down.length === 1 ? balance(first, last, up, down) : [];
}

function balance(
  first: KnownColumn,
  last: KnownColumn,
  up: readonly KnownColumn[],
  down: readonly KnownColumn[],
): ComparedRule[] {
  const [more, less] = [up[0], down[0]];
  if (!more || !less || up.length > 1 || down.length > 1) return [];
  const text = `[${last.key}] = [${first.key}] + [${more.key}] - [${less.key}]`;
  const sure = !more.part.weak && !less.part.weak;
  return [{ column: last.key, readings: [text], sure, missing: 'partialZero' }];
}

/** What is counted from the year's beginning on is no less than what this period adds, or what it was before. */
export function cumulatives(group: readonly KnownColumn[]): ComparedRule[] {
  const of = (moment: Moment, cumulative: boolean): KnownColumn[] =>
    group.filter(({ part }) => part.moment === moment && part.cumulative === cumulative && !part.flow);
  const [total, ...totals] = of('now', true);
  const [now, ...others] = of('now', false);
  const [before, ...more] = of('before', true);
  if (!total || totals.length > 0) return [];
  const rules: ComparedRule[] = [];
  const column = total.key;
  const last = before && more.length === 0 ? before : null;
  if (now && others.length === 0) {
    rules.push({ column, readings: [`[${now.key}] <= [${column}]`], sure: true });
    if (last) rules.push({ column, readings: [`[${column}] = [${last.key}] + [${now.key}]`], sure: false });
  }
  // The year may have begun in between.
  if (last) rules.push({ column, readings: [`[${last.key}] <= [${column}]`], sure: false });
  return rules;
}

export function pairsOf(group: readonly KnownColumn[]): ComparedPair[] {
  const pairs: ComparedPair[] = [];
  for (const now of group)
    for (const before of group) {
      const [own, last] = [now.part, before.part];
      const isPair = own.moment === 'now' && (last.moment === 'before' || last.moment === 'yearAgo');
      // What there was at the beginning may well be many times less than at the end.
      if (!isPair || own.flow || last.flow || own.cumulative !== last.cumulative) continue;
      const [from, to] = [last.periods[0], own.periods[0]];
      const relation = from && to ? relationOf(to, from) : 'unknown';
      const next =
        last.moment === 'before' && !own.cumulative && (relation === 'next' || relation === 'unknown');
      pairs.push({
        before: before.key,
        now: now.key,
        next,
        yearAgo: last.moment === 'yearAgo',
        dated: Boolean(from ?? to),
      });
    }
  return pairs;
}
