/** What the headings of figure columns say of one row: a total of places or periods, a part of a whole, a cumulative figure. */
import type { Row } from '../../form/form';
import { bare } from '../../text/vietnamese';
import type { RuleText } from '../../rule/rule';
import { type Months, monthsOf, sumOfMonths } from './months';

export interface Named {
  readonly key: string;
  readonly heading: string;
}

const TOTAL = /^(tong( cong| so)?|cong|toan (xa|phuong|huyen|tinh|dia ban|don vi)|chung)( |$)/;
const PLACE = /^(xa|phuong|thi tran|dac khu|ban|thon|xom|khu pho|khu|to dan pho|to|ap|buon|lang|khoi)( |$)/;
const CUMULATIVE = /(^| )luy ke( |$)/;
const PERIOD = /^(trong ky|ky nay|ky bao cao|phat sinh|trong thang|trong quy|thang|quy)( |$)/;
const OTHER_TIME = /(^| )(ke hoach|chi tieu giao|nam|ky truoc|cung ky|luy ke|so sanh|ty le)( |$)/;
/** "Nam" and "Nữ" make the total; women alone, or what begins with "Trong đó", are a part of it. */
const MEN = /^(trong do )?nam( gioi)?$/;
const WOMEN = /^(trong do )?nu( gioi)?$/;
const PART =
  /^(trong do( .*)?|nu( gioi)?|dang vien|dan toc (thieu so|it nguoi)|ton giao|tre em|nguoi khuyet tat)$/;

/** For every row that counts. */
export function rulesAcross(columns: readonly Named[], rows: readonly Row[]): RuleText[] {
  const codes = rows
    .filter(({ kind, measure }) => kind === 'indicator' && measure === 'count')
    .map(({ code }) => code);
  const rules: RuleText[] = [];
  const add = (text: (code: string) => string, severity?: RuleText['severity']): void => {
    for (const code of codes)
      rules.push({ text: text(code), across: true, ...(severity ? { severity } : {}) });
  };
  const sum = (total: Named, parts: readonly Named[], severity?: RuleText['severity']): void => {
    add(
      (code) => `${code}[${total.key}] = ${parts.map(({ key }) => `${code}[${key}]`).join(' + ')}`,
      severity,
    );
  };
  const atMost = (part: Named, whole: Named, severity?: RuleText['severity']): void => {
    add((code) => `${code}[${part.key}] <= ${code}[${whole.key}]`, severity);
  };
  const like = (pattern: RegExp): Named[] => columns.filter(({ heading }) => pattern.test(plain(heading)));
  const total = only(like(TOTAL));
  const places = like(PLACE).filter((each) => each !== total);
  if (total && places.length > 1 && places.length === columns.length - 1) sum(total, places);
  const cumulative = only(like(CUMULATIVE));
  // Beside a cumulative column the only other one, which is the form's own, holds the figures of the period.
  const [own, ...more] = columns;
  const other =
    own && more.length === 1 && more[0] === cumulative && !OTHER_TIME.test(plain(own.heading))
      ? own
      : undefined;
  const period = only(like(PERIOD)) ?? other;
  if (cumulative && period) atMost(period, cumulative, 'warning');
  const [men, women] = [only(like(MEN)), only(like(WOMEN))];
  if (total && men && women) sum(total, [men, women]);
  else if (total) for (const part of like(PART)) if (part !== total) atMost(part, total);
  for (const { whole, parts } of sumsOfPeriods(columns)) sum(whole, parts, 'warning');
  return rules;
}

function only(all: readonly Named[]): Named | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function plain(heading: string): string {
  return bare(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "Quý I", "Quý II" and "6 tháng": the half-year is the sum of its quarters. A period told twice is told by nobody. */
export function sumsOfPeriods(
  columns: readonly Named[],
): readonly { readonly whole: Named; readonly parts: readonly Named[] }[] {
  const periods: { readonly named: Named; readonly months: Months }[] = [];
  const years: Record<string, true> = {};
  for (const named of columns) {
    const heading = plain(named.heading);
    const months = monthsOf(heading);
    if (!months) continue;
    periods.push({ named, months });
    const year = /20\d\d$/.exec(heading)?.[0];
    if (year !== undefined) years[year] = true;
  }
  // A quarter of one year is no part of another.
  if (Object.keys(years).length > 1) return [];
  const found: { whole: Named; parts: Named[] }[] = [];
  for (const whole of periods) {
    if (periods.some((each) => each !== whole && each.months === whole.months)) return [];
    const shorter = periods.filter(({ months }) => months !== whole.months);
    const parts = sumOfMonths(
      whole.months,
      shorter.map(({ months }) => months),
    );
    if (parts)
      found.push({
        whole: whole.named,
        parts: periods.filter(({ months }) => parts.includes(months)).map(({ named }) => named),
      });
  }
  return found;
}
