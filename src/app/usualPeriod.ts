import { writePeriod } from '../core/period/period';
import { formById } from '../forms/forms';

/**
 * The period that a form made today is most likely for: reports are written in the last month of the period, or just
 * after it. In July 2026: "6 tháng đầu năm 2026"; of a form that is drawn up each month, on 3 July, "tháng 6 năm 2026".
 */
export function usualPeriod(today: Date, form = ''): string {
  const year = today.getFullYear();
  const month = today.getMonth() + 1;
  if (formById(form)?.monthly) {
    // Until the middle of a month the one before is reported.
    const last = today.getDate() > 15 ? month : month - 1;
    return writePeriod(
      last === 0 ? { kind: 'month', month: 12, year: year - 1 } : { kind: 'month', month: last, year },
    );
  }
  if (month >= 5 && month <= 8) return `6 tháng đầu năm ${year}`;
  if (month === 9 || month === 10) return `9 tháng năm ${year}`;
  return month >= 11 ? `năm ${year}` : month <= 2 ? `năm ${year - 1}` : `quý I năm ${year}`;
}
