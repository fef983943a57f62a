/** Columns of one table that set periods side by side: which rules their headings say. */
import { isEarlier, relationOf } from '../../period/relation';
import type { Period } from '../../period/period';
import { balances, cumulatives, pairsOf, partedChange } from './carried';
import {
  type Compared,
  type ComparedPair,
  type ComparedRule,
  type HeadedColumn,
  type KnownColumn,
  samePeriod,
} from './compared';
import { type HeadingPart, headingPart, type Moment } from './headingPart';

/** `columns` are those with figures, left to right. */
export function comparedColumns(columns: readonly HeadedColumn[]): Compared {
  const known = dated(
    columns.map(({ key, headings, rounded = false }) => ({ key, rounded, part: headingPart(headings) })),
  );
  const figures = known.filter(({ part }) => part.kind === 'figure');
  const stems = distinct(
    figures.filter(({ part }) => part.moment ?? part.flow ?? part.periods[0]).map(({ part }) => part.stem),
  );
  const rules: ComparedRule[] = [];
  const pairs: ComparedPair[] = [];
  for (const stem of stems) {
    const group = figures.filter(({ part }) => part.stem === stem && !part.said);
    rules.push(...partedChange(group, figures), ...cumulatives(group));
    pairs.push(...pairsOf(group));
  }
  rules.push(...balances(figures.filter(({ part }) => part.flow !== null && !part.said)));
  const comparisons: string[] = [];
  for (const own of known) {
    const { kind, said, stem } = own.part;
    if (kind === 'figure') continue;
    const [only] = stems;
    const of = stems.includes(stem) ? stem : stems.length === 1 && stem === '' ? only : undefined;
    const readings = readingsOf(
      own,
      nearest(
        own,
        figures.filter(({ part }) => part.stem === of),
        known,
      ),
    );
    if (said || readings.length > 0) comparisons.push(own.key);
    const [first] = readings;
    if (!first) continue;
    const sure = readings.length === 1 && kind !== 'left';
    if (sure) rules.push({ column: own.key, readings: first, sure });
    else for (const each of readings) rules.push({ column: own.key, readings: each, sure });
  }
  const said = known.filter(({ key, part }) => part.said && comparisons.includes(key));
  return { rules, pairs, comparisons, said: said.map(({ key }) => key) };
}

/** "Năm 2024 | Năm 2025": the latest date is now. */
function dated(known: readonly KnownColumn[]): KnownColumn[] {
  const said = known.filter(
    ({ part }) => part.kind === 'figure' && part.periods.length === 1 && part.moment !== 'plan',
  );
  const periods = said.map(({ part }) => part.periods[0]).filter((period) => period !== undefined);
  const writings = distinct(periods.map((period) => JSON.stringify(period)));
  const latest = periods.reduce<Period | null>(
    (last, period) => (last && !isEarlier(last, period) ? last : period),
    null,
  );
  if (!latest || writings.length < 2) return known.slice();
  return known.map((each) => {
    const [own] = each.part.periods;
    if (!own || !said.includes(each)) return each;
    // Of a longer series no one column is the one before.
    const before: Moment = relationOf(latest, own) === 'yearAgo' ? 'yearAgo' : 'before';
    const moment = samePeriod(own, latest) ? 'now' : writings.length === 2 ? before : null;
    return { ...each, part: { ...each.part, moment } };
  });
}

/** Of the same item set out several times, the figures that stand last before the comparison. */
function nearest(
  own: KnownColumn,
  group: readonly KnownColumn[],
  all: readonly KnownColumn[],
): readonly KnownColumn[] {
  const isTwice = (of: readonly KnownColumn[]): boolean =>
    of.some((one) => of.some((other) => other !== one && alike(one.part, other.part)));
  if (!isTwice(group)) return group;
  const before = group.filter((each) => all.indexOf(each) < all.indexOf(own)).reverse();
  const kept: KnownColumn[] = [];
  for (const each of before) if (!kept.some(({ part }) => alike(part, each.part))) kept.push(each);
  return kept.reverse();
}

function alike(one: HeadingPart, other: HeadingPart): boolean {
  return (
    one.moment === other.moment &&
    one.flow === other.flow &&
    one.cumulative === other.cumulative &&
    JSON.stringify(one.periods) === JSON.stringify(other.periods)
  );
}

/** For each pair of columns that may be compared, its readings. */
function readingsOf(own: KnownColumn, group: readonly KnownColumn[]): string[][] {
  const { kind, moment, cumulative, periods } = own.part;
  if (kind === 'nested') return [];
  const [one, other] = periods;
  if (one && other) return betweenDates(own, group, isEarlier(one, other) ? [one, other] : [other, one]);
  const isNow = ({ part }: KnownColumn): boolean => part.moment === 'now' || part.flow === 'closing';
  const fits = ({ part }: KnownColumn): boolean => {
    const [named] = periods.filter((period) => part.periods.some((each) => samePeriod(each, period)));
    if (periods.length > 0 && part.periods.length > 0) return named !== undefined;
    if (moment !== null) return part.moment === moment;
    return part.flow === 'opening' || (part.moment !== null && part.moment !== 'now');
  };
  const nows = group.filter(isNow);
  const done = cumulative ? nows.filter(({ part }) => part.cumulative) : nows;
  // Only what is left of a plan.
  const bases = group.filter(
    (each) => !isNow(each) && fits(each) && (kind !== 'left' || each.part.moment === 'plan'),
  );
  const found: string[][] = [];
  for (const now of done) for (const base of bases) found.push(texts(own, now, base));
  return found;
}

/** "Tăng, giảm 2024/2023" */
function betweenDates(
  own: KnownColumn,
  group: readonly KnownColumn[],
  [first, second]: readonly [Period, Period],
): string[][] {
  // "TH 2025/TH 2024": a plan is compared with where the heading says so.
  const isMeant = ({ part }: KnownColumn): boolean => own.part.moment === 'plan' || part.moment !== 'plan';
  const of = (period: Period): KnownColumn[] =>
    group.filter(
      (each) =>
        isMeant(each) &&
        each.part.periods.length === 1 &&
        each.part.periods.some((other) => samePeriod(other, period)),
    );
  const found: string[][] = [];
  for (const now of of(second)) for (const base of of(first)) found.push(texts(own, now, base));
  return found;
}

function texts(own: KnownColumn, now: KnownColumn, base: KnownColumn): string[] {
  const [target, after, before] = [`[${own.key}]`, `[${now.key}]`, `[${base.key}]`];
  const change = `${target} = ${after} - ${before}`;
  const against = `${target} = ${before} - ${after}`;
  // Of amounts that were rounded, whatever rounds to them may have been divided.
  const rounded = now.rounded || base.rounded;
  const rate = rounded ? `${target} = ${after} * 100 / ${before}` : `${target} = ${after} / ${before} %`;
  const growth = rounded
    ? `${target} = (${after} - ${before}) * 100 / ${before}`
    : `${target} = (${after} - ${before}) / ${before} %`;
  switch (own.part.kind) {
    case 'change':
      return base.part.moment === 'plan' ? [change, against] : [change];
    case 'left':
      return [against];
    case 'growth':
      return [growth, rate, change];
    case 'rate':
      return [rate, growth];
    case 'compared':
      return [rate, change, growth];
    default:
      return [];
  }
}

function distinct<T>(all: readonly T[]): T[] {
  return all.filter((each, i) => all.indexOf(each) === i);
}
