/** Rules that headings say in words: a total and what shares it out, "Trong đó", and the rates of a total. */
import { sumsOfPeriods } from '../../table/columns/rulesAcross';
import { bareLabel, saysWithin } from '../../text/label';
import type { Candidate } from './candidate';
import { type HeadingNode, headingTree } from './headingTree';
import type { PrintedColumn } from '../header/printedColumns';
import { isTotalHeading } from '../header/totals';

const SHARING = /(?:^| )(?:chia (?:ra|theo)|phan (?:theo|loai|ra)|(?:bao )?gom)(?: |$)/;
const RATE = /^(?:ty le|ti le|ty trong|ti trong)(?: |$)/;
const PERCENT = /(?:^|[^0-9])%/;
/** Beside the per cent of a group "(số lượng, %)". */
const AMOUNT = /^(?:tổng số|số|tuyệt đối)(?: |$)/i;

/** "Tỷ lệ", "So sánh (%)", and what stands under it; "Số xã đạt 80%" is a number of communes, "BHXH (8%)" an amount. */
export function isRateHeading(headings: readonly string[]): boolean {
  const own = headings[headings.length - 1] ?? '';
  if (PERCENT.test(own) || RATE.test(bareLabel(own))) return true;
  return !AMOUNT.test(own) && headings.some((heading) => PERCENT.test(heading));
}

/** `columns` are those with figures, left to right. */
export function headingRules(columns: readonly PrintedColumn[]): Candidate[] {
  const said: Candidate[] = [];
  const counts = columns.filter(({ headings }) => !isRateHeading(headings) && !isAverageHeading(headings));
  const add = (
    ground: Candidate['ground'],
    target: PrintedColumn,
    sign: '=' | '<=',
    parts: readonly PrintedColumn[],
  ): void => {
    if (parts.length === 0 || (sign === '=' && parts.length < 2) || parts.includes(target)) return;
    const named = parts.map(({ key }) => `[${key}]`).join(' + ');
    const own = `[${target.key}]`;
    const text = sign === '=' ? `${own} = ${named}` : `${named} <= ${own}`;
    const cell = target.texts[0]?.cell ?? '';
    const total = sign === '=' && isTotalHeading(target.headings[target.headings.length - 1] ?? '');
    said.push({ text, target: own, ground, cell, printed: '', others: [], ...(total ? { total } : {}) });
  };
  const walk = (nodes: readonly HeadingNode[], above: PrintedColumn | null): void => {
    let total: PrintedColumn | null = null;
    let before: PrintedColumn | null = null;
    let plain: HeadingNode[] = [];
    let shared: PrintedColumn | null = null;
    const close = (): void => {
      if (total && total !== shared && plain.length > 1)
        add('likely', total, '=', concat(plain.map(partsOf)));
      plain = [];
    };
    for (const node of nodes) {
      const [only] = node.columns;
      if (saysWithin(node.label)) {
        const whole: PrintedColumn | null = total ?? before;
        const sure = total !== null && node.children.every(({ children }) => children.length === 0);
        if (whole) for (const part of node.columns) add(sure ? 'words' : 'likely', whole, '<=', [part]);
      } else if (node.children.length === 0) {
        if (isTotalHeading(node.label) && only) {
          // "Quý I, Quý II, Tổng": it may as well end what it adds up.
          const before: readonly HeadingNode[] = total ? [] : plain;
          close();
          total = only;
          if (before.length > 1) add('likely', only, '=', concat(before.map(partsOf)));
          if (before.length > 1) shared = only;
        } else plain.push(node);
        before = only ?? before;
      } else if (SHARING.test(bareLabel(node.label))) {
        const whole: PrintedColumn | null = total ?? above;
        if (whole) {
          const flat = node.children.every(({ children }) => children.length === 0);
          add(total && (flat || sameInEach(node.children)) ? 'words' : 'likely', whole, '=', partsOf(node));
          if (!flat) for (const child of node.children) add('likely', whole, '=', partsOf(child));
        }
        walk(node.children, whole);
        before = null;
      } else {
        plain.push(node);
        // A group that shares out the total before it need not say so.
        const whole: PrintedColumn | null = total ?? above;
        if (whole) add('likely', whole, '=', partsOf(node));
        walk(node.children, whole);
        before = null;
      }
      const ownTotal = totalIn(node);
      if (ownTotal) above = ownTotal;
    }
    close();
  };
  walk(headingTree(counts), null);
  const named = counts.map(({ key, headings }) => ({ key, heading: headings[headings.length - 1] ?? '' }));
  const of = (key: string): PrintedColumn[] => counts.filter((each) => each.key === key);
  for (const { whole, parts } of sumsOfPeriods(named))
    for (const target of of(whole.key)) add('likely', target, '=', concat(parts.map(({ key }) => of(key))));
  return said.concat(rateRules(columns));
}

