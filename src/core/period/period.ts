/** Reporting periods (kỳ báo cáo): a month, a quarter, six or nine months, a year. */
import { tidy } from '../text/label';
import { bare } from '../text/vietnamese';

export type Period =
  | { readonly kind: 'month'; readonly month: number; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4; readonly year: number }
  | { readonly kind: 'halfYear' | 'nineMonths' | 'year'; readonly year: number };

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** As documents write it: "tháng 7 năm 2026", "quý II năm 2026", "6 tháng đầu năm 2026", "9 tháng năm 2026", "năm 2026". */
export function writePeriod(period: Period): string {
  const year = String(period.year);
  switch (period.kind) {
    case 'month':
      return `tháng ${period.month} năm ${year}`;
    case 'quarter':
      return 'quý ' + (ROMAN[period.quarter] ?? '') + ' năm ' + year;
    case 'halfYear':
      return '6 tháng đầu năm ' + year;
    case 'nineMonths':
      return '9 tháng năm ' + year;
    case 'year':
      return 'năm ' + year;
  }
}

/** "Tháng 7/2026", "Quý 2/2026", "6 tháng đầu năm 2026", "9 tháng 2026", "2026"; null when no period and year can be told. */
export function readPeriod(text: string): Period | null {
  const words = bare(tidy(text.slice(0, 80)));
  const match = /(?:^|[^0-9])(20[0-9]{2})$/.exec(words);
  if (!match?.[1]) return null;
  const year = Number(match[1]);
  const before = words
    .slice(0, words.length - 4)
    .replace(/(\s|nam|[/,.-])+$/, '')
    .trim();
  const quarter = /^(?:bao cao )?quy ([1-4]|i{1,3}|iv)$/.exec(before);
  if (quarter?.[1]) {
    const roman = ROMAN.indexOf(quarter[1].toUpperCase());
    const number = roman > 0 ? roman : Number(quarter[1]);
    return number === 1 || number === 2 || number === 3 || number === 4
      ? { kind: 'quarter', quarter: number, year }
      : null;
  }
  const month = /^(?:bao cao )?thang (0?[1-9]|1[0-2])$/.exec(before);
  if (month?.[1]) return { kind: 'month', month: Number(month[1]), year };
  if (/^(6|sau) thang( dau)?$/.test(before)) return { kind: 'halfYear', year };
  if (/^(9|chin) thang( dau)?$/.test(before)) return { kind: 'nineMonths', year };
  return before === '' || /^(ca|bao cao)$/.test(before) ? { kind: 'year', year } : null;
}
