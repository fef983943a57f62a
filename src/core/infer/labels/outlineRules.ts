/** Sums over rows that numbering, headings and words tell, borne out by the figures of every column. */
import { isTotalLabel } from '../../form/ownRows';
import { bareLabel } from '../../text/label';
import { type Found, signedSumOf, sumOf } from '../found/found';
import { isRateLabel, saysAverage } from '../plane/words';
import { balancesOf } from './balances';
import { type Fit, type FigureAt, fitOf, fits, plus } from './fit';
import type { OutlineRow } from './outline';

/** The parts of a whole are at most so many rows. */
const MOST_PARTS = 60;
/** Columns that differ and hold: no chance any more, where the numbering says the same. */
const DISTINCT = 2;

/** `lines`: the columns whose figures add up; `at`: the figure of a column and a row. */
export function outlineRules(
  outline: readonly OutlineRow[],
  lines: readonly number[],
  at: FigureAt,
): Found[] {
  const found: Found[] = [];
  const fit = (target: OutlineRow, parts: readonly OutlineRow[]): Fit =>
    fitOf(target.row, plus(parts.map(({ row }) => row)), lines, at);
  const say = (target: OutlineRow, parts: readonly OutlineRow[], surely: boolean, picked = false): void => {
    const computation = sumOf(parts.map(({ row }) => row));
    found.push({
      kind: 'sum',
      byRows: true,
      target: target.row,
      computation,
      ground: 'words',
      surely,
      picked,
    });
  };
  const partsUnder = (parent: number): OutlineRow[] =>
    outline.filter((row) => row.parent === parent && row.filled && isShare(row));
  const isClear = ({ distinct, missed }: Fit): boolean => distinct >= DISTINCT && missed === 0;

  outline.forEach((row, at) => {
    if (row.isTotal) {
      const lists = sharedOut(outline, at);
      const chosen = lists.find((each) => each.length > 0 && fits(fit(row, each)));
      const told = chosen ?? (isTotalLabel(row.head.label) ? lists[0] : undefined) ?? [];
      if (told.length > 0 && told.length <= MOST_PARTS * 5)
        say(row, told, told.length > 1 && isClear(fit(row, told)), told !== lists[0]);
    }
    const under = partsUnder(at);
    const groups = under.map(({ group }) => group).filter((group, i, every) => every.indexOf(group) === i);
    for (const group of groups) {
      const parts = under.filter((each) => each.group === group);
      if (parts.length < 2 || parts.length > MOST_PARTS) continue;
      if (!row.filled) headed(at, parts);
      else if (group === '' ? sameUnit(row, parts) : fits(fit(row, parts))) {
        const named = group === '' && /^(?:tổng|cộng)/i.test(row.head.label);
        say(row, parts, named || isClear(fit(row, parts)));
      }
    }
  });

  /** "1. Theo độ tuổi" has no figures of its own: what stands under it shares out a row above. */
  function headed(heading: number, parts: readonly OutlineRow[]): void {
    const runs = runsIn(parts, fit);
    // What some row among them is the sum of counts once.
    const lists = [parts, parts.filter((row) => !runs.some(({ run }) => run.includes(row)))];
    const wholes = wholesBefore(outline, heading);
    for (const target of wholes) {
      const list = lists.find((each) => each.length > 1 && sameUnit(target, each) && fits(fit(target, each)));
      if (!list) continue;
      say(target, list, isClear(fit(target, list)), target !== wholes[0] || list !== parts);
      break;
    }
    for (const { target, run } of runs) say(target, run, false, true);
  }

  for (const siblings of siblingsOf(outline)) {
    const first = siblings.findIndex(({ head }) => /^tổng/i.test(head.label));
    for (const { target, run } of runsIn(siblings.slice(Math.max(0, first)), fit).slice(0, 1))
      if (sameUnit(target, run)) say(target, run, false, true);
    const items = siblings.map(({ row, head }) => ({ item: row, words: head.label.toLowerCase() }));
    for (const { target, terms } of balancesOf(items, lines, at))
      found.push({
        kind: 'sum',
        byRows: true,
        target,
        computation: signedSumOf(terms),
        ground: 'words',
        surely: false,
      });
  }
  return found;
}

