/** Rows that the office lists itself, made rows of the form: coded, and added up to groups and total. */
import type { RuleText, Severity } from '../rule/rule';
import { bareLabel, saysWithin } from '../text/label';
import type { Form, Row } from './form';
import { measureOf } from './rowsOf';

/** A row as it stands on the sheet. */
export interface ListedRow {
  readonly order: string;
  readonly label: string;
  /** "" where the form has one unit for all. */
  readonly unit: string;
  /** Without figures it heads the rows under it. */
  readonly figured: boolean;
}

/** The form with these rows, in their order: D.1, D.2 … and T for the total; the total's rule has this severity. */
export function withListedRows(form: Form, listed: readonly ListedRow[], severity?: Severity): Form {
  const depths = depthsOf(listed);
  const codes = codesOf(listed);
  const rows = listed.map((row, i): Row => {
    const unit = row.unit === '' ? (form.unit ?? '') : row.unit;
    return {
      code: codes[i] ?? '',
      order: row.order,
      label: row.label,
      unit,
      kind: row.figured ? 'indicator' : 'heading',
      measure: measureOf(unit),
    };
  });
  const rules = [...form.rules, ...totals(listed, codes, depths, severity)];
  return { ...form, rows, rules };
}

/** "Tổng số", "TỔNG CỘNG (I+II)", "Cộng", "Toàn xã". */
export function isTotalLabel(label: string): boolean {
  // "Công lập", "Công chức": without accents a sum too.
  if (/^công(?:[^a-zà-ỹđ]|$)/i.test(label.trim())) return false;
  return /^(tong( so| cong)?|cong( chung)?|toan (xa|phuong|huyen|tinh|bo)|tong so chung)( |$)/.test(
    bareLabel(label.replace(/[([].*$/, '')) + ' ',
  );
}

/** T, T.2: the codes that `withListedRows` gives to totals. */
export function isTotalRow(code: string): boolean {
  return /^T(\.[0-9]+)?$/.test(code);
}

function codesOf(listed: readonly ListedRow[]): string[] {
  let totals = 0;
  return listed.map(({ label }, i) => {
    if (!isTotalLabel(label)) return 'D.' + String(i + 1);
    totals++;
    return totals === 1 ? 'T' : 'T.' + String(totals);
  });
}

const ROMAN = /^(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})$/;

/**
 * How deep a row stands: groups, rows, rows of rows. A bare "I" is a Roman number where a "II" follows, and the letter
 * after H where a "K" does.
 */
function depthsOf(listed: readonly ListedRow[]): (number | null)[] {
  const orders = listed.map(({ order }) => order.replace(/[.)\s]+$/, ''));
  const roman = orders.includes('II') || !orders.includes('H');
  const counted = orders.some((order) => order !== '');
  return listed.map(({ label }, i) => {
    if (isTotalLabel(label)) return null;
    const order = orders[i] ?? '';
    if (/^[-–+*•]/.test(label) || saysWithin(label)) return 9;
    if (order === '') return counted ? 9 : 1;
    if (roman && ROMAN.test(order)) return 0;
    if (/^[A-ZĐ]$/.test(order)) return 0;
    return order.split('.').length + (/^[a-zđ]/.test(order) ? 1 : 0);
  });
}

/** The first total is the sum of the outermost rows; a group, of the rows right under it. */
function totals(
  listed: readonly ListedRow[],
  codes: readonly string[],
  depths: readonly (number | null)[],
  severity?: Severity,
): RuleText[] {
  const rules: RuleText[] = [];
  const say = (target: number, parts: readonly number[]): void => {
    if (parts.length === 0 || !listed[target]?.figured) return;
    const sum = parts.map((part) => codes[part] ?? '').join(' + ');
    rules.push({
      text: (codes[target] ?? '') + ' = ' + sum,
      ...(severity === undefined ? {} : { severity }),
    });
  };
  const figured = (at: number): boolean => listed[at]?.figured === true;
  const all = depths.map((_depth, at) => at);
  const outermost = Math.min(...all.filter(figured).map((at) => depths[at] ?? 99));
  const total = codes.indexOf('T');
  const parts = all.filter((at) => figured(at) && depths[at] === outermost);
  if (total >= 0) say(total, parts);
  for (const group of all.filter((at) => depths[at] === 0)) {
    const end = all.find((at) => at > group && (depths[at] === 0 || depths[at] === null)) ?? listed.length;
    const inside = all.filter((at) => at > group && at < end && figured(at) && depths[at] === 1);
    if (inside.length > 1) say(group, inside);
  }
  return rules;
}