/** Averages, and what a unit has of something, are not added up. */
export function isAverageHeading(headings: readonly string[]): boolean {
  return /(?:^| )(?:trung binh|binh quan|he so|dinh muc|don gia|nang suat|mat do)(?: |$)/.test(
    bareLabel(headings.join(' ')),
  );
}

function concat(lists: readonly (readonly PrintedColumn[])[]): PrintedColumn[] {
  return lists.reduce<PrintedColumn[]>((all, list) => all.concat(list), []);
}

/** What a group adds up to: its own total, else all that is under it but "Trong đó". */
function partsOf(node: HeadingNode): PrintedColumn[] {
  if (node.children.length === 0) return node.columns.slice();
  const total = totalIn(node);
  if (total) return [total];
  return concat(node.children.filter(({ label }) => !saysWithin(label)).map(partsOf));
}

function totalIn(node: HeadingNode): PrintedColumn | null {
  const first = node.children[0] ?? (node.columns.length === 1 ? node : undefined);
  return first?.children.length === 0 && isTotalHeading(first.label) ? (first.columns[0] ?? null) : null;
}

/** Under each of the groups the same headings: "Nam, Nữ" of each age. */
function sameInEach(groups: readonly HeadingNode[]): boolean {
  const under = ({ children }: HeadingNode): string =>
    children.map(({ label }) => bareLabel(label)).join('|');
  const [first, ...others] = groups.map(under);
  return first !== undefined && others.every((each) => each === first);
}

/**
 * "Số người | Tỷ lệ %" beside each other, of a count before them; else of any two counts, wherever they stand: which of
 * these divisions it is, if any, the figures say.
 */
function rateRules(columns: readonly PrintedColumn[]): Candidate[] {
  const said: Candidate[] = [];
  columns.forEach((rate, at) => {
    if (!isRateHeading(rate.headings)) return;
    const isCount = ({ headings }: PrintedColumn): boolean => !isRateHeading(headings);
    const before = columns.slice(0, at).filter(isCount);
    const part = columns[at - 1];
    const parts = part && before.includes(part) ? [part] : before.slice(-1);
    const near = columns.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter(isCount);
    const pairs: (readonly [PrintedColumn, PrintedColumn])[] = [];
    for (const one of parts) for (const whole of before.slice(0, MOST_WHOLES)) pairs.push([one, whole]);
    for (const one of near) for (const whole of near) pairs.push([one, whole]);
    const seen: Record<string, true> = {};
    for (const [one, whole] of pairs) {
      const text = `[${rate.key}] = [${one.key}] / [${whole.key}] %`;
      if (one === whole || seen[text]) continue;
      seen[text] = true;
      const cell = rate.texts[0]?.cell ?? '';
      said.push({
        text,
        target: `[${rate.key}]`,
        ground: 'likely',
        cell,
        printed: '',
        others: [],
        choice: true,
      });
    }
  });
  return said;
}

/** A rate stands so near to the counts that it is of, unless one of them is the first of all. */
const NEAR = 4;
const MOST_WHOLES = 30;
