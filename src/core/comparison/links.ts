/** What of a table is carried from one period to the next, and what only grows: as its form says, else as its words do. */
import type { Column, Form, Row } from '../form/form';
import { bareLabel } from '../text/label';
import { comparedIn } from './comparedIn';

export interface PeriodLinks {
  /** "[6] = [11]": the right side is the last period's. */
  readonly carried: readonly string[];
  readonly repeated: readonly string[];
  readonly isCumulative: (row: Row, column: Column) => boolean;
  /** It counts what happened, so that within a year it only grows. */
  readonly isFlow: (row: Row, column: Column) => boolean;
}

const OPENING = /dau ky|ky truoc chuyen|nam truoc chuyen|ton dau|ton ky truoc|tu ky truoc|cuoi ky truoc/;
const CLOSING = /cuoi ky(?! truoc)|ton cuoi|chuyen (?:sang )?ky sau/;
const CUMULATIVE = /(?:^| )luy ke(?: |$)/;
/** What there is at one time, may be fewer at another. */
const STOCK =
  /(?:^| )(?:dang|con|chua|hien co|co mat|bien che|ton|dau ky|cuoi ky|ky truoc|nam truoc|cung ky|ke hoach|tong so dang vien|binh quan|trung binh|tang giam|so voi)(?: |$)/;

export function linksOf(form: Form): PeriodLinks {
  const between = form.between ?? {};
  const { cumulative = [] } = between;
  return {
    carried: between.carried ?? carriedByWords(form),
    repeated: between.repeated ?? repeatedByWords(form),
    isCumulative: (row, column) =>
      cumulative.includes(row.code) ||
      cumulative.includes(`[${column.key}]`) ||
      CUMULATIVE.test(bareLabel(row.label)) ||
      CUMULATIVE.test(wordsOf(column)),
    isFlow: (row, column) =>
      row.measure === 'count' &&
      (column.measure ?? 'count') === 'count' &&
      row.additive !== false &&
      column.additive !== false &&
      column.signed !== true &&
      !STOCK.test(bareLabel(row.label)) &&
      !STOCK.test(wordsOf(column)),
  };
}

function wordsOf({ under = [], label }: Column): string {
  return bareLabel([...under, label].join(' '));
}

/** One column, or one row, that opens the period, and one that closes it. */
function carriedByWords(form: Form): string[] {
  const { columns, rows } = form;
  const carried: string[] = [];
  const link = (opening: readonly string[], closing: readonly string[]): void => {
    if (opening.length === 1 && closing.length === 1)
      carried.push(`${opening[0] ?? ''} = ${closing[0] ?? ''}`);
  };
  const keys = (pattern: RegExp): string[] =>
    columns.filter((column) => pattern.test(wordsOf(column))).map(({ key }) => `[${key}]`);
  const codes = (pattern: RegExp): string[] =>
    rows
      .filter(({ kind, label }) => kind === 'indicator' && pattern.test(bareLabel(label)))
      .map(({ code }) => code);
  link(keys(OPENING), keys(CLOSING));
  link(codes(OPENING), codes(CLOSING));
  return carried.concat(besideEachOther(form, true));
}

/** "Cùng kỳ năm trước" is what "Kỳ này" was a year ago. */
function repeatedByWords(form: Form): string[] {
  return besideEachOther(form, false);
}

function besideEachOther(form: Form, next: boolean): string[] {
  const pairs = comparedIn(form).pairs.filter(
    (pair) => pair.next === next && pair.yearAgo !== next && !pair.dated,
  );
  return pairs.map(({ before, now }) => `[${before}] = [${now}]`);
}
