/** Sums that headings over several columns tell: "Tổng số | Chia ra: Nam, Nữ", or "Cộng" as the first of its group. */
import { operandsIn } from '../../rule/computation';
import type { Area, Grid } from '../../sheet/grid';
import { type Found, signedSumOf, sumOf } from '../found/found';
import { namedColumns, type TableLayout } from '../layout/tableLayout';
import { saysRate, saysTotal, totalsFirst } from '../plane/words';
import { balancesOf } from './balances';
import { type Fit, type FigureAt, fitOf, fits, plus } from './fit';
import { columnsFor, groupsIn, type Heading, headingsOver, isShare, totalUnder } from './headerTree';

const PARTITION = /chia ra|phân theo|chia theo|chia thành|gồm/i;
/** Rows that differ and hold: no chance any more, where the headings say the same. */
const DISTINCT = 3;
/** So many columns before a group may be asked about. */
const MOST_WHOLES = 3;

/** `area` is where the table stands in the sheet; `lines`: the rows whose figures add up. */
export function headerRules(
  grid: Grid,
  area: Area,
  layout: TableLayout,
  lines: readonly number[],
  at: FigureAt,
): Found[] {
  const found: Found[] = [];
  const counts = namedColumns(layout).filter(({ words }) => !saysRate(words));
  const fit = (target: number, parts: readonly number[]): Fit => fitOf(target, plus(parts), lines, at);
  const say = (target: number, parts: readonly number[], surely: boolean, picked = false): void => {
    const computation = sumOf(parts);
    found.push({ kind: 'sum', byRows: false, target, computation, ground: 'header', surely, picked });
  };
  const isClear = ({ distinct, missed }: Fit): boolean => distinct >= DISTINCT && missed === 0;

  /** What these columns share out is told by the figures; totals come first, the nearest of them. */
  const sharedOut = (parts: readonly number[], isPartition: boolean): void => {
    if (parts.length < 2) return;
    const before = counts.filter(({ item }) => item < (parts[0] ?? 0)).reverse();
    const [total] = before;
    if (isPartition && total && saysTotal(total.words) && !isGainsaid(fit(total.item, parts))) {
      say(total.item, parts, true);
      return;
    }
    const wholes = totalsFirst(before).filter(({ item }) => fits(fit(item, parts)));
    // Two columns that both may be meant are a question.
    for (const { item: target } of wholes.slice(0, MOST_WHOLES))
      say(target, parts, wholes.length === 1 && isPartition && isClear(fit(target, parts)), true);
  };

  const headings = headingsOver(grid, area, layout);
  for (const group of groupsIn(headings)) {
    if (!isShare(group)) continue;
    const own = totalUnder(group);
    const parts = group.under
      .filter(({ columns }) => columns[0] !== own)
      .reduce<number[]>((all, each) => all.concat(columnsFor(each)), []);
    if (own >= 0 && parts.length > 1) {
      const answer = fit(own, parts);
      if (!isGainsaid(answer)) say(own, parts, isClear(answer));
    } else sharedOut(parts, PARTITION.test(group.text));
  }
  for (const row of listsIn(headings)) {
    const totals = row.map(totalUnder);
    const first = totals.findIndex((total) => total >= 0);
    const groups = totals.slice(first).filter((total) => total >= 0);
    for (let i = 0; i + 1 < groups.length; i++) sharedOut(groups.slice(i, i + 2), false);
    if (groups.length > 2) sharedOut(groups, false);
  }
  for (const { target, terms } of balancesOf(counts, lines, at))
    found.push({
      kind: 'sum',
      byRows: false,
      target,
      computation: signedSumOf(terms),
      ground: 'header',
      surely: false,
      picked: true,
    });
  return found.filter((each) => !found.some((other) => isPartOf(each, other)));
}

/** Nam + Nữ of one age are no whole where the other ages are 0: the heading above them is meant. */
function isPartOf(one: Found, other: Found): boolean {
  const [few, many] = [operandsIn(one.computation), operandsIn(other.computation)];
  return one.target === other.target && few.length < many.length && few.every((part) => many.includes(part));
}

function isGainsaid(answer: Fit): boolean {
  return answer.missed > 0 && !fits(answer);
}

/** Headings side by side, of every depth. */
function listsIn(headings: readonly Heading[]): (readonly Heading[])[] {
  return [headings].concat(groupsIn(headings).map(({ under }) => under.slice()));
}
