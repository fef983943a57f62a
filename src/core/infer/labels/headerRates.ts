/** Rates that headings tell: "Số người | Tỷ lệ %" is of a number of people and of some total. */
import { unitOf } from '../../number/round';
import { type Found, quotientOf } from '../found/found';
import { namedColumns, type TableLayout } from '../layout/tableLayout';
import { saysChange, saysRate, totalsFirst } from '../plane/words';
import type { FigureAt } from './fit';

/** The part stands so near before its rate. */
const NEAR = 3;
const DISTINCT = 3;

/** `lines`: the rows of figures. The likeliest pair that every row keeps. */
export function headerRates(layout: TableLayout, lines: readonly number[], at: FigureAt): Found[] {
  const found: Found[] = [];
  const columns = namedColumns(layout);
  const counts = columns.filter(({ words }) => !saysRate(words));
  for (const { item: target, words } of columns) {
    if (!saysRate(words) || saysChange(words)) continue;
    const before = counts.filter(({ item }) => item < target).reverse();
    const pairs: { part: number; whole: number; distinct: number }[] = [];
    for (const { item: part } of before.slice(0, NEAR))
      for (const { item: whole } of totalsFirst(before)) {
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
    const slack = all.value.abs().times(unitOf(rate.decimals)).times('0.5');
    if (some.value.times(100).minus(rate.value.times(all.value)).abs().gt(slack)) return 0;
    const shown = rate.value.toFixed();
    if (seen.length < 9 && !seen.includes(shown)) seen.push(shown);
  }
  return seen.length;
}