/** Neither some of the row above, nor a rate or an average. */
function isShare({ isAmong, isTotal, head: { label, unit } }: OutlineRow): boolean {
  if (isAmong || isTotal || unit === '%') return false;
  return !isRateLabel(label) && !saysAverage(label.toLowerCase());
}

function sameUnit(row: OutlineRow, parts: readonly OutlineRow[]): boolean {
  return parts.every(({ head }) => head.unit === row.head.unit);
}

/**
 * What a total may be the sum of: the outermost rows that it closes or opens, those under headings without figures with
 * them, and the totals of groups. The first list is what its place says.
 */
function sharedOut(outline: readonly OutlineRow[], at: number): OutlineRow[][] {
  const totals = outline.map((_row, i) => i).filter((i) => outline[i]?.isTotal);
  const above = shares(outline, (totals.filter((i) => i < at).pop() ?? -1) + 1, at);
  const below = shares(outline, at + 1, totals.find((i) => i > at) ?? outline.length);
  const others = outline.filter((row, i) => row.isTotal && row.filled && i !== at);
  const lists = above[0]?.length === 0 ? below.concat(above) : above.concat(below);
  return lists.concat([others.filter(({ row }) => row < (outline[at]?.row ?? 0)), others]);
}

/** The outermost rows from one place to another; and those under headings without figures with them. */
function shares(outline: readonly OutlineRow[], from: number, to: number): OutlineRow[][] {
  const rows = outline.slice(from, to).filter((row) => row.filled && isShare(row));
  const isInner = ({ parent }: OutlineRow): boolean => parent >= from && outline[parent]?.filled === true;
  return [
    rows.filter(({ parent }) => parent < from),
    rows.filter((row) => !isInner(row) && row.group === ''),
  ];
}

/** What a heading without figures may share out: the row it stands under, else the nearest one before it. */
function wholesBefore(outline: readonly OutlineRow[], heading: number): OutlineRow[] {
  const wholes: OutlineRow[] = [];
  let place = heading;
  for (let depth = 0; depth < 9 && place >= 0; depth++) {
    const parent = outline[place]?.parent ?? -1;
    for (let i = place - 1; i > parent; i--) {
      const row = outline[i];
      if (row?.filled && row.parent === parent && !row.isAmong) wholes.push(row);
    }
    const above = outline[parent];
    if (above?.filled) wholes.push(above);
    place = parent;
  }
  return wholes;
}

type FitOf = (target: OutlineRow, parts: readonly OutlineRow[]) => Fit;

/** Rows that are the sum of those right behind them, to the end of the list if that holds. */
function runsIn(rows: readonly OutlineRow[], fit: FitOf): { target: OutlineRow; run: OutlineRow[] }[] {
  const runs: { target: OutlineRow; run: OutlineRow[] }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const target = rows[i];
    if (!target) continue;
    for (let end = Math.min(rows.length, i + 1 + MOST_PARTS); end > i + 2; end--) {
      const run = rows.slice(i + 1, end);
      const answer = fit(target, run);
      const told = answer.held > 0 || (answer.single > 0 && isDoneAndNot(target, run));
      if (!told || answer.missed > 0) continue;
      runs.push({ target, run });
      i = end - 1;
      break;
    }
  }
  return runs;
}

/** "Tổng số phải kiểm điểm": "Số đã kiểm điểm" and "Số chưa kiểm điểm". */
function isDoneAndNot(target: OutlineRow, run: readonly OutlineRow[]): boolean {
  const [done = '', not = '', more] = run.map(({ head }) => bareLabel(head.label) + ' ');
  return (
    /^tổng/i.test(target.head.label) &&
    more === undefined &&
    done.includes(' da ') &&
    / (chua|dang|khong) /.test(not)
  );
}

/** Rows of one parent with figures that add up. */
function siblingsOf(outline: readonly OutlineRow[]): OutlineRow[][] {
  const lists: OutlineRow[][] = [];
  for (let parent = -1; parent < outline.length; parent++) {
    const list = outline.filter(
      (row) => row.parent === parent && row.filled && isShare(row) && row.group === '',
    );
    if (list.length > 2 && list.length < 200) lists.push(list);
  }
  return lists;
}
