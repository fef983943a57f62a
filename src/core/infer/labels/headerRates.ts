/** Rates that headings tell: "Số người | Tỷ lệ %" is of a number of people and of some total. */
import Big from 'big.js';
import { type Found, quotientOf } from '../found/found';
import type { TableLayout } from '../layout/tableLayout';
import { saysChange, saysRate, saysTotal } from '../plane/words';
import type { FigureAt } from './fit';

/** The part stands so near before its rate. */
const NEAR = 3;
const DISTINCT = 3;

/** `lines`: the rows of figures. The likeliest pair that every row keeps. */
export function headerRates(layout: TableLayout, lines: readonly number[], at: FigureAt): Found[] {
  const found: Found[] = [];
  const nearest = (column: number): string => {
    const { headings } = layout.columns[column] ?? { headings: [] };
    return (headings[headings.length - 1] ?? '').toLowerCase();
  };
  const { orders, labels, units } = layout.heads;
  const columns = layout.columns
    .map((_column, column) => column)
    .filter((column) => column !== orders && column !== labels && column !== units && nearest(column) !== '');
  const counts = columns.filter((column) => !saysRate(nearest(column)));
  for (const target of columns) {
    if (!saysRate(nearest(target)) || saysChange(nearest(target))) continue;
    const before = counts.filter((column) => column < target).reverse();
    const totals = before.filter((column) => saysTotal(nearest(column)));
    const wholes = totals.concat(before.filter((column) => !totals.includes(column)));
    const pairs: { part: number; whole: number; distinct: number }[] = [];
    for (const part of before.slice(0, NEAR))
      for (const whole of wholes) {
        if (whole === part) continue;
        const distinct = rateHolds(target, part, whole, lines, at);
        if (distinct > 0) pairs.push({ part, whole, distinct });
      }
    const [first] = pairs;
    if (!first) continue;
    const surely = pairs.length === 1 && first.distinct >= DISTINCT;
    const computation = quotientOf(first.part, first.whole, 100);
    found.push({ kind: 'rate', byRows: false, target, computation, ground: 'header', surely });
  }
  return found;
}

/** In how many ways the rows keep it, at most nine; 0 where one does not. */
function rateHolds(
  target: number,
  part: number,
  whole: number,
  lines: readonly number[],
  at: FigureAt,
): number {
  const seen: string[] = [];
  for (const line of lines) {
    const [rate, some, all] = [at(line, target), at(line, part), at(line, whole)];
    if (!rate || !some || !all || all.value.eq(0)) continue;
    const slack = all.value.abs().times(new Big('5e-' + String(rate.decimals + 1)));
    if (some.value.times(100).minus(rate.value.times(all.value)).abs().gt(slack)) return 0;
    const shown = rate.value.toFixed();
    if (seen.length < 9 && !seen.includes(shown)) seen.push(shown);
  }
  return seen.length;
}
